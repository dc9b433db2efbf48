/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.time.LocalDate;

import ma.jisr.model.core.Address;
import ma.jisr.model.core.Consent;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Place;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getWebsite <em>Website</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getConsents <em>Consents</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getConfirmedOn <em>Confirmed On</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PartyImpl#getConfirmedBy <em>Confirmed By</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PartyImpl extends RecordImpl implements Party {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.PARTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return (Place)eGet(CorePackage.Literals.PARTY__PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		eSet(CorePackage.Literals.PARTY__PLACE, newPlace);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocality() {
		return (String)eGet(CorePackage.Literals.PARTY__LOCALITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocality(String newLocality) {
		eSet(CorePackage.Literals.PARTY__LOCALITY, newLocality);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return (String)eGet(CorePackage.Literals.PARTY__EMAIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		eSet(CorePackage.Literals.PARTY__EMAIL, newEmail);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return (String)eGet(CorePackage.Literals.PARTY__PHONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		eSet(CorePackage.Literals.PARTY__PHONE, newPhone);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWebsite() {
		return (String)eGet(CorePackage.Literals.PARTY__WEBSITE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebsite(String newWebsite) {
		eSet(CorePackage.Literals.PARTY__WEBSITE, newWebsite);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ContactPoint> getContacts() {
		return (EList<ContactPoint>)eGet(CorePackage.Literals.PARTY__CONTACTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Address> getAddresses() {
		return (EList<Address>)eGet(CorePackage.Literals.PARTY__ADDRESSES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<String> getLanguages() {
		return (EList<String>)eGet(CorePackage.Literals.PARTY__LANGUAGES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Consent> getConsents() {
		return (EList<Consent>)eGet(CorePackage.Literals.PARTY__CONSENTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getConfirmedOn() {
		return (LocalDate)eGet(CorePackage.Literals.PARTY__CONFIRMED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmedOn(LocalDate newConfirmedOn) {
		eSet(CorePackage.Literals.PARTY__CONFIRMED_ON, newConfirmedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfirmedBy() {
		return (String)eGet(CorePackage.Literals.PARTY__CONFIRMED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmedBy(String newConfirmedBy) {
		eSet(CorePackage.Literals.PARTY__CONFIRMED_BY, newConfirmedBy);
	}

} //PartyImpl
