/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.base.PartialDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Charter Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.CharterVersion#getCommittee <em>Committee</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getNumber <em>Number</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getAdoptedOn <em>Adopted On</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getInForceFrom <em>In Force From</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getInForceTo <em>In Force To</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getQuorum <em>Quorum</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getMajority <em>Majority</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getMajorities <em>Majorities</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getVoters <em>Voters</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getMandateYears <em>Mandate Years</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getText <em>Text</em>}</li>
 *   <li>{@link ma.jisr.network.CharterVersion#getSignatures <em>Signatures</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getCharterVersion()
 * @model annotation="https://jisr.ma/model type='charters' label='committee number' key='committee number' icon='charter'"
 * @generated
 */
public interface CharterVersion extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Committee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Committee</em>' reference.
	 * @see #setCommittee(Committee)
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_Committee()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' aliases='comit\351' list='1' search='true' cascade='true'"
	 * @generated
	 */
	Committee getCommittee();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CharterVersion#getCommittee <em>Committee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Committee</em>' reference.
	 * @see #getCommittee()
	 * @generated
	 */
	void setCommittee(Committee value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_Number()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='20' length='40' aliases='version;num\351ro' list='2' search='true'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CharterVersion#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Adopted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adopted On</em>' attribute.
	 * @see #setAdoptedOn(PartialDate)
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_AdoptedOn()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='30' aliases='adopt\351e le' list='3'"
	 * @generated
	 */
	PartialDate getAdoptedOn();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CharterVersion#getAdoptedOn <em>Adopted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adopted On</em>' attribute.
	 * @see #getAdoptedOn()
	 * @generated
	 */
	void setAdoptedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>In Force From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>In Force From</em>' attribute.
	 * @see #setInForceFrom(PartialDate)
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_InForceFrom()
	 * @model dataType="ma.jisr.model.core.PartialDate" required="true"
	 *        annotation="https://jisr.ma/model group='dates' order='40' aliases='en vigueur depuis;d\351but' list='4'"
	 * @generated
	 */
	PartialDate getInForceFrom();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CharterVersion#getInForceFrom <em>In Force From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Force From</em>' attribute.
	 * @see #getInForceFrom()
	 * @generated
	 */
	void setInForceFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>In Force To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>In Force To</em>' attribute.
	 * @see #setInForceTo(PartialDate)
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_InForceTo()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='50' after='inForceFrom' aliases='en vigueur jusqu\u2019au;fin' list='5'"
	 * @generated
	 */
	PartialDate getInForceTo();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CharterVersion#getInForceTo <em>In Force To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Force To</em>' attribute.
	 * @see #getInForceTo()
	 * @generated
	 */
	void setInForceTo(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Quorum</b></em>' attribute.
	 * The default value is <code>"moreThanHalf"</code>.
	 * The literals are from the enumeration {@link ma.jisr.network.Quorum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quorum</em>' attribute.
	 * @see ma.jisr.network.Quorum
	 * @see #setQuorum(Quorum)
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_Quorum()
	 * @model default="moreThanHalf" required="true"
	 *        annotation="https://jisr.ma/model group='activity' order='60'"
	 * @generated
	 */
	Quorum getQuorum();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CharterVersion#getQuorum <em>Quorum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quorum</em>' attribute.
	 * @see ma.jisr.network.Quorum
	 * @see #getQuorum()
	 * @generated
	 */
	void setQuorum(Quorum value);

	/**
	 * Returns the value of the '<em><b>Majority</b></em>' attribute.
	 * The default value is <code>"simple"</code>.
	 * The literals are from the enumeration {@link ma.jisr.network.Majority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Majority</em>' attribute.
	 * @see ma.jisr.network.Majority
	 * @see #setMajority(Majority)
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_Majority()
	 * @model default="simple" required="true"
	 *        annotation="https://jisr.ma/model group='activity' order='70' aliases='majorit\351'"
	 * @generated
	 */
	Majority getMajority();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CharterVersion#getMajority <em>Majority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Majority</em>' attribute.
	 * @see ma.jisr.network.Majority
	 * @see #getMajority()
	 * @generated
	 */
	void setMajority(Majority value);

	/**
	 * Returns the value of the '<em><b>Majorities</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.network.MajorityRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Majorities</em>' containment reference list.
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_Majorities()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='activity' order='80'"
	 * @generated
	 */
	EList<MajorityRule> getMajorities();

	/**
	 * Returns the value of the '<em><b>Voters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Voters</em>' attribute.
	 * @see #setVoters(String)
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_Voters()
	 * @model annotation="https://jisr.ma/model group='activity' order='90' length='1000' aliases='qui vote'"
	 * @generated
	 */
	String getVoters();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CharterVersion#getVoters <em>Voters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voters</em>' attribute.
	 * @see #getVoters()
	 * @generated
	 */
	void setVoters(String value);

	/**
	 * Returns the value of the '<em><b>Mandate Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mandate Years</em>' attribute.
	 * @see #setMandateYears(Integer)
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_MandateYears()
	 * @model annotation="https://jisr.ma/model group='activity' order='100' min='1' max='50' unit='ans' aliases='dur\351e des mandats'"
	 * @generated
	 */
	Integer getMandateYears();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CharterVersion#getMandateYears <em>Mandate Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mandate Years</em>' attribute.
	 * @see #getMandateYears()
	 * @generated
	 */
	void setMandateYears(Integer value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_Text()
	 * @model annotation="https://jisr.ma/model group='description' order='110' format='multiline' aliases='texte' search='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link ma.jisr.network.CharterVersion#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Signatures</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.network.Signature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signatures</em>' containment reference list.
	 * @see ma.jisr.network.NetworkPackage#getCharterVersion_Signatures()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='consent' order='120'"
	 * @generated
	 */
	EList<Signature> getSignatures();

} // CharterVersion
