/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipImpl#getSource <em>Source</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipImpl#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipImpl#getFramework <em>Framework</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipImpl#getProject <em>Project</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipImpl#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipImpl#getEnd <em>End</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipImpl extends RecordImpl implements Relationship {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationshipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.RELATIONSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getSource() {
		return (Party)eGet(CorePackage.Literals.RELATIONSHIP__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Party newSource) {
		eSet(CorePackage.Literals.RELATIONSHIP__SOURCE, newSource);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationshipType getType() {
		return (RelationshipType)eGet(CorePackage.Literals.RELATIONSHIP__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(RelationshipType newType) {
		eSet(CorePackage.Literals.RELATIONSHIP__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getTarget() {
		return (Party)eGet(CorePackage.Literals.RELATIONSHIP__TARGET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Party newTarget) {
		eSet(CorePackage.Literals.RELATIONSHIP__TARGET, newTarget);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFramework() {
		return (String)eGet(CorePackage.Literals.RELATIONSHIP__FRAMEWORK, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFramework(String newFramework) {
		eSet(CorePackage.Literals.RELATIONSHIP__FRAMEWORK, newFramework);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Project getProject() {
		return (Project)eGet(CorePackage.Literals.RELATIONSHIP__PROJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProject(Project newProject) {
		eSet(CorePackage.Literals.RELATIONSHIP__PROJECT, newProject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return (PartialDate)eGet(CorePackage.Literals.RELATIONSHIP__START, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		eSet(CorePackage.Literals.RELATIONSHIP__START, newStart);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEnd() {
		return (PartialDate)eGet(CorePackage.Literals.RELATIONSHIP__END, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(PartialDate newEnd) {
		eSet(CorePackage.Literals.RELATIONSHIP__END, newEnd);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWeight() {
		return (Double)eGet(CorePackage.Literals.RELATIONSHIP__WEIGHT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(Double newWeight) {
		eSet(CorePackage.Literals.RELATIONSHIP__WEIGHT, newWeight);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence() {
		return (String)eGet(CorePackage.Literals.RELATIONSHIP__EVIDENCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence) {
		eSet(CorePackage.Literals.RELATIONSHIP__EVIDENCE, newEvidence);
	}

} //RelationshipImpl
