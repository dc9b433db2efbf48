/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signature</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.Signature#getSignatory <em>Signatory</em>}</li>
 *   <li>{@link ma.jisr.network.Signature#getRepresentative <em>Representative</em>}</li>
 *   <li>{@link ma.jisr.network.Signature#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link ma.jisr.network.Signature#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getSignature()
 * @model annotation="https://jisr.ma/model label='signatory'"
 * @generated
 */
public interface Signature extends EObject {
	/**
	 * Returns the value of the '<em><b>Signatory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signatory</em>' reference.
	 * @see #setSignatory(Party)
	 * @see ma.jisr.network.NetworkPackage#getSignature_Signatory()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10'"
	 * @generated
	 */
	Party getSignatory();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Signature#getSignatory <em>Signatory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signatory</em>' reference.
	 * @see #getSignatory()
	 * @generated
	 */
	void setSignatory(Party value);

	/**
	 * Returns the value of the '<em><b>Representative</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Representative</em>' reference.
	 * @see #setRepresentative(Person)
	 * @see ma.jisr.network.NetworkPackage#getSignature_Representative()
	 * @model annotation="https://jisr.ma/model group='identity' order='20'"
	 * @generated
	 */
	Person getRepresentative();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Signature#getRepresentative <em>Representative</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Representative</em>' reference.
	 * @see #getRepresentative()
	 * @generated
	 */
	void setRepresentative(Person value);

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(PartialDate)
	 * @see ma.jisr.network.NetworkPackage#getSignature_SignedOn()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='30'"
	 * @generated
	 */
	PartialDate getSignedOn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Signature#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see ma.jisr.network.NetworkPackage#getSignature_Comment()
	 * @model annotation="https://jisr.ma/model group='description' order='40' length='300'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Signature#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Signature
