/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.core.Party;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Presence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.Presence#getParty <em>Party</em>}</li>
 *   <li>{@link ma.jisr.network.Presence#getState <em>State</em>}</li>
 *   <li>{@link ma.jisr.network.Presence#getRepresentedBy <em>Represented By</em>}</li>
 *   <li>{@link ma.jisr.network.Presence#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getPresence()
 * @model annotation="https://jisr.ma/model label='party'"
 * @generated
 */
public interface Presence extends EObject {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see ma.jisr.network.NetworkPackage#getPresence_Party()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10'"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Presence#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.network.PresenceState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see ma.jisr.network.PresenceState
	 * @see #setState(PresenceState)
	 * @see ma.jisr.network.NetworkPackage#getPresence_State()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='20'"
	 * @generated
	 */
	PresenceState getState();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Presence#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see ma.jisr.network.PresenceState
	 * @see #getState()
	 * @generated
	 */
	void setState(PresenceState value);

	/**
	 * Returns the value of the '<em><b>Represented By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Represented By</em>' reference.
	 * @see #setRepresentedBy(Party)
	 * @see ma.jisr.network.NetworkPackage#getPresence_RepresentedBy()
	 * @model annotation="https://jisr.ma/model group='identity' order='30'"
	 * @generated
	 */
	Party getRepresentedBy();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Presence#getRepresentedBy <em>Represented By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Represented By</em>' reference.
	 * @see #getRepresentedBy()
	 * @generated
	 */
	void setRepresentedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see ma.jisr.network.NetworkPackage#getPresence_Comment()
	 * @model annotation="https://jisr.ma/model group='description' order='40' length='300'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Presence#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Presence
