/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import java.time.LocalDate;

import ma.jisr.model.core.Event;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.Decision#getTitle <em>Title</em>}</li>
 *   <li>{@link ma.jisr.network.Decision#getSession <em>Session</em>}</li>
 *   <li>{@link ma.jisr.network.Decision#getEvent <em>Event</em>}</li>
 *   <li>{@link ma.jisr.network.Decision#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.network.Decision#getState <em>State</em>}</li>
 *   <li>{@link ma.jisr.network.Decision#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.network.Decision#getVotesFor <em>Votes For</em>}</li>
 *   <li>{@link ma.jisr.network.Decision#getVotesAgainst <em>Votes Against</em>}</li>
 *   <li>{@link ma.jisr.network.Decision#getAbstentions <em>Abstentions</em>}</li>
 *   <li>{@link ma.jisr.network.Decision#getText <em>Text</em>}</li>
 *   <li>{@link ma.jisr.network.Decision#getFollowUp <em>Follow Up</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getDecision()
 * @model annotation="https://jisr.ma/model type='decisions' label='title' icon='decision'"
 * @generated
 */
public interface Decision extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see ma.jisr.network.NetworkPackage#getDecision_Title()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='300' aliases='intitul\351;objet' list='1' search='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(CommitteeSession)
	 * @see ma.jisr.network.NetworkPackage#getDecision_Session()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' aliases='s\351ance;session' list='2' cascade='true'"
	 * @generated
	 */
	CommitteeSession getSession();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(CommitteeSession value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Event</em>' reference.
	 * @see #setEvent(Event)
	 * @see ma.jisr.network.NetworkPackage#getDecision_Event()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' aliases='\351v\351nement' cascade='true'"
	 * @generated
	 */
	Event getEvent();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getEvent <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' reference.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(Event value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(DecisionKind)
	 * @see ma.jisr.network.NetworkPackage#getDecision_Kind()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' aliases='nature;type' list='3' search='true'"
	 * @generated
	 */
	DecisionKind getKind();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DecisionKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"proposed"</code>.
	 * The literals are from the enumeration {@link ma.jisr.network.DecisionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see ma.jisr.network.DecisionState
	 * @see #setState(DecisionState)
	 * @see ma.jisr.network.NetworkPackage#getDecision_State()
	 * @model default="proposed"
	 *        annotation="https://jisr.ma/model group='activity' order='50' aliases='\351tat;statut' list='4'"
	 * @generated
	 */
	DecisionState getState();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see ma.jisr.network.DecisionState
	 * @see #getState()
	 * @generated
	 */
	void setState(DecisionState value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getDecision_Date()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='60' list='5'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Votes For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Votes For</em>' attribute.
	 * @see #setVotesFor(Integer)
	 * @see ma.jisr.network.NetworkPackage#getDecision_VotesFor()
	 * @model annotation="https://jisr.ma/model group='figures' order='70' min='0' aliases='pour;voix pour'"
	 * @generated
	 */
	Integer getVotesFor();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getVotesFor <em>Votes For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Votes For</em>' attribute.
	 * @see #getVotesFor()
	 * @generated
	 */
	void setVotesFor(Integer value);

	/**
	 * Returns the value of the '<em><b>Votes Against</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Votes Against</em>' attribute.
	 * @see #setVotesAgainst(Integer)
	 * @see ma.jisr.network.NetworkPackage#getDecision_VotesAgainst()
	 * @model annotation="https://jisr.ma/model group='figures' order='80' min='0' aliases='contre;voix contre'"
	 * @generated
	 */
	Integer getVotesAgainst();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getVotesAgainst <em>Votes Against</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Votes Against</em>' attribute.
	 * @see #getVotesAgainst()
	 * @generated
	 */
	void setVotesAgainst(Integer value);

	/**
	 * Returns the value of the '<em><b>Abstentions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Abstentions</em>' attribute.
	 * @see #setAbstentions(Integer)
	 * @see ma.jisr.network.NetworkPackage#getDecision_Abstentions()
	 * @model annotation="https://jisr.ma/model group='figures' order='90' min='0'"
	 * @generated
	 */
	Integer getAbstentions();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getAbstentions <em>Abstentions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abstentions</em>' attribute.
	 * @see #getAbstentions()
	 * @generated
	 */
	void setAbstentions(Integer value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see ma.jisr.network.NetworkPackage#getDecision_Text()
	 * @model annotation="https://jisr.ma/model group='description' order='100' format='multiline' aliases='texte' search='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Follow Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Follow Up</em>' attribute.
	 * @see #setFollowUp(String)
	 * @see ma.jisr.network.NetworkPackage#getDecision_FollowUp()
	 * @model annotation="https://jisr.ma/model group='description' order='110' format='multiline' aliases='suivi;suites' search='true'"
	 * @generated
	 */
	String getFollowUp();

	/**
	 * Sets the value of the '{@link ma.jisr.network.Decision#getFollowUp <em>Follow Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follow Up</em>' attribute.
	 * @see #getFollowUp()
	 * @generated
	 */
	void setFollowUp(String value);

} // Decision
