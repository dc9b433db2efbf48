/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import java.time.LocalDate;

import ma.jisr.model.core.Place;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Committee Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.CommitteeSession#getCommittee <em>Committee</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeSession#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeSession#getTitle <em>Title</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeSession#getCalledOn <em>Called On</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeSession#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeSession#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeSession#getPresences <em>Presences</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeSession#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link ma.jisr.network.CommitteeSession#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getCommitteeSession()
 * @model annotation="https://jisr.ma/model type='committee-sessions' label='committee date' key='committee date' icon='session'"
 * @generated
 */
public interface CommitteeSession extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Committee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Committee</em>' reference.
	 * @see #setCommittee(Committee)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeSession_Committee()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' aliases='comit\351' list='1' search='true' cascade='true'"
	 * @generated
	 */
	Committee getCommittee();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeSession#getCommittee <em>Committee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Committee</em>' reference.
	 * @see #getCommittee()
	 * @generated
	 */
	void setCommittee(Committee value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeSession_Date()
	 * @model dataType="ma.jisr.model.core.LocalDate" required="true"
	 *        annotation="https://jisr.ma/model group='dates' order='20' list='2'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeSession#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeSession_Title()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' length='300' aliases='intitul\351;objet' list='3' search='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeSession#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Called On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Called On</em>' attribute.
	 * @see #setCalledOn(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeSession_CalledOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='40' aliases='convoqu\351e le;convocation'"
	 * @generated
	 */
	LocalDate getCalledOn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeSession#getCalledOn <em>Called On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Called On</em>' attribute.
	 * @see #getCalledOn()
	 * @generated
	 */
	void setCalledOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeSession_Place()
	 * @model annotation="https://jisr.ma/model group='location' order='50' levels='true' locality='locality' list='4' search='true'"
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeSession#getPlace <em>Place</em>}' reference.
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
	 * @see ma.jisr.network.NetworkPackage#getCommitteeSession_Locality()
	 * @model annotation="https://jisr.ma/model group='location' order='60' length='200' search='true'"
	 * @generated
	 */
	String getLocality();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeSession#getLocality <em>Locality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locality</em>' attribute.
	 * @see #getLocality()
	 * @generated
	 */
	void setLocality(String value);

	/**
	 * Returns the value of the '<em><b>Presences</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.network.Presence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Presences</em>' containment reference list.
	 * @see ma.jisr.network.NetworkPackage#getCommitteeSession_Presences()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='activity' order='70'"
	 * @generated
	 */
	EList<Presence> getPresences();

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agenda</em>' attribute.
	 * @see #setAgenda(String)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeSession_Agenda()
	 * @model annotation="https://jisr.ma/model group='description' order='80' format='multiline' aliases='ordre du jour' search='true'"
	 * @generated
	 */
	String getAgenda();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeSession#getAgenda <em>Agenda</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agenda</em>' attribute.
	 * @see #getAgenda()
	 * @generated
	 */
	void setAgenda(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(String)
	 * @see ma.jisr.network.NetworkPackage#getCommitteeSession_Minutes()
	 * @model annotation="https://jisr.ma/model group='description' order='90' format='multiline' aliases='proc\350s-verbal;compte rendu' search='true'"
	 * @generated
	 */
	String getMinutes();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CommitteeSession#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(String value);

} // CommitteeSession
