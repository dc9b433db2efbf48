/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Committee Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.CommitteeMember#getCommittee <em>Committee</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeMember#getParty <em>Party</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeMember#getRole <em>Role</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeMember#isVoting <em>Voting</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeMember#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeMember#getEnd <em>End</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeMember#getRepresentative <em>Representative</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getCommitteeMember()
 * @model annotation="https://jisr.ma/model type='committee-members' label='party' key='committee party start' icon='member'"
 * @generated
 */
public interface CommitteeMember extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Committee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Committee</em>' reference.
	 * @see #setCommittee(Committee)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeMember_Committee()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' aliases='comit\351' list='1' search='true' cascade='true'"
	 * @generated
	 */
	Committee getCommittee();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeMember#getCommittee <em>Committee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Committee</em>' reference.
	 * @see #getCommittee()
	 * @generated
	 */
	void setCommittee(Committee value);

	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeMember_Party()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='20' aliases='membre;organisme' list='2' search='true' cascade='true'"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeMember#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeMember_Role()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' length='200' aliases='fonction;qualit\351' list='3' search='true'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeMember#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Voting</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Voting</em>' attribute.
	 * @see #setVoting(boolean)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeMember_Voting()
	 * @model default="true"
	 *        annotation="https://jisr.ma/model group='activity' order='40' aliases='voix d\351lib\351rative;vote' list='4'"
	 * @generated
	 */
	boolean isVoting();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeMember#isVoting <em>Voting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voting</em>' attribute.
	 * @see #isVoting()
	 * @generated
	 */
	void setVoting(boolean value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeMember_Start()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='50' aliases='d\351but;depuis' list='5'"
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeMember#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(PartialDate)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeMember_End()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='60' after='start' aliases='fin;jusqu\u2019au' list='6'"
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeMember#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Representative</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Representative</em>' reference.
	 * @see #setRepresentative(Person)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeMember_Representative()
	 * @model annotation="https://jisr.ma/model group='contact' order='70' aliases='repr\351sent\351 par' search='true'"
	 * @generated
	 */
	Person getRepresentative();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeMember#getRepresentative <em>Representative</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Representative</em>' reference.
	 * @see #getRepresentative()
	 * @generated
	 */
	void setRepresentative(Person value);

} // CommitteeMember
