/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import ma.jisr.model.base.PartialDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Event#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getEnd <em>End</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getDuration <em>Duration</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getOrganisers <em>Organisers</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getProject <em>Project</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getResult <em>Result</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getParticipations <em>Participations</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link ma.jisr.model.core.Event#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getEvent()
 * @model annotation="https://jisr.ma/model type='events' label='name' icon='event'"
 * @generated
 */
public interface Event extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.model.core.CorePackage#getEvent_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='300' search='true' list='1' aliases='nom;titre;name' match='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(EventType)
	 * @see ma.jisr.model.core.CorePackage#getEvent_Type()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' search='true' list='2' aliases='nature' match='other'"
	 * @generated
	 */
	EventType getType();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(EventType value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getEvent_Start()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='30' list='3' aliases='d\351but;date de d\351but;start' match='birth'"
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getEvent_End()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='40' after='start' aliases='date de fin'"
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Integer)
	 * @see ma.jisr.model.core.CorePackage#getEvent_Duration()
	 * @model annotation="https://jisr.ma/model group='dates' order='50' unit='jours' min='0' aliases='dur\351e en jours;jours'"
	 * @generated
	 */
	Integer getDuration();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Integer value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see ma.jisr.model.core.CorePackage#getEvent_Place()
	 * @model annotation="https://jisr.ma/model group='location' order='60' levels='true' locality='locality' search='true' list='4' match='place'"
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getPlace <em>Place</em>}' reference.
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
	 * @see ma.jisr.model.core.CorePackage#getEvent_Locality()
	 * @model annotation="https://jisr.ma/model group='location' order='70' length='200' search='true' match='locality'"
	 * @generated
	 */
	String getLocality();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getLocality <em>Locality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locality</em>' attribute.
	 * @see #getLocality()
	 * @generated
	 */
	void setLocality(String value);

	/**
	 * Returns the value of the '<em><b>Organisers</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisers</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getEvent_Organisers()
	 * @model annotation="https://jisr.ma/model group='activity' order='80' search='true' list='5' aliases='organisateur;organis\351 par'"
	 * @generated
	 */
	EList<Party> getOrganisers();

	/**
	 * Returns the value of the '<em><b>Project</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' reference.
	 * @see #setProject(Project)
	 * @see ma.jisr.model.core.CorePackage#getEvent_Project()
	 * @model annotation="https://jisr.ma/model group='activity' order='90' aliases='projet'"
	 * @generated
	 */
	Project getProject();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getProject <em>Project</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' reference.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Project value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see ma.jisr.model.core.CorePackage#getEvent_Result()
	 * @model annotation="https://jisr.ma/model group='description' order='100' format='multiline' search='true' aliases='r\351sultats;conclusions'"
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participations</em>' containment reference list.
	 * @see ma.jisr.model.core.CorePackage#getEvent_Participations()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='activity' order='110'"
	 * @generated
	 */
	EList<Participation> getParticipations();

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agenda</em>' attribute.
	 * @see #setAgenda(String)
	 * @see ma.jisr.model.core.CorePackage#getEvent_Agenda()
	 * @model annotation="https://jisr.ma/model group='description' order='120' format='multiline' aliases='ordre du jour;programme' search='true'"
	 * @generated
	 */
	String getAgenda();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getAgenda <em>Agenda</em>}' attribute.
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
	 * @see ma.jisr.model.core.CorePackage#getEvent_Minutes()
	 * @model annotation="https://jisr.ma/model group='description' order='130' format='multiline' aliases='compte rendu;proc\350s-verbal' search='true'"
	 * @generated
	 */
	String getMinutes();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Event#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(String value);

} // Event
