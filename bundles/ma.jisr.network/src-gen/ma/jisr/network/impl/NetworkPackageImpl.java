/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.core.CorePackage;

import ma.jisr.network.Capitalisation;
import ma.jisr.network.CharterVersion;
import ma.jisr.network.Committee;
import ma.jisr.network.CommitteeMember;
import ma.jisr.network.CommitteeSession;
import ma.jisr.network.ConfirmationCampaign;
import ma.jisr.network.ConfirmationOutcome;
import ma.jisr.network.ConfirmationRequest;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionKind;
import ma.jisr.network.DecisionState;
import ma.jisr.network.FollowUpNote;
import ma.jisr.network.ImportedAttribute;
import ma.jisr.network.ImportedAttributes;
import ma.jisr.network.Majority;
import ma.jisr.network.MajorityRule;
import ma.jisr.network.Need;
import ma.jisr.network.NetworkFactory;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.Presence;
import ma.jisr.network.PresenceState;
import ma.jisr.network.QualityDecision;
import ma.jisr.network.Quorum;
import ma.jisr.network.ReceptionCell;
import ma.jisr.network.ReceptionCellKind;
import ma.jisr.network.Referral;
import ma.jisr.network.ReferralState;
import ma.jisr.network.ResultFigure;
import ma.jisr.network.ServiceOffer;
import ma.jisr.network.Signature;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class NetworkPackageImpl extends EPackageImpl implements NetworkPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass confirmationCampaignEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass confirmationRequestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qualityDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importedAttributeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importedAttributesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass receptionCellKindEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass receptionCellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass needEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionKindEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capitalisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resultFigureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass committeeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass charterVersionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass majorityRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass signatureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass committeeMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass committeeSessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass presenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceOfferEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass referralEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass followUpNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confirmationOutcomeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum quorumEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum majorityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum presenceStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum decisionStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum referralStateEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see ma.jisr.network.NetworkPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private NetworkPackageImpl() {
		super(eNS_URI, NetworkFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link NetworkPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static NetworkPackage init() {
		if (isInited) return (NetworkPackage)EPackage.Registry.INSTANCE.getEPackage(NetworkPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredNetworkPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		NetworkPackageImpl theNetworkPackage = registeredNetworkPackage instanceof NetworkPackageImpl ? (NetworkPackageImpl)registeredNetworkPackage : new NetworkPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		CorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theNetworkPackage.createPackageContents();

		// Initialize created meta-data
		theNetworkPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theNetworkPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(NetworkPackage.eNS_URI, theNetworkPackage);
		return theNetworkPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConfirmationCampaign() {
		return confirmationCampaignEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfirmationCampaign_Name() {
		return (EAttribute)confirmationCampaignEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfirmationCampaign_Start() {
		return (EAttribute)confirmationCampaignEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfirmationCampaign_Due() {
		return (EAttribute)confirmationCampaignEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfirmationCampaign_RemindDays() {
		return (EAttribute)confirmationCampaignEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfirmationCampaign_Requests() {
		return (EReference)confirmationCampaignEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConfirmationRequest() {
		return confirmationRequestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfirmationRequest_Party() {
		return (EReference)confirmationRequestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfirmationRequest_SentOn() {
		return (EAttribute)confirmationRequestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfirmationRequest_RemindedOn() {
		return (EAttribute)confirmationRequestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfirmationRequest_AnsweredOn() {
		return (EAttribute)confirmationRequestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfirmationRequest_Outcome() {
		return (EAttribute)confirmationRequestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfirmationRequest_Language() {
		return (EAttribute)confirmationRequestEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfirmationRequest_Comment() {
		return (EAttribute)confirmationRequestEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQualityDecision() {
		return qualityDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualityDecision_Rule() {
		return (EAttribute)qualityDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualityDecision_Record() {
		return (EAttribute)qualityDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualityDecision_Other() {
		return (EAttribute)qualityDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualityDecision_Until() {
		return (EAttribute)qualityDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualityDecision_Reason() {
		return (EAttribute)qualityDecisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImportedAttribute() {
		return importedAttributeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportedAttribute_Name() {
		return (EAttribute)importedAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportedAttribute_Kind() {
		return (EAttribute)importedAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportedAttribute_Value() {
		return (EAttribute)importedAttributeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImportedAttributes() {
		return importedAttributesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImportedAttributes_Party() {
		return (EReference)importedAttributesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImportedAttributes_Relationship() {
		return (EReference)importedAttributesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImportedAttributes_Values() {
		return (EReference)importedAttributesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReceptionCellKind() {
		return receptionCellKindEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReceptionCell() {
		return receptionCellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReceptionCell_Kind() {
		return (EReference)receptionCellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReceptionCell_Place() {
		return (EReference)receptionCellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceptionCell_Locality() {
		return (EAttribute)receptionCellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReceptionCell_Host() {
		return (EReference)receptionCellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceptionCell_Services() {
		return (EAttribute)receptionCellEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceptionCell_OpeningHours() {
		return (EAttribute)receptionCellEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceptionCell_Languages() {
		return (EAttribute)receptionCellEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceptionCell_Capacity() {
		return (EAttribute)receptionCellEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceptionCell_Phone() {
		return (EAttribute)receptionCellEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceptionCell_Email() {
		return (EAttribute)receptionCellEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReceptionCell_Needs() {
		return (EReference)receptionCellEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReceptionCell_TargetGroups() {
		return (EReference)receptionCellEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNeed() {
		return needEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecisionKind() {
		return decisionKindEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapitalisation() {
		return capitalisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapitalisation_Name() {
		return (EAttribute)capitalisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapitalisation_Project() {
		return (EReference)capitalisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapitalisation_DocumentedOn() {
		return (EAttribute)capitalisationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapitalisation_Context() {
		return (EAttribute)capitalisationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapitalisation_Actions() {
		return (EAttribute)capitalisationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapitalisation_Results() {
		return (EReference)capitalisationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapitalisation_Lessons() {
		return (EAttribute)capitalisationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapitalisation_Conditions() {
		return (EAttribute)capitalisationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapitalisation_Contacts() {
		return (EReference)capitalisationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapitalisation_Themes() {
		return (EReference)capitalisationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapitalisation_Places() {
		return (EReference)capitalisationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResultFigure() {
		return resultFigureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultFigure_What() {
		return (EAttribute)resultFigureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultFigure_Figure() {
		return (EAttribute)resultFigureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultFigure_Unit() {
		return (EAttribute)resultFigureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultFigure_Year() {
		return (EAttribute)resultFigureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultFigure_Source() {
		return (EAttribute)resultFigureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommittee() {
		return committeeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_Name() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_NameAr() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_NameEn() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_Acronym() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommittee_Organisation() {
		return (EReference)committeeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommittee_Secretariat() {
		return (EReference)committeeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommittee_Place() {
		return (EReference)committeeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_Locality() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_Founded() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_Mission() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_PseudonymPrefix() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommittee_AnswerDays() {
		return (EAttribute)committeeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCharterVersion() {
		return charterVersionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCharterVersion_Committee() {
		return (EReference)charterVersionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharterVersion_Number() {
		return (EAttribute)charterVersionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharterVersion_AdoptedOn() {
		return (EAttribute)charterVersionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharterVersion_InForceFrom() {
		return (EAttribute)charterVersionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharterVersion_InForceTo() {
		return (EAttribute)charterVersionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharterVersion_Quorum() {
		return (EAttribute)charterVersionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharterVersion_Majority() {
		return (EAttribute)charterVersionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCharterVersion_Majorities() {
		return (EReference)charterVersionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharterVersion_Voters() {
		return (EAttribute)charterVersionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharterVersion_MandateYears() {
		return (EAttribute)charterVersionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCharterVersion_Text() {
		return (EAttribute)charterVersionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCharterVersion_Signatures() {
		return (EReference)charterVersionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMajorityRule() {
		return majorityRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMajorityRule_Kind() {
		return (EReference)majorityRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMajorityRule_Majority() {
		return (EAttribute)majorityRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSignature() {
		return signatureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSignature_Signatory() {
		return (EReference)signatureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSignature_Representative() {
		return (EReference)signatureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_SignedOn() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_Comment() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitteeMember() {
		return committeeMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitteeMember_Committee() {
		return (EReference)committeeMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitteeMember_Party() {
		return (EReference)committeeMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeMember_Role() {
		return (EAttribute)committeeMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeMember_Voting() {
		return (EAttribute)committeeMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeMember_Start() {
		return (EAttribute)committeeMemberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeMember_End() {
		return (EAttribute)committeeMemberEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitteeMember_Representative() {
		return (EReference)committeeMemberEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitteeSession() {
		return committeeSessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitteeSession_Committee() {
		return (EReference)committeeSessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeSession_Date() {
		return (EAttribute)committeeSessionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeSession_Title() {
		return (EAttribute)committeeSessionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeSession_CalledOn() {
		return (EAttribute)committeeSessionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitteeSession_Place() {
		return (EReference)committeeSessionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeSession_Locality() {
		return (EAttribute)committeeSessionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitteeSession_Presences() {
		return (EReference)committeeSessionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeSession_Agenda() {
		return (EAttribute)committeeSessionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitteeSession_Minutes() {
		return (EAttribute)committeeSessionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPresence() {
		return presenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPresence_Party() {
		return (EReference)presenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPresence_State() {
		return (EAttribute)presenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPresence_RepresentedBy() {
		return (EReference)presenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPresence_Comment() {
		return (EAttribute)presenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Title() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Session() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Event() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Kind() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_State() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Date() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_VotesFor() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_VotesAgainst() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Abstentions() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Text() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_FollowUp() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceOffer() {
		return serviceOfferEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceOffer_Name() {
		return (EAttribute)serviceOfferEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceOffer_Organisation() {
		return (EReference)serviceOfferEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceOffer_Cell() {
		return (EReference)serviceOfferEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceOffer_Needs() {
		return (EReference)serviceOfferEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceOffer_Places() {
		return (EReference)serviceOfferEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceOffer_Languages() {
		return (EAttribute)serviceOfferEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceOffer_TargetGroups() {
		return (EReference)serviceOfferEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceOffer_Conditions() {
		return (EAttribute)serviceOfferEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceOffer_ContactPerson() {
		return (EReference)serviceOfferEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceOffer_Phone() {
		return (EAttribute)serviceOfferEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceOffer_Email() {
		return (EAttribute)serviceOfferEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceOffer_Capacity() {
		return (EAttribute)serviceOfferEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceOffer_ValidTo() {
		return (EAttribute)serviceOfferEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReferral() {
		return referralEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_Pseudonym() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_State() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Need() {
		return (EReference)referralEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Sender() {
		return (EReference)referralEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Receiver() {
		return (EReference)referralEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Offer() {
		return (EReference)referralEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Committee() {
		return (EReference)referralEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_Place() {
		return (EReference)referralEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_Locality() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_Language() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_TargetGroup() {
		return (EReference)referralEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_ConsentOn() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_ConsentChannel() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_ConsentHolder() {
		return (EReference)referralEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_SentOn() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_AnswerBy() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_AnsweredOn() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_RefusalReason() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReferral_Summary() {
		return (EAttribute)referralEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferral_FollowUps() {
		return (EReference)referralEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFollowUpNote() {
		return followUpNoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFollowUpNote_Date() {
		return (EAttribute)followUpNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFollowUpNote_Text() {
		return (EAttribute)followUpNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfirmationOutcome() {
		return confirmationOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getQuorum() {
		return quorumEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMajority() {
		return majorityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPresenceState() {
		return presenceStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDecisionState() {
		return decisionStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReferralState() {
		return referralStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkFactory getNetworkFactory() {
		return (NetworkFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		confirmationCampaignEClass = createEClass(CONFIRMATION_CAMPAIGN);
		createEAttribute(confirmationCampaignEClass, CONFIRMATION_CAMPAIGN__NAME);
		createEAttribute(confirmationCampaignEClass, CONFIRMATION_CAMPAIGN__START);
		createEAttribute(confirmationCampaignEClass, CONFIRMATION_CAMPAIGN__DUE);
		createEAttribute(confirmationCampaignEClass, CONFIRMATION_CAMPAIGN__REMIND_DAYS);
		createEReference(confirmationCampaignEClass, CONFIRMATION_CAMPAIGN__REQUESTS);

		confirmationRequestEClass = createEClass(CONFIRMATION_REQUEST);
		createEReference(confirmationRequestEClass, CONFIRMATION_REQUEST__PARTY);
		createEAttribute(confirmationRequestEClass, CONFIRMATION_REQUEST__SENT_ON);
		createEAttribute(confirmationRequestEClass, CONFIRMATION_REQUEST__REMINDED_ON);
		createEAttribute(confirmationRequestEClass, CONFIRMATION_REQUEST__ANSWERED_ON);
		createEAttribute(confirmationRequestEClass, CONFIRMATION_REQUEST__OUTCOME);
		createEAttribute(confirmationRequestEClass, CONFIRMATION_REQUEST__LANGUAGE);
		createEAttribute(confirmationRequestEClass, CONFIRMATION_REQUEST__COMMENT);

		qualityDecisionEClass = createEClass(QUALITY_DECISION);
		createEAttribute(qualityDecisionEClass, QUALITY_DECISION__RULE);
		createEAttribute(qualityDecisionEClass, QUALITY_DECISION__RECORD);
		createEAttribute(qualityDecisionEClass, QUALITY_DECISION__OTHER);
		createEAttribute(qualityDecisionEClass, QUALITY_DECISION__UNTIL);
		createEAttribute(qualityDecisionEClass, QUALITY_DECISION__REASON);

		importedAttributeEClass = createEClass(IMPORTED_ATTRIBUTE);
		createEAttribute(importedAttributeEClass, IMPORTED_ATTRIBUTE__NAME);
		createEAttribute(importedAttributeEClass, IMPORTED_ATTRIBUTE__KIND);
		createEAttribute(importedAttributeEClass, IMPORTED_ATTRIBUTE__VALUE);

		importedAttributesEClass = createEClass(IMPORTED_ATTRIBUTES);
		createEReference(importedAttributesEClass, IMPORTED_ATTRIBUTES__PARTY);
		createEReference(importedAttributesEClass, IMPORTED_ATTRIBUTES__RELATIONSHIP);
		createEReference(importedAttributesEClass, IMPORTED_ATTRIBUTES__VALUES);

		receptionCellKindEClass = createEClass(RECEPTION_CELL_KIND);

		receptionCellEClass = createEClass(RECEPTION_CELL);
		createEReference(receptionCellEClass, RECEPTION_CELL__KIND);
		createEReference(receptionCellEClass, RECEPTION_CELL__PLACE);
		createEAttribute(receptionCellEClass, RECEPTION_CELL__LOCALITY);
		createEReference(receptionCellEClass, RECEPTION_CELL__HOST);
		createEAttribute(receptionCellEClass, RECEPTION_CELL__SERVICES);
		createEAttribute(receptionCellEClass, RECEPTION_CELL__OPENING_HOURS);
		createEAttribute(receptionCellEClass, RECEPTION_CELL__LANGUAGES);
		createEAttribute(receptionCellEClass, RECEPTION_CELL__CAPACITY);
		createEAttribute(receptionCellEClass, RECEPTION_CELL__PHONE);
		createEAttribute(receptionCellEClass, RECEPTION_CELL__EMAIL);
		createEReference(receptionCellEClass, RECEPTION_CELL__NEEDS);
		createEReference(receptionCellEClass, RECEPTION_CELL__TARGET_GROUPS);

		needEClass = createEClass(NEED);

		decisionKindEClass = createEClass(DECISION_KIND);

		capitalisationEClass = createEClass(CAPITALISATION);
		createEAttribute(capitalisationEClass, CAPITALISATION__NAME);
		createEReference(capitalisationEClass, CAPITALISATION__PROJECT);
		createEAttribute(capitalisationEClass, CAPITALISATION__DOCUMENTED_ON);
		createEAttribute(capitalisationEClass, CAPITALISATION__CONTEXT);
		createEAttribute(capitalisationEClass, CAPITALISATION__ACTIONS);
		createEReference(capitalisationEClass, CAPITALISATION__RESULTS);
		createEAttribute(capitalisationEClass, CAPITALISATION__LESSONS);
		createEAttribute(capitalisationEClass, CAPITALISATION__CONDITIONS);
		createEReference(capitalisationEClass, CAPITALISATION__CONTACTS);
		createEReference(capitalisationEClass, CAPITALISATION__THEMES);
		createEReference(capitalisationEClass, CAPITALISATION__PLACES);

		resultFigureEClass = createEClass(RESULT_FIGURE);
		createEAttribute(resultFigureEClass, RESULT_FIGURE__WHAT);
		createEAttribute(resultFigureEClass, RESULT_FIGURE__FIGURE);
		createEAttribute(resultFigureEClass, RESULT_FIGURE__UNIT);
		createEAttribute(resultFigureEClass, RESULT_FIGURE__YEAR);
		createEAttribute(resultFigureEClass, RESULT_FIGURE__SOURCE);

		committeeEClass = createEClass(COMMITTEE);
		createEAttribute(committeeEClass, COMMITTEE__NAME);
		createEAttribute(committeeEClass, COMMITTEE__NAME_AR);
		createEAttribute(committeeEClass, COMMITTEE__NAME_EN);
		createEAttribute(committeeEClass, COMMITTEE__ACRONYM);
		createEReference(committeeEClass, COMMITTEE__ORGANISATION);
		createEReference(committeeEClass, COMMITTEE__SECRETARIAT);
		createEReference(committeeEClass, COMMITTEE__PLACE);
		createEAttribute(committeeEClass, COMMITTEE__LOCALITY);
		createEAttribute(committeeEClass, COMMITTEE__FOUNDED);
		createEAttribute(committeeEClass, COMMITTEE__MISSION);
		createEAttribute(committeeEClass, COMMITTEE__PSEUDONYM_PREFIX);
		createEAttribute(committeeEClass, COMMITTEE__ANSWER_DAYS);

		charterVersionEClass = createEClass(CHARTER_VERSION);
		createEReference(charterVersionEClass, CHARTER_VERSION__COMMITTEE);
		createEAttribute(charterVersionEClass, CHARTER_VERSION__NUMBER);
		createEAttribute(charterVersionEClass, CHARTER_VERSION__ADOPTED_ON);
		createEAttribute(charterVersionEClass, CHARTER_VERSION__IN_FORCE_FROM);
		createEAttribute(charterVersionEClass, CHARTER_VERSION__IN_FORCE_TO);
		createEAttribute(charterVersionEClass, CHARTER_VERSION__QUORUM);
		createEAttribute(charterVersionEClass, CHARTER_VERSION__MAJORITY);
		createEReference(charterVersionEClass, CHARTER_VERSION__MAJORITIES);
		createEAttribute(charterVersionEClass, CHARTER_VERSION__VOTERS);
		createEAttribute(charterVersionEClass, CHARTER_VERSION__MANDATE_YEARS);
		createEAttribute(charterVersionEClass, CHARTER_VERSION__TEXT);
		createEReference(charterVersionEClass, CHARTER_VERSION__SIGNATURES);

		majorityRuleEClass = createEClass(MAJORITY_RULE);
		createEReference(majorityRuleEClass, MAJORITY_RULE__KIND);
		createEAttribute(majorityRuleEClass, MAJORITY_RULE__MAJORITY);

		signatureEClass = createEClass(SIGNATURE);
		createEReference(signatureEClass, SIGNATURE__SIGNATORY);
		createEReference(signatureEClass, SIGNATURE__REPRESENTATIVE);
		createEAttribute(signatureEClass, SIGNATURE__SIGNED_ON);
		createEAttribute(signatureEClass, SIGNATURE__COMMENT);

		committeeMemberEClass = createEClass(COMMITTEE_MEMBER);
		createEReference(committeeMemberEClass, COMMITTEE_MEMBER__COMMITTEE);
		createEReference(committeeMemberEClass, COMMITTEE_MEMBER__PARTY);
		createEAttribute(committeeMemberEClass, COMMITTEE_MEMBER__ROLE);
		createEAttribute(committeeMemberEClass, COMMITTEE_MEMBER__VOTING);
		createEAttribute(committeeMemberEClass, COMMITTEE_MEMBER__START);
		createEAttribute(committeeMemberEClass, COMMITTEE_MEMBER__END);
		createEReference(committeeMemberEClass, COMMITTEE_MEMBER__REPRESENTATIVE);

		committeeSessionEClass = createEClass(COMMITTEE_SESSION);
		createEReference(committeeSessionEClass, COMMITTEE_SESSION__COMMITTEE);
		createEAttribute(committeeSessionEClass, COMMITTEE_SESSION__DATE);
		createEAttribute(committeeSessionEClass, COMMITTEE_SESSION__TITLE);
		createEAttribute(committeeSessionEClass, COMMITTEE_SESSION__CALLED_ON);
		createEReference(committeeSessionEClass, COMMITTEE_SESSION__PLACE);
		createEAttribute(committeeSessionEClass, COMMITTEE_SESSION__LOCALITY);
		createEReference(committeeSessionEClass, COMMITTEE_SESSION__PRESENCES);
		createEAttribute(committeeSessionEClass, COMMITTEE_SESSION__AGENDA);
		createEAttribute(committeeSessionEClass, COMMITTEE_SESSION__MINUTES);

		presenceEClass = createEClass(PRESENCE);
		createEReference(presenceEClass, PRESENCE__PARTY);
		createEAttribute(presenceEClass, PRESENCE__STATE);
		createEReference(presenceEClass, PRESENCE__REPRESENTED_BY);
		createEAttribute(presenceEClass, PRESENCE__COMMENT);

		decisionEClass = createEClass(DECISION);
		createEAttribute(decisionEClass, DECISION__TITLE);
		createEReference(decisionEClass, DECISION__SESSION);
		createEReference(decisionEClass, DECISION__EVENT);
		createEReference(decisionEClass, DECISION__KIND);
		createEAttribute(decisionEClass, DECISION__STATE);
		createEAttribute(decisionEClass, DECISION__DATE);
		createEAttribute(decisionEClass, DECISION__VOTES_FOR);
		createEAttribute(decisionEClass, DECISION__VOTES_AGAINST);
		createEAttribute(decisionEClass, DECISION__ABSTENTIONS);
		createEAttribute(decisionEClass, DECISION__TEXT);
		createEAttribute(decisionEClass, DECISION__FOLLOW_UP);

		serviceOfferEClass = createEClass(SERVICE_OFFER);
		createEAttribute(serviceOfferEClass, SERVICE_OFFER__NAME);
		createEReference(serviceOfferEClass, SERVICE_OFFER__ORGANISATION);
		createEReference(serviceOfferEClass, SERVICE_OFFER__CELL);
		createEReference(serviceOfferEClass, SERVICE_OFFER__NEEDS);
		createEReference(serviceOfferEClass, SERVICE_OFFER__PLACES);
		createEAttribute(serviceOfferEClass, SERVICE_OFFER__LANGUAGES);
		createEReference(serviceOfferEClass, SERVICE_OFFER__TARGET_GROUPS);
		createEAttribute(serviceOfferEClass, SERVICE_OFFER__CONDITIONS);
		createEReference(serviceOfferEClass, SERVICE_OFFER__CONTACT_PERSON);
		createEAttribute(serviceOfferEClass, SERVICE_OFFER__PHONE);
		createEAttribute(serviceOfferEClass, SERVICE_OFFER__EMAIL);
		createEAttribute(serviceOfferEClass, SERVICE_OFFER__CAPACITY);
		createEAttribute(serviceOfferEClass, SERVICE_OFFER__VALID_TO);

		referralEClass = createEClass(REFERRAL);
		createEAttribute(referralEClass, REFERRAL__PSEUDONYM);
		createEAttribute(referralEClass, REFERRAL__STATE);
		createEReference(referralEClass, REFERRAL__NEED);
		createEReference(referralEClass, REFERRAL__SENDER);
		createEReference(referralEClass, REFERRAL__RECEIVER);
		createEReference(referralEClass, REFERRAL__OFFER);
		createEReference(referralEClass, REFERRAL__COMMITTEE);
		createEReference(referralEClass, REFERRAL__PLACE);
		createEAttribute(referralEClass, REFERRAL__LOCALITY);
		createEAttribute(referralEClass, REFERRAL__LANGUAGE);
		createEReference(referralEClass, REFERRAL__TARGET_GROUP);
		createEAttribute(referralEClass, REFERRAL__CONSENT_ON);
		createEAttribute(referralEClass, REFERRAL__CONSENT_CHANNEL);
		createEReference(referralEClass, REFERRAL__CONSENT_HOLDER);
		createEAttribute(referralEClass, REFERRAL__SENT_ON);
		createEAttribute(referralEClass, REFERRAL__ANSWER_BY);
		createEAttribute(referralEClass, REFERRAL__ANSWERED_ON);
		createEAttribute(referralEClass, REFERRAL__REFUSAL_REASON);
		createEAttribute(referralEClass, REFERRAL__SUMMARY);
		createEReference(referralEClass, REFERRAL__FOLLOW_UPS);

		followUpNoteEClass = createEClass(FOLLOW_UP_NOTE);
		createEAttribute(followUpNoteEClass, FOLLOW_UP_NOTE__DATE);
		createEAttribute(followUpNoteEClass, FOLLOW_UP_NOTE__TEXT);

		// Create enums
		confirmationOutcomeEEnum = createEEnum(CONFIRMATION_OUTCOME);
		quorumEEnum = createEEnum(QUORUM);
		majorityEEnum = createEEnum(MAJORITY);
		presenceStateEEnum = createEEnum(PRESENCE_STATE);
		decisionStateEEnum = createEEnum(DECISION_STATE);
		referralStateEEnum = createEEnum(REFERRAL_STATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		CorePackage theCorePackage = (CorePackage)EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		confirmationCampaignEClass.getESuperTypes().add(theCorePackage.getRecord());
		qualityDecisionEClass.getESuperTypes().add(theCorePackage.getRecord());
		importedAttributesEClass.getESuperTypes().add(theCorePackage.getRecord());
		receptionCellKindEClass.getESuperTypes().add(theCorePackage.getTerm());
		receptionCellEClass.getESuperTypes().add(theCorePackage.getRecord());
		needEClass.getESuperTypes().add(theCorePackage.getTerm());
		decisionKindEClass.getESuperTypes().add(theCorePackage.getTerm());
		capitalisationEClass.getESuperTypes().add(theCorePackage.getRecord());
		committeeEClass.getESuperTypes().add(theCorePackage.getRecord());
		charterVersionEClass.getESuperTypes().add(theCorePackage.getRecord());
		committeeMemberEClass.getESuperTypes().add(theCorePackage.getRecord());
		committeeSessionEClass.getESuperTypes().add(theCorePackage.getRecord());
		decisionEClass.getESuperTypes().add(theCorePackage.getRecord());
		serviceOfferEClass.getESuperTypes().add(theCorePackage.getRecord());
		referralEClass.getESuperTypes().add(theCorePackage.getRecord());

		// Initialize classes, features, and operations; add parameters
		initEClass(confirmationCampaignEClass, ConfirmationCampaign.class, "ConfirmationCampaign", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConfirmationCampaign_Name(), ecorePackage.getEString(), "name", null, 1, 1, ConfirmationCampaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfirmationCampaign_Start(), theCorePackage.getLocalDate(), "start", null, 0, 1, ConfirmationCampaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfirmationCampaign_Due(), theCorePackage.getLocalDate(), "due", null, 0, 1, ConfirmationCampaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfirmationCampaign_RemindDays(), ecorePackage.getEIntegerObject(), "remindDays", null, 0, 1, ConfirmationCampaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConfirmationCampaign_Requests(), this.getConfirmationRequest(), null, "requests", null, 0, -1, ConfirmationCampaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(confirmationRequestEClass, ConfirmationRequest.class, "ConfirmationRequest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConfirmationRequest_Party(), theCorePackage.getParty(), null, "party", null, 1, 1, ConfirmationRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfirmationRequest_SentOn(), theCorePackage.getLocalDate(), "sentOn", null, 0, 1, ConfirmationRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfirmationRequest_RemindedOn(), theCorePackage.getLocalDate(), "remindedOn", null, 0, 1, ConfirmationRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfirmationRequest_AnsweredOn(), theCorePackage.getLocalDate(), "answeredOn", null, 0, 1, ConfirmationRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfirmationRequest_Outcome(), this.getConfirmationOutcome(), "outcome", null, 0, 1, ConfirmationRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfirmationRequest_Language(), ecorePackage.getEString(), "language", null, 0, 1, ConfirmationRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfirmationRequest_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, ConfirmationRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qualityDecisionEClass, QualityDecision.class, "QualityDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQualityDecision_Rule(), ecorePackage.getEString(), "rule", null, 1, 1, QualityDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualityDecision_Record(), ecorePackage.getELong(), "record", null, 0, 1, QualityDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualityDecision_Other(), ecorePackage.getELong(), "other", null, 0, 1, QualityDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualityDecision_Until(), theCorePackage.getLocalDate(), "until", null, 0, 1, QualityDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualityDecision_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, QualityDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(importedAttributeEClass, ImportedAttribute.class, "ImportedAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImportedAttribute_Name(), ecorePackage.getEString(), "name", null, 1, 1, ImportedAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportedAttribute_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, ImportedAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportedAttribute_Value(), ecorePackage.getEString(), "value", null, 0, 1, ImportedAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(importedAttributesEClass, ImportedAttributes.class, "ImportedAttributes", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getImportedAttributes_Party(), theCorePackage.getParty(), null, "party", null, 0, 1, ImportedAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImportedAttributes_Relationship(), theCorePackage.getRelationship(), null, "relationship", null, 0, 1, ImportedAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImportedAttributes_Values(), this.getImportedAttribute(), null, "values", null, 0, -1, ImportedAttributes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(receptionCellKindEClass, ReceptionCellKind.class, "ReceptionCellKind", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(receptionCellEClass, ReceptionCell.class, "ReceptionCell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReceptionCell_Kind(), this.getReceptionCellKind(), null, "kind", null, 1, 1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReceptionCell_Place(), theCorePackage.getPlace(), null, "place", null, 0, 1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceptionCell_Locality(), ecorePackage.getEString(), "locality", null, 0, 1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReceptionCell_Host(), theCorePackage.getOrganisation(), null, "host", null, 0, 1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceptionCell_Services(), ecorePackage.getEString(), "services", null, 0, 1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceptionCell_OpeningHours(), ecorePackage.getEString(), "openingHours", null, 0, 1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceptionCell_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceptionCell_Capacity(), ecorePackage.getEIntegerObject(), "capacity", null, 0, 1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceptionCell_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceptionCell_Email(), ecorePackage.getEString(), "email", null, 0, 1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReceptionCell_Needs(), this.getNeed(), null, "needs", null, 0, -1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReceptionCell_TargetGroups(), theCorePackage.getTargetGroup(), null, "targetGroups", null, 0, -1, ReceptionCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(needEClass, Need.class, "Need", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(decisionKindEClass, DecisionKind.class, "DecisionKind", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(capitalisationEClass, Capitalisation.class, "Capitalisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapitalisation_Name(), ecorePackage.getEString(), "name", null, 1, 1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapitalisation_Project(), theCorePackage.getProject(), null, "project", null, 1, 1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapitalisation_DocumentedOn(), theCorePackage.getPartialDate(), "documentedOn", null, 0, 1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapitalisation_Context(), ecorePackage.getEString(), "context", null, 0, 1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapitalisation_Actions(), ecorePackage.getEString(), "actions", null, 0, 1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapitalisation_Results(), this.getResultFigure(), null, "results", null, 0, -1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapitalisation_Lessons(), ecorePackage.getEString(), "lessons", null, 0, 1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapitalisation_Conditions(), ecorePackage.getEString(), "conditions", null, 0, 1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapitalisation_Contacts(), theCorePackage.getParty(), null, "contacts", null, 0, -1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapitalisation_Themes(), theCorePackage.getTheme(), null, "themes", null, 0, -1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapitalisation_Places(), theCorePackage.getPlace(), null, "places", null, 0, -1, Capitalisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resultFigureEClass, ResultFigure.class, "ResultFigure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResultFigure_What(), ecorePackage.getEString(), "what", null, 1, 1, ResultFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResultFigure_Figure(), ecorePackage.getEBigDecimal(), "figure", null, 0, 1, ResultFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResultFigure_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ResultFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResultFigure_Year(), ecorePackage.getEIntegerObject(), "year", null, 0, 1, ResultFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResultFigure_Source(), ecorePackage.getEString(), "source", null, 0, 1, ResultFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(committeeEClass, Committee.class, "Committee", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCommittee_Name(), ecorePackage.getEString(), "name", null, 1, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommittee_NameAr(), ecorePackage.getEString(), "nameAr", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommittee_NameEn(), ecorePackage.getEString(), "nameEn", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommittee_Acronym(), ecorePackage.getEString(), "acronym", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommittee_Organisation(), theCorePackage.getOrganisation(), null, "organisation", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommittee_Secretariat(), theCorePackage.getOrganisation(), null, "secretariat", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommittee_Place(), theCorePackage.getPlace(), null, "place", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommittee_Locality(), ecorePackage.getEString(), "locality", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommittee_Founded(), theCorePackage.getPartialDate(), "founded", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommittee_Mission(), ecorePackage.getEString(), "mission", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommittee_PseudonymPrefix(), ecorePackage.getEString(), "pseudonymPrefix", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommittee_AnswerDays(), ecorePackage.getEIntegerObject(), "answerDays", null, 0, 1, Committee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(charterVersionEClass, CharterVersion.class, "CharterVersion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCharterVersion_Committee(), this.getCommittee(), null, "committee", null, 1, 1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharterVersion_Number(), ecorePackage.getEString(), "number", null, 1, 1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharterVersion_AdoptedOn(), theCorePackage.getPartialDate(), "adoptedOn", null, 0, 1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharterVersion_InForceFrom(), theCorePackage.getPartialDate(), "inForceFrom", null, 1, 1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharterVersion_InForceTo(), theCorePackage.getPartialDate(), "inForceTo", null, 0, 1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharterVersion_Quorum(), this.getQuorum(), "quorum", "moreThanHalf", 1, 1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharterVersion_Majority(), this.getMajority(), "majority", "simple", 1, 1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCharterVersion_Majorities(), this.getMajorityRule(), null, "majorities", null, 0, -1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharterVersion_Voters(), ecorePackage.getEString(), "voters", null, 0, 1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharterVersion_MandateYears(), ecorePackage.getEIntegerObject(), "mandateYears", null, 0, 1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCharterVersion_Text(), ecorePackage.getEString(), "text", null, 0, 1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCharterVersion_Signatures(), this.getSignature(), null, "signatures", null, 0, -1, CharterVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(majorityRuleEClass, MajorityRule.class, "MajorityRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMajorityRule_Kind(), this.getDecisionKind(), null, "kind", null, 1, 1, MajorityRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMajorityRule_Majority(), this.getMajority(), "majority", null, 1, 1, MajorityRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(signatureEClass, Signature.class, "Signature", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSignature_Signatory(), theCorePackage.getParty(), null, "signatory", null, 1, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSignature_Representative(), theCorePackage.getPerson(), null, "representative", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_SignedOn(), theCorePackage.getPartialDate(), "signedOn", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(committeeMemberEClass, CommitteeMember.class, "CommitteeMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCommitteeMember_Committee(), this.getCommittee(), null, "committee", null, 1, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitteeMember_Party(), theCorePackage.getParty(), null, "party", null, 1, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitteeMember_Role(), ecorePackage.getEString(), "role", null, 0, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitteeMember_Voting(), ecorePackage.getEBoolean(), "voting", "true", 0, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitteeMember_Start(), theCorePackage.getPartialDate(), "start", null, 0, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitteeMember_End(), theCorePackage.getPartialDate(), "end", null, 0, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitteeMember_Representative(), theCorePackage.getPerson(), null, "representative", null, 0, 1, CommitteeMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(committeeSessionEClass, CommitteeSession.class, "CommitteeSession", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCommitteeSession_Committee(), this.getCommittee(), null, "committee", null, 1, 1, CommitteeSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitteeSession_Date(), theCorePackage.getLocalDate(), "date", null, 1, 1, CommitteeSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitteeSession_Title(), ecorePackage.getEString(), "title", null, 0, 1, CommitteeSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitteeSession_CalledOn(), theCorePackage.getLocalDate(), "calledOn", null, 0, 1, CommitteeSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitteeSession_Place(), theCorePackage.getPlace(), null, "place", null, 0, 1, CommitteeSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitteeSession_Locality(), ecorePackage.getEString(), "locality", null, 0, 1, CommitteeSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitteeSession_Presences(), this.getPresence(), null, "presences", null, 0, -1, CommitteeSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitteeSession_Agenda(), ecorePackage.getEString(), "agenda", null, 0, 1, CommitteeSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitteeSession_Minutes(), ecorePackage.getEString(), "minutes", null, 0, 1, CommitteeSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(presenceEClass, Presence.class, "Presence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPresence_Party(), theCorePackage.getParty(), null, "party", null, 1, 1, Presence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPresence_State(), this.getPresenceState(), "state", null, 1, 1, Presence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPresence_RepresentedBy(), theCorePackage.getParty(), null, "representedBy", null, 0, 1, Presence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPresence_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Presence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecision_Title(), ecorePackage.getEString(), "title", null, 1, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Session(), this.getCommitteeSession(), null, "session", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Event(), theCorePackage.getEvent(), null, "event", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Kind(), this.getDecisionKind(), null, "kind", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_State(), this.getDecisionState(), "state", "proposed", 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Date(), theCorePackage.getLocalDate(), "date", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_VotesFor(), ecorePackage.getEIntegerObject(), "votesFor", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_VotesAgainst(), ecorePackage.getEIntegerObject(), "votesAgainst", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Abstentions(), ecorePackage.getEIntegerObject(), "abstentions", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Text(), ecorePackage.getEString(), "text", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_FollowUp(), ecorePackage.getEString(), "followUp", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceOfferEClass, ServiceOffer.class, "ServiceOffer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServiceOffer_Name(), ecorePackage.getEString(), "name", null, 1, 1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceOffer_Organisation(), theCorePackage.getOrganisation(), null, "organisation", null, 0, 1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceOffer_Cell(), this.getReceptionCell(), null, "cell", null, 0, 1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceOffer_Needs(), this.getNeed(), null, "needs", null, 1, -1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceOffer_Places(), theCorePackage.getPlace(), null, "places", null, 0, -1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceOffer_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceOffer_TargetGroups(), theCorePackage.getTargetGroup(), null, "targetGroups", null, 0, -1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceOffer_Conditions(), ecorePackage.getEString(), "conditions", null, 0, 1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceOffer_ContactPerson(), theCorePackage.getPerson(), null, "contactPerson", null, 0, 1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceOffer_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceOffer_Email(), ecorePackage.getEString(), "email", null, 0, 1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceOffer_Capacity(), ecorePackage.getEIntegerObject(), "capacity", null, 0, 1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceOffer_ValidTo(), theCorePackage.getLocalDate(), "validTo", null, 0, 1, ServiceOffer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(referralEClass, Referral.class, "Referral", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReferral_Pseudonym(), ecorePackage.getEString(), "pseudonym", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_State(), this.getReferralState(), "state", "draft", 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Need(), this.getNeed(), null, "need", null, 1, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Sender(), theCorePackage.getOrganisation(), null, "sender", null, 1, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Receiver(), theCorePackage.getOrganisation(), null, "receiver", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Offer(), this.getServiceOffer(), null, "offer", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Committee(), this.getCommittee(), null, "committee", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_Place(), theCorePackage.getPlace(), null, "place", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_Locality(), ecorePackage.getEString(), "locality", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_Language(), ecorePackage.getEString(), "language", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_TargetGroup(), theCorePackage.getTargetGroup(), null, "targetGroup", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_ConsentOn(), theCorePackage.getLocalDate(), "consentOn", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_ConsentChannel(), theCorePackage.getConsentChannel(), "consentChannel", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_ConsentHolder(), theCorePackage.getOrganisation(), null, "consentHolder", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_SentOn(), theCorePackage.getLocalDate(), "sentOn", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_AnswerBy(), theCorePackage.getLocalDate(), "answerBy", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_AnsweredOn(), theCorePackage.getLocalDate(), "answeredOn", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_RefusalReason(), ecorePackage.getEString(), "refusalReason", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferral_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReferral_FollowUps(), this.getFollowUpNote(), null, "followUps", null, 0, -1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(followUpNoteEClass, FollowUpNote.class, "FollowUpNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFollowUpNote_Date(), theCorePackage.getLocalDate(), "date", null, 1, 1, FollowUpNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFollowUpNote_Text(), ecorePackage.getEString(), "text", null, 1, 1, FollowUpNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(confirmationOutcomeEEnum, ConfirmationOutcome.class, "ConfirmationOutcome");
		addEEnumLiteral(confirmationOutcomeEEnum, ConfirmationOutcome.CONFIRMED);
		addEEnumLiteral(confirmationOutcomeEEnum, ConfirmationOutcome.CORRECTED);
		addEEnumLiteral(confirmationOutcomeEEnum, ConfirmationOutcome.UNREACHABLE);

		initEEnum(quorumEEnum, Quorum.class, "Quorum");
		addEEnumLiteral(quorumEEnum, Quorum.NONE);
		addEEnumLiteral(quorumEEnum, Quorum.THIRD);
		addEEnumLiteral(quorumEEnum, Quorum.HALF);
		addEEnumLiteral(quorumEEnum, Quorum.MORE_THAN_HALF);
		addEEnumLiteral(quorumEEnum, Quorum.TWO_THIRDS);
		addEEnumLiteral(quorumEEnum, Quorum.THREE_QUARTERS);
		addEEnumLiteral(quorumEEnum, Quorum.ALL);

		initEEnum(majorityEEnum, Majority.class, "Majority");
		addEEnumLiteral(majorityEEnum, Majority.SIMPLE);
		addEEnumLiteral(majorityEEnum, Majority.ABSOLUTE);
		addEEnumLiteral(majorityEEnum, Majority.TWO_THIRDS);
		addEEnumLiteral(majorityEEnum, Majority.UNANIMITY);

		initEEnum(presenceStateEEnum, PresenceState.class, "PresenceState");
		addEEnumLiteral(presenceStateEEnum, PresenceState.PRESENT);
		addEEnumLiteral(presenceStateEEnum, PresenceState.REPRESENTED);
		addEEnumLiteral(presenceStateEEnum, PresenceState.ABSENT);
		addEEnumLiteral(presenceStateEEnum, PresenceState.EXCUSED);

		initEEnum(decisionStateEEnum, DecisionState.class, "DecisionState");
		addEEnumLiteral(decisionStateEEnum, DecisionState.PROPOSED);
		addEEnumLiteral(decisionStateEEnum, DecisionState.ADOPTED);
		addEEnumLiteral(decisionStateEEnum, DecisionState.REJECTED);
		addEEnumLiteral(decisionStateEEnum, DecisionState.POSTPONED);

		initEEnum(referralStateEEnum, ReferralState.class, "ReferralState");
		addEEnumLiteral(referralStateEEnum, ReferralState.DRAFT);
		addEEnumLiteral(referralStateEEnum, ReferralState.IN_PROGRESS);
		addEEnumLiteral(referralStateEEnum, ReferralState.ACCEPTED);
		addEEnumLiteral(referralStateEEnum, ReferralState.REFUSED);
		addEEnumLiteral(referralStateEEnum, ReferralState.DONE);
		addEEnumLiteral(referralStateEEnum, ReferralState.WITHDRAWN);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// https://jisr.ma/model
		createModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>https://jisr.ma/model</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createModelAnnotations() {
		String source = "https://jisr.ma/model";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "messages", "ma.jisr.network.messages"
		   });
		addAnnotation
		  (confirmationOutcomeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "confirm\u00e9"
		   });
		addAnnotation
		  (confirmationOutcomeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "corrig\u00e9"
		   });
		addAnnotation
		  (confirmationOutcomeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "injoignable;retour \u00e0 l\u2019exp\u00e9diteur"
		   });
		addAnnotation
		  (confirmationCampaignEClass,
		   source,
		   new String[] {
			   "type", "confirmation-campaigns",
			   "label", "name",
			   "key", "name",
			   "icon", "campaign"
		   });
		addAnnotation
		  (getConfirmationCampaign_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "200",
			   "search", "true",
			   "list", "1"
		   });
		addAnnotation
		  (getConfirmationCampaign_Start(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "20",
			   "list", "2"
		   });
		addAnnotation
		  (getConfirmationCampaign_Due(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "30",
			   "list", "3",
			   "after", "start",
			   "aliases", "r\u00e9ponse attendue;\u00e9ch\u00e9ance"
		   });
		addAnnotation
		  (getConfirmationCampaign_RemindDays(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "40",
			   "min", "1",
			   "unit", "jours"
		   });
		addAnnotation
		  (getConfirmationCampaign_Requests(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "50"
		   });
		addAnnotation
		  (confirmationRequestEClass,
		   source,
		   new String[] {
			   "label", "party"
		   });
		addAnnotation
		  (getConfirmationRequest_Party(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10"
		   });
		addAnnotation
		  (getConfirmationRequest_SentOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "20"
		   });
		addAnnotation
		  (getConfirmationRequest_RemindedOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "30"
		   });
		addAnnotation
		  (getConfirmationRequest_AnsweredOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "40"
		   });
		addAnnotation
		  (getConfirmationRequest_Outcome(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "50"
		   });
		addAnnotation
		  (getConfirmationRequest_Language(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "60",
			   "format", "language",
			   "length", "40"
		   });
		addAnnotation
		  (getConfirmationRequest_Comment(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "70",
			   "length", "500"
		   });
		addAnnotation
		  (qualityDecisionEClass,
		   source,
		   new String[] {
			   "type", "quality-decisions",
			   "label", "rule reason",
			   "key", "rule record other",
			   "internal", "true"
		   });
		addAnnotation
		  (getQualityDecision_Rule(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "60",
			   "list", "1"
		   });
		addAnnotation
		  (getQualityDecision_Record(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "list", "2"
		   });
		addAnnotation
		  (getQualityDecision_Other(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30"
		   });
		addAnnotation
		  (getQualityDecision_Until(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "40",
			   "list", "3"
		   });
		addAnnotation
		  (getQualityDecision_Reason(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "50",
			   "length", "500",
			   "list", "4"
		   });
		addAnnotation
		  (getImportedAttribute_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "300"
		   });
		addAnnotation
		  (getImportedAttribute_Kind(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "20"
		   });
		addAnnotation
		  (getImportedAttribute_Value(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "format", "multiline"
		   });
		addAnnotation
		  (importedAttributesEClass,
		   source,
		   new String[] {
			   "type", "imported-attributes",
			   "label", "party relationship",
			   "internal", "true"
		   });
		addAnnotation
		  (getImportedAttributes_Party(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "cascade", "true"
		   });
		addAnnotation
		  (getImportedAttributes_Relationship(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "cascade", "true"
		   });
		addAnnotation
		  (getImportedAttributes_Values(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "30"
		   });
		addAnnotation
		  (receptionCellKindEClass,
		   source,
		   new String[] {
			   "type", "reception-cell-kinds",
			   "label", "name",
			   "open", "true"
		   });
		addAnnotation
		  (receptionCellEClass,
		   source,
		   new String[] {
			   "type", "reception-cells",
			   "label", "kind place",
			   "icon", "cell"
		   });
		addAnnotation
		  (getReceptionCell_Kind(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "search", "true",
			   "list", "1",
			   "aliases", "type"
		   });
		addAnnotation
		  (getReceptionCell_Place(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "20",
			   "levels", "true",
			   "locality", "locality",
			   "search", "true",
			   "list", "2"
		   });
		addAnnotation
		  (getReceptionCell_Locality(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "30",
			   "length", "200",
			   "search", "true"
		   });
		addAnnotation
		  (getReceptionCell_Host(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "40",
			   "search", "true",
			   "list", "3",
			   "aliases", "h\u00e9berg\u00e9e par"
		   });
		addAnnotation
		  (getReceptionCell_Services(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "50",
			   "format", "multiline",
			   "search", "true",
			   "aliases", "prestations"
		   });
		addAnnotation
		  (getReceptionCell_OpeningHours(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "60",
			   "length", "300",
			   "aliases", "heures d\u2019ouverture"
		   });
		addAnnotation
		  (getReceptionCell_Languages(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "70",
			   "format", "language",
			   "length", "40",
			   "aliases", "langue"
		   });
		addAnnotation
		  (getReceptionCell_Capacity(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "80",
			   "min", "0"
		   });
		addAnnotation
		  (getReceptionCell_Phone(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "90",
			   "format", "phone",
			   "length", "60",
			   "aliases", "t\u00e9l;tel"
		   });
		addAnnotation
		  (getReceptionCell_Email(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "100",
			   "format", "email",
			   "length", "320",
			   "aliases", "e-mail;mail"
		   });
		addAnnotation
		  (getReceptionCell_Needs(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "110",
			   "aliases", "services du r\u00e9pertoire;besoins couverts",
			   "list", "4",
			   "search", "true"
		   });
		addAnnotation
		  (getReceptionCell_TargetGroups(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "120",
			   "aliases", "publics;public",
			   "search", "true"
		   });
		addAnnotation
		  (quorumEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "aucun"
		   });
		addAnnotation
		  (quorumEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "1/3;un tiers"
		   });
		addAnnotation
		  (quorumEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "1/2;moiti\u00e9;la moiti\u00e9"
		   });
		addAnnotation
		  (quorumEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "aliases", "majorit\u00e9;plus de la moiti\u00e9"
		   });
		addAnnotation
		  (quorumEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "aliases", "2/3;deux tiers"
		   });
		addAnnotation
		  (quorumEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "aliases", "3/4;trois quarts"
		   });
		addAnnotation
		  (quorumEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "aliases", "tous"
		   });
		addAnnotation
		  (majorityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "majorit\u00e9 simple;relative"
		   });
		addAnnotation
		  (majorityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "majorit\u00e9 absolue"
		   });
		addAnnotation
		  (majorityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "2/3;deux tiers"
		   });
		addAnnotation
		  (majorityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "aliases", "unanimit\u00e9"
		   });
		addAnnotation
		  (presenceStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "pr\u00e9sent;pr\u00e9sente"
		   });
		addAnnotation
		  (presenceStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "repr\u00e9sent\u00e9;repr\u00e9sent\u00e9e;procuration"
		   });
		addAnnotation
		  (presenceStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "absente"
		   });
		addAnnotation
		  (presenceStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "aliases", "excus\u00e9;excus\u00e9e"
		   });
		addAnnotation
		  (decisionStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "propos\u00e9e;en projet"
		   });
		addAnnotation
		  (decisionStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "adopt\u00e9;adopt\u00e9e"
		   });
		addAnnotation
		  (decisionStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "rejet\u00e9;rejet\u00e9e"
		   });
		addAnnotation
		  (decisionStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "aliases", "report\u00e9;report\u00e9e;ajourn\u00e9e"
		   });
		addAnnotation
		  (referralStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "brouillon"
		   });
		addAnnotation
		  (referralStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "en cours;transmis;envoy\u00e9"
		   });
		addAnnotation
		  (referralStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "accept\u00e9;accept\u00e9e"
		   });
		addAnnotation
		  (referralStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "aliases", "refus\u00e9;refus\u00e9e"
		   });
		addAnnotation
		  (referralStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "aliases", "clos;r\u00e9alis\u00e9;abouti"
		   });
		addAnnotation
		  (referralStateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "aliases", "retir\u00e9;annul\u00e9"
		   });
		addAnnotation
		  (needEClass,
		   source,
		   new String[] {
			   "type", "needs",
			   "label", "name",
			   "open", "true"
		   });
		addAnnotation
		  (decisionKindEClass,
		   source,
		   new String[] {
			   "type", "decision-kinds",
			   "label", "name",
			   "open", "true"
		   });
		addAnnotation
		  (capitalisationEClass,
		   source,
		   new String[] {
			   "type", "capitalisations",
			   "label", "name",
			   "icon", "capitalisation"
		   });
		addAnnotation
		  (getCapitalisation_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "300",
			   "aliases", "titre;title",
			   "list", "1",
			   "search", "true"
		   });
		addAnnotation
		  (getCapitalisation_Project(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "aliases", "initiative;projet",
			   "list", "2",
			   "search", "true",
			   "cascade", "true"
		   });
		addAnnotation
		  (getCapitalisation_DocumentedOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "30",
			   "aliases", "date",
			   "list", "5"
		   });
		addAnnotation
		  (getCapitalisation_Context(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "40",
			   "format", "multiline",
			   "aliases", "situation de d\u00e9part",
			   "search", "true"
		   });
		addAnnotation
		  (getCapitalisation_Actions(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "50",
			   "format", "multiline",
			   "aliases", "ce qui a \u00e9t\u00e9 fait;activit\u00e9s",
			   "search", "true"
		   });
		addAnnotation
		  (getCapitalisation_Results(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "60"
		   });
		addAnnotation
		  (getCapitalisation_Lessons(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "70",
			   "format", "multiline",
			   "aliases", "le\u00e7ons;enseignements",
			   "search", "true"
		   });
		addAnnotation
		  (getCapitalisation_Conditions(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "80",
			   "format", "multiline",
			   "aliases", "conditions de reproduction;transf\u00e9rabilit\u00e9",
			   "search", "true"
		   });
		addAnnotation
		  (getCapitalisation_Contacts(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "90",
			   "aliases", "personnes ressources",
			   "search", "true"
		   });
		addAnnotation
		  (getCapitalisation_Themes(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "100",
			   "aliases", "th\u00e8me;th\u00e9matiques",
			   "list", "3",
			   "search", "true"
		   });
		addAnnotation
		  (getCapitalisation_Places(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "110",
			   "aliases", "lieu;territoires",
			   "list", "4"
		   });
		addAnnotation
		  (resultFigureEClass,
		   source,
		   new String[] {
			   "label", "what figure"
		   });
		addAnnotation
		  (getResultFigure_What(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "300"
		   });
		addAnnotation
		  (getResultFigure_Figure(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "20"
		   });
		addAnnotation
		  (getResultFigure_Unit(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "30",
			   "length", "100"
		   });
		addAnnotation
		  (getResultFigure_Year(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "40",
			   "min", "1900",
			   "max", "2200"
		   });
		addAnnotation
		  (getResultFigure_Source(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "50",
			   "length", "500"
		   });
		addAnnotation
		  (committeeEClass,
		   source,
		   new String[] {
			   "type", "committees",
			   "label", "name",
			   "icon", "committee"
		   });
		addAnnotation
		  (getCommittee_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "300",
			   "aliases", "intitul\u00e9;nom;d\u00e9nomination",
			   "list", "1",
			   "search", "true"
		   });
		addAnnotation
		  (getCommittee_NameAr(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "300",
			   "aliases", "nom ar",
			   "search", "true"
		   });
		addAnnotation
		  (getCommittee_NameEn(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "300",
			   "aliases", "nom en",
			   "search", "true"
		   });
		addAnnotation
		  (getCommittee_Acronym(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "length", "60",
			   "aliases", "sigle",
			   "list", "2",
			   "search", "true"
		   });
		addAnnotation
		  (getCommittee_Organisation(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "50",
			   "aliases", "acteur;organisme",
			   "search", "true"
		   });
		addAnnotation
		  (getCommittee_Secretariat(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "60",
			   "aliases", "secr\u00e9taire",
			   "list", "4",
			   "search", "true"
		   });
		addAnnotation
		  (getCommittee_Place(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "70",
			   "levels", "true",
			   "locality", "locality",
			   "list", "3",
			   "search", "true"
		   });
		addAnnotation
		  (getCommittee_Locality(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "80",
			   "length", "200",
			   "search", "true"
		   });
		addAnnotation
		  (getCommittee_Founded(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "90",
			   "aliases", "date de cr\u00e9ation;cr\u00e9ation"
		   });
		addAnnotation
		  (getCommittee_Mission(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "100",
			   "format", "multiline",
			   "aliases", "objet;mandat",
			   "search", "true"
		   });
		addAnnotation
		  (getCommittee_PseudonymPrefix(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "110",
			   "length", "4",
			   "aliases", "pr\u00e9fixe"
		   });
		addAnnotation
		  (getCommittee_AnswerDays(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "120",
			   "min", "1",
			   "max", "365",
			   "unit", "jours",
			   "aliases", "d\u00e9lai de r\u00e9ponse"
		   });
		addAnnotation
		  (charterVersionEClass,
		   source,
		   new String[] {
			   "type", "charters",
			   "label", "committee number",
			   "key", "committee number",
			   "icon", "charter"
		   });
		addAnnotation
		  (getCharterVersion_Committee(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "aliases", "comit\u00e9",
			   "list", "1",
			   "search", "true",
			   "cascade", "true"
		   });
		addAnnotation
		  (getCharterVersion_Number(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "40",
			   "aliases", "version;num\u00e9ro",
			   "list", "2",
			   "search", "true"
		   });
		addAnnotation
		  (getCharterVersion_AdoptedOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "30",
			   "aliases", "adopt\u00e9e le",
			   "list", "3"
		   });
		addAnnotation
		  (getCharterVersion_InForceFrom(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "40",
			   "aliases", "en vigueur depuis;d\u00e9but",
			   "list", "4"
		   });
		addAnnotation
		  (getCharterVersion_InForceTo(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "50",
			   "after", "inForceFrom",
			   "aliases", "en vigueur jusqu\u2019au;fin",
			   "list", "5"
		   });
		addAnnotation
		  (getCharterVersion_Quorum(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "60"
		   });
		addAnnotation
		  (getCharterVersion_Majority(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "70",
			   "aliases", "majorit\u00e9"
		   });
		addAnnotation
		  (getCharterVersion_Majorities(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "80"
		   });
		addAnnotation
		  (getCharterVersion_Voters(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "90",
			   "length", "1000",
			   "aliases", "qui vote"
		   });
		addAnnotation
		  (getCharterVersion_MandateYears(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "100",
			   "min", "1",
			   "max", "50",
			   "unit", "ans",
			   "aliases", "dur\u00e9e des mandats"
		   });
		addAnnotation
		  (getCharterVersion_Text(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "110",
			   "format", "multiline",
			   "aliases", "texte",
			   "search", "true"
		   });
		addAnnotation
		  (getCharterVersion_Signatures(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "120"
		   });
		addAnnotation
		  (majorityRuleEClass,
		   source,
		   new String[] {
			   "label", "kind"
		   });
		addAnnotation
		  (getMajorityRule_Kind(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10"
		   });
		addAnnotation
		  (getMajorityRule_Majority(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20"
		   });
		addAnnotation
		  (signatureEClass,
		   source,
		   new String[] {
			   "label", "signatory"
		   });
		addAnnotation
		  (getSignature_Signatory(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10"
		   });
		addAnnotation
		  (getSignature_Representative(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20"
		   });
		addAnnotation
		  (getSignature_SignedOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "30"
		   });
		addAnnotation
		  (getSignature_Comment(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "40",
			   "length", "300"
		   });
		addAnnotation
		  (committeeMemberEClass,
		   source,
		   new String[] {
			   "type", "committee-members",
			   "label", "party",
			   "key", "committee party start",
			   "icon", "member"
		   });
		addAnnotation
		  (getCommitteeMember_Committee(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "aliases", "comit\u00e9",
			   "list", "1",
			   "search", "true",
			   "cascade", "true"
		   });
		addAnnotation
		  (getCommitteeMember_Party(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "aliases", "membre;organisme",
			   "list", "2",
			   "search", "true",
			   "cascade", "true"
		   });
		addAnnotation
		  (getCommitteeMember_Role(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "200",
			   "aliases", "fonction;qualit\u00e9",
			   "list", "3",
			   "search", "true"
		   });
		addAnnotation
		  (getCommitteeMember_Voting(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "40",
			   "aliases", "voix d\u00e9lib\u00e9rative;vote",
			   "list", "4"
		   });
		addAnnotation
		  (getCommitteeMember_Start(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "50",
			   "aliases", "d\u00e9but;depuis",
			   "list", "5"
		   });
		addAnnotation
		  (getCommitteeMember_End(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "60",
			   "after", "start",
			   "aliases", "fin;jusqu\u2019au",
			   "list", "6"
		   });
		addAnnotation
		  (getCommitteeMember_Representative(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "70",
			   "aliases", "repr\u00e9sent\u00e9 par",
			   "search", "true"
		   });
		addAnnotation
		  (committeeSessionEClass,
		   source,
		   new String[] {
			   "type", "committee-sessions",
			   "label", "committee date",
			   "key", "committee date",
			   "icon", "session"
		   });
		addAnnotation
		  (getCommitteeSession_Committee(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "aliases", "comit\u00e9",
			   "list", "1",
			   "search", "true",
			   "cascade", "true"
		   });
		addAnnotation
		  (getCommitteeSession_Date(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "20",
			   "list", "2"
		   });
		addAnnotation
		  (getCommitteeSession_Title(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "300",
			   "aliases", "intitul\u00e9;objet",
			   "list", "3",
			   "search", "true"
		   });
		addAnnotation
		  (getCommitteeSession_CalledOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "40",
			   "aliases", "convoqu\u00e9e le;convocation"
		   });
		addAnnotation
		  (getCommitteeSession_Place(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "50",
			   "levels", "true",
			   "locality", "locality",
			   "list", "4",
			   "search", "true"
		   });
		addAnnotation
		  (getCommitteeSession_Locality(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "60",
			   "length", "200",
			   "search", "true"
		   });
		addAnnotation
		  (getCommitteeSession_Presences(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "70"
		   });
		addAnnotation
		  (getCommitteeSession_Agenda(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "80",
			   "format", "multiline",
			   "aliases", "ordre du jour",
			   "search", "true"
		   });
		addAnnotation
		  (getCommitteeSession_Minutes(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "90",
			   "format", "multiline",
			   "aliases", "proc\u00e8s-verbal;compte rendu",
			   "search", "true"
		   });
		addAnnotation
		  (presenceEClass,
		   source,
		   new String[] {
			   "label", "party"
		   });
		addAnnotation
		  (getPresence_Party(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10"
		   });
		addAnnotation
		  (getPresence_State(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20"
		   });
		addAnnotation
		  (getPresence_RepresentedBy(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30"
		   });
		addAnnotation
		  (getPresence_Comment(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "40",
			   "length", "300"
		   });
		addAnnotation
		  (decisionEClass,
		   source,
		   new String[] {
			   "type", "decisions",
			   "label", "title",
			   "icon", "decision"
		   });
		addAnnotation
		  (getDecision_Title(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "300",
			   "aliases", "intitul\u00e9;objet",
			   "list", "1",
			   "search", "true"
		   });
		addAnnotation
		  (getDecision_Session(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "aliases", "s\u00e9ance;session",
			   "list", "2",
			   "cascade", "true"
		   });
		addAnnotation
		  (getDecision_Event(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "aliases", "\u00e9v\u00e9nement",
			   "cascade", "true"
		   });
		addAnnotation
		  (getDecision_Kind(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "aliases", "nature;type",
			   "list", "3",
			   "search", "true"
		   });
		addAnnotation
		  (getDecision_State(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "50",
			   "aliases", "\u00e9tat;statut",
			   "list", "4"
		   });
		addAnnotation
		  (getDecision_Date(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "60",
			   "list", "5"
		   });
		addAnnotation
		  (getDecision_VotesFor(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "70",
			   "min", "0",
			   "aliases", "pour;voix pour"
		   });
		addAnnotation
		  (getDecision_VotesAgainst(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "80",
			   "min", "0",
			   "aliases", "contre;voix contre"
		   });
		addAnnotation
		  (getDecision_Abstentions(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "90",
			   "min", "0"
		   });
		addAnnotation
		  (getDecision_Text(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "100",
			   "format", "multiline",
			   "aliases", "texte",
			   "search", "true"
		   });
		addAnnotation
		  (getDecision_FollowUp(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "110",
			   "format", "multiline",
			   "aliases", "suivi;suites",
			   "search", "true"
		   });
		addAnnotation
		  (serviceOfferEClass,
		   source,
		   new String[] {
			   "type", "service-offers",
			   "label", "name",
			   "icon", "offer"
		   });
		addAnnotation
		  (getServiceOffer_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "300",
			   "aliases", "intitul\u00e9;service",
			   "list", "1",
			   "search", "true"
		   });
		addAnnotation
		  (getServiceOffer_Organisation(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "aliases", "organisme;membre",
			   "list", "2",
			   "search", "true",
			   "cascade", "true"
		   });
		addAnnotation
		  (getServiceOffer_Cell(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "aliases", "cellule;cellule d\u2019accueil",
			   "cascade", "true"
		   });
		addAnnotation
		  (getServiceOffer_Needs(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "40",
			   "aliases", "besoin;besoins couverts",
			   "list", "3",
			   "search", "true"
		   });
		addAnnotation
		  (getServiceOffer_Places(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "50",
			   "aliases", "lieu;lieux;zone;territoire",
			   "list", "4"
		   });
		addAnnotation
		  (getServiceOffer_Languages(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "60",
			   "format", "language",
			   "length", "40",
			   "aliases", "langue",
			   "list", "5"
		   });
		addAnnotation
		  (getServiceOffer_TargetGroups(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "55",
			   "aliases", "publics;public",
			   "list", "6",
			   "search", "true"
		   });
		addAnnotation
		  (getServiceOffer_Conditions(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "70",
			   "format", "multiline",
			   "aliases", "conditions d\u2019acc\u00e8s",
			   "search", "true"
		   });
		addAnnotation
		  (getServiceOffer_ContactPerson(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "80",
			   "aliases", "interlocuteur"
		   });
		addAnnotation
		  (getServiceOffer_Phone(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "90",
			   "format", "phone",
			   "length", "60",
			   "aliases", "t\u00e9l;tel"
		   });
		addAnnotation
		  (getServiceOffer_Email(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "100",
			   "format", "email",
			   "length", "320",
			   "aliases", "e-mail;mail"
		   });
		addAnnotation
		  (getServiceOffer_Capacity(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "110",
			   "min", "0",
			   "aliases", "places disponibles"
		   });
		addAnnotation
		  (getServiceOffer_ValidTo(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "120",
			   "aliases", "valable jusqu\u2019au;fin"
		   });
		addAnnotation
		  (referralEClass,
		   source,
		   new String[] {
			   "type", "referrals",
			   "label", "pseudonym",
			   "icon", "referral"
		   });
		addAnnotation
		  (getReferral_Pseudonym(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "20",
			   "readonly", "true",
			   "list", "1",
			   "search", "true"
		   });
		addAnnotation
		  (getReferral_State(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "aliases", "\u00e9tat;statut",
			   "list", "2"
		   });
		addAnnotation
		  (getReferral_Need(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "aliases", "besoin",
			   "list", "3",
			   "search", "true"
		   });
		addAnnotation
		  (getReferral_Sender(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "40",
			   "aliases", "de;orient\u00e9 par;\u00e9metteur",
			   "list", "4",
			   "search", "true"
		   });
		addAnnotation
		  (getReferral_Receiver(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "50",
			   "aliases", "\u00e0;vers;orient\u00e9 vers;destinataire",
			   "list", "5",
			   "search", "true"
		   });
		addAnnotation
		  (getReferral_Offer(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "60",
			   "aliases", "offre"
		   });
		addAnnotation
		  (getReferral_Committee(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "70",
			   "aliases", "comit\u00e9;cadre"
		   });
		addAnnotation
		  (getReferral_Place(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "80",
			   "levels", "true",
			   "locality", "locality",
			   "search", "true"
		   });
		addAnnotation
		  (getReferral_Locality(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "90",
			   "length", "200",
			   "search", "true"
		   });
		addAnnotation
		  (getReferral_Language(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "100",
			   "format", "language",
			   "length", "40",
			   "aliases", "langue"
		   });
		addAnnotation
		  (getReferral_TargetGroup(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "105",
			   "aliases", "public",
			   "search", "true"
		   });
		addAnnotation
		  (getReferral_ConsentOn(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "110",
			   "aliases", "consentement le;date du consentement"
		   });
		addAnnotation
		  (getReferral_ConsentChannel(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "120",
			   "aliases", "canal du consentement"
		   });
		addAnnotation
		  (getReferral_ConsentHolder(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "130",
			   "aliases", "d\u00e9positaire du consentement"
		   });
		addAnnotation
		  (getReferral_SentOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "140",
			   "aliases", "transmis le;envoy\u00e9 le",
			   "list", "6"
		   });
		addAnnotation
		  (getReferral_AnswerBy(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "150",
			   "aliases", "r\u00e9ponse attendue le;\u00e9ch\u00e9ance",
			   "list", "7"
		   });
		addAnnotation
		  (getReferral_AnsweredOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "160",
			   "aliases", "r\u00e9ponse le"
		   });
		addAnnotation
		  (getReferral_RefusalReason(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "170",
			   "length", "500",
			   "aliases", "motif;motif du refus"
		   });
		addAnnotation
		  (getReferral_Summary(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "180",
			   "format", "multiline",
			   "length", "4000",
			   "aliases", "demande;r\u00e9sum\u00e9"
		   });
		addAnnotation
		  (getReferral_FollowUps(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "190"
		   });
		addAnnotation
		  (followUpNoteEClass,
		   source,
		   new String[] {
			   "label", "date"
		   });
		addAnnotation
		  (getFollowUpNote_Date(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "10"
		   });
		addAnnotation
		  (getFollowUpNote_Text(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "20",
			   "format", "multiline",
			   "length", "2000"
		   });
	}

} //NetworkPackageImpl
