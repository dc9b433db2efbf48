/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.TargetGroup;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.Need;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.ReceptionCell;
import ma.jisr.network.ReceptionCellKind;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reception Cell</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getHost <em>Host</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getServices <em>Services</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getOpeningHours <em>Opening Hours</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ReceptionCellImpl#getTargetGroups <em>Target Groups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReceptionCellImpl extends RecordImpl implements ReceptionCell {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReceptionCellImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.RECEPTION_CELL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReceptionCellKind getKind() {
		return (ReceptionCellKind)eGet(NetworkPackage.Literals.RECEPTION_CELL__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ReceptionCellKind newKind) {
		eSet(NetworkPackage.Literals.RECEPTION_CELL__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return (Place)eGet(NetworkPackage.Literals.RECEPTION_CELL__PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		eSet(NetworkPackage.Literals.RECEPTION_CELL__PLACE, newPlace);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocality() {
		return (String)eGet(NetworkPackage.Literals.RECEPTION_CELL__LOCALITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocality(String newLocality) {
		eSet(NetworkPackage.Literals.RECEPTION_CELL__LOCALITY, newLocality);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getHost() {
		return (Organisation)eGet(NetworkPackage.Literals.RECEPTION_CELL__HOST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(Organisation newHost) {
		eSet(NetworkPackage.Literals.RECEPTION_CELL__HOST, newHost);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServices() {
		return (String)eGet(NetworkPackage.Literals.RECEPTION_CELL__SERVICES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServices(String newServices) {
		eSet(NetworkPackage.Literals.RECEPTION_CELL__SERVICES, newServices);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpeningHours() {
		return (String)eGet(NetworkPackage.Literals.RECEPTION_CELL__OPENING_HOURS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpeningHours(String newOpeningHours) {
		eSet(NetworkPackage.Literals.RECEPTION_CELL__OPENING_HOURS, newOpeningHours);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<String> getLanguages() {
		return (EList<String>)eGet(NetworkPackage.Literals.RECEPTION_CELL__LANGUAGES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCapacity() {
		return (Integer)eGet(NetworkPackage.Literals.RECEPTION_CELL__CAPACITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(Integer newCapacity) {
		eSet(NetworkPackage.Literals.RECEPTION_CELL__CAPACITY, newCapacity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return (String)eGet(NetworkPackage.Literals.RECEPTION_CELL__PHONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		eSet(NetworkPackage.Literals.RECEPTION_CELL__PHONE, newPhone);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return (String)eGet(NetworkPackage.Literals.RECEPTION_CELL__EMAIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		eSet(NetworkPackage.Literals.RECEPTION_CELL__EMAIL, newEmail);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Need> getNeeds() {
		return (EList<Need>)eGet(NetworkPackage.Literals.RECEPTION_CELL__NEEDS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<TargetGroup> getTargetGroups() {
		return (EList<TargetGroup>)eGet(NetworkPackage.Literals.RECEPTION_CELL__TARGET_GROUPS, true);
	}

} //ReceptionCellImpl
