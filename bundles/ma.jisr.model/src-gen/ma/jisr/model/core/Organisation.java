/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import ma.jisr.model.base.PartialDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Organisation#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getNameAr <em>Name Ar</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getNameEn <em>Name En</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getLegalForm <em>Legal Form</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getFounded <em>Founded</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getThemes <em>Themes</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getAreas <em>Areas</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getDescription <em>Description</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getRecognitions <em>Recognitions</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getTargetGroups <em>Target Groups</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getResidenceCountries <em>Residence Countries</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getOriginCommunes <em>Origin Communes</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getMandates <em>Mandates</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getPaidStaff <em>Paid Staff</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getVolunteers <em>Volunteers</em>}</li>
 *   <li>{@link ma.jisr.model.core.Organisation#getBudgetBand <em>Budget Band</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getOrganisation()
 * @model annotation="https://jisr.ma/model type='organisations' label='name' icon='organisation'"
 * @generated
 */
public interface Organisation extends Party {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='500' search='true' list='1' aliases='nom fr;raison sociale;d\351nomination;organisation;intitul\351;nom de l\u2019association;organisation name;legal name;titre;company;company name;entreprise;soci\351t\351;title;business name' match='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acronym</em>' attribute.
	 * @see #setAcronym(String)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_Acronym()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' length='60' search='true' list='2' aliases='abr\351viation;short name' match='acronym'"
	 * @generated
	 */
	String getAcronym();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getAcronym <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acronym</em>' attribute.
	 * @see #getAcronym()
	 * @generated
	 */
	void setAcronym(String value);

	/**
	 * Returns the value of the '<em><b>Name Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name Ar</em>' attribute.
	 * @see #setNameAr(String)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_NameAr()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' length='500' search='true' aliases='nom ar;name ar;arabe' match='translated-name'"
	 * @generated
	 */
	String getNameAr();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getNameAr <em>Name Ar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Ar</em>' attribute.
	 * @see #getNameAr()
	 * @generated
	 */
	void setNameAr(String value);

	/**
	 * Returns the value of the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name En</em>' attribute.
	 * @see #setNameEn(String)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_NameEn()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' length='500' search='true' aliases='nom en;name en;anglais' match='translated-name'"
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(OrganisationType)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_Type()
	 * @model annotation="https://jisr.ma/model group='identity' order='50' list='3' search='true' aliases='nature;type d\u2019organisation;cat\351gorie;category;kind' match='other'"
	 * @generated
	 */
	OrganisationType getType();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(OrganisationType value);

	/**
	 * Returns the value of the '<em><b>Legal Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Legal Form</em>' attribute.
	 * @see #setLegalForm(String)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_LegalForm()
	 * @model annotation="https://jisr.ma/model group='identity' order='60' length='200' aliases='statut juridique' proposals='true'"
	 * @generated
	 */
	String getLegalForm();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getLegalForm <em>Legal Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Form</em>' attribute.
	 * @see #getLegalForm()
	 * @generated
	 */
	void setLegalForm(String value);

	/**
	 * Returns the value of the '<em><b>Founded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Founded</em>' attribute.
	 * @see #setFounded(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_Founded()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='identity' order='70' aliases='date de cr\351ation;ann\351e de cr\351ation;fond\351e en' match='other'"
	 * @generated
	 */
	PartialDate getFounded();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getFounded <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Founded</em>' attribute.
	 * @see #getFounded()
	 * @generated
	 */
	void setFounded(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Themes</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_Themes()
	 * @model annotation="https://jisr.ma/model group='activity' order='80' search='true' list='4' aliases='th\350me;domaines;domaine d\u2019intervention;secteurs;th\351matiques;theme'"
	 * @generated
	 */
	EList<Theme> getThemes();

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Areas</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_Areas()
	 * @model annotation="https://jisr.ma/model group='activity' order='90' aliases='zone d\u2019intervention;territoires;area'"
	 * @generated
	 */
	EList<Place> getAreas();

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_Description()
	 * @model annotation="https://jisr.ma/model group='description' order='100' format='multiline' search='true' aliases='pr\351sentation;objet;mission'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Recognitions</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Recognition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recognitions</em>' containment reference list.
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_Recognitions()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='identity' order='75'"
	 * @generated
	 */
	EList<Recognition> getRecognitions();

	/**
	 * Returns the value of the '<em><b>Target Groups</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.TargetGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Groups</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_TargetGroups()
	 * @model annotation="https://jisr.ma/model group='activity' order='85' search='true' aliases='publics;public;publics cibles;public cible;groupes cibles;b\351n\351ficiaires;\u0627\u0644\u0641\u0626\u0627\u062a \u0627\u0644\u0645\u0633\u062a\u0647\u062f\u0641\u0629'"
	 * @generated
	 */
	EList<TargetGroup> getTargetGroups();

	/**
	 * Returns the value of the '<em><b>Residence Countries</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Residence Countries</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_ResidenceCountries()
	 * @model annotation="https://jisr.ma/model group='location' order='92' search='true' aliases='pays de r\351sidence;pays d\u2019accueil;country of residence;\u0628\u0644\u062f \u0627\u0644\u0625\u0642\u0627\u0645\u0629'"
	 * @generated
	 */
	EList<Place> getResidenceCountries();

	/**
	 * Returns the value of the '<em><b>Origin Communes</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Origin Communes</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_OriginCommunes()
	 * @model annotation="https://jisr.ma/model group='location' order='94' search='true' aliases='communes d\u2019origine;commune d\u2019origine;commune of origin;\u0627\u0644\u062c\u0645\u0627\u0639\u0629 \u0627\u0644\u0623\u0635\u0644\u064a\u0629'"
	 * @generated
	 */
	EList<Place> getOriginCommunes();

	/**
	 * Returns the value of the '<em><b>Mandates</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Mandate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mandates</em>' containment reference list.
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_Mandates()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='contact' order='96'"
	 * @generated
	 */
	EList<Mandate> getMandates();

	/**
	 * Returns the value of the '<em><b>Paid Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Paid Staff</em>' attribute.
	 * @see #setPaidStaff(Integer)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_PaidStaff()
	 * @model annotation="https://jisr.ma/model group='figures' order='110' min='0' aliases='salari\351s;effectif salari\351;personnel;staff;employees'"
	 * @generated
	 */
	Integer getPaidStaff();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getPaidStaff <em>Paid Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paid Staff</em>' attribute.
	 * @see #getPaidStaff()
	 * @generated
	 */
	void setPaidStaff(Integer value);

	/**
	 * Returns the value of the '<em><b>Volunteers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Volunteers</em>' attribute.
	 * @see #setVolunteers(Integer)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_Volunteers()
	 * @model annotation="https://jisr.ma/model group='figures' order='120' min='0' aliases='b\351n\351voles;volontaires;volunteer'"
	 * @generated
	 */
	Integer getVolunteers();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getVolunteers <em>Volunteers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volunteers</em>' attribute.
	 * @see #getVolunteers()
	 * @generated
	 */
	void setVolunteers(Integer value);

	/**
	 * Returns the value of the '<em><b>Budget Band</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.BudgetBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Budget Band</em>' attribute.
	 * @see ma.jisr.model.core.BudgetBand
	 * @see #setBudgetBand(BudgetBand)
	 * @see ma.jisr.model.core.CorePackage#getOrganisation_BudgetBand()
	 * @model annotation="https://jisr.ma/model group='finance' order='130' aliases='budget;budget annuel;tranche de budget;annual budget'"
	 * @generated
	 */
	BudgetBand getBudgetBand();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Organisation#getBudgetBand <em>Budget Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget Band</em>' attribute.
	 * @see ma.jisr.model.core.BudgetBand
	 * @see #getBudgetBand()
	 * @generated
	 */
	void setBudgetBand(BudgetBand value);

} // Organisation
