/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.ProjectKind;
import ma.jisr.model.core.ProjectStatus;
import ma.jisr.model.core.Theme;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getEnd <em>End</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getFunder <em>Funder</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getLeader <em>Leader</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ProjectImpl#getObjective <em>Objective</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends RecordImpl implements Project {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CorePackage.Literals.PROJECT__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CorePackage.Literals.PROJECT__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcronym() {
		return (String)eGet(CorePackage.Literals.PROJECT__ACRONYM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcronym(String newAcronym) {
		eSet(CorePackage.Literals.PROJECT__ACRONYM, newAcronym);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectKind getKind() {
		return (ProjectKind)eGet(CorePackage.Literals.PROJECT__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ProjectKind newKind) {
		eSet(CorePackage.Literals.PROJECT__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectStatus getStatus() {
		return (ProjectStatus)eGet(CorePackage.Literals.PROJECT__STATUS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ProjectStatus newStatus) {
		eSet(CorePackage.Literals.PROJECT__STATUS, newStatus);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Project getParent() {
		return (Project)eGet(CorePackage.Literals.PROJECT__PARENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Project newParent) {
		eSet(CorePackage.Literals.PROJECT__PARENT, newParent);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return (PartialDate)eGet(CorePackage.Literals.PROJECT__START, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		eSet(CorePackage.Literals.PROJECT__START, newStart);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEnd() {
		return (PartialDate)eGet(CorePackage.Literals.PROJECT__END, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(PartialDate newEnd) {
		eSet(CorePackage.Literals.PROJECT__END, newEnd);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Money getAmount() {
		return (Money)eGet(CorePackage.Literals.PROJECT__AMOUNT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(Money newAmount) {
		eSet(CorePackage.Literals.PROJECT__AMOUNT, newAmount);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getFunder() {
		return (Organisation)eGet(CorePackage.Literals.PROJECT__FUNDER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunder(Organisation newFunder) {
		eSet(CorePackage.Literals.PROJECT__FUNDER, newFunder);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getLeader() {
		return (Organisation)eGet(CorePackage.Literals.PROJECT__LEADER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeader(Organisation newLeader) {
		eSet(CorePackage.Literals.PROJECT__LEADER, newLeader);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Organisation> getPartners() {
		return (EList<Organisation>)eGet(CorePackage.Literals.PROJECT__PARTNERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Place> getPlaces() {
		return (EList<Place>)eGet(CorePackage.Literals.PROJECT__PLACES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Theme> getThemes() {
		return (EList<Theme>)eGet(CorePackage.Literals.PROJECT__THEMES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjective() {
		return (String)eGet(CorePackage.Literals.PROJECT__OBJECTIVE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjective(String newObjective) {
		eSet(CorePackage.Literals.PROJECT__OBJECTIVE, newObjective);
	}

} //ProjectImpl
