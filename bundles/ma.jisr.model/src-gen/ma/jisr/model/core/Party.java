/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Party#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.model.core.Party#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.model.core.Party#getEmail <em>Email</em>}</li>
 *   <li>{@link ma.jisr.model.core.Party#getPhone <em>Phone</em>}</li>
 *   <li>{@link ma.jisr.model.core.Party#getWebsite <em>Website</em>}</li>
 *   <li>{@link ma.jisr.model.core.Party#getContacts <em>Contacts</em>}</li>
 *   <li>{@link ma.jisr.model.core.Party#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link ma.jisr.model.core.Party#getLanguages <em>Languages</em>}</li>
 *   <li>{@link ma.jisr.model.core.Party#getConsents <em>Consents</em>}</li>
 *   <li>{@link ma.jisr.model.core.Party#getConfirmedOn <em>Confirmed On</em>}</li>
 *   <li>{@link ma.jisr.model.core.Party#getConfirmedBy <em>Confirmed By</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getParty()
 * @model abstract="true"
 * @generated
 */
public interface Party extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see ma.jisr.model.core.CorePackage#getParty_Place()
	 * @model annotation="https://jisr.ma/model group='location' order='10' levels='true' locality='locality' search='true' list='5' aliases='lieu;si\350ge;r\351sidence;place;code lieu' match='place'"
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Party#getPlace <em>Place</em>}' reference.
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
	 * @see ma.jisr.model.core.CorePackage#getParty_Locality()
	 * @model annotation="https://jisr.ma/model group='location' order='20' length='200' search='true' aliases='localit\351 \351trang\350re' match='locality'"
	 * @generated
	 */
	String getLocality();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Party#getLocality <em>Locality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locality</em>' attribute.
	 * @see #getLocality()
	 * @generated
	 */
	void setLocality(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see ma.jisr.model.core.CorePackage#getParty_Email()
	 * @model annotation="https://jisr.ma/model group='contact' order='30' format='email' length='320' personal='contact' search='true' aliases='e-mail;mail;email;adresse \351lectronique;e mail;email address;mail address' match='email'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Party#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see ma.jisr.model.core.CorePackage#getParty_Phone()
	 * @model annotation="https://jisr.ma/model group='contact' order='40' format='phone' length='60' personal='contact' search='true' aliases='t\351l;tel;phone;gsm;num\351ro de t\351l\351phone;phone number;telephone;telephone number;mobile;mobile phone;cell;portable;t\351l\351phone portable' match='phone'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Party#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Website</em>' attribute.
	 * @see #setWebsite(String)
	 * @see ma.jisr.model.core.CorePackage#getParty_Website()
	 * @model annotation="https://jisr.ma/model group='contact' order='50' format='url' length='500' search='true' aliases='site;url;web;site internet;web site;homepage;home page;web page' match='web'"
	 * @generated
	 */
	String getWebsite();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Party#getWebsite <em>Website</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Website</em>' attribute.
	 * @see #getWebsite()
	 * @generated
	 */
	void setWebsite(String value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.model.core.ContactPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see ma.jisr.model.core.CorePackage#getParty_Contacts()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='contact' order='60'"
	 * @generated
	 */
	EList<ContactPoint> getContacts();

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Address}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Addresses</em>' containment reference list.
	 * @see ma.jisr.model.core.CorePackage#getParty_Addresses()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='contact' order='70'"
	 * @generated
	 */
	EList<Address> getAddresses();

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see ma.jisr.model.core.CorePackage#getParty_Languages()
	 * @model annotation="https://jisr.ma/model group='description' order='80' format='language' length='40' aliases='langue'"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Consents</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Consent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consents</em>' containment reference list.
	 * @see ma.jisr.model.core.CorePackage#getParty_Consents()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='consent' order='90'"
	 * @generated
	 */
	EList<Consent> getConsents();

	/**
	 * Returns the value of the '<em><b>Confirmed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Confirmed On</em>' attribute.
	 * @see #setConfirmedOn(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getParty_ConfirmedOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='85' aliases='confirm\351 le;date de confirmation;confirmed'"
	 * @generated
	 */
	LocalDate getConfirmedOn();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Party#getConfirmedOn <em>Confirmed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed On</em>' attribute.
	 * @see #getConfirmedOn()
	 * @generated
	 */
	void setConfirmedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Confirmed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Confirmed By</em>' attribute.
	 * @see #setConfirmedBy(String)
	 * @see ma.jisr.model.core.CorePackage#getParty_ConfirmedBy()
	 * @model annotation="https://jisr.ma/model group='dates' order='86' length='200' personal='identity' aliases='confirm\351 par'"
	 * @generated
	 */
	String getConfirmedBy();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Party#getConfirmedBy <em>Confirmed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed By</em>' attribute.
	 * @see #getConfirmedBy()
	 * @generated
	 */
	void setConfirmedBy(String value);

} // Party
