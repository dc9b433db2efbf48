/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.base.StoredObject;

import ma.jisr.network.DecisionKind;
import ma.jisr.network.Majority;
import ma.jisr.network.MajorityRule;
import ma.jisr.network.NetworkPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Majority Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.MajorityRuleImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.network.impl.MajorityRuleImpl#getMajority <em>Majority</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MajorityRuleImpl extends StoredObject implements MajorityRule {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MajorityRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.MAJORITY_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount() {
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionKind getKind() {
		return (DecisionKind)eGet(NetworkPackage.Literals.MAJORITY_RULE__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DecisionKind newKind) {
		eSet(NetworkPackage.Literals.MAJORITY_RULE__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Majority getMajority() {
		return (Majority)eGet(NetworkPackage.Literals.MAJORITY_RULE__MAJORITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMajority(Majority newMajority) {
		eSet(NetworkPackage.Literals.MAJORITY_RULE__MAJORITY, newMajority);
	}

} //MajorityRuleImpl
