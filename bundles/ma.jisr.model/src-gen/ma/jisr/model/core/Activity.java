/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import ma.jisr.model.base.PartialDate;

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

} // Activity
