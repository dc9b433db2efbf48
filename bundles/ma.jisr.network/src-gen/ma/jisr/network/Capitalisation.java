/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.Party;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Theme;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capitalisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.Capitalisation#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.network.Capitalisation#getProject <em>Project</em>}</li>
 *   <li>{@link ma.jisr.network.Capitalisation#getDocumentedOn <em>Documented On</em>}</li>
 *   <li>{@link ma.jisr.network.Capitalisation#getContext <em>Context</em>}</li>
 *   <li>{@link ma.jisr.network.Capitalisation#getActions <em>Actions</em>}</li>
 *   <li>{@link ma.jisr.network.Capitalisation#getResults <em>Results</em>}</li>
 *   <li>{@link ma.jisr.network.Capitalisation#getLessons <em>Lessons</em>}</li>
 *   <li>{@link ma.jisr.network.Capitalisation#getConditions <em>Conditions</em>}</li>
 *   <li>{@link ma.jisr.network.Capitalisation#getContacts <em>Contacts</em>}</li>
 *   <li>{@link ma.jisr.network.Capitalisation#getThemes <em>Themes</em>}</li>
 *   <li>{@link ma.jisr.network.Capitalisation#getPlaces <em>Places</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getCapitalisation()
 * @model annotation="https://jisr.ma/model type='capitalisations' label='name' icon='capitalisation'"
 * @generated
 */
public interface Capitalisation extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='300' aliases='titre;title' list='1' search='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Capitalisation#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Project</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' reference.
	 * @see #setProject(Project)
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_Project()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='20' aliases='initiative;projet' list='2' search='true' cascade='true'"
	 * @generated
	 */
	Project getProject();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Capitalisation#getProject <em>Project</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' reference.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Project value);

	/**
	 * Returns the value of the '<em><b>Documented On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documented On</em>' attribute.
	 * @see #setDocumentedOn(PartialDate)
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_DocumentedOn()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='30' aliases='date' list='5'"
	 * @generated
	 */
	PartialDate getDocumentedOn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Capitalisation#getDocumentedOn <em>Documented On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Documented On</em>' attribute.
	 * @see #getDocumentedOn()
	 * @generated
	 */
	void setDocumentedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(String)
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_Context()
	 * @model annotation="https://jisr.ma/model group='description' order='40' format='multiline' aliases='situation de d\351part' search='true'"
	 * @generated
	 */
	String getContext();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Capitalisation#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(String value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actions</em>' attribute.
	 * @see #setActions(String)
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_Actions()
	 * @model annotation="https://jisr.ma/model group='description' order='50' format='multiline' aliases='ce qui a \351t\351 fait;activit\351s' search='true'"
	 * @generated
	 */
	String getActions();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Capitalisation#getActions <em>Actions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actions</em>' attribute.
	 * @see #getActions()
	 * @generated
	 */
	void setActions(String value);

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.network.ResultFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_Results()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='figures' order='60'"
	 * @generated
	 */
	EList<ResultFigure> getResults();

	/**
	 * Returns the value of the '<em><b>Lessons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lessons</em>' attribute.
	 * @see #setLessons(String)
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_Lessons()
	 * @model annotation="https://jisr.ma/model group='description' order='70' format='multiline' aliases='le\347ons;enseignements' search='true'"
	 * @generated
	 */
	String getLessons();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Capitalisation#getLessons <em>Lessons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lessons</em>' attribute.
	 * @see #getLessons()
	 * @generated
	 */
	void setLessons(String value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(String)
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_Conditions()
	 * @model annotation="https://jisr.ma/model group='description' order='80' format='multiline' aliases='conditions de reproduction;transf\351rabilit\351' search='true'"
	 * @generated
	 */
	String getConditions();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Capitalisation#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(String value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contacts</em>' reference list.
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_Contacts()
	 * @model annotation="https://jisr.ma/model group='contact' order='90' aliases='personnes ressources' search='true'"
	 * @generated
	 */
	EList<Party> getContacts();

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Themes</em>' reference list.
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_Themes()
	 * @model annotation="https://jisr.ma/model group='activity' order='100' aliases='th\350me;th\351matiques' list='3' search='true'"
	 * @generated
	 */
	EList<Theme> getThemes();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Places</em>' reference list.
	 * @see ma.jisr.network.NetworkPackage#getCapitalisation_Places()
	 * @model annotation="https://jisr.ma/model group='location' order='110' aliases='lieu;territoires' list='4'"
	 * @generated
	 */
	EList<Place> getPlaces();

} // Capitalisation
