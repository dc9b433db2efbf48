/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import java.time.LocalDate;

import ma.jisr.model.core.ConsentChannel;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.TargetGroup;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Referral</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.Referral#getPseudonym <em>Pseudonym</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getState <em>State</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getNeed <em>Need</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getSender <em>Sender</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getOffer <em>Offer</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getCommittee <em>Committee</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getLanguage <em>Language</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getTargetGroup <em>Target Group</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getConsentOn <em>Consent On</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getConsentChannel <em>Consent Channel</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getConsentHolder <em>Consent Holder</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getSentOn <em>Sent On</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getAnswerBy <em>Answer By</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getRefusalReason <em>Refusal Reason</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getSummary <em>Summary</em>}</li>
 *   <li>{@link ma.jisr.network.Referral#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getReferral()
 * @model annotation="https://jisr.ma/model type='referrals' label='pseudonym' icon='referral'"
 * @generated
 */
public interface Referral extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Pseudonym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pseudonym</em>' attribute.
	 * @see #setPseudonym(String)
	 * @see ma.jisr.network.NetworkPackage#getReferral_Pseudonym()
	 * @model annotation="https://jisr.ma/model group='identity' order='10' length='20' readonly='true' list='1' search='true'"
	 * @generated
	 */
	String getPseudonym();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getPseudonym <em>Pseudonym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pseudonym</em>' attribute.
	 * @see #getPseudonym()
	 * @generated
	 */
	void setPseudonym(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"draft"</code>.
	 * The literals are from the enumeration {@link ma.jisr.network.ReferralState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see ma.jisr.network.ReferralState
	 * @see #setState(ReferralState)
	 * @see ma.jisr.network.NetworkPackage#getReferral_State()
	 * @model default="draft"
	 *        annotation="https://jisr.ma/model group='identity' order='20' aliases='\351tat;statut' list='2'"
	 * @generated
	 */
	ReferralState getState();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see ma.jisr.network.ReferralState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReferralState value);

	/**
	 * Returns the value of the '<em><b>Need</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Need</em>' reference.
	 * @see #setNeed(Need)
	 * @see ma.jisr.network.NetworkPackage#getReferral_Need()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='30' aliases='besoin' list='3' search='true'"
	 * @generated
	 */
	Need getNeed();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getNeed <em>Need</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Need</em>' reference.
	 * @see #getNeed()
	 * @generated
	 */
	void setNeed(Need value);

	/**
	 * Returns the value of the '<em><b>Sender</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sender</em>' reference.
	 * @see #setSender(Organisation)
	 * @see ma.jisr.network.NetworkPackage#getReferral_Sender()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='activity' order='40' aliases='de;orient\351 par;\351metteur' list='4' search='true'"
	 * @generated
	 */
	Organisation getSender();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getSender <em>Sender</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sender</em>' reference.
	 * @see #getSender()
	 * @generated
	 */
	void setSender(Organisation value);

	/**
	 * Returns the value of the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Receiver</em>' reference.
	 * @see #setReceiver(Organisation)
	 * @see ma.jisr.network.NetworkPackage#getReferral_Receiver()
	 * @model annotation="https://jisr.ma/model group='activity' order='50' aliases='\340;vers;orient\351 vers;destinataire' list='5' search='true'"
	 * @generated
	 */
	Organisation getReceiver();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getReceiver <em>Receiver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver</em>' reference.
	 * @see #getReceiver()
	 * @generated
	 */
	void setReceiver(Organisation value);

	/**
	 * Returns the value of the '<em><b>Offer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Offer</em>' reference.
	 * @see #setOffer(ServiceOffer)
	 * @see ma.jisr.network.NetworkPackage#getReferral_Offer()
	 * @model annotation="https://jisr.ma/model group='activity' order='60' aliases='offre'"
	 * @generated
	 */
	ServiceOffer getOffer();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getOffer <em>Offer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offer</em>' reference.
	 * @see #getOffer()
	 * @generated
	 */
	void setOffer(ServiceOffer value);

	/**
	 * Returns the value of the '<em><b>Committee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Committee</em>' reference.
	 * @see #setCommittee(Committee)
	 * @see ma.jisr.network.NetworkPackage#getReferral_Committee()
	 * @model annotation="https://jisr.ma/model group='activity' order='70' aliases='comit\351;cadre'"
	 * @generated
	 */
	Committee getCommittee();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getCommittee <em>Committee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Committee</em>' reference.
	 * @see #getCommittee()
	 * @generated
	 */
	void setCommittee(Committee value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see ma.jisr.network.NetworkPackage#getReferral_Place()
	 * @model annotation="https://jisr.ma/model group='location' order='80' levels='true' locality='locality' search='true'"
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

	/**
	 * Returns the value of the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locality</em>' attribute.
	 * @see #setLocality(String)
	 * @see ma.jisr.network.NetworkPackage#getReferral_Locality()
	 * @model annotation="https://jisr.ma/model group='location' order='90' length='200' search='true'"
	 * @generated
	 */
	String getLocality();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getLocality <em>Locality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locality</em>' attribute.
	 * @see #getLocality()
	 * @generated
	 */
	void setLocality(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see ma.jisr.network.NetworkPackage#getReferral_Language()
	 * @model annotation="https://jisr.ma/model group='activity' order='100' format='language' length='40' aliases='langue'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Target Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Group</em>' reference.
	 * @see #setTargetGroup(TargetGroup)
	 * @see ma.jisr.network.NetworkPackage#getReferral_TargetGroup()
	 * @model annotation="https://jisr.ma/model group='activity' order='105' aliases='public' search='true'"
	 * @generated
	 */
	TargetGroup getTargetGroup();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getTargetGroup <em>Target Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Group</em>' reference.
	 * @see #getTargetGroup()
	 * @generated
	 */
	void setTargetGroup(TargetGroup value);

	/**
	 * Returns the value of the '<em><b>Consent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consent On</em>' attribute.
	 * @see #setConsentOn(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getReferral_ConsentOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='consent' order='110' aliases='consentement le;date du consentement'"
	 * @generated
	 */
	LocalDate getConsentOn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getConsentOn <em>Consent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent On</em>' attribute.
	 * @see #getConsentOn()
	 * @generated
	 */
	void setConsentOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Consent Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.ConsentChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consent Channel</em>' attribute.
	 * @see ma.jisr.model.core.ConsentChannel
	 * @see #setConsentChannel(ConsentChannel)
	 * @see ma.jisr.network.NetworkPackage#getReferral_ConsentChannel()
	 * @model annotation="https://jisr.ma/model group='consent' order='120' aliases='canal du consentement'"
	 * @generated
	 */
	ConsentChannel getConsentChannel();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getConsentChannel <em>Consent Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent Channel</em>' attribute.
	 * @see ma.jisr.model.core.ConsentChannel
	 * @see #getConsentChannel()
	 * @generated
	 */
	void setConsentChannel(ConsentChannel value);

	/**
	 * Returns the value of the '<em><b>Consent Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consent Holder</em>' reference.
	 * @see #setConsentHolder(Organisation)
	 * @see ma.jisr.network.NetworkPackage#getReferral_ConsentHolder()
	 * @model annotation="https://jisr.ma/model group='consent' order='130' aliases='d\351positaire du consentement'"
	 * @generated
	 */
	Organisation getConsentHolder();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getConsentHolder <em>Consent Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent Holder</em>' reference.
	 * @see #getConsentHolder()
	 * @generated
	 */
	void setConsentHolder(Organisation value);

	/**
	 * Returns the value of the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sent On</em>' attribute.
	 * @see #setSentOn(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getReferral_SentOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='140' aliases='transmis le;envoy\351 le' list='6'"
	 * @generated
	 */
	LocalDate getSentOn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getSentOn <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent On</em>' attribute.
	 * @see #getSentOn()
	 * @generated
	 */
	void setSentOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answer By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer By</em>' attribute.
	 * @see #setAnswerBy(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getReferral_AnswerBy()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='150' aliases='r\351ponse attendue le;\351ch\351ance' list='7'"
	 * @generated
	 */
	LocalDate getAnswerBy();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getAnswerBy <em>Answer By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer By</em>' attribute.
	 * @see #getAnswerBy()
	 * @generated
	 */
	void setAnswerBy(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answered On</em>' attribute.
	 * @see #setAnsweredOn(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getReferral_AnsweredOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='160' aliases='r\351ponse le'"
	 * @generated
	 */
	LocalDate getAnsweredOn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getAnsweredOn <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered On</em>' attribute.
	 * @see #getAnsweredOn()
	 * @generated
	 */
	void setAnsweredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Refusal Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Refusal Reason</em>' attribute.
	 * @see #setRefusalReason(String)
	 * @see ma.jisr.network.NetworkPackage#getReferral_RefusalReason()
	 * @model annotation="https://jisr.ma/model group='description' order='170' length='500' aliases='motif;motif du refus'"
	 * @generated
	 */
	String getRefusalReason();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getRefusalReason <em>Refusal Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Refusal Reason</em>' attribute.
	 * @see #getRefusalReason()
	 * @generated
	 */
	void setRefusalReason(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see ma.jisr.network.NetworkPackage#getReferral_Summary()
	 * @model annotation="https://jisr.ma/model group='description' order='180' format='multiline' length='4000' aliases='demande;r\351sum\351'"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Referral#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Follow Ups</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.network.FollowUpNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Follow Ups</em>' containment reference list.
	 * @see ma.jisr.network.NetworkPackage#getReferral_FollowUps()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='description' order='190'"
	 * @generated
	 */
	EList<FollowUpNote> getFollowUps();

} // Referral
