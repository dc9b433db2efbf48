/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Confirmation Campaign</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.ConfirmationCampaign#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.network.ConfirmationCampaign#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.network.ConfirmationCampaign#getDue <em>Due</em>}</li>
 *   <li>{@link ma.jisr.network.ConfirmationCampaign#getRemindDays <em>Remind Days</em>}</li>
 *   <li>{@link ma.jisr.network.ConfirmationCampaign#getRequests <em>Requests</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getConfirmationCampaign()
 * @model annotation="https://jisr.ma/model type='confirmation-campaigns' label='name' key='name' icon='campaign'"
 * @generated
 */
public interface ConfirmationCampaign extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationCampaign_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='200' search='true' list='1'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationCampaign#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationCampaign_Start()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='20' list='2'"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationCampaign#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationCampaign_Due()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='30' list='3' after='start' aliases='r\351ponse attendue;\351ch\351ance'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationCampaign#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Remind Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remind Days</em>' attribute.
	 * @see #setRemindDays(Integer)
	 * @see ma.jisr.network.NetworkPackage#getConfirmationCampaign_RemindDays()
	 * @model annotation="https://jisr.ma/model group='dates' order='40' min='1' unit='jours'"
	 * @generated
	 */
	Integer getRemindDays();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ConfirmationCampaign#getRemindDays <em>Remind Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remind Days</em>' attribute.
	 * @see #getRemindDays()
	 * @generated
	 */
	void setRemindDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Requests</b></em>' containment reference list.
	 * The list contents are of type {@link ma.jisr.network.ConfirmationRequest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Requests</em>' containment reference list.
	 * @see ma.jisr.network.NetworkPackage#getConfirmationCampaign_Requests()
	 * @model containment="true"
	 *        annotation="https://jisr.ma/model group='activity' order='50'"
	 * @generated
	 */
	EList<ConfirmationRequest> getRequests();

} // ConfirmationCampaign
