/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.ContactPoint#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.ContactPoint#getValue <em>Value</em>}</li>
 *   <li>{@link ma.jisr.model.core.ContactPoint#getComment <em>Comment</em>}</li>
 *   <li>{@link ma.jisr.model.core.ContactPoint#isPreferred <em>Preferred</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getContactPoint()
 * @model
 * @generated
 */
public interface ContactPoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.ContactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.ContactKind
	 * @see #setKind(ContactKind)
	 * @see ma.jisr.model.core.CorePackage#getContactPoint_Kind()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='contact' order='10'"
	 * @generated
	 */
	ContactKind getKind();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.ContactPoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.ContactKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContactKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see ma.jisr.model.core.CorePackage#getContactPoint_Value()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='contact' order='20' length='500' personal='contact' match='contact'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.ContactPoint#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see ma.jisr.model.core.CorePackage#getContactPoint_Comment()
	 * @model annotation="https://jisr.ma/model group='contact' order='30' length='200'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.ContactPoint#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Preferred</em>' attribute.
	 * @see #setPreferred(boolean)
	 * @see ma.jisr.model.core.CorePackage#getContactPoint_Preferred()
	 * @model annotation="https://jisr.ma/model group='contact' order='40'"
	 * @generated
	 */
	boolean isPreferred();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.ContactPoint#isPreferred <em>Preferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred</em>' attribute.
	 * @see #isPreferred()
	 * @generated
	 */
	void setPreferred(boolean value);

} // ContactPoint
