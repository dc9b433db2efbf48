/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Committee</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.Committee#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getNameAr <em>Name Ar</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getNameEn <em>Name En</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getSecretariat <em>Secretariat</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getFounded <em>Founded</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getMission <em>Mission</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getPseudonymPrefix <em>Pseudonym Prefix</em>}</li>
 *   <li>{@link ma.jisr.network.Committee#getAnswerDays <em>Answer Days</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getCommittee()
 * @model annotation="https://jisr.ma/model type='committees' label='name' icon='committee'"
 * @generated
 */
public interface Committee extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='300' aliases='intitul\351;nom;d\351nomination' list='1' search='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Name Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name Ar</em>' attribute.
	 * @see #setNameAr(String)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_NameAr()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' length='300' aliases='nom ar' search='true'"
	 * @generated
	 */
	String getNameAr();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getNameAr <em>Name Ar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Ar</em>' attribute.
	 * @see #getNameAr()
	 * @generated
	 */
	void setNameAr(String value);

	/**
	 * Returns the value of the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name En</em>' attribute.
	 * @see #setNameEn(String)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_NameEn()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' length='300' aliases='nom en' search='true'"
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acronym</em>' attribute.
	 * @see #setAcronym(String)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_Acronym()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' length='60' aliases='sigle' list='2' search='true'"
	 * @generated
	 */
	String getAcronym();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getAcronym <em>Acronym</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acronym</em>' attribute.
	 * @see #getAcronym()
	 * @generated
	 */
	void setAcronym(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_Organisation()
	 * @model annotation="https://jisr.ma/model group='identity' order='50' aliases='acteur;organisme' search='true'"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Secretariat</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Secretariat</em>' reference.
	 * @see #setSecretariat(Organisation)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_Secretariat()
	 * @model annotation="https://jisr.ma/model group='activity' order='60' aliases='secr\351taire' list='4' search='true'"
	 * @generated
	 */
	Organisation getSecretariat();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getSecretariat <em>Secretariat</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secretariat</em>' reference.
	 * @see #getSecretariat()
	 * @generated
	 */
	void setSecretariat(Organisation value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_Place()
	 * @model annotation="https://jisr.ma/model group='location' order='70' levels='true' locality='locality' list='3' search='true'"
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

	/**
	 * Returns the value of the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locality</em>' attribute.
	 * @see #setLocality(String)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_Locality()
	 * @model annotation="https://jisr.ma/model group='location' order='80' length='200' search='true'"
	 * @generated
	 */
	String getLocality();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getLocality <em>Locality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locality</em>' attribute.
	 * @see #getLocality()
	 * @generated
	 */
	void setLocality(String value);

	/**
	 * Returns the value of the '<em><b>Founded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Founded</em>' attribute.
	 * @see #setFounded(PartialDate)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_Founded()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='90' aliases='date de cr\351ation;cr\351ation'"
	 * @generated
	 */
	PartialDate getFounded();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getFounded <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Founded</em>' attribute.
	 * @see #getFounded()
	 * @generated
	 */
	void setFounded(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Mission</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mission</em>' attribute.
	 * @see #setMission(String)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_Mission()
	 * @model annotation="https://jisr.ma/model group='description' order='100' format='multiline' aliases='objet;mandat' search='true'"
	 * @generated
	 */
	String getMission();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getMission <em>Mission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mission</em>' attribute.
	 * @see #getMission()
	 * @generated
	 */
	void setMission(String value);

	/**
	 * Returns the value of the '<em><b>Pseudonym Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pseudonym Prefix</em>' attribute.
	 * @see #setPseudonymPrefix(String)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_PseudonymPrefix()
	 * @model annotation="https://jisr.ma/model group='system' order='110' length='4' aliases='pr\351fixe'"
	 * @generated
	 */
	String getPseudonymPrefix();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getPseudonymPrefix <em>Pseudonym Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pseudonym Prefix</em>' attribute.
	 * @see #getPseudonymPrefix()
	 * @generated
	 */
	void setPseudonymPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Answer Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer Days</em>' attribute.
	 * @see #setAnswerDays(Integer)
	 * @see ma.jisr.network.NetworkPackage#getCommittee_AnswerDays()
	 * @model annotation="https://jisr.ma/model group='system' order='120' min='1' max='365' unit='jours' aliases='d\351lai de r\351ponse'"
	 * @generated
	 */
	Integer getAnswerDays();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Committee#getAnswerDays <em>Answer Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer Days</em>' attribute.
	 * @see #getAnswerDays()
	 * @generated
	 */
	void setAnswerDays(Integer value);

} // Committee
