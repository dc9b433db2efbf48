/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Document#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Document#getFileName <em>File Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Document#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.Document#getSize <em>Size</em>}</li>
 *   <li>{@link ma.jisr.model.core.Document#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link ma.jisr.model.core.Document#getAuthor <em>Author</em>}</li>
 *   <li>{@link ma.jisr.model.core.Document#getVersions <em>Versions</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getDocument()
 * @model annotation="https://jisr.ma/model type='documents' label='name'"
 * @generated
 */
public interface Document extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.model.core.CorePackage#getDocument_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='300' search='true' list='1' aliases='intitul\351;name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Document#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see ma.jisr.model.core.CorePackage#getDocument_FileName()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' length='300' search='true' list='2'"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Document#getFileName <em>File Name</em>}' attribute.
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
	 * @see ma.jisr.model.core.CorePackage#getDocument_MediaType()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' length='120' list='3'"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Document#getMediaType <em>Media Type</em>}' attribute.
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
	 * @see ma.jisr.model.core.CorePackage#getDocument_Size()
	 * @model annotation="https://jisr.ma/model group='figures' order='40' unit='octets' list='4'"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Document#getSize <em>Size</em>}' attribute.
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
	 * @see ma.jisr.model.core.CorePackage#getDocument_Sha256()
	 * @model annotation="https://jisr.ma/model group='system' order='50' length='64' readonly='true'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Document#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see ma.jisr.model.core.CorePackage#getDocument_Author()
	 * @model annotation="https://jisr.ma/model group='identity' order='60' length='200' personal='identity'"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Document#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Versions</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.model.core.DocumentVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Versions</em>' containment reference list.
	 * @see ma.jisr.model.core.CorePackage#getDocument_Versions()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='system' order='70' readonly='true'"
	 * @generated
	 */
	EList<DocumentVersion> getVersions();

} // Document
