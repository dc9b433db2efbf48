/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.time.Instant;

import ma.jisr.model.base.StoredObject;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Document;
import ma.jisr.model.core.Link;
import ma.jisr.model.core.Task;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getId <em>Id</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getCode <em>Code</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getModifiedAt <em>Modified At</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getModifiedBy <em>Modified By</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getTrashedAt <em>Trashed At</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getTasks <em>Tasks</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecordImpl#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RecordImpl extends StoredObject implements ma.jisr.model.core.Record {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount() {
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getId() {
		return (Long)eGet(CorePackage.Literals.RECORD__ID, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(long newId) {
		eSet(CorePackage.Literals.RECORD__ID, newId);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return (Integer)eGet(CorePackage.Literals.RECORD__VERSION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		eSet(CorePackage.Literals.RECORD__VERSION, newVersion);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return (String)eGet(CorePackage.Literals.RECORD__CODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		eSet(CorePackage.Literals.RECORD__CODE, newCode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return (Instant)eGet(CorePackage.Literals.RECORD__CREATED_AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		eSet(CorePackage.Literals.RECORD__CREATED_AT, newCreatedAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedBy() {
		return (String)eGet(CorePackage.Literals.RECORD__CREATED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedBy(String newCreatedBy) {
		eSet(CorePackage.Literals.RECORD__CREATED_BY, newCreatedBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModifiedAt() {
		return (Instant)eGet(CorePackage.Literals.RECORD__MODIFIED_AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiedAt(Instant newModifiedAt) {
		eSet(CorePackage.Literals.RECORD__MODIFIED_AT, newModifiedAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModifiedBy() {
		return (String)eGet(CorePackage.Literals.RECORD__MODIFIED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiedBy(String newModifiedBy) {
		eSet(CorePackage.Literals.RECORD__MODIFIED_BY, newModifiedBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTrashedAt() {
		return (Instant)eGet(CorePackage.Literals.RECORD__TRASHED_AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrashedAt(Instant newTrashedAt) {
		eSet(CorePackage.Literals.RECORD__TRASHED_AT, newTrashedAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<String> getTags() {
		return (EList<String>)eGet(CorePackage.Literals.RECORD__TAGS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return (String)eGet(CorePackage.Literals.RECORD__NOTES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		eSet(CorePackage.Literals.RECORD__NOTES, newNotes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Document> getDocuments() {
		return (EList<Document>)eGet(CorePackage.Literals.RECORD__DOCUMENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Task> getTasks() {
		return (EList<Task>)eGet(CorePackage.Literals.RECORD__TASKS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Link> getLinks() {
		return (EList<Link>)eGet(CorePackage.Literals.RECORD__LINKS, true);
	}

} //RecordImpl
