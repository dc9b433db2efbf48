/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import java.time.LocalDate;

import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.TargetGroup;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Offer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.ServiceOffer#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getCell <em>Cell</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getNeeds <em>Needs</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getPlaces <em>Places</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getLanguages <em>Languages</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getTargetGroups <em>Target Groups</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getConditions <em>Conditions</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getContactPerson <em>Contact Person</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getPhone <em>Phone</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getEmail <em>Email</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link ma.jisr.network.ServiceOffer#getValidTo <em>Valid To</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getServiceOffer()
 * @model annotation="https://jisr.ma/model type='service-offers' label='name' icon='offer'"
 * @generated
 */
public interface ServiceOffer extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='300' aliases='intitul\351;service' list='1' search='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ServiceOffer#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_Organisation()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' aliases='organisme;membre' list='2' search='true' cascade='true'"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ServiceOffer#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Cell</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cell</em>' reference.
	 * @see #setCell(ReceptionCell)
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_Cell()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' aliases='cellule;cellule d\u2019accueil' cascade='true'"
	 * @generated
	 */
	ReceptionCell getCell();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ServiceOffer#getCell <em>Cell</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cell</em>' reference.
	 * @see #getCell()
	 * @generated
	 */
	void setCell(ReceptionCell value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.network.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Needs</em>' reference list.
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_Needs()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='activity' order='40' aliases='besoin;besoins couverts' list='3' search='true'"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Places</em>' reference list.
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_Places()
	 * @model annotation="https://jisr.ma/model group='location' order='50' aliases='lieu;lieux;zone;territoire' list='4'"
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_Languages()
	 * @model annotation="https://jisr.ma/model group='activity' order='60' format='language' length='40' aliases='langue' list='5'"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Target Groups</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.TargetGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Groups</em>' reference list.
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_TargetGroups()
	 * @model annotation="https://jisr.ma/model group='activity' order='55' aliases='publics;public' list='6' search='true'"
	 * @generated
	 */
	EList<TargetGroup> getTargetGroups();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(String)
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_Conditions()
	 * @model annotation="https://jisr.ma/model group='description' order='70' format='multiline' aliases='conditions d\u2019acc\350s' search='true'"
	 * @generated
	 */
	String getConditions();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ServiceOffer#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(String value);

	/**
	 * Returns the value of the '<em><b>Contact Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contact Person</em>' reference.
	 * @see #setContactPerson(Person)
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_ContactPerson()
	 * @model annotation="https://jisr.ma/model group='contact' order='80' aliases='interlocuteur'"
	 * @generated
	 */
	Person getContactPerson();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ServiceOffer#getContactPerson <em>Contact Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Person</em>' reference.
	 * @see #getContactPerson()
	 * @generated
	 */
	void setContactPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_Phone()
	 * @model annotation="https://jisr.ma/model group='contact' order='90' format='phone' length='60' aliases='t\351l;tel'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ServiceOffer#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_Email()
	 * @model annotation="https://jisr.ma/model group='contact' order='100' format='email' length='320' aliases='e-mail;mail'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ServiceOffer#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Integer)
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_Capacity()
	 * @model annotation="https://jisr.ma/model group='figures' order='110' min='0' aliases='places disponibles'"
	 * @generated
	 */
	Integer getCapacity();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ServiceOffer#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Integer value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getServiceOffer_ValidTo()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='120' aliases='valable jusqu\u2019au;fin'"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ServiceOffer#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

} // ServiceOffer
