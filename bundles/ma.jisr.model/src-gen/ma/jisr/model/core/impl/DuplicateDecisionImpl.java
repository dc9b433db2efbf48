/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.DuplicateDecision;
import ma.jisr.model.core.DuplicateVerdict;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Duplicate Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.DuplicateDecisionImpl#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DuplicateDecisionImpl#getFirst <em>First</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DuplicateDecisionImpl#getSecond <em>Second</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DuplicateDecisionImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DuplicateDecisionImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DuplicateDecisionImpl extends RecordImpl implements DuplicateDecision {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DuplicateDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.DUPLICATE_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return (String)eGet(CorePackage.Literals.DUPLICATE_DECISION__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		eSet(CorePackage.Literals.DUPLICATE_DECISION__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFirst() {
		return (Long)eGet(CorePackage.Literals.DUPLICATE_DECISION__FIRST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirst(long newFirst) {
		eSet(CorePackage.Literals.DUPLICATE_DECISION__FIRST, newFirst);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSecond() {
		return (Long)eGet(CorePackage.Literals.DUPLICATE_DECISION__SECOND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecond(long newSecond) {
		eSet(CorePackage.Literals.DUPLICATE_DECISION__SECOND, newSecond);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DuplicateVerdict getVerdict() {
		return (DuplicateVerdict)eGet(CorePackage.Literals.DUPLICATE_DECISION__VERDICT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(DuplicateVerdict newVerdict) {
		eSet(CorePackage.Literals.DUPLICATE_DECISION__VERDICT, newVerdict);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return (String)eGet(CorePackage.Literals.DUPLICATE_DECISION__REASON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		eSet(CorePackage.Literals.DUPLICATE_DECISION__REASON, newReason);
	}

} //DuplicateDecisionImpl
