/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.Activity;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.ProjectStatus;
import ma.jisr.model.core.TargetGroup;
import ma.jisr.model.core.Theme;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.ActivityImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ActivityImpl#getProject <em>Project</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ActivityImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ActivityImpl#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ActivityImpl#getEnd <em>End</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ActivityImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ActivityImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ActivityImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ActivityImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ActivityImpl#getTargetGroups <em>Target Groups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivityImpl extends RecordImpl implements Activity {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CorePackage.Literals.ACTIVITY__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CorePackage.Literals.ACTIVITY__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Project getProject() {
		return (Project)eGet(CorePackage.Literals.ACTIVITY__PROJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProject(Project newProject) {
		eSet(CorePackage.Literals.ACTIVITY__PROJECT, newProject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTarget() {
		return (String)eGet(CorePackage.Literals.ACTIVITY__TARGET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(String newTarget) {
		eSet(CorePackage.Literals.ACTIVITY__TARGET, newTarget);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return (PartialDate)eGet(CorePackage.Literals.ACTIVITY__START, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		eSet(CorePackage.Literals.ACTIVITY__START, newStart);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEnd() {
		return (PartialDate)eGet(CorePackage.Literals.ACTIVITY__END, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(PartialDate newEnd) {
		eSet(CorePackage.Literals.ACTIVITY__END, newEnd);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectStatus getStatus() {
		return (ProjectStatus)eGet(CorePackage.Literals.ACTIVITY__STATUS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ProjectStatus newStatus) {
		eSet(CorePackage.Literals.ACTIVITY__STATUS, newStatus);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		return (Organisation)eGet(CorePackage.Literals.ACTIVITY__ORGANISATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		eSet(CorePackage.Literals.ACTIVITY__ORGANISATION, newOrganisation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Theme> getThemes() {
		return (EList<Theme>)eGet(CorePackage.Literals.ACTIVITY__THEMES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Place> getPlaces() {
		return (EList<Place>)eGet(CorePackage.Literals.ACTIVITY__PLACES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<TargetGroup> getTargetGroups() {
		return (EList<TargetGroup>)eGet(CorePackage.Literals.ACTIVITY__TARGET_GROUPS, true);
	}

} //ActivityImpl
