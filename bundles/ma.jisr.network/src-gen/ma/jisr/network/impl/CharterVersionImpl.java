/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.CharterVersion;
import ma.jisr.network.Committee;
import ma.jisr.network.Majority;
import ma.jisr.network.MajorityRule;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.Quorum;
import ma.jisr.network.Signature;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Charter Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getCommittee <em>Committee</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getAdoptedOn <em>Adopted On</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getInForceFrom <em>In Force From</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getInForceTo <em>In Force To</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getQuorum <em>Quorum</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getMajority <em>Majority</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getMajorities <em>Majorities</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getVoters <em>Voters</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getMandateYears <em>Mandate Years</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getText <em>Text</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CharterVersionImpl#getSignatures <em>Signatures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CharterVersionImpl extends RecordImpl implements CharterVersion {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CharterVersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.CHARTER_VERSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Committee getCommittee() {
		return (Committee)eGet(NetworkPackage.Literals.CHARTER_VERSION__COMMITTEE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommittee(Committee newCommittee) {
		eSet(NetworkPackage.Literals.CHARTER_VERSION__COMMITTEE, newCommittee);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return (String)eGet(NetworkPackage.Literals.CHARTER_VERSION__NUMBER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		eSet(NetworkPackage.Literals.CHARTER_VERSION__NUMBER, newNumber);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAdoptedOn() {
		return (PartialDate)eGet(NetworkPackage.Literals.CHARTER_VERSION__ADOPTED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdoptedOn(PartialDate newAdoptedOn) {
		eSet(NetworkPackage.Literals.CHARTER_VERSION__ADOPTED_ON, newAdoptedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getInForceFrom() {
		return (PartialDate)eGet(NetworkPackage.Literals.CHARTER_VERSION__IN_FORCE_FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInForceFrom(PartialDate newInForceFrom) {
		eSet(NetworkPackage.Literals.CHARTER_VERSION__IN_FORCE_FROM, newInForceFrom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getInForceTo() {
		return (PartialDate)eGet(NetworkPackage.Literals.CHARTER_VERSION__IN_FORCE_TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInForceTo(PartialDate newInForceTo) {
		eSet(NetworkPackage.Literals.CHARTER_VERSION__IN_FORCE_TO, newInForceTo);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quorum getQuorum() {
		return (Quorum)eGet(NetworkPackage.Literals.CHARTER_VERSION__QUORUM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuorum(Quorum newQuorum) {
		eSet(NetworkPackage.Literals.CHARTER_VERSION__QUORUM, newQuorum);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Majority getMajority() {
		return (Majority)eGet(NetworkPackage.Literals.CHARTER_VERSION__MAJORITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMajority(Majority newMajority) {
		eSet(NetworkPackage.Literals.CHARTER_VERSION__MAJORITY, newMajority);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<MajorityRule> getMajorities() {
		return (EList<MajorityRule>)eGet(NetworkPackage.Literals.CHARTER_VERSION__MAJORITIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVoters() {
		return (String)eGet(NetworkPackage.Literals.CHARTER_VERSION__VOTERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoters(String newVoters) {
		eSet(NetworkPackage.Literals.CHARTER_VERSION__VOTERS, newVoters);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMandateYears() {
		return (Integer)eGet(NetworkPackage.Literals.CHARTER_VERSION__MANDATE_YEARS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMandateYears(Integer newMandateYears) {
		eSet(NetworkPackage.Literals.CHARTER_VERSION__MANDATE_YEARS, newMandateYears);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return (String)eGet(NetworkPackage.Literals.CHARTER_VERSION__TEXT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		eSet(NetworkPackage.Literals.CHARTER_VERSION__TEXT, newText);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Signature> getSignatures() {
		return (EList<Signature>)eGet(NetworkPackage.Literals.CHARTER_VERSION__SIGNATURES, true);
	}

} //CharterVersionImpl
