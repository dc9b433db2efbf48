/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Imported Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.ImportedAttribute#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.network.ImportedAttribute#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.network.ImportedAttribute#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getImportedAttribute()
 * @model
 * @generated
 */
public interface ImportedAttribute extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.network.NetworkPackage#getImportedAttribute_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='300'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ImportedAttribute#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see ma.jisr.network.NetworkPackage#getImportedAttribute_Kind()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' length='20'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ImportedAttribute#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see ma.jisr.network.NetworkPackage#getImportedAttribute_Value()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' format='multiline'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ImportedAttribute#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // ImportedAttribute
