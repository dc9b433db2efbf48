/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Theme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Theme#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getTheme()
 * @model annotation="https://jisr.ma/model type='themes' label='name' open='true'"
 * @generated
 */
public interface Theme extends Term {
	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Theme)
	 * @see ma.jisr.model.core.CorePackage#getTheme_Parent()
	 * @model annotation="https://jisr.ma/model group='identity' order='10'"
	 * @generated
	 */
	Theme getParent();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Theme#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Theme value);

} // Theme
