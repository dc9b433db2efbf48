/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import ma.jisr.model.base.PartialDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Activity#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Activity#getProject <em>Project</em>}</li>
 *   <li>{@link ma.jisr.model.core.Activity#getTarget <em>Target</em>}</li>
 *   <li>{@link ma.jisr.model.core.Activity#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.model.core.Activity#getEnd <em>End</em>}</li>
 *   <li>{@link ma.jisr.model.core.Activity#getStatus <em>Status</em>}</li>
 *   <li>{@link ma.jisr.model.core.Activity#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link ma.jisr.model.core.Activity#getThemes <em>Themes</em>}</li>
 *   <li>{@link ma.jisr.model.core.Activity#getPlaces <em>Places</em>}</li>
 *   <li>{@link ma.jisr.model.core.Activity#getTargetGroups <em>Target Groups</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getActivity()
 * @model annotation="https://jisr.ma/model type='activities' label='name'"
 * @generated
 */
public interface Activity extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.model.core.CorePackage#getActivity_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='500' search='true' list='1' aliases='nom;activit\351;name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Activity#getName <em>Name</em>}' attribute.
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
	 * @see ma.jisr.model.core.CorePackage#getActivity_Project()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' cascade='true' search='true' list='2' aliases='projet'"
	 * @generated
	 */
	Project getProject();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Activity#getProject <em>Project</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' reference.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Project value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see ma.jisr.model.core.CorePackage#getActivity_Target()
	 * @model annotation="https://jisr.ma/model group='description' order='30' length='500' search='true' list='3' aliases='r\351sultat attendu'"
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Activity#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getActivity_Start()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='40' aliases='date de d\351but'"
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Activity#getStart <em>Start</em>}' attribute.
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
	 * @see ma.jisr.model.core.CorePackage#getActivity_End()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='50' after='start' aliases='date de fin'"
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Activity#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.ProjectStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see ma.jisr.model.core.ProjectStatus
	 * @see #setStatus(ProjectStatus)
	 * @see ma.jisr.model.core.CorePackage#getActivity_Status()
	 * @model annotation="https://jisr.ma/model group='identity' order='60' aliases='statut'"
	 * @generated
	 */
	ProjectStatus getStatus();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Activity#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see ma.jisr.model.core.ProjectStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ProjectStatus value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see ma.jisr.model.core.CorePackage#getActivity_Organisation()
	 * @model annotation="https://jisr.ma/model group='activity' order='22' search='true' list='4' aliases='organisation;acteur;mise en \u0153uvre par;porteur;qui;who'"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Activity#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Themes</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getActivity_Themes()
	 * @model annotation="https://jisr.ma/model group='activity' order='24' search='true' list='5' aliases='th\350mes;th\350me;th\351matique;th\351matiques;secteur;quoi;what'"
	 * @generated
	 */
	EList<Theme> getThemes();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Places</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getActivity_Places()
	 * @model annotation="https://jisr.ma/model group='location' order='26' list='6' search='true' aliases='territoires;lieux;lieu;communes;o\371;where'"
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Target Groups</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.TargetGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Groups</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getActivity_TargetGroups()
	 * @model annotation="https://jisr.ma/model group='activity' order='28' search='true' aliases='publics;public;publics cibles;public cible;groupes cibles;b\351n\351ficiaires;\u0627\u0644\u0641\u0626\u0627\u062a \u0627\u0644\u0645\u0633\u062a\u0647\u062f\u0641\u0629'"
	 * @generated
	 */
	EList<TargetGroup> getTargetGroups();

} // Activity
