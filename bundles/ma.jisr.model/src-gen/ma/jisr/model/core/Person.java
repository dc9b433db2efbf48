/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import ma.jisr.model.base.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Person#getTitle <em>Title</em>}</li>
 *   <li>{@link ma.jisr.model.core.Person#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Person#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Person#getNameAr <em>Name Ar</em>}</li>
 *   <li>{@link ma.jisr.model.core.Person#getJobTitle <em>Job Title</em>}</li>
 *   <li>{@link ma.jisr.model.core.Person#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link ma.jisr.model.core.Person#getBirth <em>Birth</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getPerson()
 * @model annotation="https://jisr.ma/model type='persons' label='givenName familyName' icon='person'"
 * @generated
 */
public interface Person extends Party {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see ma.jisr.model.core.CorePackage#getPerson_Title()
	 * @model annotation="https://jisr.ma/model group='identity' order='10' length='60' personal='identity' aliases='titre'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Person#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see ma.jisr.model.core.CorePackage#getPerson_GivenName()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' length='200' personal='identity' search='true' list='2' aliases='pr\351noms;first name;forename;given names;firstname;fname;nom de bapt\352me' match='given-name'"
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Person#getGivenName <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Name</em>' attribute.
	 * @see #getGivenName()
	 * @generated
	 */
	void setGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family Name</em>' attribute.
	 * @see #setFamilyName(String)
	 * @see ma.jisr.model.core.CorePackage#getPerson_FamilyName()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='30' length='200' personal='identity' search='true' list='1' aliases='nom;last name;surname;nom de famille;lastname;lname;family name;name' match='family-name'"
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Person#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Name Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name Ar</em>' attribute.
	 * @see #setNameAr(String)
	 * @see ma.jisr.model.core.CorePackage#getPerson_NameAr()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' length='300' personal='identity' search='true' aliases='nom ar;name ar' match='translated-name'"
	 * @generated
	 */
	String getNameAr();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Person#getNameAr <em>Name Ar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Ar</em>' attribute.
	 * @see #getNameAr()
	 * @generated
	 */
	void setNameAr(String value);

	/**
	 * Returns the value of the '<em><b>Job Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Job Title</em>' attribute.
	 * @see #setJobTitle(String)
	 * @see ma.jisr.model.core.CorePackage#getPerson_JobTitle()
	 * @model annotation="https://jisr.ma/model group='activity' order='50' length='200' search='true' list='3' aliases='poste;job title;role'"
	 * @generated
	 */
	String getJobTitle();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Person#getJobTitle <em>Job Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Job Title</em>' attribute.
	 * @see #getJobTitle()
	 * @generated
	 */
	void setJobTitle(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see ma.jisr.model.core.CorePackage#getPerson_Organisation()
	 * @model annotation="https://jisr.ma/model group='activity' order='60' search='true' list='4' aliases='employeur;structure;soci\351t\351;company' match='other'"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Person#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Birth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Birth</em>' attribute.
	 * @see #setBirth(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getPerson_Birth()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='identity' order='70' personal='sensitive' aliases='date de naissance;birth date;date of birth;dob;birthdate;birthday;n\351 le;n\351e le' match='birth'"
	 * @generated
	 */
	PartialDate getBirth();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Person#getBirth <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth</em>' attribute.
	 * @see #getBirth()
	 * @generated
	 */
	void setBirth(PartialDate value);

} // Person
