/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import java.time.LocalDate;

import ma.jisr.model.core.Place;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.Committee;
import ma.jisr.network.CommitteeSession;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.Presence;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Committee Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.CommitteeSessionImpl#getCommittee <em>Committee</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeSessionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeSessionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeSessionImpl#getCalledOn <em>Called On</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeSessionImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeSessionImpl#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeSessionImpl#getPresences <em>Presences</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeSessionImpl#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeSessionImpl#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitteeSessionImpl extends RecordImpl implements CommitteeSession {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitteeSessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.COMMITTEE_SESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Committee getCommittee() {
		return (Committee)eGet(NetworkPackage.Literals.COMMITTEE_SESSION__COMMITTEE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommittee(Committee newCommittee) {
		eSet(NetworkPackage.Literals.COMMITTEE_SESSION__COMMITTEE, newCommittee);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return (LocalDate)eGet(NetworkPackage.Literals.COMMITTEE_SESSION__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		eSet(NetworkPackage.Literals.COMMITTEE_SESSION__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE_SESSION__TITLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		eSet(NetworkPackage.Literals.COMMITTEE_SESSION__TITLE, newTitle);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCalledOn() {
		return (LocalDate)eGet(NetworkPackage.Literals.COMMITTEE_SESSION__CALLED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalledOn(LocalDate newCalledOn) {
		eSet(NetworkPackage.Literals.COMMITTEE_SESSION__CALLED_ON, newCalledOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return (Place)eGet(NetworkPackage.Literals.COMMITTEE_SESSION__PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		eSet(NetworkPackage.Literals.COMMITTEE_SESSION__PLACE, newPlace);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocality() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE_SESSION__LOCALITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocality(String newLocality) {
		eSet(NetworkPackage.Literals.COMMITTEE_SESSION__LOCALITY, newLocality);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Presence> getPresences() {
		return (EList<Presence>)eGet(NetworkPackage.Literals.COMMITTEE_SESSION__PRESENCES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgenda() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE_SESSION__AGENDA, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgenda(String newAgenda) {
		eSet(NetworkPackage.Literals.COMMITTEE_SESSION__AGENDA, newAgenda);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMinutes() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE_SESSION__MINUTES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(String newMinutes) {
		eSet(NetworkPackage.Literals.COMMITTEE_SESSION__MINUTES, newMinutes);
	}

} //CommitteeSessionImpl
