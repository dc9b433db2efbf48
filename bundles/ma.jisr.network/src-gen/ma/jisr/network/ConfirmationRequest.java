/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import java.time.LocalDate;

import ma.jisr.model.core.Party;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Confirmation Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.ConfirmationRequest#getParty <em>Party</em>}</li>
 *   <li>{@link ma.jisr.network.ConfirmationRequest#getSentOn <em>Sent On</em>}</li>
 *   <li>{@link ma.jisr.network.ConfirmationRequest#getRemindedOn <em>Reminded On</em>}</li>
 *   <li>{@link ma.jisr.network.ConfirmationRequest#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link ma.jisr.network.ConfirmationRequest#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link ma.jisr.network.ConfirmationRequest#getLanguage <em>Language</em>}</li>
 *   <li>{@link ma.jisr.network.ConfirmationRequest#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getConfirmationRequest()
 * @model annotation="https://jisr.ma/model label='party'"
 * @generated
 */
public interface ConfirmationRequest extends EObject {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationRequest_Party()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10'"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationRequest#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sent On</em>' attribute.
	 * @see #setSentOn(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationRequest_SentOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='20'"
	 * @generated
	 */
	LocalDate getSentOn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationRequest#getSentOn <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent On</em>' attribute.
	 * @see #getSentOn()
	 * @generated
	 */
	void setSentOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reminded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reminded On</em>' attribute.
	 * @see #setRemindedOn(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationRequest_RemindedOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='30'"
	 * @generated
	 */
	LocalDate getRemindedOn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationRequest#getRemindedOn <em>Reminded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reminded On</em>' attribute.
	 * @see #getRemindedOn()
	 * @generated
	 */
	void setRemindedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answered On</em>' attribute.
	 * @see #setAnsweredOn(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationRequest_AnsweredOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='40'"
	 * @generated
	 */
	LocalDate getAnsweredOn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationRequest#getAnsweredOn <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered On</em>' attribute.
	 * @see #getAnsweredOn()
	 * @generated
	 */
	void setAnsweredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.network.ConfirmationOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see ma.jisr.network.ConfirmationOutcome
	 * @see #setOutcome(ConfirmationOutcome)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationRequest_Outcome()
	 * @model annotation="https://jisr.ma/model group='activity' order='50'"
	 * @generated
	 */
	ConfirmationOutcome getOutcome();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationRequest#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see ma.jisr.network.ConfirmationOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(ConfirmationOutcome value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationRequest_Language()
	 * @model annotation="https://jisr.ma/model group='identity' order='60' format='language' length='40'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationRequest#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationRequest_Comment()
	 * @model annotation="https://jisr.ma/model group='description' order='70' length='500'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationRequest#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // ConfirmationRequest
