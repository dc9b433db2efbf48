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
	 * The meta object id for the '{@link ma.jisr.network.impl.ReceptionCellKindImpl <em>Reception Cell Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.impl.ReceptionCellKindImpl
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getReceptionCellKind()
	 * @generated
	 */
	int RECEPTION_CELL_KIND = 3;

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
	int RECEPTION_CELL = 4;

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
	 * The meta object id for the '{@link ma.jisr.network.ConfirmationOutcome <em>Confirmation Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see ma.jisr.network.ConfirmationOutcome
	 * @see ma.jisr.network.impl.NetworkPackageImpl#getConfirmationOutcome()
	 * @generated
	 */
	int CONFIRMATION_OUTCOME = 5;


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
	 * Returns the meta object for enum '{@link ma.jisr.network.ConfirmationOutcome <em>Confirmation Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confirmation Outcome</em>'.
	 * @see ma.jisr.network.ConfirmationOutcome
	 * @generated
	 */
	EEnum getConfirmationOutcome();

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
		 * The meta object literal for the '{@link ma.jisr.network.ConfirmationOutcome <em>Confirmation Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see ma.jisr.network.ConfirmationOutcome
		 * @see ma.jisr.network.impl.NetworkPackageImpl#getConfirmationOutcome()
		 * @generated
		 */
		EEnum CONFIRMATION_OUTCOME = eINSTANCE.getConfirmationOutcome();

	}

} //NetworkPackage
