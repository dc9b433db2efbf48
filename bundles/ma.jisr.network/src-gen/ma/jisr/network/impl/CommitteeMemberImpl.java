/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.Committee;
import ma.jisr.network.CommitteeMember;
import ma.jisr.network.NetworkPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Committee Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.CommitteeMemberImpl#getCommittee <em>Committee</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeMemberImpl#getParty <em>Party</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeMemberImpl#getRole <em>Role</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeMemberImpl#isVoting <em>Voting</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeMemberImpl#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeMemberImpl#getEnd <em>End</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeMemberImpl#getRepresentative <em>Representative</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitteeMemberImpl extends RecordImpl implements CommitteeMember {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitteeMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.COMMITTEE_MEMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Committee getCommittee() {
		return (Committee)eGet(NetworkPackage.Literals.COMMITTEE_MEMBER__COMMITTEE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommittee(Committee newCommittee) {
		eSet(NetworkPackage.Literals.COMMITTEE_MEMBER__COMMITTEE, newCommittee);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty() {
		return (Party)eGet(NetworkPackage.Literals.COMMITTEE_MEMBER__PARTY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		eSet(NetworkPackage.Literals.COMMITTEE_MEMBER__PARTY, newParty);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE_MEMBER__ROLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		eSet(NetworkPackage.Literals.COMMITTEE_MEMBER__ROLE, newRole);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVoting() {
		return (Boolean)eGet(NetworkPackage.Literals.COMMITTEE_MEMBER__VOTING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoting(boolean newVoting) {
		eSet(NetworkPackage.Literals.COMMITTEE_MEMBER__VOTING, newVoting);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return (PartialDate)eGet(NetworkPackage.Literals.COMMITTEE_MEMBER__START, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		eSet(NetworkPackage.Literals.COMMITTEE_MEMBER__START, newStart);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEnd() {
		return (PartialDate)eGet(NetworkPackage.Literals.COMMITTEE_MEMBER__END, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(PartialDate newEnd) {
		eSet(NetworkPackage.Literals.COMMITTEE_MEMBER__END, newEnd);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getRepresentative() {
		return (Person)eGet(NetworkPackage.Literals.COMMITTEE_MEMBER__REPRESENTATIVE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepresentative(Person newRepresentative) {
		eSet(NetworkPackage.Literals.COMMITTEE_MEMBER__REPRESENTATIVE, newRepresentative);
	}

} //CommitteeMemberImpl
