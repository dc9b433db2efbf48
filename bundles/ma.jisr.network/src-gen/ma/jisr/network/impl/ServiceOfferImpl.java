/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import java.time.LocalDate;

import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.TargetGroup;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.Need;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.ReceptionCell;
import ma.jisr.network.ServiceOffer;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Offer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getCell <em>Cell</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getTargetGroups <em>Target Groups</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getContactPerson <em>Contact Person</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ServiceOfferImpl#getValidTo <em>Valid To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceOfferImpl extends RecordImpl implements ServiceOffer {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceOfferImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.SERVICE_OFFER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(NetworkPackage.Literals.SERVICE_OFFER__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(NetworkPackage.Literals.SERVICE_OFFER__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		return (Organisation)eGet(NetworkPackage.Literals.SERVICE_OFFER__ORGANISATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		eSet(NetworkPackage.Literals.SERVICE_OFFER__ORGANISATION, newOrganisation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReceptionCell getCell() {
		return (ReceptionCell)eGet(NetworkPackage.Literals.SERVICE_OFFER__CELL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCell(ReceptionCell newCell) {
		eSet(NetworkPackage.Literals.SERVICE_OFFER__CELL, newCell);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Need> getNeeds() {
		return (EList<Need>)eGet(NetworkPackage.Literals.SERVICE_OFFER__NEEDS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Place> getPlaces() {
		return (EList<Place>)eGet(NetworkPackage.Literals.SERVICE_OFFER__PLACES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<String> getLanguages() {
		return (EList<String>)eGet(NetworkPackage.Literals.SERVICE_OFFER__LANGUAGES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<TargetGroup> getTargetGroups() {
		return (EList<TargetGroup>)eGet(NetworkPackage.Literals.SERVICE_OFFER__TARGET_GROUPS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConditions() {
		return (String)eGet(NetworkPackage.Literals.SERVICE_OFFER__CONDITIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditions(String newConditions) {
		eSet(NetworkPackage.Literals.SERVICE_OFFER__CONDITIONS, newConditions);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getContactPerson() {
		return (Person)eGet(NetworkPackage.Literals.SERVICE_OFFER__CONTACT_PERSON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactPerson(Person newContactPerson) {
		eSet(NetworkPackage.Literals.SERVICE_OFFER__CONTACT_PERSON, newContactPerson);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return (String)eGet(NetworkPackage.Literals.SERVICE_OFFER__PHONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		eSet(NetworkPackage.Literals.SERVICE_OFFER__PHONE, newPhone);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return (String)eGet(NetworkPackage.Literals.SERVICE_OFFER__EMAIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		eSet(NetworkPackage.Literals.SERVICE_OFFER__EMAIL, newEmail);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCapacity() {
		return (Integer)eGet(NetworkPackage.Literals.SERVICE_OFFER__CAPACITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(Integer newCapacity) {
		eSet(NetworkPackage.Literals.SERVICE_OFFER__CAPACITY, newCapacity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidTo() {
		return (LocalDate)eGet(NetworkPackage.Literals.SERVICE_OFFER__VALID_TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(LocalDate newValidTo) {
		eSet(NetworkPackage.Literals.SERVICE_OFFER__VALID_TO, newValidTo);
	}

} //ServiceOfferImpl
