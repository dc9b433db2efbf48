/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.core.CorePackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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
	 * The meta object id for the '{@link ma.jisr.network.impl.ConfirmationCampaignImpl <em>Confirmation Campaign</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ConfirmationCampaignImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getConfirmationCampaign()
	 * @generated
	 */
	int CONFIRMATION_CAMPAIGN = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__NAME = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__START = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__DUE = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Remind Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__REMIND_DAYS = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN__REQUESTS = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Confirmation Campaign</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Confirmation Campaign</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_CAMPAIGN_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.ConfirmationRequestImpl <em>Confirmation Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ConfirmationRequestImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getConfirmationRequest()
	 * @generated
	 */
	int CONFIRMATION_REQUEST = 1;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_REQUEST__PARTY = 0;

	/**
	 * The feature id for the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_REQUEST__SENT_ON = 1;

	/**
	 * The feature id for the '<em><b>Reminded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_REQUEST__REMINDED_ON = 2;

	/**
	 * The feature id for the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_REQUEST__ANSWERED_ON = 3;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_REQUEST__OUTCOME = 4;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_REQUEST__LANGUAGE = 5;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_REQUEST__COMMENT = 6;

	/**
	 * The number of structural features of the '<em>Confirmation Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_REQUEST_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Confirmation Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIRMATION_REQUEST_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.QualityDecisionImpl <em>Quality Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.QualityDecisionImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getQualityDecision()
	 * @generated
	 */
	int QUALITY_DECISION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__RULE = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Record</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__RECORD = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__OTHER = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__UNTIL = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION__REASON = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Quality Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Quality Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_DECISION_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.ImportedAttributeImpl <em>Imported Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ImportedAttributeImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getImportedAttribute()
	 * @generated
	 */
	int IMPORTED_ATTRIBUTE = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTE__KIND = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTE__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Imported Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Imported Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.ImportedAttributesImpl <em>Imported Attributes</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ImportedAttributesImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getImportedAttributes()
	 * @generated
	 */
	int IMPORTED_ATTRIBUTES = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__PARTY = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Relationship</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__RELATIONSHIP = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES__VALUES = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Imported Attributes</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Imported Attributes</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTED_ATTRIBUTES_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.ReceptionCellKindImpl <em>Reception Cell Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ReceptionCellKindImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getReceptionCellKind()
	 * @generated
	 */
	int RECEPTION_CELL_KIND = 5;

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
	int RECEPTION_CELL = 6;

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
	 * The feature id for the '<em><b>Needs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__NEEDS = CorePackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Target Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL__TARGET_GROUPS = CorePackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Reception Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Reception Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTION_CELL_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.NeedImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ID = CorePackage.TERM__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__VERSION = CorePackage.TERM__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__CODE = CorePackage.TERM__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__CREATED_AT = CorePackage.TERM__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__CREATED_BY = CorePackage.TERM__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__MODIFIED_AT = CorePackage.TERM__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__MODIFIED_BY = CorePackage.TERM__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TRASHED_AT = CorePackage.TERM__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TAGS = CorePackage.TERM__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__NOTES = CorePackage.TERM__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__DOCUMENTS = CorePackage.TERM__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TASKS = CorePackage.TERM__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__LINKS = CorePackage.TERM__LINKS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__NAME = CorePackage.TERM__NAME;

	/**
	 * The feature id for the '<em><b>Name Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__NAME_AR = CorePackage.TERM__NAME_AR;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__NAME_EN = CorePackage.TERM__NAME_EN;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ALIASES = CorePackage.TERM__ALIASES;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = CorePackage.TERM_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_OPERATION_COUNT = CorePackage.TERM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.DecisionKindImpl <em>Decision Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.DecisionKindImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getDecisionKind()
	 * @generated
	 */
	int DECISION_KIND = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__ID = CorePackage.TERM__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__VERSION = CorePackage.TERM__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__CODE = CorePackage.TERM__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__CREATED_AT = CorePackage.TERM__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__CREATED_BY = CorePackage.TERM__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__MODIFIED_AT = CorePackage.TERM__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__MODIFIED_BY = CorePackage.TERM__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__TRASHED_AT = CorePackage.TERM__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__TAGS = CorePackage.TERM__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__NOTES = CorePackage.TERM__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__DOCUMENTS = CorePackage.TERM__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__TASKS = CorePackage.TERM__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__LINKS = CorePackage.TERM__LINKS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__NAME = CorePackage.TERM__NAME;

	/**
	 * The feature id for the '<em><b>Name Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__NAME_AR = CorePackage.TERM__NAME_AR;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__NAME_EN = CorePackage.TERM__NAME_EN;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND__ALIASES = CorePackage.TERM__ALIASES;

	/**
	 * The number of structural features of the '<em>Decision Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND_FEATURE_COUNT = CorePackage.TERM_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Decision Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_KIND_OPERATION_COUNT = CorePackage.TERM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.CapitalisationImpl <em>Capitalisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.CapitalisationImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getCapitalisation()
	 * @generated
	 */
	int CAPITALISATION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__NAME = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Project</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__PROJECT = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Documented On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__DOCUMENTED_ON = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__CONTEXT = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__ACTIONS = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__RESULTS = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lessons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__LESSONS = CorePackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__CONDITIONS = CorePackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__CONTACTS = CorePackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__THEMES = CorePackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Places</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION__PLACES = CorePackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Capitalisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Capitalisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPITALISATION_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.ResultFigureImpl <em>Result Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ResultFigureImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getResultFigure()
	 * @generated
	 */
	int RESULT_FIGURE = 10;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_FIGURE__WHAT = 0;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_FIGURE__FIGURE = 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_FIGURE__UNIT = 2;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_FIGURE__YEAR = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_FIGURE__SOURCE = 4;

	/**
	 * The number of structural features of the '<em>Result Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_FIGURE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Result Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_FIGURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.CommitteeImpl <em>Committee</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.CommitteeImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getCommittee()
	 * @generated
	 */
	int COMMITTEE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__NAME = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__NAME_AR = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__NAME_EN = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__ACRONYM = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__ORGANISATION = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Secretariat</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__SECRETARIAT = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__PLACE = CorePackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__LOCALITY = CorePackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Founded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__FOUNDED = CorePackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Mission</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__MISSION = CorePackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Pseudonym Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__PSEUDONYM_PREFIX = CorePackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Answer Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE__ANSWER_DAYS = CorePackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Committee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Committee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.CharterVersionImpl <em>Charter Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.CharterVersionImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getCharterVersion()
	 * @generated
	 */
	int CHARTER_VERSION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Committee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__COMMITTEE = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__NUMBER = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Adopted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__ADOPTED_ON = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>In Force From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__IN_FORCE_FROM = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>In Force To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__IN_FORCE_TO = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Quorum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__QUORUM = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Majority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__MAJORITY = CorePackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Majorities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__MAJORITIES = CorePackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Voters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__VOTERS = CorePackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Mandate Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__MANDATE_YEARS = CorePackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__TEXT = CorePackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Signatures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION__SIGNATURES = CorePackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Charter Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Charter Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHARTER_VERSION_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.MajorityRuleImpl <em>Majority Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.MajorityRuleImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getMajorityRule()
	 * @generated
	 */
	int MAJORITY_RULE = 13;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAJORITY_RULE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Majority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAJORITY_RULE__MAJORITY = 1;

	/**
	 * The number of structural features of the '<em>Majority Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAJORITY_RULE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Majority Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAJORITY_RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.SignatureImpl <em>Signature</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.SignatureImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getSignature()
	 * @generated
	 */
	int SIGNATURE = 14;

	/**
	 * The feature id for the '<em><b>Signatory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__SIGNATORY = 0;

	/**
	 * The feature id for the '<em><b>Representative</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__REPRESENTATIVE = 1;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__SIGNED_ON = 2;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__COMMENT = 3;

	/**
	 * The number of structural features of the '<em>Signature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Signature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.CommitteeMemberImpl <em>Committee Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.CommitteeMemberImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getCommitteeMember()
	 * @generated
	 */
	int COMMITTEE_MEMBER = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Committee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__COMMITTEE = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__PARTY = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__ROLE = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Voting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__VOTING = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__START = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__END = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Representative</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER__REPRESENTATIVE = CorePackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Committee Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Committee Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_MEMBER_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.CommitteeSessionImpl <em>Committee Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.CommitteeSessionImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getCommitteeSession()
	 * @generated
	 */
	int COMMITTEE_SESSION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Committee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__COMMITTEE = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__DATE = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__TITLE = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Called On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__CALLED_ON = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__PLACE = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__LOCALITY = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Presences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__PRESENCES = CorePackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Agenda</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__AGENDA = CorePackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION__MINUTES = CorePackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Committee Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Committee Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITTEE_SESSION_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.PresenceImpl <em>Presence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.PresenceImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getPresence()
	 * @generated
	 */
	int PRESENCE = 17;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE__PARTY = 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE__STATE = 1;

	/**
	 * The feature id for the '<em><b>Represented By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE__REPRESENTED_BY = 2;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE__COMMENT = 3;

	/**
	 * The number of structural features of the '<em>Presence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Presence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.DecisionImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TITLE = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SESSION = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__EVENT = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__KIND = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__STATE = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DATE = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Votes For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VOTES_FOR = CorePackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Votes Against</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VOTES_AGAINST = CorePackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Abstentions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ABSTENTIONS = CorePackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TEXT = CorePackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Follow Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__FOLLOW_UP = CorePackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.ServiceOfferImpl <em>Service Offer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ServiceOfferImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getServiceOffer()
	 * @generated
	 */
	int SERVICE_OFFER = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__NAME = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__ORGANISATION = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cell</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__CELL = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__NEEDS = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Places</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__PLACES = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__LANGUAGES = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Target Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__TARGET_GROUPS = CorePackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__CONDITIONS = CorePackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Contact Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__CONTACT_PERSON = CorePackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__PHONE = CorePackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__EMAIL = CorePackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__CAPACITY = CorePackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER__VALID_TO = CorePackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Service Offer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Service Offer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_OFFER_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.ReferralImpl <em>Referral</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ReferralImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getReferral()
	 * @generated
	 */
	int REFERRAL = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__ID = CorePackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__VERSION = CorePackage.RECORD__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__CODE = CorePackage.RECORD__CODE;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__CREATED_AT = CorePackage.RECORD__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__CREATED_BY = CorePackage.RECORD__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__MODIFIED_AT = CorePackage.RECORD__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__MODIFIED_BY = CorePackage.RECORD__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__TRASHED_AT = CorePackage.RECORD__TRASHED_AT;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__TAGS = CorePackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__NOTES = CorePackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__DOCUMENTS = CorePackage.RECORD__DOCUMENTS;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__TASKS = CorePackage.RECORD__TASKS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__LINKS = CorePackage.RECORD__LINKS;

	/**
	 * The feature id for the '<em><b>Pseudonym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__PSEUDONYM = CorePackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__STATE = CorePackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Need</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__NEED = CorePackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sender</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__SENDER = CorePackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__RECEIVER = CorePackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Offer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__OFFER = CorePackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Committee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__COMMITTEE = CorePackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__PLACE = CorePackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__LOCALITY = CorePackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__LANGUAGE = CorePackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Target Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__TARGET_GROUP = CorePackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Consent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__CONSENT_ON = CorePackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Consent Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__CONSENT_CHANNEL = CorePackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Consent Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__CONSENT_HOLDER = CorePackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__SENT_ON = CorePackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Answer By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__ANSWER_BY = CorePackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__ANSWERED_ON = CorePackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Refusal Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__REFUSAL_REASON = CorePackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__SUMMARY = CorePackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Follow Ups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL__FOLLOW_UPS = CorePackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Referral</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_FEATURE_COUNT = CorePackage.RECORD_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Referral</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERRAL_OPERATION_COUNT = CorePackage.RECORD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.impl.FollowUpNoteImpl <em>Follow Up Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.FollowUpNoteImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getFollowUpNote()
	 * @generated
	 */
	int FOLLOW_UP_NOTE = 21;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_NOTE__DATE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_NOTE__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Follow Up Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_NOTE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Follow Up Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_NOTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link ma.jisr.network.ConfirmationOutcome <em>Confirmation Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.ConfirmationOutcome
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getConfirmationOutcome()
	 * @generated
	 */
	int CONFIRMATION_OUTCOME = 22;

	/**
	 * The meta object id for the '{@link ma.jisr.network.Quorum <em>Quorum</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.Quorum
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getQuorum()
	 * @generated
	 */
	int QUORUM = 23;

	/**
	 * The meta object id for the '{@link ma.jisr.network.Majority <em>Majority</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.Majority
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getMajority()
	 * @generated
	 */
	int MAJORITY = 24;

	/**
	 * The meta object id for the '{@link ma.jisr.network.PresenceState <em>Presence State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.PresenceState
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getPresenceState()
	 * @generated
	 */
	int PRESENCE_STATE = 25;

	/**
	 * The meta object id for the '{@link ma.jisr.network.DecisionState <em>Decision State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.DecisionState
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getDecisionState()
	 * @generated
	 */
	int DECISION_STATE = 26;

	/**
	 * The meta object id for the '{@link ma.jisr.network.ReferralState <em>Referral State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.ReferralState
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getReferralState()
	 * @generated
	 */
	int REFERRAL_STATE = 27;


	/**
	 * Returns the meta object for class '{@link ma.jisr.network.ConfirmationCampaign <em>Confirmation Campaign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Confirmation Campaign</em>'.
	 * @see ma.jisr.network.ConfirmationCampaign
	 * @generated
	 */
	EClass getConfirmationCampaign();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ConfirmationCampaign#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see ma.jisr.network.ConfirmationCampaign#getName()
	 * @see #getConfirmationCampaign()
	 * @generated
	 */
	EAttribute getConfirmationCampaign_Name();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ConfirmationCampaign#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see ma.jisr.network.ConfirmationCampaign#getStart()
	 * @see #getConfirmationCampaign()
	 * @generated
	 */
	EAttribute getConfirmationCampaign_Start();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ConfirmationCampaign#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see ma.jisr.network.ConfirmationCampaign#getDue()
	 * @see #getConfirmationCampaign()
	 * @generated
	 */
	EAttribute getConfirmationCampaign_Due();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ConfirmationCampaign#getRemindDays <em>Remind Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remind Days</em>'.
	 * @see ma.jisr.network.ConfirmationCampaign#getRemindDays()
	 * @see #getConfirmationCampaign()
	 * @generated
	 */
	EAttribute getConfirmationCampaign_RemindDays();

	/**
	 * Returns the meta object for the containment reference list '{@link ma.jisr.network.ConfirmationCampaign#getRequests <em>Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requests</em>'.
	 * @see ma.jisr.network.ConfirmationCampaign#getRequests()
	 * @see #getConfirmationCampaign()
	 * @generated
	 */
	EReference getConfirmationCampaign_Requests();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.ConfirmationRequest <em>Confirmation Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Confirmation Request</em>'.
	 * @see ma.jisr.network.ConfirmationRequest
	 * @generated
	 */
	EClass getConfirmationRequest();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.ConfirmationRequest#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see ma.jisr.network.ConfirmationRequest#getParty()
	 * @see #getConfirmationRequest()
	 * @generated
	 */
	EReference getConfirmationRequest_Party();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ConfirmationRequest#getSentOn <em>Sent On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent On</em>'.
	 * @see ma.jisr.network.ConfirmationRequest#getSentOn()
	 * @see #getConfirmationRequest()
	 * @generated
	 */
	EAttribute getConfirmationRequest_SentOn();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ConfirmationRequest#getRemindedOn <em>Reminded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reminded On</em>'.
	 * @see ma.jisr.network.ConfirmationRequest#getRemindedOn()
	 * @see #getConfirmationRequest()
	 * @generated
	 */
	EAttribute getConfirmationRequest_RemindedOn();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ConfirmationRequest#getAnsweredOn <em>Answered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered On</em>'.
	 * @see ma.jisr.network.ConfirmationRequest#getAnsweredOn()
	 * @see #getConfirmationRequest()
	 * @generated
	 */
	EAttribute getConfirmationRequest_AnsweredOn();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ConfirmationRequest#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see ma.jisr.network.ConfirmationRequest#getOutcome()
	 * @see #getConfirmationRequest()
	 * @generated
	 */
	EAttribute getConfirmationRequest_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ConfirmationRequest#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see ma.jisr.network.ConfirmationRequest#getLanguage()
	 * @see #getConfirmationRequest()
	 * @generated
	 */
	EAttribute getConfirmationRequest_Language();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ConfirmationRequest#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see ma.jisr.network.ConfirmationRequest#getComment()
	 * @see #getConfirmationRequest()
	 * @generated
	 */
	EAttribute getConfirmationRequest_Comment();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.QualityDecision <em>Quality Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quality Decision</em>'.
	 * @see ma.jisr.network.QualityDecision
	 * @generated
	 */
	EClass getQualityDecision();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.QualityDecision#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see ma.jisr.network.QualityDecision#getRule()
	 * @see #getQualityDecision()
	 * @generated
	 */
	EAttribute getQualityDecision_Rule();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.QualityDecision#getRecord <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record</em>'.
	 * @see ma.jisr.network.QualityDecision#getRecord()
	 * @see #getQualityDecision()
	 * @generated
	 */
	EAttribute getQualityDecision_Record();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.QualityDecision#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other</em>'.
	 * @see ma.jisr.network.QualityDecision#getOther()
	 * @see #getQualityDecision()
	 * @generated
	 */
	EAttribute getQualityDecision_Other();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.QualityDecision#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see ma.jisr.network.QualityDecision#getUntil()
	 * @see #getQualityDecision()
	 * @generated
	 */
	EAttribute getQualityDecision_Until();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.QualityDecision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see ma.jisr.network.QualityDecision#getReason()
	 * @see #getQualityDecision()
	 * @generated
	 */
	EAttribute getQualityDecision_Reason();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.ImportedAttribute <em>Imported Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Imported Attribute</em>'.
	 * @see ma.jisr.network.ImportedAttribute
	 * @generated
	 */
	EClass getImportedAttribute();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ImportedAttribute#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see ma.jisr.network.ImportedAttribute#getName()
	 * @see #getImportedAttribute()
	 * @generated
	 */
	EAttribute getImportedAttribute_Name();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ImportedAttribute#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see ma.jisr.network.ImportedAttribute#getKind()
	 * @see #getImportedAttribute()
	 * @generated
	 */
	EAttribute getImportedAttribute_Kind();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ImportedAttribute#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see ma.jisr.network.ImportedAttribute#getValue()
	 * @see #getImportedAttribute()
	 * @generated
	 */
	EAttribute getImportedAttribute_Value();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.ImportedAttributes <em>Imported Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Imported Attributes</em>'.
	 * @see ma.jisr.network.ImportedAttributes
	 * @generated
	 */
	EClass getImportedAttributes();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.ImportedAttributes#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see ma.jisr.network.ImportedAttributes#getParty()
	 * @see #getImportedAttributes()
	 * @generated
	 */
	EReference getImportedAttributes_Party();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.ImportedAttributes#getRelationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Relationship</em>'.
	 * @see ma.jisr.network.ImportedAttributes#getRelationship()
	 * @see #getImportedAttributes()
	 * @generated
	 */
	EReference getImportedAttributes_Relationship();

	/**
	 * Returns the meta object for the containment reference list '{@link ma.jisr.network.ImportedAttributes#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see ma.jisr.network.ImportedAttributes#getValues()
	 * @see #getImportedAttributes()
	 * @generated
	 */
	EReference getImportedAttributes_Values();

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
	 * Returns the meta object for the reference list '{@link ma.jisr.network.ReceptionCell#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Needs</em>'.
	 * @see ma.jisr.network.ReceptionCell#getNeeds()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EReference getReceptionCell_Needs();

	/**
	 * Returns the meta object for the reference list '{@link ma.jisr.network.ReceptionCell#getTargetGroups <em>Target Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Target Groups</em>'.
	 * @see ma.jisr.network.ReceptionCell#getTargetGroups()
	 * @see #getReceptionCell()
	 * @generated
	 */
	EReference getReceptionCell_TargetGroups();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see ma.jisr.network.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.DecisionKind <em>Decision Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Kind</em>'.
	 * @see ma.jisr.network.DecisionKind
	 * @generated
	 */
	EClass getDecisionKind();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.Capitalisation <em>Capitalisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capitalisation</em>'.
	 * @see ma.jisr.network.Capitalisation
	 * @generated
	 */
	EClass getCapitalisation();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Capitalisation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see ma.jisr.network.Capitalisation#getName()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EAttribute getCapitalisation_Name();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Capitalisation#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Project</em>'.
	 * @see ma.jisr.network.Capitalisation#getProject()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EReference getCapitalisation_Project();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Capitalisation#getDocumentedOn <em>Documented On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documented On</em>'.
	 * @see ma.jisr.network.Capitalisation#getDocumentedOn()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EAttribute getCapitalisation_DocumentedOn();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Capitalisation#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see ma.jisr.network.Capitalisation#getContext()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EAttribute getCapitalisation_Context();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Capitalisation#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actions</em>'.
	 * @see ma.jisr.network.Capitalisation#getActions()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EAttribute getCapitalisation_Actions();

	/**
	 * Returns the meta object for the containment reference list '{@link ma.jisr.network.Capitalisation#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Results</em>'.
	 * @see ma.jisr.network.Capitalisation#getResults()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EReference getCapitalisation_Results();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Capitalisation#getLessons <em>Lessons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lessons</em>'.
	 * @see ma.jisr.network.Capitalisation#getLessons()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EAttribute getCapitalisation_Lessons();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Capitalisation#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see ma.jisr.network.Capitalisation#getConditions()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EAttribute getCapitalisation_Conditions();

	/**
	 * Returns the meta object for the reference list '{@link ma.jisr.network.Capitalisation#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contacts</em>'.
	 * @see ma.jisr.network.Capitalisation#getContacts()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EReference getCapitalisation_Contacts();

	/**
	 * Returns the meta object for the reference list '{@link ma.jisr.network.Capitalisation#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Themes</em>'.
	 * @see ma.jisr.network.Capitalisation#getThemes()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EReference getCapitalisation_Themes();

	/**
	 * Returns the meta object for the reference list '{@link ma.jisr.network.Capitalisation#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Places</em>'.
	 * @see ma.jisr.network.Capitalisation#getPlaces()
	 * @see #getCapitalisation()
	 * @generated
	 */
	EReference getCapitalisation_Places();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.ResultFigure <em>Result Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Result Figure</em>'.
	 * @see ma.jisr.network.ResultFigure
	 * @generated
	 */
	EClass getResultFigure();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ResultFigure#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see ma.jisr.network.ResultFigure#getWhat()
	 * @see #getResultFigure()
	 * @generated
	 */
	EAttribute getResultFigure_What();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ResultFigure#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Figure</em>'.
	 * @see ma.jisr.network.ResultFigure#getFigure()
	 * @see #getResultFigure()
	 * @generated
	 */
	EAttribute getResultFigure_Figure();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ResultFigure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see ma.jisr.network.ResultFigure#getUnit()
	 * @see #getResultFigure()
	 * @generated
	 */
	EAttribute getResultFigure_Unit();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ResultFigure#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see ma.jisr.network.ResultFigure#getYear()
	 * @see #getResultFigure()
	 * @generated
	 */
	EAttribute getResultFigure_Year();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ResultFigure#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see ma.jisr.network.ResultFigure#getSource()
	 * @see #getResultFigure()
	 * @generated
	 */
	EAttribute getResultFigure_Source();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.Committee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Committee</em>'.
	 * @see ma.jisr.network.Committee
	 * @generated
	 */
	EClass getCommittee();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Committee#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see ma.jisr.network.Committee#getName()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_Name();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Committee#getNameAr <em>Name Ar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Ar</em>'.
	 * @see ma.jisr.network.Committee#getNameAr()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_NameAr();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Committee#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see ma.jisr.network.Committee#getNameEn()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_NameEn();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Committee#getAcronym <em>Acronym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acronym</em>'.
	 * @see ma.jisr.network.Committee#getAcronym()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_Acronym();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Committee#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see ma.jisr.network.Committee#getOrganisation()
	 * @see #getCommittee()
	 * @generated
	 */
	EReference getCommittee_Organisation();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Committee#getSecretariat <em>Secretariat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Secretariat</em>'.
	 * @see ma.jisr.network.Committee#getSecretariat()
	 * @see #getCommittee()
	 * @generated
	 */
	EReference getCommittee_Secretariat();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Committee#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see ma.jisr.network.Committee#getPlace()
	 * @see #getCommittee()
	 * @generated
	 */
	EReference getCommittee_Place();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Committee#getLocality <em>Locality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locality</em>'.
	 * @see ma.jisr.network.Committee#getLocality()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_Locality();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Committee#getFounded <em>Founded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Founded</em>'.
	 * @see ma.jisr.network.Committee#getFounded()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_Founded();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Committee#getMission <em>Mission</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mission</em>'.
	 * @see ma.jisr.network.Committee#getMission()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_Mission();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Committee#getPseudonymPrefix <em>Pseudonym Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pseudonym Prefix</em>'.
	 * @see ma.jisr.network.Committee#getPseudonymPrefix()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_PseudonymPrefix();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Committee#getAnswerDays <em>Answer Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer Days</em>'.
	 * @see ma.jisr.network.Committee#getAnswerDays()
	 * @see #getCommittee()
	 * @generated
	 */
	EAttribute getCommittee_AnswerDays();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.CharterVersion <em>Charter Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Charter Version</em>'.
	 * @see ma.jisr.network.CharterVersion
	 * @generated
	 */
	EClass getCharterVersion();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.CharterVersion#getCommittee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Committee</em>'.
	 * @see ma.jisr.network.CharterVersion#getCommittee()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EReference getCharterVersion_Committee();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CharterVersion#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see ma.jisr.network.CharterVersion#getNumber()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EAttribute getCharterVersion_Number();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CharterVersion#getAdoptedOn <em>Adopted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adopted On</em>'.
	 * @see ma.jisr.network.CharterVersion#getAdoptedOn()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EAttribute getCharterVersion_AdoptedOn();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CharterVersion#getInForceFrom <em>In Force From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Force From</em>'.
	 * @see ma.jisr.network.CharterVersion#getInForceFrom()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EAttribute getCharterVersion_InForceFrom();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CharterVersion#getInForceTo <em>In Force To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Force To</em>'.
	 * @see ma.jisr.network.CharterVersion#getInForceTo()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EAttribute getCharterVersion_InForceTo();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CharterVersion#getQuorum <em>Quorum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quorum</em>'.
	 * @see ma.jisr.network.CharterVersion#getQuorum()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EAttribute getCharterVersion_Quorum();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CharterVersion#getMajority <em>Majority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Majority</em>'.
	 * @see ma.jisr.network.CharterVersion#getMajority()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EAttribute getCharterVersion_Majority();

	/**
	 * Returns the meta object for the containment reference list '{@link ma.jisr.network.CharterVersion#getMajorities <em>Majorities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Majorities</em>'.
	 * @see ma.jisr.network.CharterVersion#getMajorities()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EReference getCharterVersion_Majorities();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CharterVersion#getVoters <em>Voters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voters</em>'.
	 * @see ma.jisr.network.CharterVersion#getVoters()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EAttribute getCharterVersion_Voters();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CharterVersion#getMandateYears <em>Mandate Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mandate Years</em>'.
	 * @see ma.jisr.network.CharterVersion#getMandateYears()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EAttribute getCharterVersion_MandateYears();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CharterVersion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see ma.jisr.network.CharterVersion#getText()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EAttribute getCharterVersion_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link ma.jisr.network.CharterVersion#getSignatures <em>Signatures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signatures</em>'.
	 * @see ma.jisr.network.CharterVersion#getSignatures()
	 * @see #getCharterVersion()
	 * @generated
	 */
	EReference getCharterVersion_Signatures();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.MajorityRule <em>Majority Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Majority Rule</em>'.
	 * @see ma.jisr.network.MajorityRule
	 * @generated
	 */
	EClass getMajorityRule();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.MajorityRule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see ma.jisr.network.MajorityRule#getKind()
	 * @see #getMajorityRule()
	 * @generated
	 */
	EReference getMajorityRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.MajorityRule#getMajority <em>Majority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Majority</em>'.
	 * @see ma.jisr.network.MajorityRule#getMajority()
	 * @see #getMajorityRule()
	 * @generated
	 */
	EAttribute getMajorityRule_Majority();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signature</em>'.
	 * @see ma.jisr.network.Signature
	 * @generated
	 */
	EClass getSignature();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Signature#getSignatory <em>Signatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Signatory</em>'.
	 * @see ma.jisr.network.Signature#getSignatory()
	 * @see #getSignature()
	 * @generated
	 */
	EReference getSignature_Signatory();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Signature#getRepresentative <em>Representative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Representative</em>'.
	 * @see ma.jisr.network.Signature#getRepresentative()
	 * @see #getSignature()
	 * @generated
	 */
	EReference getSignature_Representative();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Signature#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see ma.jisr.network.Signature#getSignedOn()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_SignedOn();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Signature#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see ma.jisr.network.Signature#getComment()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Comment();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.CommitteeMember <em>Committee Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Committee Member</em>'.
	 * @see ma.jisr.network.CommitteeMember
	 * @generated
	 */
	EClass getCommitteeMember();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.CommitteeMember#getCommittee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Committee</em>'.
	 * @see ma.jisr.network.CommitteeMember#getCommittee()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EReference getCommitteeMember_Committee();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.CommitteeMember#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see ma.jisr.network.CommitteeMember#getParty()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EReference getCommitteeMember_Party();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CommitteeMember#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see ma.jisr.network.CommitteeMember#getRole()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EAttribute getCommitteeMember_Role();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CommitteeMember#isVoting <em>Voting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voting</em>'.
	 * @see ma.jisr.network.CommitteeMember#isVoting()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EAttribute getCommitteeMember_Voting();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CommitteeMember#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see ma.jisr.network.CommitteeMember#getStart()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EAttribute getCommitteeMember_Start();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CommitteeMember#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see ma.jisr.network.CommitteeMember#getEnd()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EAttribute getCommitteeMember_End();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.CommitteeMember#getRepresentative <em>Representative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Representative</em>'.
	 * @see ma.jisr.network.CommitteeMember#getRepresentative()
	 * @see #getCommitteeMember()
	 * @generated
	 */
	EReference getCommitteeMember_Representative();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.CommitteeSession <em>Committee Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Committee Session</em>'.
	 * @see ma.jisr.network.CommitteeSession
	 * @generated
	 */
	EClass getCommitteeSession();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.CommitteeSession#getCommittee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Committee</em>'.
	 * @see ma.jisr.network.CommitteeSession#getCommittee()
	 * @see #getCommitteeSession()
	 * @generated
	 */
	EReference getCommitteeSession_Committee();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CommitteeSession#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see ma.jisr.network.CommitteeSession#getDate()
	 * @see #getCommitteeSession()
	 * @generated
	 */
	EAttribute getCommitteeSession_Date();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CommitteeSession#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see ma.jisr.network.CommitteeSession#getTitle()
	 * @see #getCommitteeSession()
	 * @generated
	 */
	EAttribute getCommitteeSession_Title();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CommitteeSession#getCalledOn <em>Called On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Called On</em>'.
	 * @see ma.jisr.network.CommitteeSession#getCalledOn()
	 * @see #getCommitteeSession()
	 * @generated
	 */
	EAttribute getCommitteeSession_CalledOn();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.CommitteeSession#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see ma.jisr.network.CommitteeSession#getPlace()
	 * @see #getCommitteeSession()
	 * @generated
	 */
	EReference getCommitteeSession_Place();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CommitteeSession#getLocality <em>Locality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locality</em>'.
	 * @see ma.jisr.network.CommitteeSession#getLocality()
	 * @see #getCommitteeSession()
	 * @generated
	 */
	EAttribute getCommitteeSession_Locality();

	/**
	 * Returns the meta object for the containment reference list '{@link ma.jisr.network.CommitteeSession#getPresences <em>Presences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Presences</em>'.
	 * @see ma.jisr.network.CommitteeSession#getPresences()
	 * @see #getCommitteeSession()
	 * @generated
	 */
	EReference getCommitteeSession_Presences();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CommitteeSession#getAgenda <em>Agenda</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agenda</em>'.
	 * @see ma.jisr.network.CommitteeSession#getAgenda()
	 * @see #getCommitteeSession()
	 * @generated
	 */
	EAttribute getCommitteeSession_Agenda();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.CommitteeSession#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see ma.jisr.network.CommitteeSession#getMinutes()
	 * @see #getCommitteeSession()
	 * @generated
	 */
	EAttribute getCommitteeSession_Minutes();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.Presence <em>Presence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Presence</em>'.
	 * @see ma.jisr.network.Presence
	 * @generated
	 */
	EClass getPresence();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Presence#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see ma.jisr.network.Presence#getParty()
	 * @see #getPresence()
	 * @generated
	 */
	EReference getPresence_Party();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Presence#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see ma.jisr.network.Presence#getState()
	 * @see #getPresence()
	 * @generated
	 */
	EAttribute getPresence_State();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Presence#getRepresentedBy <em>Represented By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Represented By</em>'.
	 * @see ma.jisr.network.Presence#getRepresentedBy()
	 * @see #getPresence()
	 * @generated
	 */
	EReference getPresence_RepresentedBy();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Presence#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see ma.jisr.network.Presence#getComment()
	 * @see #getPresence()
	 * @generated
	 */
	EAttribute getPresence_Comment();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see ma.jisr.network.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Decision#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see ma.jisr.network.Decision#getTitle()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Title();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Decision#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see ma.jisr.network.Decision#getSession()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Session();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Decision#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Event</em>'.
	 * @see ma.jisr.network.Decision#getEvent()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Event();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Decision#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see ma.jisr.network.Decision#getKind()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Kind();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Decision#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see ma.jisr.network.Decision#getState()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_State();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Decision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see ma.jisr.network.Decision#getDate()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Date();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Decision#getVotesFor <em>Votes For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Votes For</em>'.
	 * @see ma.jisr.network.Decision#getVotesFor()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_VotesFor();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Decision#getVotesAgainst <em>Votes Against</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Votes Against</em>'.
	 * @see ma.jisr.network.Decision#getVotesAgainst()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_VotesAgainst();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Decision#getAbstentions <em>Abstentions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abstentions</em>'.
	 * @see ma.jisr.network.Decision#getAbstentions()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Abstentions();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Decision#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see ma.jisr.network.Decision#getText()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Text();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Decision#getFollowUp <em>Follow Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Follow Up</em>'.
	 * @see ma.jisr.network.Decision#getFollowUp()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_FollowUp();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.ServiceOffer <em>Service Offer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Offer</em>'.
	 * @see ma.jisr.network.ServiceOffer
	 * @generated
	 */
	EClass getServiceOffer();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ServiceOffer#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see ma.jisr.network.ServiceOffer#getName()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EAttribute getServiceOffer_Name();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.ServiceOffer#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see ma.jisr.network.ServiceOffer#getOrganisation()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EReference getServiceOffer_Organisation();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.ServiceOffer#getCell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cell</em>'.
	 * @see ma.jisr.network.ServiceOffer#getCell()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EReference getServiceOffer_Cell();

	/**
	 * Returns the meta object for the reference list '{@link ma.jisr.network.ServiceOffer#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Needs</em>'.
	 * @see ma.jisr.network.ServiceOffer#getNeeds()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EReference getServiceOffer_Needs();

	/**
	 * Returns the meta object for the reference list '{@link ma.jisr.network.ServiceOffer#getPlaces <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Places</em>'.
	 * @see ma.jisr.network.ServiceOffer#getPlaces()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EReference getServiceOffer_Places();

	/**
	 * Returns the meta object for the attribute list '{@link ma.jisr.network.ServiceOffer#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see ma.jisr.network.ServiceOffer#getLanguages()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EAttribute getServiceOffer_Languages();

	/**
	 * Returns the meta object for the reference list '{@link ma.jisr.network.ServiceOffer#getTargetGroups <em>Target Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Target Groups</em>'.
	 * @see ma.jisr.network.ServiceOffer#getTargetGroups()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EReference getServiceOffer_TargetGroups();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ServiceOffer#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see ma.jisr.network.ServiceOffer#getConditions()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EAttribute getServiceOffer_Conditions();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.ServiceOffer#getContactPerson <em>Contact Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contact Person</em>'.
	 * @see ma.jisr.network.ServiceOffer#getContactPerson()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EReference getServiceOffer_ContactPerson();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ServiceOffer#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see ma.jisr.network.ServiceOffer#getPhone()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EAttribute getServiceOffer_Phone();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ServiceOffer#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see ma.jisr.network.ServiceOffer#getEmail()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EAttribute getServiceOffer_Email();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ServiceOffer#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see ma.jisr.network.ServiceOffer#getCapacity()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EAttribute getServiceOffer_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.ServiceOffer#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see ma.jisr.network.ServiceOffer#getValidTo()
	 * @see #getServiceOffer()
	 * @generated
	 */
	EAttribute getServiceOffer_ValidTo();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.Referral <em>Referral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Referral</em>'.
	 * @see ma.jisr.network.Referral
	 * @generated
	 */
	EClass getReferral();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getPseudonym <em>Pseudonym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pseudonym</em>'.
	 * @see ma.jisr.network.Referral#getPseudonym()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_Pseudonym();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see ma.jisr.network.Referral#getState()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_State();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Referral#getNeed <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Need</em>'.
	 * @see ma.jisr.network.Referral#getNeed()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Need();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Referral#getSender <em>Sender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sender</em>'.
	 * @see ma.jisr.network.Referral#getSender()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Sender();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Referral#getReceiver <em>Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Receiver</em>'.
	 * @see ma.jisr.network.Referral#getReceiver()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Receiver();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Referral#getOffer <em>Offer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Offer</em>'.
	 * @see ma.jisr.network.Referral#getOffer()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Offer();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Referral#getCommittee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Committee</em>'.
	 * @see ma.jisr.network.Referral#getCommittee()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Committee();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Referral#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see ma.jisr.network.Referral#getPlace()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_Place();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getLocality <em>Locality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locality</em>'.
	 * @see ma.jisr.network.Referral#getLocality()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_Locality();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see ma.jisr.network.Referral#getLanguage()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_Language();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Referral#getTargetGroup <em>Target Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target Group</em>'.
	 * @see ma.jisr.network.Referral#getTargetGroup()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_TargetGroup();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getConsentOn <em>Consent On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent On</em>'.
	 * @see ma.jisr.network.Referral#getConsentOn()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_ConsentOn();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getConsentChannel <em>Consent Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent Channel</em>'.
	 * @see ma.jisr.network.Referral#getConsentChannel()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_ConsentChannel();

	/**
	 * Returns the meta object for the reference '{@link ma.jisr.network.Referral#getConsentHolder <em>Consent Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Consent Holder</em>'.
	 * @see ma.jisr.network.Referral#getConsentHolder()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_ConsentHolder();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getSentOn <em>Sent On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent On</em>'.
	 * @see ma.jisr.network.Referral#getSentOn()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_SentOn();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getAnswerBy <em>Answer By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer By</em>'.
	 * @see ma.jisr.network.Referral#getAnswerBy()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_AnswerBy();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getAnsweredOn <em>Answered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered On</em>'.
	 * @see ma.jisr.network.Referral#getAnsweredOn()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_AnsweredOn();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getRefusalReason <em>Refusal Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Refusal Reason</em>'.
	 * @see ma.jisr.network.Referral#getRefusalReason()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_RefusalReason();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.Referral#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see ma.jisr.network.Referral#getSummary()
	 * @see #getReferral()
	 * @generated
	 */
	EAttribute getReferral_Summary();

	/**
	 * Returns the meta object for the containment reference list '{@link ma.jisr.network.Referral#getFollowUps <em>Follow Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Follow Ups</em>'.
	 * @see ma.jisr.network.Referral#getFollowUps()
	 * @see #getReferral()
	 * @generated
	 */
	EReference getReferral_FollowUps();

	/**
	 * Returns the meta object for class '{@link ma.jisr.network.FollowUpNote <em>Follow Up Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Follow Up Note</em>'.
	 * @see ma.jisr.network.FollowUpNote
	 * @generated
	 */
	EClass getFollowUpNote();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.FollowUpNote#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see ma.jisr.network.FollowUpNote#getDate()
	 * @see #getFollowUpNote()
	 * @generated
	 */
	EAttribute getFollowUpNote_Date();

	/**
	 * Returns the meta object for the attribute '{@link ma.jisr.network.FollowUpNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see ma.jisr.network.FollowUpNote#getText()
	 * @see #getFollowUpNote()
	 * @generated
	 */
	EAttribute getFollowUpNote_Text();

	/**
	 * Returns the meta object for enum '{@link ma.jisr.network.ConfirmationOutcome <em>Confirmation Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confirmation Outcome</em>'.
	 * @see ma.jisr.network.ConfirmationOutcome
	 * @generated
	 */
	EEnum getConfirmationOutcome();

	/**
	 * Returns the meta object for enum '{@link ma.jisr.network.Quorum <em>Quorum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Quorum</em>'.
	 * @see ma.jisr.network.Quorum
	 * @generated
	 */
	EEnum getQuorum();

	/**
	 * Returns the meta object for enum '{@link ma.jisr.network.Majority <em>Majority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Majority</em>'.
	 * @see ma.jisr.network.Majority
	 * @generated
	 */
	EEnum getMajority();

	/**
	 * Returns the meta object for enum '{@link ma.jisr.network.PresenceState <em>Presence State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Presence State</em>'.
	 * @see ma.jisr.network.PresenceState
	 * @generated
	 */
	EEnum getPresenceState();

	/**
	 * Returns the meta object for enum '{@link ma.jisr.network.DecisionState <em>Decision State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision State</em>'.
	 * @see ma.jisr.network.DecisionState
	 * @generated
	 */
	EEnum getDecisionState();

	/**
	 * Returns the meta object for enum '{@link ma.jisr.network.ReferralState <em>Referral State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Referral State</em>'.
	 * @see ma.jisr.network.ReferralState
	 * @generated
	 */
	EEnum getReferralState();

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
		 * The meta object literal for the '{@link ma.jisr.network.impl.ConfirmationCampaignImpl <em>Confirmation Campaign</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.ConfirmationCampaignImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getConfirmationCampaign()
		 * @generated
		 */
		EClass CONFIRMATION_CAMPAIGN = eINSTANCE.getConfirmationCampaign();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIRMATION_CAMPAIGN__NAME = eINSTANCE.getConfirmationCampaign_Name();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIRMATION_CAMPAIGN__START = eINSTANCE.getConfirmationCampaign_Start();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIRMATION_CAMPAIGN__DUE = eINSTANCE.getConfirmationCampaign_Due();

		/**
		 * The meta object literal for the '<em><b>Remind Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIRMATION_CAMPAIGN__REMIND_DAYS = eINSTANCE.getConfirmationCampaign_RemindDays();

		/**
		 * The meta object literal for the '<em><b>Requests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIRMATION_CAMPAIGN__REQUESTS = eINSTANCE.getConfirmationCampaign_Requests();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.ConfirmationRequestImpl <em>Confirmation Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.ConfirmationRequestImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getConfirmationRequest()
		 * @generated
		 */
		EClass CONFIRMATION_REQUEST = eINSTANCE.getConfirmationRequest();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIRMATION_REQUEST__PARTY = eINSTANCE.getConfirmationRequest_Party();

		/**
		 * The meta object literal for the '<em><b>Sent On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIRMATION_REQUEST__SENT_ON = eINSTANCE.getConfirmationRequest_SentOn();

		/**
		 * The meta object literal for the '<em><b>Reminded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIRMATION_REQUEST__REMINDED_ON = eINSTANCE.getConfirmationRequest_RemindedOn();

		/**
		 * The meta object literal for the '<em><b>Answered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIRMATION_REQUEST__ANSWERED_ON = eINSTANCE.getConfirmationRequest_AnsweredOn();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIRMATION_REQUEST__OUTCOME = eINSTANCE.getConfirmationRequest_Outcome();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIRMATION_REQUEST__LANGUAGE = eINSTANCE.getConfirmationRequest_Language();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIRMATION_REQUEST__COMMENT = eINSTANCE.getConfirmationRequest_Comment();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.QualityDecisionImpl <em>Quality Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.QualityDecisionImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getQualityDecision()
		 * @generated
		 */
		EClass QUALITY_DECISION = eINSTANCE.getQualityDecision();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALITY_DECISION__RULE = eINSTANCE.getQualityDecision_Rule();

		/**
		 * The meta object literal for the '<em><b>Record</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALITY_DECISION__RECORD = eINSTANCE.getQualityDecision_Record();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALITY_DECISION__OTHER = eINSTANCE.getQualityDecision_Other();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALITY_DECISION__UNTIL = eINSTANCE.getQualityDecision_Until();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALITY_DECISION__REASON = eINSTANCE.getQualityDecision_Reason();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.ImportedAttributeImpl <em>Imported Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.ImportedAttributeImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getImportedAttribute()
		 * @generated
		 */
		EClass IMPORTED_ATTRIBUTE = eINSTANCE.getImportedAttribute();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTED_ATTRIBUTE__NAME = eINSTANCE.getImportedAttribute_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTED_ATTRIBUTE__KIND = eINSTANCE.getImportedAttribute_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTED_ATTRIBUTE__VALUE = eINSTANCE.getImportedAttribute_Value();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.ImportedAttributesImpl <em>Imported Attributes</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.ImportedAttributesImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getImportedAttributes()
		 * @generated
		 */
		EClass IMPORTED_ATTRIBUTES = eINSTANCE.getImportedAttributes();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORTED_ATTRIBUTES__PARTY = eINSTANCE.getImportedAttributes_Party();

		/**
		 * The meta object literal for the '<em><b>Relationship</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORTED_ATTRIBUTES__RELATIONSHIP = eINSTANCE.getImportedAttributes_Relationship();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORTED_ATTRIBUTES__VALUES = eINSTANCE.getImportedAttributes_Values();

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

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEPTION_CELL__NEEDS = eINSTANCE.getReceptionCell_Needs();

		/**
		 * The meta object literal for the '<em><b>Target Groups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEPTION_CELL__TARGET_GROUPS = eINSTANCE.getReceptionCell_TargetGroups();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.NeedImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.DecisionKindImpl <em>Decision Kind</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.DecisionKindImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getDecisionKind()
		 * @generated
		 */
		EClass DECISION_KIND = eINSTANCE.getDecisionKind();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.CapitalisationImpl <em>Capitalisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.CapitalisationImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getCapitalisation()
		 * @generated
		 */
		EClass CAPITALISATION = eINSTANCE.getCapitalisation();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPITALISATION__NAME = eINSTANCE.getCapitalisation_Name();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPITALISATION__PROJECT = eINSTANCE.getCapitalisation_Project();

		/**
		 * The meta object literal for the '<em><b>Documented On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPITALISATION__DOCUMENTED_ON = eINSTANCE.getCapitalisation_DocumentedOn();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPITALISATION__CONTEXT = eINSTANCE.getCapitalisation_Context();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPITALISATION__ACTIONS = eINSTANCE.getCapitalisation_Actions();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPITALISATION__RESULTS = eINSTANCE.getCapitalisation_Results();

		/**
		 * The meta object literal for the '<em><b>Lessons</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPITALISATION__LESSONS = eINSTANCE.getCapitalisation_Lessons();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPITALISATION__CONDITIONS = eINSTANCE.getCapitalisation_Conditions();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPITALISATION__CONTACTS = eINSTANCE.getCapitalisation_Contacts();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPITALISATION__THEMES = eINSTANCE.getCapitalisation_Themes();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPITALISATION__PLACES = eINSTANCE.getCapitalisation_Places();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.ResultFigureImpl <em>Result Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.ResultFigureImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getResultFigure()
		 * @generated
		 */
		EClass RESULT_FIGURE = eINSTANCE.getResultFigure();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_FIGURE__WHAT = eINSTANCE.getResultFigure_What();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_FIGURE__FIGURE = eINSTANCE.getResultFigure_Figure();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_FIGURE__UNIT = eINSTANCE.getResultFigure_Unit();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_FIGURE__YEAR = eINSTANCE.getResultFigure_Year();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_FIGURE__SOURCE = eINSTANCE.getResultFigure_Source();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.CommitteeImpl <em>Committee</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.CommitteeImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getCommittee()
		 * @generated
		 */
		EClass COMMITTEE = eINSTANCE.getCommittee();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__NAME = eINSTANCE.getCommittee_Name();

		/**
		 * The meta object literal for the '<em><b>Name Ar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__NAME_AR = eINSTANCE.getCommittee_NameAr();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__NAME_EN = eINSTANCE.getCommittee_NameEn();

		/**
		 * The meta object literal for the '<em><b>Acronym</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__ACRONYM = eINSTANCE.getCommittee_Acronym();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE__ORGANISATION = eINSTANCE.getCommittee_Organisation();

		/**
		 * The meta object literal for the '<em><b>Secretariat</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE__SECRETARIAT = eINSTANCE.getCommittee_Secretariat();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE__PLACE = eINSTANCE.getCommittee_Place();

		/**
		 * The meta object literal for the '<em><b>Locality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__LOCALITY = eINSTANCE.getCommittee_Locality();

		/**
		 * The meta object literal for the '<em><b>Founded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__FOUNDED = eINSTANCE.getCommittee_Founded();

		/**
		 * The meta object literal for the '<em><b>Mission</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__MISSION = eINSTANCE.getCommittee_Mission();

		/**
		 * The meta object literal for the '<em><b>Pseudonym Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__PSEUDONYM_PREFIX = eINSTANCE.getCommittee_PseudonymPrefix();

		/**
		 * The meta object literal for the '<em><b>Answer Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE__ANSWER_DAYS = eINSTANCE.getCommittee_AnswerDays();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.CharterVersionImpl <em>Charter Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.CharterVersionImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getCharterVersion()
		 * @generated
		 */
		EClass CHARTER_VERSION = eINSTANCE.getCharterVersion();

		/**
		 * The meta object literal for the '<em><b>Committee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHARTER_VERSION__COMMITTEE = eINSTANCE.getCharterVersion_Committee();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARTER_VERSION__NUMBER = eINSTANCE.getCharterVersion_Number();

		/**
		 * The meta object literal for the '<em><b>Adopted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARTER_VERSION__ADOPTED_ON = eINSTANCE.getCharterVersion_AdoptedOn();

		/**
		 * The meta object literal for the '<em><b>In Force From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARTER_VERSION__IN_FORCE_FROM = eINSTANCE.getCharterVersion_InForceFrom();

		/**
		 * The meta object literal for the '<em><b>In Force To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARTER_VERSION__IN_FORCE_TO = eINSTANCE.getCharterVersion_InForceTo();

		/**
		 * The meta object literal for the '<em><b>Quorum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARTER_VERSION__QUORUM = eINSTANCE.getCharterVersion_Quorum();

		/**
		 * The meta object literal for the '<em><b>Majority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARTER_VERSION__MAJORITY = eINSTANCE.getCharterVersion_Majority();

		/**
		 * The meta object literal for the '<em><b>Majorities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHARTER_VERSION__MAJORITIES = eINSTANCE.getCharterVersion_Majorities();

		/**
		 * The meta object literal for the '<em><b>Voters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARTER_VERSION__VOTERS = eINSTANCE.getCharterVersion_Voters();

		/**
		 * The meta object literal for the '<em><b>Mandate Years</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARTER_VERSION__MANDATE_YEARS = eINSTANCE.getCharterVersion_MandateYears();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHARTER_VERSION__TEXT = eINSTANCE.getCharterVersion_Text();

		/**
		 * The meta object literal for the '<em><b>Signatures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHARTER_VERSION__SIGNATURES = eINSTANCE.getCharterVersion_Signatures();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.MajorityRuleImpl <em>Majority Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.MajorityRuleImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getMajorityRule()
		 * @generated
		 */
		EClass MAJORITY_RULE = eINSTANCE.getMajorityRule();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAJORITY_RULE__KIND = eINSTANCE.getMajorityRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Majority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAJORITY_RULE__MAJORITY = eINSTANCE.getMajorityRule_Majority();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.SignatureImpl <em>Signature</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.SignatureImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getSignature()
		 * @generated
		 */
		EClass SIGNATURE = eINSTANCE.getSignature();

		/**
		 * The meta object literal for the '<em><b>Signatory</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNATURE__SIGNATORY = eINSTANCE.getSignature_Signatory();

		/**
		 * The meta object literal for the '<em><b>Representative</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNATURE__REPRESENTATIVE = eINSTANCE.getSignature_Representative();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__SIGNED_ON = eINSTANCE.getSignature_SignedOn();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__COMMENT = eINSTANCE.getSignature_Comment();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.CommitteeMemberImpl <em>Committee Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.CommitteeMemberImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getCommitteeMember()
		 * @generated
		 */
		EClass COMMITTEE_MEMBER = eINSTANCE.getCommitteeMember();

		/**
		 * The meta object literal for the '<em><b>Committee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE_MEMBER__COMMITTEE = eINSTANCE.getCommitteeMember_Committee();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE_MEMBER__PARTY = eINSTANCE.getCommitteeMember_Party();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_MEMBER__ROLE = eINSTANCE.getCommitteeMember_Role();

		/**
		 * The meta object literal for the '<em><b>Voting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_MEMBER__VOTING = eINSTANCE.getCommitteeMember_Voting();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_MEMBER__START = eINSTANCE.getCommitteeMember_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_MEMBER__END = eINSTANCE.getCommitteeMember_End();

		/**
		 * The meta object literal for the '<em><b>Representative</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE_MEMBER__REPRESENTATIVE = eINSTANCE.getCommitteeMember_Representative();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.CommitteeSessionImpl <em>Committee Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.CommitteeSessionImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getCommitteeSession()
		 * @generated
		 */
		EClass COMMITTEE_SESSION = eINSTANCE.getCommitteeSession();

		/**
		 * The meta object literal for the '<em><b>Committee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE_SESSION__COMMITTEE = eINSTANCE.getCommitteeSession_Committee();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_SESSION__DATE = eINSTANCE.getCommitteeSession_Date();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_SESSION__TITLE = eINSTANCE.getCommitteeSession_Title();

		/**
		 * The meta object literal for the '<em><b>Called On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_SESSION__CALLED_ON = eINSTANCE.getCommitteeSession_CalledOn();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE_SESSION__PLACE = eINSTANCE.getCommitteeSession_Place();

		/**
		 * The meta object literal for the '<em><b>Locality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_SESSION__LOCALITY = eINSTANCE.getCommitteeSession_Locality();

		/**
		 * The meta object literal for the '<em><b>Presences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITTEE_SESSION__PRESENCES = eINSTANCE.getCommitteeSession_Presences();

		/**
		 * The meta object literal for the '<em><b>Agenda</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_SESSION__AGENDA = eINSTANCE.getCommitteeSession_Agenda();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITTEE_SESSION__MINUTES = eINSTANCE.getCommitteeSession_Minutes();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.PresenceImpl <em>Presence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.PresenceImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getPresence()
		 * @generated
		 */
		EClass PRESENCE = eINSTANCE.getPresence();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESENCE__PARTY = eINSTANCE.getPresence_Party();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESENCE__STATE = eINSTANCE.getPresence_State();

		/**
		 * The meta object literal for the '<em><b>Represented By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESENCE__REPRESENTED_BY = eINSTANCE.getPresence_RepresentedBy();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESENCE__COMMENT = eINSTANCE.getPresence_Comment();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.DecisionImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__TITLE = eINSTANCE.getDecision_Title();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__SESSION = eINSTANCE.getDecision_Session();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__EVENT = eINSTANCE.getDecision_Event();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__KIND = eINSTANCE.getDecision_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__STATE = eINSTANCE.getDecision_State();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DATE = eINSTANCE.getDecision_Date();

		/**
		 * The meta object literal for the '<em><b>Votes For</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__VOTES_FOR = eINSTANCE.getDecision_VotesFor();

		/**
		 * The meta object literal for the '<em><b>Votes Against</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__VOTES_AGAINST = eINSTANCE.getDecision_VotesAgainst();

		/**
		 * The meta object literal for the '<em><b>Abstentions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__ABSTENTIONS = eINSTANCE.getDecision_Abstentions();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__TEXT = eINSTANCE.getDecision_Text();

		/**
		 * The meta object literal for the '<em><b>Follow Up</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__FOLLOW_UP = eINSTANCE.getDecision_FollowUp();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.ServiceOfferImpl <em>Service Offer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.ServiceOfferImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getServiceOffer()
		 * @generated
		 */
		EClass SERVICE_OFFER = eINSTANCE.getServiceOffer();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_OFFER__NAME = eINSTANCE.getServiceOffer_Name();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_OFFER__ORGANISATION = eINSTANCE.getServiceOffer_Organisation();

		/**
		 * The meta object literal for the '<em><b>Cell</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_OFFER__CELL = eINSTANCE.getServiceOffer_Cell();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_OFFER__NEEDS = eINSTANCE.getServiceOffer_Needs();

		/**
		 * The meta object literal for the '<em><b>Places</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_OFFER__PLACES = eINSTANCE.getServiceOffer_Places();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_OFFER__LANGUAGES = eINSTANCE.getServiceOffer_Languages();

		/**
		 * The meta object literal for the '<em><b>Target Groups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_OFFER__TARGET_GROUPS = eINSTANCE.getServiceOffer_TargetGroups();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_OFFER__CONDITIONS = eINSTANCE.getServiceOffer_Conditions();

		/**
		 * The meta object literal for the '<em><b>Contact Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_OFFER__CONTACT_PERSON = eINSTANCE.getServiceOffer_ContactPerson();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_OFFER__PHONE = eINSTANCE.getServiceOffer_Phone();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_OFFER__EMAIL = eINSTANCE.getServiceOffer_Email();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_OFFER__CAPACITY = eINSTANCE.getServiceOffer_Capacity();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_OFFER__VALID_TO = eINSTANCE.getServiceOffer_ValidTo();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.ReferralImpl <em>Referral</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.ReferralImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getReferral()
		 * @generated
		 */
		EClass REFERRAL = eINSTANCE.getReferral();

		/**
		 * The meta object literal for the '<em><b>Pseudonym</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__PSEUDONYM = eINSTANCE.getReferral_Pseudonym();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__STATE = eINSTANCE.getReferral_State();

		/**
		 * The meta object literal for the '<em><b>Need</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__NEED = eINSTANCE.getReferral_Need();

		/**
		 * The meta object literal for the '<em><b>Sender</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__SENDER = eINSTANCE.getReferral_Sender();

		/**
		 * The meta object literal for the '<em><b>Receiver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__RECEIVER = eINSTANCE.getReferral_Receiver();

		/**
		 * The meta object literal for the '<em><b>Offer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__OFFER = eINSTANCE.getReferral_Offer();

		/**
		 * The meta object literal for the '<em><b>Committee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__COMMITTEE = eINSTANCE.getReferral_Committee();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__PLACE = eINSTANCE.getReferral_Place();

		/**
		 * The meta object literal for the '<em><b>Locality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__LOCALITY = eINSTANCE.getReferral_Locality();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__LANGUAGE = eINSTANCE.getReferral_Language();

		/**
		 * The meta object literal for the '<em><b>Target Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__TARGET_GROUP = eINSTANCE.getReferral_TargetGroup();

		/**
		 * The meta object literal for the '<em><b>Consent On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__CONSENT_ON = eINSTANCE.getReferral_ConsentOn();

		/**
		 * The meta object literal for the '<em><b>Consent Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__CONSENT_CHANNEL = eINSTANCE.getReferral_ConsentChannel();

		/**
		 * The meta object literal for the '<em><b>Consent Holder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__CONSENT_HOLDER = eINSTANCE.getReferral_ConsentHolder();

		/**
		 * The meta object literal for the '<em><b>Sent On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__SENT_ON = eINSTANCE.getReferral_SentOn();

		/**
		 * The meta object literal for the '<em><b>Answer By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__ANSWER_BY = eINSTANCE.getReferral_AnswerBy();

		/**
		 * The meta object literal for the '<em><b>Answered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__ANSWERED_ON = eINSTANCE.getReferral_AnsweredOn();

		/**
		 * The meta object literal for the '<em><b>Refusal Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__REFUSAL_REASON = eINSTANCE.getReferral_RefusalReason();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERRAL__SUMMARY = eINSTANCE.getReferral_Summary();

		/**
		 * The meta object literal for the '<em><b>Follow Ups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERRAL__FOLLOW_UPS = eINSTANCE.getReferral_FollowUps();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.impl.FollowUpNoteImpl <em>Follow Up Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.impl.FollowUpNoteImpl
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getFollowUpNote()
		 * @generated
		 */
		EClass FOLLOW_UP_NOTE = eINSTANCE.getFollowUpNote();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP_NOTE__DATE = eINSTANCE.getFollowUpNote_Date();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP_NOTE__TEXT = eINSTANCE.getFollowUpNote_Text();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.ConfirmationOutcome <em>Confirmation Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.ConfirmationOutcome
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getConfirmationOutcome()
		 * @generated
		 */
		EEnum CONFIRMATION_OUTCOME = eINSTANCE.getConfirmationOutcome();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.Quorum <em>Quorum</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.Quorum
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getQuorum()
		 * @generated
		 */
		EEnum QUORUM = eINSTANCE.getQuorum();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.Majority <em>Majority</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.Majority
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getMajority()
		 * @generated
		 */
		EEnum MAJORITY = eINSTANCE.getMajority();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.PresenceState <em>Presence State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.PresenceState
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getPresenceState()
		 * @generated
		 */
		EEnum PRESENCE_STATE = eINSTANCE.getPresenceState();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.DecisionState <em>Decision State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.DecisionState
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getDecisionState()
		 * @generated
		 */
		EEnum DECISION_STATE = eINSTANCE.getDecisionState();

		/**
		 * The meta object literal for the '{@link ma.jisr.network.ReferralState <em>Referral State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.ReferralState
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getReferralState()
		 * @generated
		 */
		EEnum REFERRAL_STATE = eINSTANCE.getReferralState();

	}

} //NetworkPackage
