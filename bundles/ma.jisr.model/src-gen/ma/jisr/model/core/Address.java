/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Address#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.Address#getStreet <em>Street</em>}</li>
 *   <li>{@link ma.jisr.model.core.Address#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link ma.jisr.model.core.Address#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.model.core.Address#getPlace <em>Place</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getAddress()
 * @model
 * @generated
 */
public interface Address extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.AddressKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.AddressKind
	 * @see #setKind(AddressKind)
	 * @see ma.jisr.model.core.CorePackage#getAddress_Kind()
	 * @model annotation="https://jisr.ma/model group='location' order='10'"
	 * @generated
	 */
	AddressKind getKind();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Address#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.AddressKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AddressKind value);

	/**
	 * Returns the value of the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Street</em>' attribute.
	 * @see #setStreet(String)
	 * @see ma.jisr.model.core.CorePackage#getAddress_Street()
	 * @model annotation="https://jisr.ma/model group='location' order='20' length='500' personal='contact' aliases='adresse;address;address 1;address1;address 2;address2;street number;street no;house number;num\351ro de rue;n\260 de rue;compl\351ment d\u2019adresse;address line 1;addr;street address;street name;adresse 1;adresse postale;voie;rue;\u0627\u0644\u0639\u0646\u0648\u0627\u0646' match='street'"
	 * @generated
	 */
	String getStreet();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Address#getStreet <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Street</em>' attribute.
	 * @see #getStreet()
	 * @generated
	 */
	void setStreet(String value);

	/**
	 * Returns the value of the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Postal Code</em>' attribute.
	 * @see #setPostalCode(String)
	 * @see ma.jisr.model.core.CorePackage#getAddress_PostalCode()
	 * @model annotation="https://jisr.ma/model group='location' order='30' length='20' aliases='cp;zip;postcode;post code;postal code;zip code;zipcode;code postal;\u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u0628\u0631\u064a\u062f\u064a' match='postal-code'"
	 * @generated
	 */
	String getPostalCode();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Address#getPostalCode <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postal Code</em>' attribute.
	 * @see #getPostalCode()
	 * @generated
	 */
	void setPostalCode(String value);

	/**
	 * Returns the value of the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locality</em>' attribute.
	 * @see #setLocality(String)
	 * @see ma.jisr.model.core.CorePackage#getAddress_Locality()
	 * @model annotation="https://jisr.ma/model group='location' order='40' length='200' match='locality'"
	 * @generated
	 */
	String getLocality();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Address#getLocality <em>Locality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locality</em>' attribute.
	 * @see #getLocality()
	 * @generated
	 */
	void setLocality(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see ma.jisr.model.core.CorePackage#getAddress_Place()
	 * @model annotation="https://jisr.ma/model group='location' order='50' levels='true' locality='locality' match='place'"
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Address#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

} // Address
