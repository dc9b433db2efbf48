/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Task#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Task#getStatus <em>Status</em>}</li>
 *   <li>{@link ma.jisr.model.core.Task#getDue <em>Due</em>}</li>
 *   <li>{@link ma.jisr.model.core.Task#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link ma.jisr.model.core.Task#getDescription <em>Description</em>}</li>
 *   <li>{@link ma.jisr.model.core.Task#getRemindOn <em>Remind On</em>}</li>
 *   <li>{@link ma.jisr.model.core.Task#getProgress <em>Progress</em>}</li>
 *   <li>{@link ma.jisr.model.core.Task#getResponsible <em>Responsible</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getTask()
 * @model annotation="https://jisr.ma/model type='tasks' label='name'"
 * @generated
 */
public interface Task extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.model.core.CorePackage#getTask_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='300' search='true' list='1' aliases='t\342che;name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Task#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.TaskStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see ma.jisr.model.core.TaskStatus
	 * @see #setStatus(TaskStatus)
	 * @see ma.jisr.model.core.CorePackage#getTask_Status()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' list='2' aliases='statut'"
	 * @generated
	 */
	TaskStatus getStatus();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Task#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see ma.jisr.model.core.TaskStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(TaskStatus value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getTask_Due()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='30' list='3' aliases='date limite'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Task#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Assignee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assignee</em>' attribute.
	 * @see #setAssignee(String)
	 * @see ma.jisr.model.core.CorePackage#getTask_Assignee()
	 * @model annotation="https://jisr.ma/model group='activity' order='40' length='120' list='4' aliases='confi\351e \340'"
	 * @generated
	 */
	String getAssignee();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Task#getAssignee <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assignee</em>' attribute.
	 * @see #getAssignee()
	 * @generated
	 */
	void setAssignee(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see ma.jisr.model.core.CorePackage#getTask_Description()
	 * @model annotation="https://jisr.ma/model group='description' order='50' format='multiline' search='true'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Task#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Remind On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remind On</em>' attribute.
	 * @see #setRemindOn(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getTask_RemindOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='35' aliases='rappel'"
	 * @generated
	 */
	LocalDate getRemindOn();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Task#getRemindOn <em>Remind On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remind On</em>' attribute.
	 * @see #getRemindOn()
	 * @generated
	 */
	void setRemindOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Progress</em>' attribute.
	 * @see #setProgress(Integer)
	 * @see ma.jisr.model.core.CorePackage#getTask_Progress()
	 * @model annotation="https://jisr.ma/model group='figures' order='60' min='0' max='100' unit='%' aliases='avancement;taux d\u2019avancement' list='5'"
	 * @generated
	 */
	Integer getProgress();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Task#getProgress <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Progress</em>' attribute.
	 * @see #getProgress()
	 * @generated
	 */
	void setProgress(Integer value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Party)
	 * @see ma.jisr.model.core.CorePackage#getTask_Responsible()
	 * @model annotation="https://jisr.ma/model group='activity' order='70' aliases='organisme responsable;porteur' search='true'"
	 * @generated
	 */
	Party getResponsible();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Task#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Party value);

} // Task
