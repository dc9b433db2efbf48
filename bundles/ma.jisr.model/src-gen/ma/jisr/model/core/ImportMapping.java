/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.ImportMapping#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.ImportMapping#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.ImportMapping#getDefinition <em>Definition</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getImportMapping()
 * @model annotation="https://jisr.ma/model type='import-mappings' label='name' internal='true'"
 * @generated
 */
public interface ImportMapping extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.model.core.CorePackage#getImportMapping_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='200' list='1'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.ImportMapping#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see ma.jisr.model.core.CorePackage#getImportMapping_Type()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='20' length='120' list='2'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.ImportMapping#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see ma.jisr.model.core.CorePackage#getImportMapping_Definition()
	 * @model annotation="https://jisr.ma/model group='description' order='30' format='multiline'"
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.ImportMapping#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

} // ImportMapping
