/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.core.CorePackage;

import ma.jisr.network.NetworkFactory;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.ReceptionCell;
import ma.jisr.network.ReceptionCellKind;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
	private EClass receptionCellKindEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass receptionCellEClass = null;

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
		receptionCellKindEClass.getESuperTypes().add(theCorePackage.getTerm());
		receptionCellEClass.getESuperTypes().add(theCorePackage.getRecord());

		// Initialize classes, features, and operations; add parameters
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
