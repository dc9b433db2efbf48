/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Link#getRole <em>Role</em>}</li>
 *   <li>{@link ma.jisr.model.core.Link#getTargetId <em>Target Id</em>}</li>
 *   <li>{@link ma.jisr.model.core.Link#getTargetType <em>Target Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.Link#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getLink()
 * @model annotation="https://jisr.ma/model label='label'"
 * @generated
 */
public interface Link extends EObject {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see ma.jisr.model.core.CorePackage#getLink_Role()
	 * @model annotation="https://jisr.ma/model group='identity' order='10' length='120'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Link#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Target Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Id</em>' attribute.
	 * @see #setTargetId(long)
	 * @see ma.jisr.model.core.CorePackage#getLink_TargetId()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='20'"
	 * @generated
	 */
	long getTargetId();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Link#getTargetId <em>Target Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Id</em>' attribute.
	 * @see #getTargetId()
	 * @generated
	 */
	void setTargetId(long value);

	/**
	 * Returns the value of the '<em><b>Target Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Type</em>' attribute.
	 * @see #setTargetType(String)
	 * @see ma.jisr.model.core.CorePackage#getLink_TargetType()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='30' length='120'"
	 * @generated
	 */
	String getTargetType();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Link#getTargetType <em>Target Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Type</em>' attribute.
	 * @see #getTargetType()
	 * @generated
	 */
	void setTargetType(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see ma.jisr.model.core.CorePackage#getLink_Label()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' length='500'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Link#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

} // Link
