/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.DocumentVersion#getNumber <em>Number</em>}</li>
 *   <li>{@link ma.jisr.model.core.DocumentVersion#getFileName <em>File Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.DocumentVersion#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.DocumentVersion#getSize <em>Size</em>}</li>
 *   <li>{@link ma.jisr.model.core.DocumentVersion#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link ma.jisr.model.core.DocumentVersion#getAddedAt <em>Added At</em>}</li>
 *   <li>{@link ma.jisr.model.core.DocumentVersion#getAddedBy <em>Added By</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getDocumentVersion()
 * @model
 * @generated
 */
public interface DocumentVersion extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see ma.jisr.model.core.CorePackage#getDocumentVersion_Number()
	 * @model annotation="https://jisr.ma/model group='identity' order='10' readonly='true'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DocumentVersion#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see ma.jisr.model.core.CorePackage#getDocumentVersion_FileName()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' length='300'"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DocumentVersion#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see ma.jisr.model.core.CorePackage#getDocumentVersion_MediaType()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' length='120'"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DocumentVersion#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see ma.jisr.model.core.CorePackage#getDocumentVersion_Size()
	 * @model annotation="https://jisr.ma/model group='figures' order='40' unit='octets'"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DocumentVersion#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see ma.jisr.model.core.CorePackage#getDocumentVersion_Sha256()
	 * @model annotation="https://jisr.ma/model group='system' order='50' length='64' readonly='true'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DocumentVersion#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Added At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Added At</em>' attribute.
	 * @see #setAddedAt(Instant)
	 * @see ma.jisr.model.core.CorePackage#getDocumentVersion_AddedAt()
	 * @model dataType="ma.jisr.model.core.Instant"
	 *        annotation="https://jisr.ma/model group='system' order='60' readonly='true'"
	 * @generated
	 */
	Instant getAddedAt();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DocumentVersion#getAddedAt <em>Added At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Added At</em>' attribute.
	 * @see #getAddedAt()
	 * @generated
	 */
	void setAddedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Added By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Added By</em>' attribute.
	 * @see #setAddedBy(String)
	 * @see ma.jisr.model.core.CorePackage#getDocumentVersion_AddedBy()
	 * @model annotation="https://jisr.ma/model group='system' order='70' length='120' readonly='true'"
	 * @generated
	 */
	String getAddedBy();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DocumentVersion#getAddedBy <em>Added By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Added By</em>' attribute.
	 * @see #getAddedBy()
	 * @generated
	 */
	void setAddedBy(String value);

} // DocumentVersion
