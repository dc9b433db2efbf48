/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.core.CorePackage;

import ma.jisr.network.ConfirmationCampaign;
import ma.jisr.network.ConfirmationOutcome;
import ma.jisr.network.ConfirmationRequest;
import ma.jisr.network.NetworkFactory;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.QualityDecision;
import ma.jisr.network.ReceptionCell;
import ma.jisr.network.ReceptionCellKind;

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
	private EEnum confirmationOutcomeEEnum = null;

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
	public EEnum getConfirmationOutcome() {
		return confirmationOutcomeEEnum;
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

		// Create enums
		confirmationOutcomeEEnum = createEEnum(CONFIRMATION_OUTCOME);
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
		receptionCellKindEClass.getESuperTypes().add(theCorePackage.getTerm());
		receptionCellEClass.getESuperTypes().add(theCorePackage.getRecord());

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

		// Initialize enums and add enum literals
		initEEnum(confirmationOutcomeEEnum, ConfirmationOutcome.class, "ConfirmationOutcome");
		addEEnumLiteral(confirmationOutcomeEEnum, ConfirmationOutcome.CONFIRMED);
		addEEnumLiteral(confirmationOutcomeEEnum, ConfirmationOutcome.CORRECTED);
		addEEnumLiteral(confirmationOutcomeEEnum, ConfirmationOutcome.UNREACHABLE);

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
	}

} //NetworkPackageImpl
