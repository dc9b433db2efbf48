/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.core.Party;
import ma.jisr.model.core.Relationship;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Imported Attributes</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.ImportedAttributes#getParty <em>Party</em>}</li>
 *   <li>{@link ma.jisr.network.ImportedAttributes#getRelationship <em>Relationship</em>}</li>
 *   <li>{@link ma.jisr.network.ImportedAttributes#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getImportedAttributes()
 * @model annotation="https://jisr.ma/model type='imported-attributes' label='party relationship' internal='true'"
 * @generated
 */
public interface ImportedAttributes extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see ma.jisr.network.NetworkPackage#getImportedAttributes_Party()
	 * @model annotation="https://jisr.ma/model group='identity' order='10' cascade='true'"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ImportedAttributes#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Relationship</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relationship</em>' reference.
	 * @see #setRelationship(Relationship)
	 * @see ma.jisr.network.NetworkPackage#getImportedAttributes_Relationship()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' cascade='true'"
	 * @generated
	 */
	Relationship getRelationship();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ImportedAttributes#getRelationship <em>Relationship</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relationship</em>' reference.
	 * @see #getRelationship()
	 * @generated
	 */
	void setRelationship(Relationship value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.network.ImportedAttribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see ma.jisr.network.NetworkPackage#getImportedAttributes_Values()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='description' order='30'"
	 * @generated
	 */
	EList<ImportedAttribute> getValues();

} // ImportedAttributes
