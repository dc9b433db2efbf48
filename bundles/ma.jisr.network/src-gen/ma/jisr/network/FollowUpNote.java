/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Follow Up Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.FollowUpNote#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.network.FollowUpNote#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getFollowUpNote()
 * @model annotation="https://jisr.ma/model label='date'"
 * @generated
 */
public interface FollowUpNote extends EObject {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getFollowUpNote_Date()
	 * @model dataType="ma.jisr.model.core.LocalDate" required="true"
	 *        annotation="https://jisr.ma/model group='dates' order='10'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link ma.jisr.network.FollowUpNote#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see ma.jisr.network.NetworkPackage#getFollowUpNote_Text()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='description' order='20' format='multiline' length='2000'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link ma.jisr.network.FollowUpNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // FollowUpNote
