/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import java.time.LocalDate;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.NetworkPackage;
import ma.jisr.network.QualityDecision;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quality Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.QualityDecisionImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link ma.jisr.network.impl.QualityDecisionImpl#getRecord <em>Record</em>}</li>
 *   <li>{@link ma.jisr.network.impl.QualityDecisionImpl#getOther <em>Other</em>}</li>
 *   <li>{@link ma.jisr.network.impl.QualityDecisionImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link ma.jisr.network.impl.QualityDecisionImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QualityDecisionImpl extends RecordImpl implements QualityDecision {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QualityDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.QUALITY_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule() {
		return (String)eGet(NetworkPackage.Literals.QUALITY_DECISION__RULE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule) {
		eSet(NetworkPackage.Literals.QUALITY_DECISION__RULE, newRule);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRecord() {
		return (Long)eGet(NetworkPackage.Literals.QUALITY_DECISION__RECORD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecord(long newRecord) {
		eSet(NetworkPackage.Literals.QUALITY_DECISION__RECORD, newRecord);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOther() {
		return (Long)eGet(NetworkPackage.Literals.QUALITY_DECISION__OTHER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOther(long newOther) {
		eSet(NetworkPackage.Literals.QUALITY_DECISION__OTHER, newOther);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return (LocalDate)eGet(NetworkPackage.Literals.QUALITY_DECISION__UNTIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		eSet(NetworkPackage.Literals.QUALITY_DECISION__UNTIL, newUntil);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return (String)eGet(NetworkPackage.Literals.QUALITY_DECISION__REASON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		eSet(NetworkPackage.Literals.QUALITY_DECISION__REASON, newReason);
	}

} //QualityDecisionImpl
