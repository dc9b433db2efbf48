/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.time.LocalDate;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Task;
import ma.jisr.model.core.TaskStatus;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.TaskImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.TaskImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.TaskImpl#getDue <em>Due</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.TaskImpl#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.TaskImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.TaskImpl#getRemindOn <em>Remind On</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.TaskImpl#getProgress <em>Progress</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.TaskImpl#getResponsible <em>Responsible</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskImpl extends RecordImpl implements Task {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CorePackage.Literals.TASK__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CorePackage.Literals.TASK__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskStatus getStatus() {
		return (TaskStatus)eGet(CorePackage.Literals.TASK__STATUS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(TaskStatus newStatus) {
		eSet(CorePackage.Literals.TASK__STATUS, newStatus);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return (LocalDate)eGet(CorePackage.Literals.TASK__DUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		eSet(CorePackage.Literals.TASK__DUE, newDue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssignee() {
		return (String)eGet(CorePackage.Literals.TASK__ASSIGNEE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssignee(String newAssignee) {
		eSet(CorePackage.Literals.TASK__ASSIGNEE, newAssignee);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return (String)eGet(CorePackage.Literals.TASK__DESCRIPTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		eSet(CorePackage.Literals.TASK__DESCRIPTION, newDescription);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRemindOn() {
		return (LocalDate)eGet(CorePackage.Literals.TASK__REMIND_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemindOn(LocalDate newRemindOn) {
		eSet(CorePackage.Literals.TASK__REMIND_ON, newRemindOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getProgress() {
		return (Integer)eGet(CorePackage.Literals.TASK__PROGRESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgress(Integer newProgress) {
		eSet(CorePackage.Literals.TASK__PROGRESS, newProgress);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getResponsible() {
		return (Party)eGet(CorePackage.Literals.TASK__RESPONSIBLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(Party newResponsible) {
		eSet(CorePackage.Literals.TASK__RESPONSIBLE, newResponsible);
	}

} //TaskImpl
