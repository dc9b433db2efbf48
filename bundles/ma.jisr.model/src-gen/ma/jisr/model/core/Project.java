/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Project#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getStatus <em>Status</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getParent <em>Parent</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getEnd <em>End</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getAmount <em>Amount</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getFunder <em>Funder</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getLeader <em>Leader</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getPartners <em>Partners</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getPlaces <em>Places</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getThemes <em>Themes</em>}</li>
 *   <li>{@link ma.jisr.model.core.Project#getObjective <em>Objective</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getProject()
 * @model annotation="https://jisr.ma/model type='projects' label='name' icon='project'"
 * @generated
 */
public interface Project extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.model.core.CorePackage#getProject_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='500' search='true' list='1' aliases='intitul\351;nom;projet;name' match='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getName <em>Name</em>}' attribute.
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
	 * @see ma.jisr.model.core.CorePackage#getProject_Acronym()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' length='60' search='true' list='2' aliases='abr\351viation' match='acronym'"
	 * @generated
	 */
	String getAcronym();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getAcronym <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acronym</em>' attribute.
	 * @see #getAcronym()
	 * @generated
	 */
	void setAcronym(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.ProjectKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.ProjectKind
	 * @see #setKind(ProjectKind)
	 * @see ma.jisr.model.core.CorePackage#getProject_Kind()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' list='3' aliases='type'"
	 * @generated
	 */
	ProjectKind getKind();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.ProjectKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProjectKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.ProjectStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see ma.jisr.model.core.ProjectStatus
	 * @see #setStatus(ProjectStatus)
	 * @see ma.jisr.model.core.CorePackage#getProject_Status()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' aliases='statut;avancement'"
	 * @generated
	 */
	ProjectStatus getStatus();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see ma.jisr.model.core.ProjectStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ProjectStatus value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Project)
	 * @see ma.jisr.model.core.CorePackage#getProject_Parent()
	 * @model annotation="https://jisr.ma/model group='identity' order='50' aliases='programme'"
	 * @generated
	 */
	Project getParent();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Project value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getProject_Start()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='60' list='4' aliases='date de d\351but' match='other'"
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getProject_End()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='70' list='5' after='start' aliases='date de fin'"
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(Money)
	 * @see ma.jisr.model.core.CorePackage#getProject_Amount()
	 * @model dataType="ma.jisr.model.core.Money"
	 *        annotation="https://jisr.ma/model group='finance' order='80' list='6' min='0' aliases='budget;financement'"
	 * @generated
	 */
	Money getAmount();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Money value);

	/**
	 * Returns the value of the '<em><b>Funder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Funder</em>' reference.
	 * @see #setFunder(Organisation)
	 * @see ma.jisr.model.core.CorePackage#getProject_Funder()
	 * @model annotation="https://jisr.ma/model group='finance' order='90' search='true' list='7' aliases='bailleur de fonds;financ\351 par;donor'"
	 * @generated
	 */
	Organisation getFunder();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getFunder <em>Funder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funder</em>' reference.
	 * @see #getFunder()
	 * @generated
	 */
	void setFunder(Organisation value);

	/**
	 * Returns the value of the '<em><b>Leader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Leader</em>' reference.
	 * @see #setLeader(Organisation)
	 * @see ma.jisr.model.core.CorePackage#getProject_Leader()
	 * @model annotation="https://jisr.ma/model group='activity' order='100' search='true' list='8' aliases='porteur;lead' match='other'"
	 * @generated
	 */
	Organisation getLeader();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getLeader <em>Leader</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leader</em>' reference.
	 * @see #getLeader()
	 * @generated
	 */
	void setLeader(Organisation value);

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partners</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getProject_Partners()
	 * @model annotation="https://jisr.ma/model group='activity' order='110'"
	 * @generated
	 */
	EList<Organisation> getPartners();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Places</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getProject_Places()
	 * @model annotation="https://jisr.ma/model group='location' order='120' list='9' aliases='r\351gions;region;lieux;territoire;zone'"
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Themes</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getProject_Themes()
	 * @model annotation="https://jisr.ma/model group='activity' order='130' search='true' aliases='th\350me;th\351matiques'"
	 * @generated
	 */
	EList<Theme> getThemes();

	/**
	 * Returns the value of the '<em><b>Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objective</em>' attribute.
	 * @see #setObjective(String)
	 * @see ma.jisr.model.core.CorePackage#getProject_Objective()
	 * @model annotation="https://jisr.ma/model group='description' order='140' format='multiline' search='true' aliases='objectifs;but'"
	 * @generated
	 */
	String getObjective();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Project#getObjective <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objective</em>' attribute.
	 * @see #getObjective()
	 * @generated
	 */
	void setObjective(String value);

} // Project
