/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recognition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Recognition#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.Recognition#getStatus <em>Status</em>}</li>
 *   <li>{@link ma.jisr.model.core.Recognition#getAuthority <em>Authority</em>}</li>
 *   <li>{@link ma.jisr.model.core.Recognition#getNumber <em>Number</em>}</li>
 *   <li>{@link ma.jisr.model.core.Recognition#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.model.core.Recognition#getExpires <em>Expires</em>}</li>
 *   <li>{@link ma.jisr.model.core.Recognition#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getRecognition()
 * @model annotation="https://jisr.ma/model label='kind status'"
 * @generated
 */
public interface Recognition extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.RecognitionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.RecognitionKind
	 * @see #setKind(RecognitionKind)
	 * @see ma.jisr.model.core.CorePackage#getRecognition_Kind()
	 * @model annotation="https://jisr.ma/model group='identity' order='10'"
	 * @generated
	 */
	RecognitionKind getKind();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Recognition#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.RecognitionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RecognitionKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.RecognitionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see ma.jisr.model.core.RecognitionStatus
	 * @see #setStatus(RecognitionStatus)
	 * @see ma.jisr.model.core.CorePackage#getRecognition_Status()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='20'"
	 * @generated
	 */
	RecognitionStatus getStatus();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Recognition#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see ma.jisr.model.core.RecognitionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(RecognitionStatus value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see #setAuthority(String)
	 * @see ma.jisr.model.core.CorePackage#getRecognition_Authority()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' length='200'"
	 * @generated
	 */
	String getAuthority();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Recognition#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see ma.jisr.model.core.CorePackage#getRecognition_Number()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' length='120' aliases='num\351ro de r\351c\351piss\351;n\260 de r\351c\351piss\351;num\351ro d\u2019agr\351ment'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Recognition#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getRecognition_Date()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='50'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Recognition#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getRecognition_Expires()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='60' after='date'"
	 * @generated
	 */
	LocalDate getExpires();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Recognition#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see ma.jisr.model.core.CorePackage#getRecognition_Comment()
	 * @model annotation="https://jisr.ma/model group='description' order='70' length='500'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Recognition#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Recognition
