/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.SavedView#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.SavedView#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.SavedView#getOwner <em>Owner</em>}</li>
 *   <li>{@link ma.jisr.model.core.SavedView#isShared <em>Shared</em>}</li>
 *   <li>{@link ma.jisr.model.core.SavedView#getDefinition <em>Definition</em>}</li>
 *   <li>{@link ma.jisr.model.core.SavedView#isLive <em>Live</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getSavedView()
 * @model annotation="https://jisr.ma/model type='saved-views' label='name' internal='true'"
 * @generated
 */
public interface SavedView extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.model.core.CorePackage#getSavedView_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='200' list='1'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.SavedView#getName <em>Name</em>}' attribute.
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
	 * @see ma.jisr.model.core.CorePackage#getSavedView_Type()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='20' length='120' list='2'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.SavedView#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see ma.jisr.model.core.CorePackage#getSavedView_Owner()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' length='120' list='3'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.SavedView#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Shared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shared</em>' attribute.
	 * @see #setShared(boolean)
	 * @see ma.jisr.model.core.CorePackage#getSavedView_Shared()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' list='4'"
	 * @generated
	 */
	boolean isShared();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.SavedView#isShared <em>Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared</em>' attribute.
	 * @see #isShared()
	 * @generated
	 */
	void setShared(boolean value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see ma.jisr.model.core.CorePackage#getSavedView_Definition()
	 * @model annotation="https://jisr.ma/model group='description' order='50' format='multiline'"
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.SavedView#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Live</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Live</em>' attribute.
	 * @see #setLive(boolean)
	 * @see ma.jisr.model.core.CorePackage#getSavedView_Live()
	 * @model annotation="https://jisr.ma/model group='identity' order='45' list='5'"
	 * @generated
	 */
	boolean isLive();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.SavedView#isLive <em>Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Live</em>' attribute.
	 * @see #isLive()
	 * @generated
	 */
	void setLive(boolean value);

} // SavedView
