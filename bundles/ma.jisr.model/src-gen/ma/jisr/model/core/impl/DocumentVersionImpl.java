/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.time.Instant;

import ma.jisr.model.base.StoredObject;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.DocumentVersion;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.DocumentVersionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentVersionImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentVersionImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentVersionImpl#getSize <em>Size</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentVersionImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentVersionImpl#getAddedAt <em>Added At</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentVersionImpl#getAddedBy <em>Added By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentVersionImpl extends StoredObject implements DocumentVersion {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentVersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.DOCUMENT_VERSION;
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
	public int getNumber() {
		return (Integer)eGet(CorePackage.Literals.DOCUMENT_VERSION__NUMBER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		eSet(CorePackage.Literals.DOCUMENT_VERSION__NUMBER, newNumber);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return (String)eGet(CorePackage.Literals.DOCUMENT_VERSION__FILE_NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		eSet(CorePackage.Literals.DOCUMENT_VERSION__FILE_NAME, newFileName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return (String)eGet(CorePackage.Literals.DOCUMENT_VERSION__MEDIA_TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		eSet(CorePackage.Literals.DOCUMENT_VERSION__MEDIA_TYPE, newMediaType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSize() {
		return (Long)eGet(CorePackage.Literals.DOCUMENT_VERSION__SIZE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Long newSize) {
		eSet(CorePackage.Literals.DOCUMENT_VERSION__SIZE, newSize);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return (String)eGet(CorePackage.Literals.DOCUMENT_VERSION__SHA256, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		eSet(CorePackage.Literals.DOCUMENT_VERSION__SHA256, newSha256);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAddedAt() {
		return (Instant)eGet(CorePackage.Literals.DOCUMENT_VERSION__ADDED_AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddedAt(Instant newAddedAt) {
		eSet(CorePackage.Literals.DOCUMENT_VERSION__ADDED_AT, newAddedAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddedBy() {
		return (String)eGet(CorePackage.Literals.DOCUMENT_VERSION__ADDED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddedBy(String newAddedBy) {
		eSet(CorePackage.Literals.DOCUMENT_VERSION__ADDED_BY, newAddedBy);
	}

} //DocumentVersionImpl
