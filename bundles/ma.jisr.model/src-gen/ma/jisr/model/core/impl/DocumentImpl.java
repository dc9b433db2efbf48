/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Document;
import ma.jisr.model.core.DocumentVersion;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.DocumentImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentImpl#getSize <em>Size</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.DocumentImpl#getVersions <em>Versions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentImpl extends RecordImpl implements Document {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CorePackage.Literals.DOCUMENT__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CorePackage.Literals.DOCUMENT__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return (String)eGet(CorePackage.Literals.DOCUMENT__FILE_NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		eSet(CorePackage.Literals.DOCUMENT__FILE_NAME, newFileName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return (String)eGet(CorePackage.Literals.DOCUMENT__MEDIA_TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		eSet(CorePackage.Literals.DOCUMENT__MEDIA_TYPE, newMediaType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSize() {
		return (Long)eGet(CorePackage.Literals.DOCUMENT__SIZE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Long newSize) {
		eSet(CorePackage.Literals.DOCUMENT__SIZE, newSize);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return (String)eGet(CorePackage.Literals.DOCUMENT__SHA256, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		eSet(CorePackage.Literals.DOCUMENT__SHA256, newSha256);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return (String)eGet(CorePackage.Literals.DOCUMENT__AUTHOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		eSet(CorePackage.Literals.DOCUMENT__AUTHOR, newAuthor);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<DocumentVersion> getVersions() {
		return (EList<DocumentVersion>)eGet(CorePackage.Literals.DOCUMENT__VERSIONS, true);
	}

} //DocumentImpl
