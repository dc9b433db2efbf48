/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.time.Instant;
import java.time.LocalDate;

import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.Activity;
import ma.jisr.model.core.Address;
import ma.jisr.model.core.AddressKind;
import ma.jisr.model.core.BudgetBand;
import ma.jisr.model.core.Consent;
import ma.jisr.model.core.ConsentChannel;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Document;
import ma.jisr.model.core.DocumentVersion;
import ma.jisr.model.core.DuplicateDecision;
import ma.jisr.model.core.DuplicateVerdict;
import ma.jisr.model.core.Event;
import ma.jisr.model.core.EventType;
import ma.jisr.model.core.ImportMapping;
import ma.jisr.model.core.Indicator;
import ma.jisr.model.core.Interaction;
import ma.jisr.model.core.InteractionKind;
import ma.jisr.model.core.InvitationAnswer;
import ma.jisr.model.core.Link;
import ma.jisr.model.core.Mandate;
import ma.jisr.model.core.Measure;
import ma.jisr.model.core.MunicipalityKind;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.core.Participation;
import ma.jisr.model.core.ParticipationRole;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.ProjectKind;
import ma.jisr.model.core.ProjectStatus;
import ma.jisr.model.core.Recognition;
import ma.jisr.model.core.RecognitionKind;
import ma.jisr.model.core.RecognitionStatus;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.core.SavedView;
import ma.jisr.model.core.TargetGroup;
import ma.jisr.model.core.Task;
import ma.jisr.model.core.TaskStatus;
import ma.jisr.model.core.Term;
import ma.jisr.model.core.Theme;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
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
public class CorePackageImpl extends EPackageImpl implements CorePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass termEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass themeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationshipTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recognitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mandateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationshipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interactionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass participationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentVersionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass savedViewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass duplicateDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum municipalityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum addressKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum projectKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum projectStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum interactionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum participationRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum invitationAnswerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum taskStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum consentChannelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum duplicateVerdictEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum recognitionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum recognitionStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum budgetBandEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType partialDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType moneyEDataType = null;

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
	 * @see ma.jisr.model.core.CorePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CorePackageImpl() {
		super(eNS_URI, CoreFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link CorePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CorePackage init() {
		if (isInited) return (CorePackage)EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCorePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CorePackageImpl theCorePackage = registeredCorePackage instanceof CorePackageImpl ? (CorePackageImpl)registeredCorePackage : new CorePackageImpl();

		isInited = true;

		// Create package meta-data objects
		theCorePackage.createPackageContents();

		// Initialize created meta-data
		theCorePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCorePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CorePackage.eNS_URI, theCorePackage);
		return theCorePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecord() {
		return recordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Id() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Version() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Code() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_CreatedAt() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_CreatedBy() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_ModifiedAt() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_ModifiedBy() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_TrashedAt() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Tags() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Notes() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_Documents() {
		return (EReference)recordEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_Tasks() {
		return (EReference)recordEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecord_Links() {
		return (EReference)recordEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink() {
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Role() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_TargetId() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_TargetType() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Label() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTerm() {
		return termEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerm_Name() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerm_NameAr() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerm_NameEn() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerm_Aliases() {
		return (EAttribute)termEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTheme() {
		return themeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTheme_Parent() {
		return (EReference)themeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisationType() {
		return organisationTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelationshipType() {
		return relationshipTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationshipType_Directed() {
		return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationshipType_Inverse() {
		return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationshipType_InverseAr() {
		return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationshipType_InverseEn() {
		return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationshipType_OneWay() {
		return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEventType() {
		return eventTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTargetGroup() {
		return targetGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlace() {
		return placeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Kind() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlace_Parent() {
		return (EReference)placeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_MunicipalityKind() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_IsoCode() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Latitude() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Longitude() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Population2024() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Population2014() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParty() {
		return partyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Place() {
		return (EReference)partyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Locality() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Email() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Phone() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Website() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Contacts() {
		return (EReference)partyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Addresses() {
		return (EReference)partyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Languages() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Consents() {
		return (EReference)partyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_ConfirmedOn() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_ConfirmedBy() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisation() {
		return organisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Name() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Acronym() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_NameAr() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_NameEn() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Type() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_LegalForm() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Founded() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Themes() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Areas() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Description() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Recognitions() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_TargetGroups() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_ResidenceCountries() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_OriginCommunes() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_Mandates() {
		return (EReference)organisationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_PaidStaff() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Volunteers() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_BudgetBand() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Title() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_GivenName() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_FamilyName() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_NameAr() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_JobTitle() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Organisation() {
		return (EReference)personEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Birth() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddress() {
		return addressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Kind() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Street() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_PostalCode() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddress_Locality() {
		return (EAttribute)addressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAddress_Place() {
		return (EReference)addressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContactPoint() {
		return contactPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Kind() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Value() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Comment() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContactPoint_Preferred() {
		return (EAttribute)contactPointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsent() {
		return consentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Purpose() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Channel() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Granted() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Source() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Text() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Expires() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Withdrawn() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecognition() {
		return recognitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecognition_Kind() {
		return (EAttribute)recognitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecognition_Status() {
		return (EAttribute)recognitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecognition_Authority() {
		return (EAttribute)recognitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecognition_Number() {
		return (EAttribute)recognitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecognition_Date() {
		return (EAttribute)recognitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecognition_Expires() {
		return (EAttribute)recognitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecognition_Comment() {
		return (EAttribute)recognitionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMandate() {
		return mandateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMandate_Person() {
		return (EReference)mandateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMandate_JobTitle() {
		return (EAttribute)mandateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMandate_Start() {
		return (EAttribute)mandateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMandate_End() {
		return (EAttribute)mandateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelationship() {
		return relationshipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationship_Source() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationship_Type() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationship_Target() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Framework() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationship_Project() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Start() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_End() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Weight() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Evidence() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInteraction() {
		return interactionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Kind() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Date() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Subject() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInteraction_Parties() {
		return (EReference)interactionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Summary() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvent() {
		return eventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Name() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Type() {
		return (EReference)eventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Start() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_End() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Duration() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Place() {
		return (EReference)eventEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Locality() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Organisers() {
		return (EReference)eventEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Project() {
		return (EReference)eventEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Result() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Participations() {
		return (EReference)eventEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Agenda() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Minutes() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParticipation() {
		return participationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipation_Party() {
		return (EReference)participationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipation_Role() {
		return (EAttribute)participationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipation_Attended() {
		return (EAttribute)participationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipation_Comment() {
		return (EAttribute)participationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipation_InvitedOn() {
		return (EAttribute)participationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipation_Answer() {
		return (EAttribute)participationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipation_AnsweredOn() {
		return (EAttribute)participationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProject() {
		return projectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Name() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Acronym() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Kind() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Status() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Parent() {
		return (EReference)projectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Start() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_End() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Amount() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Funder() {
		return (EReference)projectEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Leader() {
		return (EReference)projectEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Partners() {
		return (EReference)projectEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Places() {
		return (EReference)projectEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Themes() {
		return (EReference)projectEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Objective() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivity() {
		return activityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Name() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Project() {
		return (EReference)activityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Target() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Start() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_End() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Status() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Organisation() {
		return (EReference)activityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Themes() {
		return (EReference)activityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Places() {
		return (EReference)activityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_TargetGroups() {
		return (EReference)activityEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicator() {
		return indicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Name() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Project() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Unit() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Baseline() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Target() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Achieved() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Source() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasure() {
		return measureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasure_Indicator() {
		return (EReference)measureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasure_Place() {
		return (EReference)measureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Date() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Value() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Source() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTask() {
		return taskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Name() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Status() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Due() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Assignee() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Description() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_RemindOn() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Progress() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_Responsible() {
		return (EReference)taskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocument() {
		return documentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Name() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_FileName() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_MediaType() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Size() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Sha256() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Author() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_Versions() {
		return (EReference)documentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocumentVersion() {
		return documentVersionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentVersion_Number() {
		return (EAttribute)documentVersionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentVersion_FileName() {
		return (EAttribute)documentVersionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentVersion_MediaType() {
		return (EAttribute)documentVersionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentVersion_Size() {
		return (EAttribute)documentVersionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentVersion_Sha256() {
		return (EAttribute)documentVersionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentVersion_AddedAt() {
		return (EAttribute)documentVersionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentVersion_AddedBy() {
		return (EAttribute)documentVersionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSavedView() {
		return savedViewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedView_Name() {
		return (EAttribute)savedViewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedView_Type() {
		return (EAttribute)savedViewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedView_Owner() {
		return (EAttribute)savedViewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedView_Shared() {
		return (EAttribute)savedViewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedView_Definition() {
		return (EAttribute)savedViewEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedView_Live() {
		return (EAttribute)savedViewEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImportMapping() {
		return importMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportMapping_Name() {
		return (EAttribute)importMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportMapping_Type() {
		return (EAttribute)importMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportMapping_Definition() {
		return (EAttribute)importMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDuplicateDecision() {
		return duplicateDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateDecision_Type() {
		return (EAttribute)duplicateDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateDecision_First() {
		return (EAttribute)duplicateDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateDecision_Second() {
		return (EAttribute)duplicateDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateDecision_Verdict() {
		return (EAttribute)duplicateDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateDecision_Reason() {
		return (EAttribute)duplicateDecisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlaceKind() {
		return placeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMunicipalityKind() {
		return municipalityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactKind() {
		return contactKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAddressKind() {
		return addressKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProjectKind() {
		return projectKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProjectStatus() {
		return projectStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInteractionKind() {
		return interactionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getParticipationRole() {
		return participationRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInvitationAnswer() {
		return invitationAnswerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTaskStatus() {
		return taskStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConsentChannel() {
		return consentChannelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDuplicateVerdict() {
		return duplicateVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRecognitionKind() {
		return recognitionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRecognitionStatus() {
		return recognitionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBudgetBand() {
		return budgetBandEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDate() {
		return localDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPartialDate() {
		return partialDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getMoney() {
		return moneyEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoreFactory getCoreFactory() {
		return (CoreFactory)getEFactoryInstance();
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
		recordEClass = createEClass(RECORD);
		createEAttribute(recordEClass, RECORD__ID);
		createEAttribute(recordEClass, RECORD__VERSION);
		createEAttribute(recordEClass, RECORD__CODE);
		createEAttribute(recordEClass, RECORD__CREATED_AT);
		createEAttribute(recordEClass, RECORD__CREATED_BY);
		createEAttribute(recordEClass, RECORD__MODIFIED_AT);
		createEAttribute(recordEClass, RECORD__MODIFIED_BY);
		createEAttribute(recordEClass, RECORD__TRASHED_AT);
		createEAttribute(recordEClass, RECORD__TAGS);
		createEAttribute(recordEClass, RECORD__NOTES);
		createEReference(recordEClass, RECORD__DOCUMENTS);
		createEReference(recordEClass, RECORD__TASKS);
		createEReference(recordEClass, RECORD__LINKS);

		linkEClass = createEClass(LINK);
		createEAttribute(linkEClass, LINK__ROLE);
		createEAttribute(linkEClass, LINK__TARGET_ID);
		createEAttribute(linkEClass, LINK__TARGET_TYPE);
		createEAttribute(linkEClass, LINK__LABEL);

		termEClass = createEClass(TERM);
		createEAttribute(termEClass, TERM__NAME);
		createEAttribute(termEClass, TERM__NAME_AR);
		createEAttribute(termEClass, TERM__NAME_EN);
		createEAttribute(termEClass, TERM__ALIASES);

		themeEClass = createEClass(THEME);
		createEReference(themeEClass, THEME__PARENT);

		organisationTypeEClass = createEClass(ORGANISATION_TYPE);

		relationshipTypeEClass = createEClass(RELATIONSHIP_TYPE);
		createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__DIRECTED);
		createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__INVERSE);
		createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__INVERSE_AR);
		createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__INVERSE_EN);
		createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__ONE_WAY);

		eventTypeEClass = createEClass(EVENT_TYPE);

		targetGroupEClass = createEClass(TARGET_GROUP);

		placeEClass = createEClass(PLACE);
		createEAttribute(placeEClass, PLACE__KIND);
		createEReference(placeEClass, PLACE__PARENT);
		createEAttribute(placeEClass, PLACE__MUNICIPALITY_KIND);
		createEAttribute(placeEClass, PLACE__ISO_CODE);
		createEAttribute(placeEClass, PLACE__LATITUDE);
		createEAttribute(placeEClass, PLACE__LONGITUDE);
		createEAttribute(placeEClass, PLACE__POPULATION2024);
		createEAttribute(placeEClass, PLACE__POPULATION2014);

		partyEClass = createEClass(PARTY);
		createEReference(partyEClass, PARTY__PLACE);
		createEAttribute(partyEClass, PARTY__LOCALITY);
		createEAttribute(partyEClass, PARTY__EMAIL);
		createEAttribute(partyEClass, PARTY__PHONE);
		createEAttribute(partyEClass, PARTY__WEBSITE);
		createEReference(partyEClass, PARTY__CONTACTS);
		createEReference(partyEClass, PARTY__ADDRESSES);
		createEAttribute(partyEClass, PARTY__LANGUAGES);
		createEReference(partyEClass, PARTY__CONSENTS);
		createEAttribute(partyEClass, PARTY__CONFIRMED_ON);
		createEAttribute(partyEClass, PARTY__CONFIRMED_BY);

		organisationEClass = createEClass(ORGANISATION);
		createEAttribute(organisationEClass, ORGANISATION__NAME);
		createEAttribute(organisationEClass, ORGANISATION__ACRONYM);
		createEAttribute(organisationEClass, ORGANISATION__NAME_AR);
		createEAttribute(organisationEClass, ORGANISATION__NAME_EN);
		createEReference(organisationEClass, ORGANISATION__TYPE);
		createEAttribute(organisationEClass, ORGANISATION__LEGAL_FORM);
		createEAttribute(organisationEClass, ORGANISATION__FOUNDED);
		createEReference(organisationEClass, ORGANISATION__THEMES);
		createEReference(organisationEClass, ORGANISATION__AREAS);
		createEAttribute(organisationEClass, ORGANISATION__DESCRIPTION);
		createEReference(organisationEClass, ORGANISATION__RECOGNITIONS);
		createEReference(organisationEClass, ORGANISATION__TARGET_GROUPS);
		createEReference(organisationEClass, ORGANISATION__RESIDENCE_COUNTRIES);
		createEReference(organisationEClass, ORGANISATION__ORIGIN_COMMUNES);
		createEReference(organisationEClass, ORGANISATION__MANDATES);
		createEAttribute(organisationEClass, ORGANISATION__PAID_STAFF);
		createEAttribute(organisationEClass, ORGANISATION__VOLUNTEERS);
		createEAttribute(organisationEClass, ORGANISATION__BUDGET_BAND);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__TITLE);
		createEAttribute(personEClass, PERSON__GIVEN_NAME);
		createEAttribute(personEClass, PERSON__FAMILY_NAME);
		createEAttribute(personEClass, PERSON__NAME_AR);
		createEAttribute(personEClass, PERSON__JOB_TITLE);
		createEReference(personEClass, PERSON__ORGANISATION);
		createEAttribute(personEClass, PERSON__BIRTH);

		addressEClass = createEClass(ADDRESS);
		createEAttribute(addressEClass, ADDRESS__KIND);
		createEAttribute(addressEClass, ADDRESS__STREET);
		createEAttribute(addressEClass, ADDRESS__POSTAL_CODE);
		createEAttribute(addressEClass, ADDRESS__LOCALITY);
		createEReference(addressEClass, ADDRESS__PLACE);

		contactPointEClass = createEClass(CONTACT_POINT);
		createEAttribute(contactPointEClass, CONTACT_POINT__KIND);
		createEAttribute(contactPointEClass, CONTACT_POINT__VALUE);
		createEAttribute(contactPointEClass, CONTACT_POINT__COMMENT);
		createEAttribute(contactPointEClass, CONTACT_POINT__PREFERRED);

		consentEClass = createEClass(CONSENT);
		createEAttribute(consentEClass, CONSENT__PURPOSE);
		createEAttribute(consentEClass, CONSENT__CHANNEL);
		createEAttribute(consentEClass, CONSENT__GRANTED);
		createEAttribute(consentEClass, CONSENT__SOURCE);
		createEAttribute(consentEClass, CONSENT__TEXT);
		createEAttribute(consentEClass, CONSENT__EXPIRES);
		createEAttribute(consentEClass, CONSENT__WITHDRAWN);

		recognitionEClass = createEClass(RECOGNITION);
		createEAttribute(recognitionEClass, RECOGNITION__KIND);
		createEAttribute(recognitionEClass, RECOGNITION__STATUS);
		createEAttribute(recognitionEClass, RECOGNITION__AUTHORITY);
		createEAttribute(recognitionEClass, RECOGNITION__NUMBER);
		createEAttribute(recognitionEClass, RECOGNITION__DATE);
		createEAttribute(recognitionEClass, RECOGNITION__EXPIRES);
		createEAttribute(recognitionEClass, RECOGNITION__COMMENT);

		mandateEClass = createEClass(MANDATE);
		createEReference(mandateEClass, MANDATE__PERSON);
		createEAttribute(mandateEClass, MANDATE__JOB_TITLE);
		createEAttribute(mandateEClass, MANDATE__START);
		createEAttribute(mandateEClass, MANDATE__END);

		relationshipEClass = createEClass(RELATIONSHIP);
		createEReference(relationshipEClass, RELATIONSHIP__SOURCE);
		createEReference(relationshipEClass, RELATIONSHIP__TYPE);
		createEReference(relationshipEClass, RELATIONSHIP__TARGET);
		createEAttribute(relationshipEClass, RELATIONSHIP__FRAMEWORK);
		createEReference(relationshipEClass, RELATIONSHIP__PROJECT);
		createEAttribute(relationshipEClass, RELATIONSHIP__START);
		createEAttribute(relationshipEClass, RELATIONSHIP__END);
		createEAttribute(relationshipEClass, RELATIONSHIP__WEIGHT);
		createEAttribute(relationshipEClass, RELATIONSHIP__EVIDENCE);

		interactionEClass = createEClass(INTERACTION);
		createEAttribute(interactionEClass, INTERACTION__KIND);
		createEAttribute(interactionEClass, INTERACTION__DATE);
		createEAttribute(interactionEClass, INTERACTION__SUBJECT);
		createEReference(interactionEClass, INTERACTION__PARTIES);
		createEAttribute(interactionEClass, INTERACTION__SUMMARY);

		eventEClass = createEClass(EVENT);
		createEAttribute(eventEClass, EVENT__NAME);
		createEReference(eventEClass, EVENT__TYPE);
		createEAttribute(eventEClass, EVENT__START);
		createEAttribute(eventEClass, EVENT__END);
		createEAttribute(eventEClass, EVENT__DURATION);
		createEReference(eventEClass, EVENT__PLACE);
		createEAttribute(eventEClass, EVENT__LOCALITY);
		createEReference(eventEClass, EVENT__ORGANISERS);
		createEReference(eventEClass, EVENT__PROJECT);
		createEAttribute(eventEClass, EVENT__RESULT);
		createEReference(eventEClass, EVENT__PARTICIPATIONS);
		createEAttribute(eventEClass, EVENT__AGENDA);
		createEAttribute(eventEClass, EVENT__MINUTES);

		participationEClass = createEClass(PARTICIPATION);
		createEReference(participationEClass, PARTICIPATION__PARTY);
		createEAttribute(participationEClass, PARTICIPATION__ROLE);
		createEAttribute(participationEClass, PARTICIPATION__ATTENDED);
		createEAttribute(participationEClass, PARTICIPATION__COMMENT);
		createEAttribute(participationEClass, PARTICIPATION__INVITED_ON);
		createEAttribute(participationEClass, PARTICIPATION__ANSWER);
		createEAttribute(participationEClass, PARTICIPATION__ANSWERED_ON);

		projectEClass = createEClass(PROJECT);
		createEAttribute(projectEClass, PROJECT__NAME);
		createEAttribute(projectEClass, PROJECT__ACRONYM);
		createEAttribute(projectEClass, PROJECT__KIND);
		createEAttribute(projectEClass, PROJECT__STATUS);
		createEReference(projectEClass, PROJECT__PARENT);
		createEAttribute(projectEClass, PROJECT__START);
		createEAttribute(projectEClass, PROJECT__END);
		createEAttribute(projectEClass, PROJECT__AMOUNT);
		createEReference(projectEClass, PROJECT__FUNDER);
		createEReference(projectEClass, PROJECT__LEADER);
		createEReference(projectEClass, PROJECT__PARTNERS);
		createEReference(projectEClass, PROJECT__PLACES);
		createEReference(projectEClass, PROJECT__THEMES);
		createEAttribute(projectEClass, PROJECT__OBJECTIVE);

		activityEClass = createEClass(ACTIVITY);
		createEAttribute(activityEClass, ACTIVITY__NAME);
		createEReference(activityEClass, ACTIVITY__PROJECT);
		createEAttribute(activityEClass, ACTIVITY__TARGET);
		createEAttribute(activityEClass, ACTIVITY__START);
		createEAttribute(activityEClass, ACTIVITY__END);
		createEAttribute(activityEClass, ACTIVITY__STATUS);
		createEReference(activityEClass, ACTIVITY__ORGANISATION);
		createEReference(activityEClass, ACTIVITY__THEMES);
		createEReference(activityEClass, ACTIVITY__PLACES);
		createEReference(activityEClass, ACTIVITY__TARGET_GROUPS);

		indicatorEClass = createEClass(INDICATOR);
		createEAttribute(indicatorEClass, INDICATOR__NAME);
		createEReference(indicatorEClass, INDICATOR__PROJECT);
		createEAttribute(indicatorEClass, INDICATOR__UNIT);
		createEAttribute(indicatorEClass, INDICATOR__BASELINE);
		createEAttribute(indicatorEClass, INDICATOR__TARGET);
		createEAttribute(indicatorEClass, INDICATOR__ACHIEVED);
		createEAttribute(indicatorEClass, INDICATOR__SOURCE);

		measureEClass = createEClass(MEASURE);
		createEReference(measureEClass, MEASURE__INDICATOR);
		createEReference(measureEClass, MEASURE__PLACE);
		createEAttribute(measureEClass, MEASURE__DATE);
		createEAttribute(measureEClass, MEASURE__VALUE);
		createEAttribute(measureEClass, MEASURE__SOURCE);

		taskEClass = createEClass(TASK);
		createEAttribute(taskEClass, TASK__NAME);
		createEAttribute(taskEClass, TASK__STATUS);
		createEAttribute(taskEClass, TASK__DUE);
		createEAttribute(taskEClass, TASK__ASSIGNEE);
		createEAttribute(taskEClass, TASK__DESCRIPTION);
		createEAttribute(taskEClass, TASK__REMIND_ON);
		createEAttribute(taskEClass, TASK__PROGRESS);
		createEReference(taskEClass, TASK__RESPONSIBLE);

		documentEClass = createEClass(DOCUMENT);
		createEAttribute(documentEClass, DOCUMENT__NAME);
		createEAttribute(documentEClass, DOCUMENT__FILE_NAME);
		createEAttribute(documentEClass, DOCUMENT__MEDIA_TYPE);
		createEAttribute(documentEClass, DOCUMENT__SIZE);
		createEAttribute(documentEClass, DOCUMENT__SHA256);
		createEAttribute(documentEClass, DOCUMENT__AUTHOR);
		createEReference(documentEClass, DOCUMENT__VERSIONS);

		documentVersionEClass = createEClass(DOCUMENT_VERSION);
		createEAttribute(documentVersionEClass, DOCUMENT_VERSION__NUMBER);
		createEAttribute(documentVersionEClass, DOCUMENT_VERSION__FILE_NAME);
		createEAttribute(documentVersionEClass, DOCUMENT_VERSION__MEDIA_TYPE);
		createEAttribute(documentVersionEClass, DOCUMENT_VERSION__SIZE);
		createEAttribute(documentVersionEClass, DOCUMENT_VERSION__SHA256);
		createEAttribute(documentVersionEClass, DOCUMENT_VERSION__ADDED_AT);
		createEAttribute(documentVersionEClass, DOCUMENT_VERSION__ADDED_BY);

		savedViewEClass = createEClass(SAVED_VIEW);
		createEAttribute(savedViewEClass, SAVED_VIEW__NAME);
		createEAttribute(savedViewEClass, SAVED_VIEW__TYPE);
		createEAttribute(savedViewEClass, SAVED_VIEW__OWNER);
		createEAttribute(savedViewEClass, SAVED_VIEW__SHARED);
		createEAttribute(savedViewEClass, SAVED_VIEW__DEFINITION);
		createEAttribute(savedViewEClass, SAVED_VIEW__LIVE);

		importMappingEClass = createEClass(IMPORT_MAPPING);
		createEAttribute(importMappingEClass, IMPORT_MAPPING__NAME);
		createEAttribute(importMappingEClass, IMPORT_MAPPING__TYPE);
		createEAttribute(importMappingEClass, IMPORT_MAPPING__DEFINITION);

		duplicateDecisionEClass = createEClass(DUPLICATE_DECISION);
		createEAttribute(duplicateDecisionEClass, DUPLICATE_DECISION__TYPE);
		createEAttribute(duplicateDecisionEClass, DUPLICATE_DECISION__FIRST);
		createEAttribute(duplicateDecisionEClass, DUPLICATE_DECISION__SECOND);
		createEAttribute(duplicateDecisionEClass, DUPLICATE_DECISION__VERDICT);
		createEAttribute(duplicateDecisionEClass, DUPLICATE_DECISION__REASON);

		// Create enums
		placeKindEEnum = createEEnum(PLACE_KIND);
		municipalityKindEEnum = createEEnum(MUNICIPALITY_KIND);
		contactKindEEnum = createEEnum(CONTACT_KIND);
		addressKindEEnum = createEEnum(ADDRESS_KIND);
		projectKindEEnum = createEEnum(PROJECT_KIND);
		projectStatusEEnum = createEEnum(PROJECT_STATUS);
		interactionKindEEnum = createEEnum(INTERACTION_KIND);
		participationRoleEEnum = createEEnum(PARTICIPATION_ROLE);
		invitationAnswerEEnum = createEEnum(INVITATION_ANSWER);
		taskStatusEEnum = createEEnum(TASK_STATUS);
		consentChannelEEnum = createEEnum(CONSENT_CHANNEL);
		duplicateVerdictEEnum = createEEnum(DUPLICATE_VERDICT);
		recognitionKindEEnum = createEEnum(RECOGNITION_KIND);
		recognitionStatusEEnum = createEEnum(RECOGNITION_STATUS);
		budgetBandEEnum = createEEnum(BUDGET_BAND);

		// Create data types
		localDateEDataType = createEDataType(LOCAL_DATE);
		instantEDataType = createEDataType(INSTANT);
		partialDateEDataType = createEDataType(PARTIAL_DATE);
		moneyEDataType = createEDataType(MONEY);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		termEClass.getESuperTypes().add(this.getRecord());
		themeEClass.getESuperTypes().add(this.getTerm());
		organisationTypeEClass.getESuperTypes().add(this.getTerm());
		relationshipTypeEClass.getESuperTypes().add(this.getTerm());
		eventTypeEClass.getESuperTypes().add(this.getTerm());
		targetGroupEClass.getESuperTypes().add(this.getTerm());
		placeEClass.getESuperTypes().add(this.getTerm());
		partyEClass.getESuperTypes().add(this.getRecord());
		organisationEClass.getESuperTypes().add(this.getParty());
		personEClass.getESuperTypes().add(this.getParty());
		relationshipEClass.getESuperTypes().add(this.getRecord());
		interactionEClass.getESuperTypes().add(this.getRecord());
		eventEClass.getESuperTypes().add(this.getRecord());
		projectEClass.getESuperTypes().add(this.getRecord());
		activityEClass.getESuperTypes().add(this.getRecord());
		indicatorEClass.getESuperTypes().add(this.getRecord());
		measureEClass.getESuperTypes().add(this.getRecord());
		taskEClass.getESuperTypes().add(this.getRecord());
		documentEClass.getESuperTypes().add(this.getRecord());
		savedViewEClass.getESuperTypes().add(this.getRecord());
		importMappingEClass.getESuperTypes().add(this.getRecord());
		duplicateDecisionEClass.getESuperTypes().add(this.getRecord());

		// Initialize classes, features, and operations; add parameters
		initEClass(recordEClass, ma.jisr.model.core.Record.class, "Record", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecord_Id(), ecorePackage.getELong(), "id", null, 1, 1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_Version(), ecorePackage.getEInt(), "version", null, 1, 1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_Code(), ecorePackage.getEString(), "code", null, 0, 1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_CreatedAt(), this.getInstant(), "createdAt", null, 0, 1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_CreatedBy(), ecorePackage.getEString(), "createdBy", null, 0, 1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_ModifiedAt(), this.getInstant(), "modifiedAt", null, 0, 1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_ModifiedBy(), ecorePackage.getEString(), "modifiedBy", null, 0, 1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_TrashedAt(), this.getInstant(), "trashedAt", null, 0, 1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_Tags(), ecorePackage.getEString(), "tags", null, 0, -1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecord_Documents(), this.getDocument(), null, "documents", null, 0, -1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecord_Tasks(), this.getTask(), null, "tasks", null, 0, -1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecord_Links(), this.getLink(), null, "links", null, 0, -1, ma.jisr.model.core.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLink_Role(), ecorePackage.getEString(), "role", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_TargetId(), ecorePackage.getELong(), "targetId", null, 1, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_TargetType(), ecorePackage.getEString(), "targetType", null, 1, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Label(), ecorePackage.getEString(), "label", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(termEClass, Term.class, "Term", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTerm_Name(), ecorePackage.getEString(), "name", null, 1, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_NameAr(), ecorePackage.getEString(), "nameAr", null, 0, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_NameEn(), ecorePackage.getEString(), "nameEn", null, 0, 1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerm_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Term.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(themeEClass, Theme.class, "Theme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTheme_Parent(), this.getTheme(), null, "parent", null, 0, 1, Theme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(organisationTypeEClass, OrganisationType.class, "OrganisationType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(relationshipTypeEClass, RelationshipType.class, "RelationshipType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationshipType_Directed(), ecorePackage.getEBoolean(), "directed", "true", 0, 1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipType_Inverse(), ecorePackage.getEString(), "inverse", null, 0, 1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipType_InverseAr(), ecorePackage.getEString(), "inverseAr", null, 0, 1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipType_InverseEn(), ecorePackage.getEString(), "inverseEn", null, 0, 1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipType_OneWay(), ecorePackage.getEBoolean(), "oneWay", null, 0, 1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventTypeEClass, EventType.class, "EventType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(targetGroupEClass, TargetGroup.class, "TargetGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(placeEClass, Place.class, "Place", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlace_Kind(), this.getPlaceKind(), "kind", null, 1, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlace_Parent(), this.getPlace(), null, "parent", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_MunicipalityKind(), this.getMunicipalityKind(), "municipalityKind", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_IsoCode(), ecorePackage.getEString(), "isoCode", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Latitude(), ecorePackage.getEDoubleObject(), "latitude", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Longitude(), ecorePackage.getEDoubleObject(), "longitude", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Population2024(), ecorePackage.getEIntegerObject(), "population2024", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Population2014(), ecorePackage.getEIntegerObject(), "population2014", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partyEClass, Party.class, "Party", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParty_Place(), this.getPlace(), null, "place", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Locality(), ecorePackage.getEString(), "locality", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Email(), ecorePackage.getEString(), "email", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Website(), ecorePackage.getEString(), "website", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Contacts(), this.getContactPoint(), null, "contacts", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Addresses(), this.getAddress(), null, "addresses", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Consents(), this.getConsent(), null, "consents", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_ConfirmedOn(), this.getLocalDate(), "confirmedOn", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_ConfirmedBy(), ecorePackage.getEString(), "confirmedBy", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(organisationEClass, Organisation.class, "Organisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrganisation_Name(), ecorePackage.getEString(), "name", null, 1, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Acronym(), ecorePackage.getEString(), "acronym", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_NameAr(), ecorePackage.getEString(), "nameAr", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_NameEn(), ecorePackage.getEString(), "nameEn", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Type(), this.getOrganisationType(), null, "type", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_LegalForm(), ecorePackage.getEString(), "legalForm", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Founded(), this.getPartialDate(), "founded", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Themes(), this.getTheme(), null, "themes", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Areas(), this.getPlace(), null, "areas", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Description(), ecorePackage.getEString(), "description", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Recognitions(), this.getRecognition(), null, "recognitions", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_TargetGroups(), this.getTargetGroup(), null, "targetGroups", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_ResidenceCountries(), this.getPlace(), null, "residenceCountries", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_OriginCommunes(), this.getPlace(), null, "originCommunes", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisation_Mandates(), this.getMandate(), null, "mandates", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_PaidStaff(), ecorePackage.getEIntegerObject(), "paidStaff", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Volunteers(), ecorePackage.getEIntegerObject(), "volunteers", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_BudgetBand(), this.getBudgetBand(), "budgetBand", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_Title(), ecorePackage.getEString(), "title", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_GivenName(), ecorePackage.getEString(), "givenName", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_FamilyName(), ecorePackage.getEString(), "familyName", null, 1, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_NameAr(), ecorePackage.getEString(), "nameAr", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_JobTitle(), ecorePackage.getEString(), "jobTitle", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Organisation(), this.getOrganisation(), null, "organisation", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Birth(), this.getPartialDate(), "birth", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addressEClass, Address.class, "Address", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAddress_Kind(), this.getAddressKind(), "kind", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_Street(), ecorePackage.getEString(), "street", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_PostalCode(), ecorePackage.getEString(), "postalCode", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddress_Locality(), ecorePackage.getEString(), "locality", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddress_Place(), this.getPlace(), null, "place", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactPointEClass, ContactPoint.class, "ContactPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContactPoint_Kind(), this.getContactKind(), "kind", null, 1, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Value(), ecorePackage.getEString(), "value", null, 1, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContactPoint_Preferred(), ecorePackage.getEBoolean(), "preferred", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentEClass, Consent.class, "Consent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsent_Purpose(), ecorePackage.getEString(), "purpose", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Channel(), this.getConsentChannel(), "channel", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Granted(), this.getLocalDate(), "granted", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Source(), ecorePackage.getEString(), "source", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Text(), ecorePackage.getEString(), "text", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Expires(), this.getLocalDate(), "expires", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Withdrawn(), this.getLocalDate(), "withdrawn", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recognitionEClass, Recognition.class, "Recognition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecognition_Kind(), this.getRecognitionKind(), "kind", null, 0, 1, Recognition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecognition_Status(), this.getRecognitionStatus(), "status", null, 1, 1, Recognition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecognition_Authority(), ecorePackage.getEString(), "authority", null, 0, 1, Recognition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecognition_Number(), ecorePackage.getEString(), "number", null, 0, 1, Recognition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecognition_Date(), this.getLocalDate(), "date", null, 0, 1, Recognition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecognition_Expires(), this.getLocalDate(), "expires", null, 0, 1, Recognition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecognition_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Recognition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mandateEClass, Mandate.class, "Mandate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMandate_Person(), this.getPerson(), null, "person", null, 1, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMandate_JobTitle(), ecorePackage.getEString(), "jobTitle", null, 0, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMandate_Start(), this.getPartialDate(), "start", null, 0, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMandate_End(), this.getPartialDate(), "end", null, 0, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationshipEClass, Relationship.class, "Relationship", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRelationship_Source(), this.getParty(), null, "source", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationship_Type(), this.getRelationshipType(), null, "type", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationship_Target(), this.getParty(), null, "target", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Framework(), ecorePackage.getEString(), "framework", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationship_Project(), this.getProject(), null, "project", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Start(), this.getPartialDate(), "start", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_End(), this.getPartialDate(), "end", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Weight(), ecorePackage.getEDoubleObject(), "weight", "1.0", 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Evidence(), ecorePackage.getEString(), "evidence", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interactionEClass, Interaction.class, "Interaction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInteraction_Kind(), this.getInteractionKind(), "kind", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Date(), this.getLocalDate(), "date", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Subject(), ecorePackage.getEString(), "subject", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInteraction_Parties(), this.getParty(), null, "parties", null, 0, -1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventEClass, Event.class, "Event", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvent_Name(), ecorePackage.getEString(), "name", null, 1, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Type(), this.getEventType(), null, "type", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Start(), this.getPartialDate(), "start", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_End(), this.getPartialDate(), "end", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Duration(), ecorePackage.getEIntegerObject(), "duration", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Place(), this.getPlace(), null, "place", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Locality(), ecorePackage.getEString(), "locality", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Organisers(), this.getParty(), null, "organisers", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Project(), this.getProject(), null, "project", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Result(), ecorePackage.getEString(), "result", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Participations(), this.getParticipation(), null, "participations", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Agenda(), ecorePackage.getEString(), "agenda", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Minutes(), ecorePackage.getEString(), "minutes", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(participationEClass, Participation.class, "Participation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParticipation_Party(), this.getParty(), null, "party", null, 1, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipation_Role(), this.getParticipationRole(), "role", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipation_Attended(), ecorePackage.getEBoolean(), "attended", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipation_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipation_InvitedOn(), this.getLocalDate(), "invitedOn", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipation_Answer(), this.getInvitationAnswer(), "answer", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipation_AnsweredOn(), this.getLocalDate(), "answeredOn", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProject_Name(), ecorePackage.getEString(), "name", null, 1, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Acronym(), ecorePackage.getEString(), "acronym", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Kind(), this.getProjectKind(), "kind", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Status(), this.getProjectStatus(), "status", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Parent(), this.getProject(), null, "parent", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Start(), this.getPartialDate(), "start", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_End(), this.getPartialDate(), "end", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Amount(), this.getMoney(), "amount", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Funder(), this.getOrganisation(), null, "funder", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Leader(), this.getOrganisation(), null, "leader", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Partners(), this.getOrganisation(), null, "partners", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Places(), this.getPlace(), null, "places", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Themes(), this.getTheme(), null, "themes", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Objective(), ecorePackage.getEString(), "objective", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityEClass, Activity.class, "Activity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActivity_Name(), ecorePackage.getEString(), "name", null, 1, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Project(), this.getProject(), null, "project", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Target(), ecorePackage.getEString(), "target", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Start(), this.getPartialDate(), "start", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_End(), this.getPartialDate(), "end", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Status(), this.getProjectStatus(), "status", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Organisation(), this.getOrganisation(), null, "organisation", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Themes(), this.getTheme(), null, "themes", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Places(), this.getPlace(), null, "places", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_TargetGroups(), this.getTargetGroup(), null, "targetGroups", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndicator_Name(), ecorePackage.getEString(), "name", null, 1, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Project(), this.getProject(), null, "project", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Baseline(), ecorePackage.getEBigDecimal(), "baseline", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Target(), ecorePackage.getEBigDecimal(), "target", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Achieved(), ecorePackage.getEBigDecimal(), "achieved", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Source(), ecorePackage.getEString(), "source", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measureEClass, Measure.class, "Measure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMeasure_Indicator(), this.getIndicator(), null, "indicator", null, 1, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasure_Place(), this.getPlace(), null, "place", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Date(), this.getPartialDate(), "date", null, 1, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Value(), ecorePackage.getEBigDecimal(), "value", null, 1, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Source(), ecorePackage.getEString(), "source", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTask_Name(), ecorePackage.getEString(), "name", null, 1, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Status(), this.getTaskStatus(), "status", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Due(), this.getLocalDate(), "due", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Assignee(), ecorePackage.getEString(), "assignee", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Description(), ecorePackage.getEString(), "description", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_RemindOn(), this.getLocalDate(), "remindOn", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Progress(), ecorePackage.getEIntegerObject(), "progress", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Responsible(), this.getParty(), null, "responsible", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentEClass, Document.class, "Document", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocument_Name(), ecorePackage.getEString(), "name", null, 1, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Author(), ecorePackage.getEString(), "author", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_Versions(), this.getDocumentVersion(), null, "versions", null, 0, -1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentVersionEClass, DocumentVersion.class, "DocumentVersion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocumentVersion_Number(), ecorePackage.getEInt(), "number", null, 0, 1, DocumentVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentVersion_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, DocumentVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentVersion_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, DocumentVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentVersion_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, DocumentVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentVersion_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, DocumentVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentVersion_AddedAt(), this.getInstant(), "addedAt", null, 0, 1, DocumentVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentVersion_AddedBy(), ecorePackage.getEString(), "addedBy", null, 0, 1, DocumentVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(savedViewEClass, SavedView.class, "SavedView", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSavedView_Name(), ecorePackage.getEString(), "name", null, 1, 1, SavedView.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedView_Type(), ecorePackage.getEString(), "type", null, 1, 1, SavedView.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedView_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, SavedView.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedView_Shared(), ecorePackage.getEBoolean(), "shared", null, 0, 1, SavedView.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedView_Definition(), ecorePackage.getEString(), "definition", null, 0, 1, SavedView.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedView_Live(), ecorePackage.getEBoolean(), "live", null, 0, 1, SavedView.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(importMappingEClass, ImportMapping.class, "ImportMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImportMapping_Name(), ecorePackage.getEString(), "name", null, 1, 1, ImportMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportMapping_Type(), ecorePackage.getEString(), "type", null, 1, 1, ImportMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportMapping_Definition(), ecorePackage.getEString(), "definition", null, 0, 1, ImportMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(duplicateDecisionEClass, DuplicateDecision.class, "DuplicateDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDuplicateDecision_Type(), ecorePackage.getEString(), "type", null, 1, 1, DuplicateDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicateDecision_First(), ecorePackage.getELong(), "first", null, 0, 1, DuplicateDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicateDecision_Second(), ecorePackage.getELong(), "second", null, 0, 1, DuplicateDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicateDecision_Verdict(), this.getDuplicateVerdict(), "verdict", null, 0, 1, DuplicateDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicateDecision_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, DuplicateDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(placeKindEEnum, PlaceKind.class, "PlaceKind");
		addEEnumLiteral(placeKindEEnum, PlaceKind.COUNTRY);
		addEEnumLiteral(placeKindEEnum, PlaceKind.REGION);
		addEEnumLiteral(placeKindEEnum, PlaceKind.PROVINCE);
		addEEnumLiteral(placeKindEEnum, PlaceKind.COMMUNE);

		initEEnum(municipalityKindEEnum, MunicipalityKind.class, "MunicipalityKind");
		addEEnumLiteral(municipalityKindEEnum, MunicipalityKind.URBAN);
		addEEnumLiteral(municipalityKindEEnum, MunicipalityKind.RURAL);

		initEEnum(contactKindEEnum, ContactKind.class, "ContactKind");
		addEEnumLiteral(contactKindEEnum, ContactKind.EMAIL);
		addEEnumLiteral(contactKindEEnum, ContactKind.PHONE);
		addEEnumLiteral(contactKindEEnum, ContactKind.MOBILE);
		addEEnumLiteral(contactKindEEnum, ContactKind.FAX);
		addEEnumLiteral(contactKindEEnum, ContactKind.WEB);
		addEEnumLiteral(contactKindEEnum, ContactKind.SOCIAL);
		addEEnumLiteral(contactKindEEnum, ContactKind.OTHER);

		initEEnum(addressKindEEnum, AddressKind.class, "AddressKind");
		addEEnumLiteral(addressKindEEnum, AddressKind.POSTAL);
		addEEnumLiteral(addressKindEEnum, AddressKind.OFFICE);
		addEEnumLiteral(addressKindEEnum, AddressKind.HOME);
		addEEnumLiteral(addressKindEEnum, AddressKind.ORIGIN);

		initEEnum(projectKindEEnum, ProjectKind.class, "ProjectKind");
		addEEnumLiteral(projectKindEEnum, ProjectKind.PROGRAMME);
		addEEnumLiteral(projectKindEEnum, ProjectKind.PROJECT);
		addEEnumLiteral(projectKindEEnum, ProjectKind.INITIATIVE);

		initEEnum(projectStatusEEnum, ProjectStatus.class, "ProjectStatus");
		addEEnumLiteral(projectStatusEEnum, ProjectStatus.PLANNED);
		addEEnumLiteral(projectStatusEEnum, ProjectStatus.RUNNING);
		addEEnumLiteral(projectStatusEEnum, ProjectStatus.COMPLETED);
		addEEnumLiteral(projectStatusEEnum, ProjectStatus.SUSPENDED);

		initEEnum(interactionKindEEnum, InteractionKind.class, "InteractionKind");
		addEEnumLiteral(interactionKindEEnum, InteractionKind.CALL);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.MEETING);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.VISIT);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.EMAIL);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.LETTER);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.OTHER);

		initEEnum(participationRoleEEnum, ParticipationRole.class, "ParticipationRole");
		addEEnumLiteral(participationRoleEEnum, ParticipationRole.PARTICIPANT);
		addEEnumLiteral(participationRoleEEnum, ParticipationRole.SPEAKER);
		addEEnumLiteral(participationRoleEEnum, ParticipationRole.FACILITATOR);
		addEEnumLiteral(participationRoleEEnum, ParticipationRole.ORGANISER);
		addEEnumLiteral(participationRoleEEnum, ParticipationRole.GUEST);

		initEEnum(invitationAnswerEEnum, InvitationAnswer.class, "InvitationAnswer");
		addEEnumLiteral(invitationAnswerEEnum, InvitationAnswer.PENDING);
		addEEnumLiteral(invitationAnswerEEnum, InvitationAnswer.ACCEPTED);
		addEEnumLiteral(invitationAnswerEEnum, InvitationAnswer.DECLINED);
		addEEnumLiteral(invitationAnswerEEnum, InvitationAnswer.TENTATIVE);

		initEEnum(taskStatusEEnum, TaskStatus.class, "TaskStatus");
		addEEnumLiteral(taskStatusEEnum, TaskStatus.OPEN);
		addEEnumLiteral(taskStatusEEnum, TaskStatus.STARTED);
		addEEnumLiteral(taskStatusEEnum, TaskStatus.DONE);
		addEEnumLiteral(taskStatusEEnum, TaskStatus.CANCELLED);

		initEEnum(consentChannelEEnum, ConsentChannel.class, "ConsentChannel");
		addEEnumLiteral(consentChannelEEnum, ConsentChannel.PAPER);
		addEEnumLiteral(consentChannelEEnum, ConsentChannel.WEB);
		addEEnumLiteral(consentChannelEEnum, ConsentChannel.EMAIL);
		addEEnumLiteral(consentChannelEEnum, ConsentChannel.ORAL);

		initEEnum(duplicateVerdictEEnum, DuplicateVerdict.class, "DuplicateVerdict");
		addEEnumLiteral(duplicateVerdictEEnum, DuplicateVerdict.DISTINCT);
		addEEnumLiteral(duplicateVerdictEEnum, DuplicateVerdict.LINKED);
		addEEnumLiteral(duplicateVerdictEEnum, DuplicateVerdict.MERGED);

		initEEnum(recognitionKindEEnum, RecognitionKind.class, "RecognitionKind");
		addEEnumLiteral(recognitionKindEEnum, RecognitionKind.DECLARATION);
		addEEnumLiteral(recognitionKindEEnum, RecognitionKind.PUBLIC_UTILITY);
		addEEnumLiteral(recognitionKindEEnum, RecognitionKind.APPROVAL);
		addEEnumLiteral(recognitionKindEEnum, RecognitionKind.HEADQUARTERS);
		addEEnumLiteral(recognitionKindEEnum, RecognitionKind.OTHER);

		initEEnum(recognitionStatusEEnum, RecognitionStatus.class, "RecognitionStatus");
		addEEnumLiteral(recognitionStatusEEnum, RecognitionStatus.GRANTED);
		addEEnumLiteral(recognitionStatusEEnum, RecognitionStatus.SUSPENDED);
		addEEnumLiteral(recognitionStatusEEnum, RecognitionStatus.EXPIRED);

		initEEnum(budgetBandEEnum, BudgetBand.class, "BudgetBand");
		addEEnumLiteral(budgetBandEEnum, BudgetBand.UNDER100K);
		addEEnumLiteral(budgetBandEEnum, BudgetBand.TO500K);
		addEEnumLiteral(budgetBandEEnum, BudgetBand.TO1M);
		addEEnumLiteral(budgetBandEEnum, BudgetBand.TO5M);
		addEEnumLiteral(budgetBandEEnum, BudgetBand.OVER5M);

		// Initialize data types
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(partialDateEDataType, PartialDate.class, "PartialDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(moneyEDataType, Money.class, "Money", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

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
			   "messages", "ma.jisr.model.messages"
		   });
		addAnnotation
		  (placeKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "pays de r\u00e9sidence;nation;\u062f\u0648\u0644\u0629"
		   });
		addAnnotation
		  (placeKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "r\u00e9gion administrative"
		   });
		addAnnotation
		  (placeKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "province;pr\u00e9fecture;pr\u00e9fecture ou province;\u0627\u0644\u0625\u0642\u0644\u064a\u0645;prefecture"
		   });
		addAnnotation
		  (placeKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "aliases", "ville;localit\u00e9;municipalit\u00e9;city;town;municipality;suburb;locality;\u0627\u0644\u0645\u062f\u064a\u0646\u0629;commune_urbaine;commune_rurale"
		   });
		addAnnotation
		  (municipalityKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "commune_urbaine;municipalit\u00e9"
		   });
		addAnnotation
		  (municipalityKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "commune_rurale"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "e-mail;mail"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "fixe;tel"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "portable;gsm"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "aliases", "site"
		   });
		addAnnotation
		  (projectKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "program"
		   });
		addAnnotation
		  (invitationAnswerEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "en attente;sans r\u00e9ponse"
		   });
		addAnnotation
		  (invitationAnswerEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "oui;accepte;confirm\u00e9"
		   });
		addAnnotation
		  (invitationAnswerEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "non;d\u00e9cline;excus\u00e9"
		   });
		addAnnotation
		  (invitationAnswerEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "aliases", "peut-\u00eatre;\u00e0 confirmer"
		   });
		addAnnotation
		  (recognitionKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "r\u00e9c\u00e9piss\u00e9;r\u00e9c\u00e9piss\u00e9 de d\u00e9claration;receipt;\u0648\u0635\u0644 \u0627\u0644\u0625\u064a\u062f\u0627\u0639"
		   });
		addAnnotation
		  (recognitionKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "utilit\u00e9 publique;reconnaissance d\u2019utilit\u00e9 publique;RUP"
		   });
		addAnnotation
		  (recognitionKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "agr\u00e9ment;accreditation"
		   });
		addAnnotation
		  (recognitionKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "aliases", "accord de si\u00e8ge"
		   });
		addAnnotation
		  (recognitionStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "accord\u00e9;en vigueur;valide"
		   });
		addAnnotation
		  (recognitionStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "suspendu"
		   });
		addAnnotation
		  (recognitionStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "\u00e9chu;expir\u00e9;p\u00e9rim\u00e9"
		   });
		addAnnotation
		  (budgetBandEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "aliases", "moins de 100 000"
		   });
		addAnnotation
		  (budgetBandEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "aliases", "100 000 \u00e0 500 000"
		   });
		addAnnotation
		  (budgetBandEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "aliases", "500 000 \u00e0 1 million"
		   });
		addAnnotation
		  (budgetBandEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "aliases", "1 \u00e0 5 millions"
		   });
		addAnnotation
		  (budgetBandEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "aliases", "plus de 5 millions"
		   });
		addAnnotation
		  (getRecord_Id(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "10",
			   "readonly", "true"
		   });
		addAnnotation
		  (getRecord_Version(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "20",
			   "readonly", "true"
		   });
		addAnnotation
		  (getRecord_Code(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "key", "true",
			   "length", "120",
			   "search", "true",
			   "aliases", "r\u00e9f\u00e9rence;ref;identifiant externe;id externe"
		   });
		addAnnotation
		  (getRecord_CreatedAt(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "40",
			   "readonly", "true"
		   });
		addAnnotation
		  (getRecord_CreatedBy(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "50",
			   "readonly", "true",
			   "length", "120"
		   });
		addAnnotation
		  (getRecord_ModifiedAt(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "60",
			   "readonly", "true"
		   });
		addAnnotation
		  (getRecord_ModifiedBy(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "70",
			   "readonly", "true",
			   "length", "120"
		   });
		addAnnotation
		  (getRecord_TrashedAt(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "80",
			   "readonly", "true"
		   });
		addAnnotation
		  (getRecord_Tags(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "90",
			   "length", "120",
			   "search", "true",
			   "aliases", "mots cl\u00e9s;tag;\u00e9tiquette"
		   });
		addAnnotation
		  (getRecord_Notes(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "100",
			   "format", "multiline",
			   "aliases", "remarques;commentaire;observations;note"
		   });
		addAnnotation
		  (getRecord_Documents(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "110",
			   "aliases", "pi\u00e8ces jointes"
		   });
		addAnnotation
		  (getRecord_Tasks(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "120"
		   });
		addAnnotation
		  (getRecord_Links(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "130"
		   });
		addAnnotation
		  (linkEClass,
		   source,
		   new String[] {
			   "label", "label"
		   });
		addAnnotation
		  (getLink_Role(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "120"
		   });
		addAnnotation
		  (getLink_TargetId(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20"
		   });
		addAnnotation
		  (getLink_TargetType(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "120"
		   });
		addAnnotation
		  (getLink_Label(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "length", "500"
		   });
		addAnnotation
		  (termEClass,
		   source,
		   new String[] {
			   "label", "name"
		   });
		addAnnotation
		  (getTerm_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "300",
			   "search", "true",
			   "list", "1",
			   "aliases", "nom fr;name fr;libell\u00e9;intitul\u00e9;label;d\u00e9signation",
			   "match", "name"
		   });
		addAnnotation
		  (getTerm_NameAr(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "300",
			   "search", "true",
			   "list", "2",
			   "aliases", "nom ar;name ar;arabe",
			   "match", "translated-name"
		   });
		addAnnotation
		  (getTerm_NameEn(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "300",
			   "search", "true",
			   "list", "3",
			   "aliases", "nom en;name en;anglais",
			   "match", "translated-name"
		   });
		addAnnotation
		  (getTerm_Aliases(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "length", "300",
			   "search", "true",
			   "aliases", "synonymes;alias",
			   "match", "translated-name"
		   });
		addAnnotation
		  (themeEClass,
		   source,
		   new String[] {
			   "type", "themes",
			   "label", "name",
			   "open", "true"
		   });
		addAnnotation
		  (getTheme_Parent(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10"
		   });
		addAnnotation
		  (organisationTypeEClass,
		   source,
		   new String[] {
			   "type", "organisation-types",
			   "label", "name",
			   "open", "true"
		   });
		addAnnotation
		  (relationshipTypeEClass,
		   source,
		   new String[] {
			   "type", "relationship-types",
			   "label", "name",
			   "open", "true"
		   });
		addAnnotation
		  (getRelationshipType_Directed(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10"
		   });
		addAnnotation
		  (getRelationshipType_Inverse(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "300"
		   });
		addAnnotation
		  (getRelationshipType_InverseAr(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "300"
		   });
		addAnnotation
		  (getRelationshipType_InverseEn(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "length", "300"
		   });
		addAnnotation
		  (getRelationshipType_OneWay(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "15",
			   "aliases", "sens unique;\u00e0 sens unique;one way;\u0627\u062a\u062c\u0627\u0647 \u0648\u0627\u062d\u062f"
		   });
		addAnnotation
		  (eventTypeEClass,
		   source,
		   new String[] {
			   "type", "event-types",
			   "label", "name",
			   "open", "true"
		   });
		addAnnotation
		  (targetGroupEClass,
		   source,
		   new String[] {
			   "type", "target-groups",
			   "label", "name",
			   "open", "true"
		   });
		addAnnotation
		  (placeEClass,
		   source,
		   new String[] {
			   "type", "places",
			   "label", "name"
		   });
		addAnnotation
		  (getPlace_Kind(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "list", "4",
			   "aliases", "type"
		   });
		addAnnotation
		  (getPlace_Parent(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "20",
			   "list", "5",
			   "aliases", "parent code;code parent;rattachement",
			   "match", "place"
		   });
		addAnnotation
		  (getPlace_MunicipalityKind(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "aliases", "type"
		   });
		addAnnotation
		  (getPlace_IsoCode(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "length", "12",
			   "aliases", "iso 3166 2;iso"
		   });
		addAnnotation
		  (getPlace_Latitude(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "50",
			   "format", "latitude",
			   "unit", "\u00b0",
			   "aliases", "lat"
		   });
		addAnnotation
		  (getPlace_Longitude(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "60",
			   "format", "longitude",
			   "unit", "\u00b0",
			   "aliases", "lon;lng;long"
		   });
		addAnnotation
		  (getPlace_Population2024(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "70",
			   "list", "6",
			   "min", "0",
			   "aliases", "population"
		   });
		addAnnotation
		  (getPlace_Population2014(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "80",
			   "list", "7",
			   "min", "0"
		   });
		addAnnotation
		  (getParty_Place(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "10",
			   "levels", "true",
			   "locality", "locality",
			   "search", "true",
			   "list", "5",
			   "aliases", "lieu;si\u00e8ge;r\u00e9sidence;place;code lieu",
			   "match", "place"
		   });
		addAnnotation
		  (getParty_Locality(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "20",
			   "length", "200",
			   "search", "true",
			   "aliases", "localit\u00e9 \u00e9trang\u00e8re",
			   "match", "locality"
		   });
		addAnnotation
		  (getParty_Email(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "30",
			   "format", "email",
			   "length", "320",
			   "personal", "contact",
			   "search", "true",
			   "aliases", "e-mail;mail;email;adresse \u00e9lectronique;e mail;email address;mail address",
			   "match", "email"
		   });
		addAnnotation
		  (getParty_Phone(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "40",
			   "format", "phone",
			   "length", "60",
			   "personal", "contact",
			   "search", "true",
			   "aliases", "t\u00e9l;tel;phone;gsm;num\u00e9ro de t\u00e9l\u00e9phone;phone number;telephone;telephone number;mobile;mobile phone;cell;portable;t\u00e9l\u00e9phone portable",
			   "match", "phone"
		   });
		addAnnotation
		  (getParty_Website(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "50",
			   "format", "url",
			   "length", "500",
			   "search", "true",
			   "aliases", "site;url;web;site internet;web site;homepage;home page;web page",
			   "match", "web"
		   });
		addAnnotation
		  (getParty_Contacts(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "60"
		   });
		addAnnotation
		  (getParty_Addresses(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "70"
		   });
		addAnnotation
		  (getParty_Languages(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "80",
			   "format", "language",
			   "length", "40",
			   "aliases", "langue"
		   });
		addAnnotation
		  (getParty_Consents(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "90"
		   });
		addAnnotation
		  (getParty_ConfirmedOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "85",
			   "aliases", "confirm\u00e9 le;date de confirmation;confirmed"
		   });
		addAnnotation
		  (getParty_ConfirmedBy(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "86",
			   "length", "200",
			   "personal", "identity",
			   "aliases", "confirm\u00e9 par"
		   });
		addAnnotation
		  (organisationEClass,
		   source,
		   new String[] {
			   "type", "organisations",
			   "label", "name",
			   "icon", "organisation"
		   });
		addAnnotation
		  (getOrganisation_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "500",
			   "search", "true",
			   "list", "1",
			   "aliases", "nom fr;raison sociale;d\u00e9nomination;organisation;intitul\u00e9;nom de l\u2019association;organisation name;legal name;titre;company;company name;entreprise;soci\u00e9t\u00e9;title;business name",
			   "match", "name"
		   });
		addAnnotation
		  (getOrganisation_Acronym(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "60",
			   "search", "true",
			   "list", "2",
			   "aliases", "abr\u00e9viation;short name",
			   "match", "acronym"
		   });
		addAnnotation
		  (getOrganisation_NameAr(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "500",
			   "search", "true",
			   "aliases", "nom ar;name ar;arabe",
			   "match", "translated-name"
		   });
		addAnnotation
		  (getOrganisation_NameEn(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "length", "500",
			   "search", "true",
			   "aliases", "nom en;name en;anglais",
			   "match", "translated-name"
		   });
		addAnnotation
		  (getOrganisation_Type(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "50",
			   "list", "3",
			   "search", "true",
			   "aliases", "nature;type d\u2019organisation;cat\u00e9gorie;category;kind",
			   "match", "other"
		   });
		addAnnotation
		  (getOrganisation_LegalForm(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "60",
			   "length", "200",
			   "aliases", "statut juridique",
			   "proposals", "true"
		   });
		addAnnotation
		  (getOrganisation_Founded(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "70",
			   "aliases", "date de cr\u00e9ation;ann\u00e9e de cr\u00e9ation;fond\u00e9e en",
			   "match", "other"
		   });
		addAnnotation
		  (getOrganisation_Themes(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "80",
			   "search", "true",
			   "list", "4",
			   "aliases", "th\u00e8me;domaines;domaine d\u2019intervention;secteurs;th\u00e9matiques;theme"
		   });
		addAnnotation
		  (getOrganisation_Areas(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "90",
			   "aliases", "zone d\u2019intervention;territoires;area"
		   });
		addAnnotation
		  (getOrganisation_Description(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "100",
			   "format", "multiline",
			   "search", "true",
			   "aliases", "pr\u00e9sentation;objet;mission"
		   });
		addAnnotation
		  (getOrganisation_Recognitions(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "75"
		   });
		addAnnotation
		  (getOrganisation_TargetGroups(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "85",
			   "search", "true",
			   "aliases", "publics;public;publics cibles;public cible;groupes cibles;b\u00e9n\u00e9ficiaires;\u0627\u0644\u0641\u0626\u0627\u062a \u0627\u0644\u0645\u0633\u062a\u0647\u062f\u0641\u0629"
		   });
		addAnnotation
		  (getOrganisation_ResidenceCountries(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "92",
			   "search", "true",
			   "aliases", "pays de r\u00e9sidence;pays d\u2019accueil;country of residence;\u0628\u0644\u062f \u0627\u0644\u0625\u0642\u0627\u0645\u0629"
		   });
		addAnnotation
		  (getOrganisation_OriginCommunes(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "94",
			   "search", "true",
			   "aliases", "communes d\u2019origine;commune d\u2019origine;commune of origin;\u0627\u0644\u062c\u0645\u0627\u0639\u0629 \u0627\u0644\u0623\u0635\u0644\u064a\u0629"
		   });
		addAnnotation
		  (getOrganisation_Mandates(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "96"
		   });
		addAnnotation
		  (getOrganisation_PaidStaff(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "110",
			   "min", "0",
			   "aliases", "salari\u00e9s;effectif salari\u00e9;personnel;staff;employees"
		   });
		addAnnotation
		  (getOrganisation_Volunteers(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "120",
			   "min", "0",
			   "aliases", "b\u00e9n\u00e9voles;volontaires;volunteer"
		   });
		addAnnotation
		  (getOrganisation_BudgetBand(),
		   source,
		   new String[] {
			   "group", "finance",
			   "order", "130",
			   "aliases", "budget;budget annuel;tranche de budget;annual budget"
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[] {
			   "type", "persons",
			   "label", "givenName familyName",
			   "icon", "person"
		   });
		addAnnotation
		  (getPerson_Title(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "60",
			   "personal", "identity",
			   "aliases", "titre"
		   });
		addAnnotation
		  (getPerson_GivenName(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "200",
			   "personal", "identity",
			   "search", "true",
			   "list", "2",
			   "aliases", "pr\u00e9noms;first name;forename;given names;firstname;fname;nom de bapt\u00eame",
			   "match", "given-name"
		   });
		addAnnotation
		  (getPerson_FamilyName(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "200",
			   "personal", "identity",
			   "search", "true",
			   "list", "1",
			   "aliases", "nom;last name;surname;nom de famille;lastname;lname;family name;name",
			   "match", "family-name"
		   });
		addAnnotation
		  (getPerson_NameAr(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "length", "300",
			   "personal", "identity",
			   "search", "true",
			   "aliases", "nom ar;name ar",
			   "match", "translated-name"
		   });
		addAnnotation
		  (getPerson_JobTitle(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "50",
			   "length", "200",
			   "search", "true",
			   "list", "3",
			   "aliases", "poste;job title;role"
		   });
		addAnnotation
		  (getPerson_Organisation(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "60",
			   "search", "true",
			   "list", "4",
			   "aliases", "employeur;structure;soci\u00e9t\u00e9;company",
			   "match", "other"
		   });
		addAnnotation
		  (getPerson_Birth(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "70",
			   "personal", "sensitive",
			   "aliases", "date de naissance;birth date;date of birth;dob;birthdate;birthday;n\u00e9 le;n\u00e9e le",
			   "match", "birth"
		   });
		addAnnotation
		  (getAddress_Kind(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "10"
		   });
		addAnnotation
		  (getAddress_Street(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "20",
			   "length", "500",
			   "personal", "contact",
			   "aliases", "adresse;address;address 1;address1;address 2;address2;street number;street no;house number;num\u00e9ro de rue;n\u00b0 de rue;compl\u00e9ment d\u2019adresse;address line 1;addr;street address;street name;adresse 1;adresse postale;voie;rue;\u0627\u0644\u0639\u0646\u0648\u0627\u0646",
			   "match", "street"
		   });
		addAnnotation
		  (getAddress_PostalCode(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "30",
			   "length", "20",
			   "aliases", "cp;zip;postcode;post code;postal code;zip code;zipcode;code postal;\u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u0628\u0631\u064a\u062f\u064a",
			   "match", "postal-code"
		   });
		addAnnotation
		  (getAddress_Locality(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "40",
			   "length", "200",
			   "match", "locality"
		   });
		addAnnotation
		  (getAddress_Place(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "50",
			   "levels", "true",
			   "locality", "locality",
			   "match", "place"
		   });
		addAnnotation
		  (getContactPoint_Kind(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "10"
		   });
		addAnnotation
		  (getContactPoint_Value(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "20",
			   "length", "500",
			   "personal", "contact",
			   "match", "contact"
		   });
		addAnnotation
		  (getContactPoint_Comment(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "30",
			   "length", "200"
		   });
		addAnnotation
		  (getContactPoint_Preferred(),
		   source,
		   new String[] {
			   "group", "contact",
			   "order", "40"
		   });
		addAnnotation
		  (consentEClass,
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getConsent_Purpose(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "10",
			   "length", "300"
		   });
		addAnnotation
		  (getConsent_Channel(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "20"
		   });
		addAnnotation
		  (getConsent_Granted(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "30"
		   });
		addAnnotation
		  (getConsent_Source(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "40",
			   "length", "300"
		   });
		addAnnotation
		  (getConsent_Text(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "50",
			   "format", "multiline"
		   });
		addAnnotation
		  (getConsent_Expires(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "60"
		   });
		addAnnotation
		  (getConsent_Withdrawn(),
		   source,
		   new String[] {
			   "group", "consent",
			   "order", "70"
		   });
		addAnnotation
		  (recognitionEClass,
		   source,
		   new String[] {
			   "label", "kind status"
		   });
		addAnnotation
		  (getRecognition_Kind(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10"
		   });
		addAnnotation
		  (getRecognition_Status(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20"
		   });
		addAnnotation
		  (getRecognition_Authority(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "200"
		   });
		addAnnotation
		  (getRecognition_Number(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "length", "120",
			   "aliases", "num\u00e9ro de r\u00e9c\u00e9piss\u00e9;n\u00b0 de r\u00e9c\u00e9piss\u00e9;num\u00e9ro d\u2019agr\u00e9ment"
		   });
		addAnnotation
		  (getRecognition_Date(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "50"
		   });
		addAnnotation
		  (getRecognition_Expires(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "60",
			   "after", "date"
		   });
		addAnnotation
		  (getRecognition_Comment(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "70",
			   "length", "500"
		   });
		addAnnotation
		  (mandateEClass,
		   source,
		   new String[] {
			   "label", "person jobTitle"
		   });
		addAnnotation
		  (getMandate_Person(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10"
		   });
		addAnnotation
		  (getMandate_JobTitle(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "200"
		   });
		addAnnotation
		  (getMandate_Start(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "30"
		   });
		addAnnotation
		  (getMandate_End(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "40",
			   "after", "start"
		   });
		addAnnotation
		  (relationshipEClass,
		   source,
		   new String[] {
			   "type", "relationships",
			   "label", "source type target",
			   "key", "source type target framework start"
		   });
		addAnnotation
		  (getRelationship_Source(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "cascade", "true",
			   "search", "true",
			   "list", "1",
			   "aliases", "source;acteur;organisation source"
		   });
		addAnnotation
		  (getRelationship_Type(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "search", "true",
			   "list", "2",
			   "aliases", "relation;lien;type de relation;kind"
		   });
		addAnnotation
		  (getRelationship_Target(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "cascade", "true",
			   "search", "true",
			   "list", "3",
			   "aliases", "cible;destination;target;organisation cible"
		   });
		addAnnotation
		  (getRelationship_Framework(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "40",
			   "length", "300",
			   "search", "true",
			   "list", "4",
			   "aliases", "programme;contexte"
		   });
		addAnnotation
		  (getRelationship_Project(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "50",
			   "aliases", "projet"
		   });
		addAnnotation
		  (getRelationship_Start(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "60",
			   "list", "5",
			   "aliases", "date de d\u00e9but;depuis;from date"
		   });
		addAnnotation
		  (getRelationship_End(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "70",
			   "list", "6",
			   "after", "start",
			   "aliases", "date de fin;jusqu\u2019\u00e0"
		   });
		addAnnotation
		  (getRelationship_Weight(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "80",
			   "min", "0",
			   "aliases", "force;intensit\u00e9"
		   });
		addAnnotation
		  (getRelationship_Evidence(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "90",
			   "length", "500",
			   "aliases", "preuve"
		   });
		addAnnotation
		  (interactionEClass,
		   source,
		   new String[] {
			   "type", "interactions",
			   "label", "subject"
		   });
		addAnnotation
		  (getInteraction_Kind(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "list", "1",
			   "aliases", "type"
		   });
		addAnnotation
		  (getInteraction_Date(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "20",
			   "list", "2",
			   "aliases", "le"
		   });
		addAnnotation
		  (getInteraction_Subject(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "300",
			   "search", "true",
			   "list", "3",
			   "aliases", "sujet"
		   });
		addAnnotation
		  (getInteraction_Parties(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "40",
			   "search", "true",
			   "list", "4",
			   "aliases", "avec"
		   });
		addAnnotation
		  (getInteraction_Summary(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "50",
			   "format", "multiline",
			   "search", "true",
			   "aliases", "r\u00e9sum\u00e9"
		   });
		addAnnotation
		  (eventEClass,
		   source,
		   new String[] {
			   "type", "events",
			   "label", "name",
			   "icon", "event"
		   });
		addAnnotation
		  (getEvent_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "300",
			   "search", "true",
			   "list", "1",
			   "aliases", "nom;titre;name",
			   "match", "name"
		   });
		addAnnotation
		  (getEvent_Type(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "search", "true",
			   "list", "2",
			   "aliases", "nature",
			   "match", "other"
		   });
		addAnnotation
		  (getEvent_Start(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "30",
			   "list", "3",
			   "aliases", "d\u00e9but;date de d\u00e9but;start",
			   "match", "birth"
		   });
		addAnnotation
		  (getEvent_End(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "40",
			   "after", "start",
			   "aliases", "date de fin"
		   });
		addAnnotation
		  (getEvent_Duration(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "50",
			   "unit", "jours",
			   "min", "0",
			   "aliases", "dur\u00e9e en jours;jours"
		   });
		addAnnotation
		  (getEvent_Place(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "60",
			   "levels", "true",
			   "locality", "locality",
			   "search", "true",
			   "list", "4",
			   "match", "place"
		   });
		addAnnotation
		  (getEvent_Locality(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "70",
			   "length", "200",
			   "search", "true",
			   "match", "locality"
		   });
		addAnnotation
		  (getEvent_Organisers(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "80",
			   "search", "true",
			   "list", "5",
			   "aliases", "organisateur;organis\u00e9 par"
		   });
		addAnnotation
		  (getEvent_Project(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "90",
			   "aliases", "projet"
		   });
		addAnnotation
		  (getEvent_Result(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "100",
			   "format", "multiline",
			   "search", "true",
			   "aliases", "r\u00e9sultats;conclusions"
		   });
		addAnnotation
		  (getEvent_Participations(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "110"
		   });
		addAnnotation
		  (getEvent_Agenda(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "120",
			   "format", "multiline",
			   "aliases", "ordre du jour;programme",
			   "search", "true"
		   });
		addAnnotation
		  (getEvent_Minutes(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "130",
			   "format", "multiline",
			   "aliases", "compte rendu;proc\u00e8s-verbal",
			   "search", "true"
		   });
		addAnnotation
		  (getParticipation_Party(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10"
		   });
		addAnnotation
		  (getParticipation_Role(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20"
		   });
		addAnnotation
		  (getParticipation_Attended(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30"
		   });
		addAnnotation
		  (getParticipation_Comment(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "40",
			   "length", "500"
		   });
		addAnnotation
		  (getParticipation_InvitedOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "50"
		   });
		addAnnotation
		  (getParticipation_Answer(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "60"
		   });
		addAnnotation
		  (getParticipation_AnsweredOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "70"
		   });
		addAnnotation
		  (projectEClass,
		   source,
		   new String[] {
			   "type", "projects",
			   "label", "name",
			   "icon", "project"
		   });
		addAnnotation
		  (getProject_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "500",
			   "search", "true",
			   "list", "1",
			   "aliases", "intitul\u00e9;nom;projet;name",
			   "match", "name"
		   });
		addAnnotation
		  (getProject_Acronym(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "60",
			   "search", "true",
			   "list", "2",
			   "aliases", "abr\u00e9viation",
			   "match", "acronym"
		   });
		addAnnotation
		  (getProject_Kind(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "list", "3",
			   "aliases", "type"
		   });
		addAnnotation
		  (getProject_Status(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "aliases", "statut;avancement"
		   });
		addAnnotation
		  (getProject_Parent(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "50",
			   "aliases", "programme"
		   });
		addAnnotation
		  (getProject_Start(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "60",
			   "list", "4",
			   "aliases", "date de d\u00e9but",
			   "match", "other"
		   });
		addAnnotation
		  (getProject_End(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "70",
			   "list", "5",
			   "after", "start",
			   "aliases", "date de fin"
		   });
		addAnnotation
		  (getProject_Amount(),
		   source,
		   new String[] {
			   "group", "finance",
			   "order", "80",
			   "list", "6",
			   "min", "0",
			   "aliases", "budget;financement"
		   });
		addAnnotation
		  (getProject_Funder(),
		   source,
		   new String[] {
			   "group", "finance",
			   "order", "90",
			   "search", "true",
			   "list", "7",
			   "aliases", "bailleur de fonds;financ\u00e9 par;donor"
		   });
		addAnnotation
		  (getProject_Leader(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "100",
			   "search", "true",
			   "list", "8",
			   "aliases", "porteur;lead",
			   "match", "other"
		   });
		addAnnotation
		  (getProject_Partners(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "110"
		   });
		addAnnotation
		  (getProject_Places(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "120",
			   "list", "9",
			   "aliases", "r\u00e9gions;region;lieux;territoire;zone"
		   });
		addAnnotation
		  (getProject_Themes(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "130",
			   "search", "true",
			   "aliases", "th\u00e8me;th\u00e9matiques"
		   });
		addAnnotation
		  (getProject_Objective(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "140",
			   "format", "multiline",
			   "search", "true",
			   "aliases", "objectifs;but"
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[] {
			   "type", "activities",
			   "label", "name"
		   });
		addAnnotation
		  (getActivity_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "500",
			   "search", "true",
			   "list", "1",
			   "aliases", "nom;activit\u00e9;name"
		   });
		addAnnotation
		  (getActivity_Project(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "cascade", "true",
			   "search", "true",
			   "list", "2",
			   "aliases", "projet"
		   });
		addAnnotation
		  (getActivity_Target(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "30",
			   "length", "500",
			   "search", "true",
			   "list", "3",
			   "aliases", "r\u00e9sultat attendu"
		   });
		addAnnotation
		  (getActivity_Start(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "40",
			   "aliases", "date de d\u00e9but"
		   });
		addAnnotation
		  (getActivity_End(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "50",
			   "after", "start",
			   "aliases", "date de fin"
		   });
		addAnnotation
		  (getActivity_Status(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "60",
			   "aliases", "statut"
		   });
		addAnnotation
		  (getActivity_Organisation(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "22",
			   "search", "true",
			   "list", "4",
			   "aliases", "organisation;acteur;mise en \u0153uvre par;porteur;qui;who"
		   });
		addAnnotation
		  (getActivity_Themes(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "24",
			   "search", "true",
			   "list", "5",
			   "aliases", "th\u00e8mes;th\u00e8me;th\u00e9matique;th\u00e9matiques;secteur;quoi;what"
		   });
		addAnnotation
		  (getActivity_Places(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "26",
			   "list", "6",
			   "search", "true",
			   "aliases", "territoires;lieux;lieu;communes;o\u00f9;where"
		   });
		addAnnotation
		  (getActivity_TargetGroups(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "28",
			   "search", "true",
			   "aliases", "publics;public;publics cibles;public cible;groupes cibles;b\u00e9n\u00e9ficiaires;\u0627\u0644\u0641\u0626\u0627\u062a \u0627\u0644\u0645\u0633\u062a\u0647\u062f\u0641\u0629"
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[] {
			   "type", "indicators",
			   "label", "name",
			   "key", "project name"
		   });
		addAnnotation
		  (getIndicator_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "500",
			   "search", "true",
			   "list", "1",
			   "aliases", "intitul\u00e9;nom;name"
		   });
		addAnnotation
		  (getIndicator_Project(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "cascade", "true",
			   "search", "true",
			   "list", "2",
			   "aliases", "projet"
		   });
		addAnnotation
		  (getIndicator_Unit(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "30",
			   "length", "100",
			   "list", "3",
			   "aliases", "unit\u00e9 de mesure"
		   });
		addAnnotation
		  (getIndicator_Baseline(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "40",
			   "list", "4",
			   "aliases", "r\u00e9f\u00e9rence;d\u00e9part"
		   });
		addAnnotation
		  (getIndicator_Target(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "50",
			   "list", "5",
			   "aliases", "objectif"
		   });
		addAnnotation
		  (getIndicator_Achieved(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "60",
			   "list", "6",
			   "aliases", "atteint;valeur actuelle;current"
		   });
		addAnnotation
		  (getIndicator_Source(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "70",
			   "length", "500"
		   });
		addAnnotation
		  (measureEClass,
		   source,
		   new String[] {
			   "type", "measures",
			   "label", "indicator place date",
			   "key", "indicator place date"
		   });
		addAnnotation
		  (getMeasure_Indicator(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "cascade", "true",
			   "list", "1"
		   });
		addAnnotation
		  (getMeasure_Place(),
		   source,
		   new String[] {
			   "group", "location",
			   "order", "20",
			   "list", "2"
		   });
		addAnnotation
		  (getMeasure_Date(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "30",
			   "list", "3",
			   "aliases", "ann\u00e9e;p\u00e9riode"
		   });
		addAnnotation
		  (getMeasure_Value(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "40",
			   "list", "4",
			   "aliases", "mesure"
		   });
		addAnnotation
		  (getMeasure_Source(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "50",
			   "length", "500"
		   });
		addAnnotation
		  (taskEClass,
		   source,
		   new String[] {
			   "type", "tasks",
			   "label", "name"
		   });
		addAnnotation
		  (getTask_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "300",
			   "search", "true",
			   "list", "1",
			   "aliases", "t\u00e2che;name"
		   });
		addAnnotation
		  (getTask_Status(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "list", "2",
			   "aliases", "statut"
		   });
		addAnnotation
		  (getTask_Due(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "30",
			   "list", "3",
			   "aliases", "date limite"
		   });
		addAnnotation
		  (getTask_Assignee(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "40",
			   "length", "120",
			   "list", "4",
			   "aliases", "confi\u00e9e \u00e0"
		   });
		addAnnotation
		  (getTask_Description(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "50",
			   "format", "multiline",
			   "search", "true"
		   });
		addAnnotation
		  (getTask_RemindOn(),
		   source,
		   new String[] {
			   "group", "dates",
			   "order", "35",
			   "aliases", "rappel"
		   });
		addAnnotation
		  (getTask_Progress(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "60",
			   "min", "0",
			   "max", "100",
			   "unit", "%",
			   "aliases", "avancement;taux d\u2019avancement",
			   "list", "5"
		   });
		addAnnotation
		  (getTask_Responsible(),
		   source,
		   new String[] {
			   "group", "activity",
			   "order", "70",
			   "aliases", "organisme responsable;porteur",
			   "search", "true"
		   });
		addAnnotation
		  (documentEClass,
		   source,
		   new String[] {
			   "type", "documents",
			   "label", "name"
		   });
		addAnnotation
		  (getDocument_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "300",
			   "search", "true",
			   "list", "1",
			   "aliases", "intitul\u00e9;name"
		   });
		addAnnotation
		  (getDocument_FileName(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "300",
			   "search", "true",
			   "list", "2"
		   });
		addAnnotation
		  (getDocument_MediaType(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "120",
			   "list", "3"
		   });
		addAnnotation
		  (getDocument_Size(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "40",
			   "unit", "octets",
			   "list", "4"
		   });
		addAnnotation
		  (getDocument_Sha256(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "50",
			   "length", "64",
			   "readonly", "true"
		   });
		addAnnotation
		  (getDocument_Author(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "60",
			   "length", "200",
			   "personal", "identity"
		   });
		addAnnotation
		  (getDocument_Versions(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "70",
			   "readonly", "true"
		   });
		addAnnotation
		  (getDocumentVersion_Number(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "readonly", "true"
		   });
		addAnnotation
		  (getDocumentVersion_FileName(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "300"
		   });
		addAnnotation
		  (getDocumentVersion_MediaType(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "120"
		   });
		addAnnotation
		  (getDocumentVersion_Size(),
		   source,
		   new String[] {
			   "group", "figures",
			   "order", "40",
			   "unit", "octets"
		   });
		addAnnotation
		  (getDocumentVersion_Sha256(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "50",
			   "length", "64",
			   "readonly", "true"
		   });
		addAnnotation
		  (getDocumentVersion_AddedAt(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "60",
			   "readonly", "true"
		   });
		addAnnotation
		  (getDocumentVersion_AddedBy(),
		   source,
		   new String[] {
			   "group", "system",
			   "order", "70",
			   "length", "120",
			   "readonly", "true"
		   });
		addAnnotation
		  (savedViewEClass,
		   source,
		   new String[] {
			   "type", "saved-views",
			   "label", "name",
			   "internal", "true"
		   });
		addAnnotation
		  (getSavedView_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "200",
			   "list", "1"
		   });
		addAnnotation
		  (getSavedView_Type(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "120",
			   "list", "2"
		   });
		addAnnotation
		  (getSavedView_Owner(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "length", "120",
			   "list", "3"
		   });
		addAnnotation
		  (getSavedView_Shared(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "list", "4"
		   });
		addAnnotation
		  (getSavedView_Definition(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "50",
			   "format", "multiline"
		   });
		addAnnotation
		  (getSavedView_Live(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "45",
			   "list", "5"
		   });
		addAnnotation
		  (importMappingEClass,
		   source,
		   new String[] {
			   "type", "import-mappings",
			   "label", "name",
			   "internal", "true"
		   });
		addAnnotation
		  (getImportMapping_Name(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "200",
			   "list", "1"
		   });
		addAnnotation
		  (getImportMapping_Type(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "length", "120",
			   "list", "2"
		   });
		addAnnotation
		  (getImportMapping_Definition(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "30",
			   "format", "multiline"
		   });
		addAnnotation
		  (duplicateDecisionEClass,
		   source,
		   new String[] {
			   "type", "duplicate-decisions",
			   "label", "type verdict",
			   "key", "first second",
			   "internal", "true"
		   });
		addAnnotation
		  (getDuplicateDecision_Type(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "10",
			   "length", "120",
			   "list", "1"
		   });
		addAnnotation
		  (getDuplicateDecision_First(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "20",
			   "list", "2"
		   });
		addAnnotation
		  (getDuplicateDecision_Second(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "30",
			   "list", "3"
		   });
		addAnnotation
		  (getDuplicateDecision_Verdict(),
		   source,
		   new String[] {
			   "group", "identity",
			   "order", "40",
			   "list", "4"
		   });
		addAnnotation
		  (getDuplicateDecision_Reason(),
		   source,
		   new String[] {
			   "group", "description",
			   "order", "50",
			   "length", "500"
		   });
	}

} //CorePackageImpl
