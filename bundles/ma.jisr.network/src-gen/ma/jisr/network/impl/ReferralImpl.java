/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import java.time.LocalDate;

import ma.jisr.model.core.ConsentChannel;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.TargetGroup;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.Committee;
import ma.jisr.network.FollowUpNote;
import ma.jisr.network.Need;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.Referral;
import ma.jisr.network.ReferralState;
import ma.jisr.network.ServiceOffer;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Referral</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getPseudonym <em>Pseudonym</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getState <em>State</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getNeed <em>Need</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getSender <em>Sender</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getOffer <em>Offer</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getCommittee <em>Committee</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getTargetGroup <em>Target Group</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getConsentOn <em>Consent On</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getConsentChannel <em>Consent Channel</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getConsentHolder <em>Consent Holder</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getSentOn <em>Sent On</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getAnswerBy <em>Answer By</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getRefusalReason <em>Refusal Reason</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReferralImpl#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReferralImpl extends RecordImpl implements Referral {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReferralImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.REFERRAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPseudonym() {
		return (String)eGet(NetworkPackage.Literals.REFERRAL__PSEUDONYM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPseudonym(String newPseudonym) {
		eSet(NetworkPackage.Literals.REFERRAL__PSEUDONYM, newPseudonym);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReferralState getState() {
		return (ReferralState)eGet(NetworkPackage.Literals.REFERRAL__STATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReferralState newState) {
		eSet(NetworkPackage.Literals.REFERRAL__STATE, newState);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need getNeed() {
		return (Need)eGet(NetworkPackage.Literals.REFERRAL__NEED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeed(Need newNeed) {
		eSet(NetworkPackage.Literals.REFERRAL__NEED, newNeed);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getSender() {
		return (Organisation)eGet(NetworkPackage.Literals.REFERRAL__SENDER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSender(Organisation newSender) {
		eSet(NetworkPackage.Literals.REFERRAL__SENDER, newSender);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getReceiver() {
		return (Organisation)eGet(NetworkPackage.Literals.REFERRAL__RECEIVER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiver(Organisation newReceiver) {
		eSet(NetworkPackage.Literals.REFERRAL__RECEIVER, newReceiver);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceOffer getOffer() {
		return (ServiceOffer)eGet(NetworkPackage.Literals.REFERRAL__OFFER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffer(ServiceOffer newOffer) {
		eSet(NetworkPackage.Literals.REFERRAL__OFFER, newOffer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Committee getCommittee() {
		return (Committee)eGet(NetworkPackage.Literals.REFERRAL__COMMITTEE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommittee(Committee newCommittee) {
		eSet(NetworkPackage.Literals.REFERRAL__COMMITTEE, newCommittee);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return (Place)eGet(NetworkPackage.Literals.REFERRAL__PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		eSet(NetworkPackage.Literals.REFERRAL__PLACE, newPlace);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocality() {
		return (String)eGet(NetworkPackage.Literals.REFERRAL__LOCALITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocality(String newLocality) {
		eSet(NetworkPackage.Literals.REFERRAL__LOCALITY, newLocality);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return (String)eGet(NetworkPackage.Literals.REFERRAL__LANGUAGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		eSet(NetworkPackage.Literals.REFERRAL__LANGUAGE, newLanguage);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TargetGroup getTargetGroup() {
		return (TargetGroup)eGet(NetworkPackage.Literals.REFERRAL__TARGET_GROUP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetGroup(TargetGroup newTargetGroup) {
		eSet(NetworkPackage.Literals.REFERRAL__TARGET_GROUP, newTargetGroup);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getConsentOn() {
		return (LocalDate)eGet(NetworkPackage.Literals.REFERRAL__CONSENT_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentOn(LocalDate newConsentOn) {
		eSet(NetworkPackage.Literals.REFERRAL__CONSENT_ON, newConsentOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentChannel getConsentChannel() {
		return (ConsentChannel)eGet(NetworkPackage.Literals.REFERRAL__CONSENT_CHANNEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentChannel(ConsentChannel newConsentChannel) {
		eSet(NetworkPackage.Literals.REFERRAL__CONSENT_CHANNEL, newConsentChannel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getConsentHolder() {
		return (Organisation)eGet(NetworkPackage.Literals.REFERRAL__CONSENT_HOLDER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentHolder(Organisation newConsentHolder) {
		eSet(NetworkPackage.Literals.REFERRAL__CONSENT_HOLDER, newConsentHolder);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSentOn() {
		return (LocalDate)eGet(NetworkPackage.Literals.REFERRAL__SENT_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentOn(LocalDate newSentOn) {
		eSet(NetworkPackage.Literals.REFERRAL__SENT_ON, newSentOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnswerBy() {
		return (LocalDate)eGet(NetworkPackage.Literals.REFERRAL__ANSWER_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswerBy(LocalDate newAnswerBy) {
		eSet(NetworkPackage.Literals.REFERRAL__ANSWER_BY, newAnswerBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnsweredOn() {
		return (LocalDate)eGet(NetworkPackage.Literals.REFERRAL__ANSWERED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredOn(LocalDate newAnsweredOn) {
		eSet(NetworkPackage.Literals.REFERRAL__ANSWERED_ON, newAnsweredOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRefusalReason() {
		return (String)eGet(NetworkPackage.Literals.REFERRAL__REFUSAL_REASON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRefusalReason(String newRefusalReason) {
		eSet(NetworkPackage.Literals.REFERRAL__REFUSAL_REASON, newRefusalReason);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return (String)eGet(NetworkPackage.Literals.REFERRAL__SUMMARY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		eSet(NetworkPackage.Literals.REFERRAL__SUMMARY, newSummary);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<FollowUpNote> getFollowUps() {
		return (EList<FollowUpNote>)eGet(NetworkPackage.Literals.REFERRAL__FOLLOW_UPS, true);
	}

} //ReferralImpl
