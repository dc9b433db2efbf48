/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.TargetGroup;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reception Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.ReceptionCell#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getHost <em>Host</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getServices <em>Services</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getOpeningHours <em>Opening Hours</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getLanguages <em>Languages</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getPhone <em>Phone</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getEmail <em>Email</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getNeeds <em>Needs</em>}</li>
 *   <li>{@link ma.jisr.network.ReceptionCell#getTargetGroups <em>Target Groups</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getReceptionCell()
 * @model annotation="https://jisr.ma/model type='reception-cells' label='kind place' icon='cell'"
 * @generated
 */
public interface ReceptionCell extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(ReceptionCellKind)
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_Kind()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' search='true' list='1' aliases='type'"
	 * @generated
	 */
	ReceptionCellKind getKind();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ReceptionCell#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ReceptionCellKind value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_Place()
	 * @model annotation="https://jisr.ma/model group='location' order='20' levels='true' locality='locality' search='true' list='2'"
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ReceptionCell#getPlace <em>Place</em>}' reference.
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
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_Locality()
	 * @model annotation="https://jisr.ma/model group='location' order='30' length='200' search='true'"
	 * @generated
	 */
	String getLocality();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ReceptionCell#getLocality <em>Locality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locality</em>' attribute.
	 * @see #getLocality()
	 * @generated
	 */
	void setLocality(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Organisation)
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_Host()
	 * @model annotation="https://jisr.ma/model group='activity' order='40' search='true' list='3' aliases='h\351berg\351e par'"
	 * @generated
	 */
	Organisation getHost();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ReceptionCell#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Organisation value);

	/**
	 * Returns the value of the '<em><b>Services</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Services</em>' attribute.
	 * @see #setServices(String)
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_Services()
	 * @model annotation="https://jisr.ma/model group='activity' order='50' format='multiline' search='true' aliases='prestations'"
	 * @generated
	 */
	String getServices();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ReceptionCell#getServices <em>Services</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Services</em>' attribute.
	 * @see #getServices()
	 * @generated
	 */
	void setServices(String value);

	/**
	 * Returns the value of the '<em><b>Opening Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opening Hours</em>' attribute.
	 * @see #setOpeningHours(String)
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_OpeningHours()
	 * @model annotation="https://jisr.ma/model group='contact' order='60' length='300' aliases='heures d\u2019ouverture'"
	 * @generated
	 */
	String getOpeningHours();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ReceptionCell#getOpeningHours <em>Opening Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening Hours</em>' attribute.
	 * @see #getOpeningHours()
	 * @generated
	 */
	void setOpeningHours(String value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_Languages()
	 * @model annotation="https://jisr.ma/model group='activity' order='70' format='language' length='40' aliases='langue'"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Integer)
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_Capacity()
	 * @model annotation="https://jisr.ma/model group='figures' order='80' min='0'"
	 * @generated
	 */
	Integer getCapacity();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ReceptionCell#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Integer value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_Phone()
	 * @model annotation="https://jisr.ma/model group='contact' order='90' format='phone' length='60' aliases='t\351l;tel'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ReceptionCell#getPhone <em>Phone</em>}' attribute.
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
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_Email()
	 * @model annotation="https://jisr.ma/model group='contact' order='100' format='email' length='320' aliases='e-mail;mail'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ReceptionCell#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.network.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Needs</em>' reference list.
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_Needs()
	 * @model annotation="https://jisr.ma/model group='activity' order='110' aliases='services du r\351pertoire;besoins couverts' list='4' search='true'"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * Returns the value of the '<em><b>Target Groups</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.TargetGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Groups</em>' reference list.
	 * @see ma.jisr.network.NetworkPackage#getReceptionCell_TargetGroups()
	 * @model annotation="https://jisr.ma/model group='activity' order='120' aliases='publics;public' search='true'"
	 * @generated
	 */
	EList<TargetGroup> getTargetGroups();

} // ReceptionCell
