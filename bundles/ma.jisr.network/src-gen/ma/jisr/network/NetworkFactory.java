/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see ma.jisr.network.NetworkPackage
 * @generated
 */
public interface NetworkFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	NetworkFactory eINSTANCE = ma.jisr.network.impl.NetworkFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Confirmation Campaign</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Confirmation Campaign</em>'.
	 * @generated
	 */
	ConfirmationCampaign createConfirmationCampaign();

	/**
	 * Returns a new object of class '<em>Confirmation Request</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Confirmation Request</em>'.
	 * @generated
	 */
	ConfirmationRequest createConfirmationRequest();

	/**
	 * Returns a new object of class '<em>Quality Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Quality Decision</em>'.
	 * @generated
	 */
	QualityDecision createQualityDecision();

	/**
	 * Returns a new object of class '<em>Imported Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Imported Attribute</em>'.
	 * @generated
	 */
	ImportedAttribute createImportedAttribute();

	/**
	 * Returns a new object of class '<em>Imported Attributes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Imported Attributes</em>'.
	 * @generated
	 */
	ImportedAttributes createImportedAttributes();

	/**
	 * Returns a new object of class '<em>Reception Cell Kind</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reception Cell Kind</em>'.
	 * @generated
	 */
	ReceptionCellKind createReceptionCellKind();

	/**
	 * Returns a new object of class '<em>Reception Cell</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reception Cell</em>'.
	 * @generated
	 */
	ReceptionCell createReceptionCell();

	/**
	 * Returns a new object of class '<em>Need</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Need</em>'.
	 * @generated
	 */
	Need createNeed();

	/**
	 * Returns a new object of class '<em>Decision Kind</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Decision Kind</em>'.
	 * @generated
	 */
	DecisionKind createDecisionKind();

	/**
	 * Returns a new object of class '<em>Capitalisation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Capitalisation</em>'.
	 * @generated
	 */
	Capitalisation createCapitalisation();

	/**
	 * Returns a new object of class '<em>Result Figure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Result Figure</em>'.
	 * @generated
	 */
	ResultFigure createResultFigure();

	/**
	 * Returns a new object of class '<em>Committee</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Committee</em>'.
	 * @generated
	 */
	Committee createCommittee();

	/**
	 * Returns a new object of class '<em>Charter Version</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Charter Version</em>'.
	 * @generated
	 */
	CharterVersion createCharterVersion();

	/**
	 * Returns a new object of class '<em>Majority Rule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Majority Rule</em>'.
	 * @generated
	 */
	MajorityRule createMajorityRule();

	/**
	 * Returns a new object of class '<em>Signature</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Signature</em>'.
	 * @generated
	 */
	Signature createSignature();

	/**
	 * Returns a new object of class '<em>Committee Member</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Committee Member</em>'.
	 * @generated
	 */
	CommitteeMember createCommitteeMember();

	/**
	 * Returns a new object of class '<em>Committee Session</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Committee Session</em>'.
	 * @generated
	 */
	CommitteeSession createCommitteeSession();

	/**
	 * Returns a new object of class '<em>Presence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Presence</em>'.
	 * @generated
	 */
	Presence createPresence();

	/**
	 * Returns a new object of class '<em>Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Decision</em>'.
	 * @generated
	 */
	Decision createDecision();

	/**
	 * Returns a new object of class '<em>Service Offer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Service Offer</em>'.
	 * @generated
	 */
	ServiceOffer createServiceOffer();

	/**
	 * Returns a new object of class '<em>Referral</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Referral</em>'.
	 * @generated
	 */
	Referral createReferral();

	/**
	 * Returns a new object of class '<em>Follow Up Note</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Follow Up Note</em>'.
	 * @generated
	 */
	FollowUpNote createFollowUpNote();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	NetworkPackage getNetworkPackage();

} //NetworkFactory
