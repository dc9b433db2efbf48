/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.core.CorePackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see ma.jisr.network.NetworkFactory
 * @model kind="package"
 *        annotation="https://jisr.ma/model messages='ma.jisr.network.messages'"
 * @generated
 */
public interface NetworkPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "network";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://jisr.ma/model/network";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "network";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	NetworkPackage eINSTANCE = ma.jisr.network.impl.NetworkPackageImpl.init();

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.ReceptionCellKindImpl <em>Reception Cell Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ReceptionCellKindImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getReceptionCellKind()
	 * @generated
	 */
	int RECEPTION_CELL_KIND = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__ID = CorePackage.TERM__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__VERSION = CorePackage.TERM__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__CODE = CorePackage.TERM__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__CREATED_AT = CorePackage.TERM__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__CREATED_BY = CorePackage.TERM__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__MODIFIED_AT = CorePackage.TERM__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__MODIFIED_BY = CorePackage.TERM__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__TRASHED_AT = CorePackage.TERM__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__TAGS = CorePackage.TERM__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__NOTES = CorePackage.TERM__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__DOCUMENTS = CorePackage.TERM__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__TASKS = CorePackage.TERM__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__LINKS = CorePackage.TERM__LINKS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__NAME = CorePackage.TERM__NAME;

	/**
	 * The feature id for the '<em><b>Name Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__NAME_AR = CorePackage.TERM__NAME_AR;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__NAME_EN = CorePackage.TERM__NAME_EN;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND__ALIASES = CorePackage.TERM__ALIASES;

	/**
	 * The number of structural features of the '<em>Reception Cell Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND_FEATURE_COUNT = CorePackage.TERM_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Reception Cell Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_KIND_OPERATION_COUNT = CorePackage.TERM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.ReceptionCellImpl <em>Reception Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ReceptionCellImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getReceptionCell()
	 * @generated
	 */
	int RECEPTION_CELL = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__KIND = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__PLACE = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__LOCALITY = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__HOST = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Services</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__SERVICES = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Opening Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__OPENING_HOURS = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__LANGUAGES = CorePackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__CAPACITY = CorePackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__PHONE = CorePackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__EMAIL = CorePackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Reception Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Reception Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link ma.jisr.network.ReceptionCellKind <em>Reception Cell Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reception Cell Kind</em>'.
	 * @see ma.jisr.network.ReceptionCellKind
	 * @generated
	 */
	EClass getReceptionCellKind();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.ReceptionCell <em>Reception Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reception Cell</em>'.
	 * @see ma.jisr.network.ReceptionCell
	 * @generated
	 */
	EClass getReceptionCell();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.ReceptionCell#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see ma.jisr.network.ReceptionCell#getKind()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EReference getReceptionCell_Kind();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.ReceptionCell#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see ma.jisr.network.ReceptionCell#getPlace()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EReference getReceptionCell_Place();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ReceptionCell#getLocality <em>Locality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locality</em>'.
	 * @see ma.jisr.network.ReceptionCell#getLocality()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EAttribute getReceptionCell_Locality();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.ReceptionCell#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see ma.jisr.network.ReceptionCell#getHost()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EReference getReceptionCell_Host();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ReceptionCell#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Services</em>'.
	 * @see ma.jisr.network.ReceptionCell#getServices()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EAttribute getReceptionCell_Services();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ReceptionCell#getOpeningHours <em>Opening Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening Hours</em>'.
	 * @see ma.jisr.network.ReceptionCell#getOpeningHours()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EAttribute getReceptionCell_OpeningHours();

	/**
	 * Returns the meta object for the attribute list '{@link ma.jisr.network.ReceptionCell#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see ma.jisr.network.ReceptionCell#getLanguages()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EAttribute getReceptionCell_Languages();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ReceptionCell#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see ma.jisr.network.ReceptionCell#getCapacity()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EAttribute getReceptionCell_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ReceptionCell#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see ma.jisr.network.ReceptionCell#getPhone()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EAttribute getReceptionCell_Phone();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ReceptionCell#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see ma.jisr.network.ReceptionCell#getEmail()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EAttribute getReceptionCell_Email();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	NetworkFactory getNetworkFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.ReceptionCellKindImpl <em>Reception Cell Kind</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.ReceptionCellKindImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getReceptionCellKind()
		 * @generated
		 */
		EClass RECEPTION_CELL_KIND = eINSTANCE.getReceptionCellKind();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.ReceptionCellImpl <em>Reception Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.ReceptionCellImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getReceptionCell()
		 * @generated
		 */
		EClass RECEPTION_CELL = eINSTANCE.getReceptionCell();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEPTION_CELL__KIND = eINSTANCE.getReceptionCell_Kind();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEPTION_CELL__PLACE = eINSTANCE.getReceptionCell_Place();

		/**
		 * The meta object literal for the '<em><b>Locality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEPTION_CELL__LOCALITY = eINSTANCE.getReceptionCell_Locality();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEPTION_CELL__HOST = eINSTANCE.getReceptionCell_Host();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEPTION_CELL__SERVICES = eINSTANCE.getReceptionCell_Services();

		/**
		 * The meta object literal for the '<em><b>Opening Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEPTION_CELL__OPENING_HOURS = eINSTANCE.getReceptionCell_OpeningHours();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEPTION_CELL__LANGUAGES = eINSTANCE.getReceptionCell_Languages();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEPTION_CELL__CAPACITY = eINSTANCE.getReceptionCell_Capacity();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEPTION_CELL__PHONE = eINSTANCE.getReceptionCell_Phone();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEPTION_CELL__EMAIL = eINSTANCE.getReceptionCell_Email();

	}

} //NetworkPackage
