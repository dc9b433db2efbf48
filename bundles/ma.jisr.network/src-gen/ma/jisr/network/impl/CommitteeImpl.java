/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.Committee;
import ma.jisr.network.NetworkPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Committee</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getNameAr <em>Name Ar</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getSecretariat <em>Secretariat</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getFounded <em>Founded</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getMission <em>Mission</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getPseudonymPrefix <em>Pseudonym Prefix</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CommitteeImpl#getAnswerDays <em>Answer Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitteeImpl extends RecordImpl implements Committee {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitteeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.COMMITTEE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(NetworkPackage.Literals.COMMITTEE__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameAr() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE__NAME_AR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameAr(String newNameAr) {
		eSet(NetworkPackage.Literals.COMMITTEE__NAME_AR, newNameAr);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameEn() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE__NAME_EN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameEn(String newNameEn) {
		eSet(NetworkPackage.Literals.COMMITTEE__NAME_EN, newNameEn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcronym() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE__ACRONYM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcronym(String newAcronym) {
		eSet(NetworkPackage.Literals.COMMITTEE__ACRONYM, newAcronym);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		return (Organisation)eGet(NetworkPackage.Literals.COMMITTEE__ORGANISATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		eSet(NetworkPackage.Literals.COMMITTEE__ORGANISATION, newOrganisation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getSecretariat() {
		return (Organisation)eGet(NetworkPackage.Literals.COMMITTEE__SECRETARIAT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecretariat(Organisation newSecretariat) {
		eSet(NetworkPackage.Literals.COMMITTEE__SECRETARIAT, newSecretariat);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return (Place)eGet(NetworkPackage.Literals.COMMITTEE__PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		eSet(NetworkPackage.Literals.COMMITTEE__PLACE, newPlace);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocality() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE__LOCALITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocality(String newLocality) {
		eSet(NetworkPackage.Literals.COMMITTEE__LOCALITY, newLocality);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getFounded() {
		return (PartialDate)eGet(NetworkPackage.Literals.COMMITTEE__FOUNDED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFounded(PartialDate newFounded) {
		eSet(NetworkPackage.Literals.COMMITTEE__FOUNDED, newFounded);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMission() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE__MISSION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMission(String newMission) {
		eSet(NetworkPackage.Literals.COMMITTEE__MISSION, newMission);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPseudonymPrefix() {
		return (String)eGet(NetworkPackage.Literals.COMMITTEE__PSEUDONYM_PREFIX, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPseudonymPrefix(String newPseudonymPrefix) {
		eSet(NetworkPackage.Literals.COMMITTEE__PSEUDONYM_PREFIX, newPseudonymPrefix);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAnswerDays() {
		return (Integer)eGet(NetworkPackage.Literals.COMMITTEE__ANSWER_DAYS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswerDays(Integer newAnswerDays) {
		eSet(NetworkPackage.Literals.COMMITTEE__ANSWER_DAYS, newAnswerDays);
	}

} //CommitteeImpl
