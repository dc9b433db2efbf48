/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.network.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class NetworkFactoryImpl extends EFactoryImpl implements NetworkFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static NetworkFactory init() {
		try {
			NetworkFactory theNetworkFactory = (NetworkFactory)EPackage.Registry.INSTANCE.getEFactory(NetworkPackage.eNS_URI);
			if (theNetworkFactory != null) {
				return theNetworkFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new NetworkFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case NetworkPackage.CONFIRMATION_CAMPAIGN: return createConfirmationCampaign();
			case NetworkPackage.CONFIRMATION_REQUEST: return createConfirmationRequest();
			case NetworkPackage.QUALITY_DECISION: return createQualityDecision();
			case NetworkPackage.IMPORTED_ATTRIBUTE: return createImportedAttribute();
			case NetworkPackage.IMPORTED_ATTRIBUTES: return createImportedAttributes();
			case NetworkPackage.RECEPTION_CELL_KIND: return createReceptionCellKind();
			case NetworkPackage.RECEPTION_CELL: return createReceptionCell();
			case NetworkPackage.NEED: return createNeed();
			case NetworkPackage.DECISION_KIND: return createDecisionKind();
			case NetworkPackage.CAPITALISATION: return createCapitalisation();
			case NetworkPackage.RESULT_FIGURE: return createResultFigure();
			case NetworkPackage.COMMITTEE: return createCommittee();
			case NetworkPackage.CHARTER_VERSION: return createCharterVersion();
			case NetworkPackage.MAJORITY_RULE: return createMajorityRule();
			case NetworkPackage.SIGNATURE: return createSignature();
			case NetworkPackage.COMMITTEE_MEMBER: return createCommitteeMember();
			case NetworkPackage.COMMITTEE_SESSION: return createCommitteeSession();
			case NetworkPackage.PRESENCE: return createPresence();
			case NetworkPackage.DECISION: return createDecision();
			case NetworkPackage.SERVICE_OFFER: return createServiceOffer();
			case NetworkPackage.REFERRAL: return createReferral();
			case NetworkPackage.FOLLOW_UP_NOTE: return createFollowUpNote();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case NetworkPackage.CONFIRMATION_OUTCOME:
				return createConfirmationOutcomeFromString(eDataType, initialValue);
			case NetworkPackage.QUORUM:
				return createQuorumFromString(eDataType, initialValue);
			case NetworkPackage.MAJORITY:
				return createMajorityFromString(eDataType, initialValue);
			case NetworkPackage.PRESENCE_STATE:
				return createPresenceStateFromString(eDataType, initialValue);
			case NetworkPackage.DECISION_STATE:
				return createDecisionStateFromString(eDataType, initialValue);
			case NetworkPackage.REFERRAL_STATE:
				return createReferralStateFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case NetworkPackage.CONFIRMATION_OUTCOME:
				return convertConfirmationOutcomeToString(eDataType, instanceValue);
			case NetworkPackage.QUORUM:
				return convertQuorumToString(eDataType, instanceValue);
			case NetworkPackage.MAJORITY:
				return convertMajorityToString(eDataType, instanceValue);
			case NetworkPackage.PRESENCE_STATE:
				return convertPresenceStateToString(eDataType, instanceValue);
			case NetworkPackage.DECISION_STATE:
				return convertDecisionStateToString(eDataType, instanceValue);
			case NetworkPackage.REFERRAL_STATE:
				return convertReferralStateToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConfirmationCampaign createConfirmationCampaign() {
		ConfirmationCampaignImpl confirmationCampaign = new ConfirmationCampaignImpl();
		return confirmationCampaign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConfirmationRequest createConfirmationRequest() {
		ConfirmationRequestImpl confirmationRequest = new ConfirmationRequestImpl();
		return confirmationRequest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QualityDecision createQualityDecision() {
		QualityDecisionImpl qualityDecision = new QualityDecisionImpl();
		return qualityDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImportedAttribute createImportedAttribute() {
		ImportedAttributeImpl importedAttribute = new ImportedAttributeImpl();
		return importedAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImportedAttributes createImportedAttributes() {
		ImportedAttributesImpl importedAttributes = new ImportedAttributesImpl();
		return importedAttributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReceptionCellKind createReceptionCellKind() {
		ReceptionCellKindImpl receptionCellKind = new ReceptionCellKindImpl();
		return receptionCellKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReceptionCell createReceptionCell() {
		ReceptionCellImpl receptionCell = new ReceptionCellImpl();
		return receptionCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need createNeed() {
		NeedImpl need = new NeedImpl();
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionKind createDecisionKind() {
		DecisionKindImpl decisionKind = new DecisionKindImpl();
		return decisionKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capitalisation createCapitalisation() {
		CapitalisationImpl capitalisation = new CapitalisationImpl();
		return capitalisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResultFigure createResultFigure() {
		ResultFigureImpl resultFigure = new ResultFigureImpl();
		return resultFigure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Committee createCommittee() {
		CommitteeImpl committee = new CommitteeImpl();
		return committee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CharterVersion createCharterVersion() {
		CharterVersionImpl charterVersion = new CharterVersionImpl();
		return charterVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MajorityRule createMajorityRule() {
		MajorityRuleImpl majorityRule = new MajorityRuleImpl();
		return majorityRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Signature createSignature() {
		SignatureImpl signature = new SignatureImpl();
		return signature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitteeMember createCommitteeMember() {
		CommitteeMemberImpl committeeMember = new CommitteeMemberImpl();
		return committeeMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitteeSession createCommitteeSession() {
		CommitteeSessionImpl committeeSession = new CommitteeSessionImpl();
		return committeeSession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Presence createPresence() {
		PresenceImpl presence = new PresenceImpl();
		return presence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceOffer createServiceOffer() {
		ServiceOfferImpl serviceOffer = new ServiceOfferImpl();
		return serviceOffer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Referral createReferral() {
		ReferralImpl referral = new ReferralImpl();
		return referral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FollowUpNote createFollowUpNote() {
		FollowUpNoteImpl followUpNote = new FollowUpNoteImpl();
		return followUpNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConfirmationOutcome createConfirmationOutcomeFromString(EDataType eDataType, String initialValue) {
		ConfirmationOutcome result = ConfirmationOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfirmationOutcomeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Quorum createQuorumFromString(EDataType eDataType, String initialValue) {
		Quorum result = Quorum.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuorumToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Majority createMajorityFromString(EDataType eDataType, String initialValue) {
		Majority result = Majority.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMajorityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PresenceState createPresenceStateFromString(EDataType eDataType, String initialValue) {
		PresenceState result = PresenceState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPresenceStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecisionState createDecisionStateFromString(EDataType eDataType, String initialValue) {
		DecisionState result = DecisionState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecisionStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReferralState createReferralStateFromString(EDataType eDataType, String initialValue) {
		ReferralState result = ReferralState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReferralStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkPackage getNetworkPackage() {
		return (NetworkPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static NetworkPackage getPackage() {
		return NetworkPackage.eINSTANCE;
	}

} //NetworkFactoryImpl
