/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.base.StoredObject;

import ma.jisr.model.core.Address;
import ma.jisr.model.core.AddressKind;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Place;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Address</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.AddressImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.AddressImpl#getStreet <em>Street</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.AddressImpl#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.AddressImpl#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.AddressImpl#getPlace <em>Place</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AddressImpl extends StoredObject implements Address {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AddressImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.ADDRESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount() {
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddressKind getKind() {
		return (AddressKind)eGet(CorePackage.Literals.ADDRESS__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AddressKind newKind) {
		eSet(CorePackage.Literals.ADDRESS__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStreet() {
		return (String)eGet(CorePackage.Literals.ADDRESS__STREET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStreet(String newStreet) {
		eSet(CorePackage.Literals.ADDRESS__STREET, newStreet);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPostalCode() {
		return (String)eGet(CorePackage.Literals.ADDRESS__POSTAL_CODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostalCode(String newPostalCode) {
		eSet(CorePackage.Literals.ADDRESS__POSTAL_CODE, newPostalCode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocality() {
		return (String)eGet(CorePackage.Literals.ADDRESS__LOCALITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocality(String newLocality) {
		eSet(CorePackage.Literals.ADDRESS__LOCALITY, newLocality);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return (Place)eGet(CorePackage.Literals.ADDRESS__PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		eSet(CorePackage.Literals.ADDRESS__PLACE, newPlace);
	}

} //AddressImpl
