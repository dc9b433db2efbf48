/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Record#getId <em>Id</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getVersion <em>Version</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getCode <em>Code</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getModifiedAt <em>Modified At</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getModifiedBy <em>Modified By</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getTrashedAt <em>Trashed At</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getTags <em>Tags</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getNotes <em>Notes</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getDocuments <em>Documents</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getTasks <em>Tasks</em>}</li>
 *   <li>{@link ma.jisr.model.core.Record#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getRecord()
 * @model abstract="true"
 * @generated
 */
public interface Record extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(long)
	 * @see ma.jisr.model.core.CorePackage#getRecord_Id()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='system' order='10' readonly='true'"
	 * @generated
	 */
	long getId();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Record#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(long value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see ma.jisr.model.core.CorePackage#getRecord_Version()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='system' order='20' readonly='true'"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Record#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see ma.jisr.model.core.CorePackage#getRecord_Code()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' key='true' length='120' search='true' aliases='r\351f\351rence;ref;identifiant externe;id externe'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Record#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see ma.jisr.model.core.CorePackage#getRecord_CreatedAt()
	 * @model dataType="ma.jisr.model.core.Instant"
	 *        annotation="https://jisr.ma/model group='system' order='40' readonly='true'"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Record#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see ma.jisr.model.core.CorePackage#getRecord_CreatedBy()
	 * @model annotation="https://jisr.ma/model group='system' order='50' readonly='true' length='120'"
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Record#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modified At</em>' attribute.
	 * @see #setModifiedAt(Instant)
	 * @see ma.jisr.model.core.CorePackage#getRecord_ModifiedAt()
	 * @model dataType="ma.jisr.model.core.Instant"
	 *        annotation="https://jisr.ma/model group='system' order='60' readonly='true'"
	 * @generated
	 */
	Instant getModifiedAt();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Record#getModifiedAt <em>Modified At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified At</em>' attribute.
	 * @see #getModifiedAt()
	 * @generated
	 */
	void setModifiedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modified By</em>' attribute.
	 * @see #setModifiedBy(String)
	 * @see ma.jisr.model.core.CorePackage#getRecord_ModifiedBy()
	 * @model annotation="https://jisr.ma/model group='system' order='70' readonly='true' length='120'"
	 * @generated
	 */
	String getModifiedBy();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Record#getModifiedBy <em>Modified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified By</em>' attribute.
	 * @see #getModifiedBy()
	 * @generated
	 */
	void setModifiedBy(String value);

	/**
	 * Returns the value of the '<em><b>Trashed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trashed At</em>' attribute.
	 * @see #setTrashedAt(Instant)
	 * @see ma.jisr.model.core.CorePackage#getRecord_TrashedAt()
	 * @model dataType="ma.jisr.model.core.Instant"
	 *        annotation="https://jisr.ma/model group='system' order='80' readonly='true'"
	 * @generated
	 */
	Instant getTrashedAt();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Record#getTrashedAt <em>Trashed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trashed At</em>' attribute.
	 * @see #getTrashedAt()
	 * @generated
	 */
	void setTrashedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see ma.jisr.model.core.CorePackage#getRecord_Tags()
	 * @model annotation="https://jisr.ma/model group='description' order='90' length='120' search='true' aliases='mots cl\351s;tag;\351tiquette'"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see ma.jisr.model.core.CorePackage#getRecord_Notes()
	 * @model annotation="https://jisr.ma/model group='description' order='100' format='multiline' aliases='remarques;commentaire;observations;note'"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Record#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getRecord_Documents()
	 * @model annotation="https://jisr.ma/model group='description' order='110' aliases='pi\350ces jointes'"
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tasks</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getRecord_Tasks()
	 * @model annotation="https://jisr.ma/model group='description' order='120'"
	 * @generated
	 */
	EList<Task> getTasks();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see ma.jisr.model.core.CorePackage#getRecord_Links()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='description' order='130'"
	 * @generated
	 */
	EList<Link> getLinks();

} // Record
