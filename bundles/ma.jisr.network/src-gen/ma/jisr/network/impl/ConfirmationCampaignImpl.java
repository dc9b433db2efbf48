/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import java.time.LocalDate;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.ConfirmationCampaign;
import ma.jisr.network.ConfirmationRequest;
import ma.jisr.network.NetworkPackage;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Confirmation Campaign</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.ConfirmationCampaignImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ConfirmationCampaignImpl#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ConfirmationCampaignImpl#getDue <em>Due</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ConfirmationCampaignImpl#getRemindDays <em>Remind Days</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ConfirmationCampaignImpl#getRequests <em>Requests</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConfirmationCampaignImpl extends RecordImpl implements ConfirmationCampaign {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConfirmationCampaignImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.CONFIRMATION_CAMPAIGN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(NetworkPackage.Literals.CONFIRMATION_CAMPAIGN__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(NetworkPackage.Literals.CONFIRMATION_CAMPAIGN__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return (LocalDate)eGet(NetworkPackage.Literals.CONFIRMATION_CAMPAIGN__START, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		eSet(NetworkPackage.Literals.CONFIRMATION_CAMPAIGN__START, newStart);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return (LocalDate)eGet(NetworkPackage.Literals.CONFIRMATION_CAMPAIGN__DUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		eSet(NetworkPackage.Literals.CONFIRMATION_CAMPAIGN__DUE, newDue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRemindDays() {
		return (Integer)eGet(NetworkPackage.Literals.CONFIRMATION_CAMPAIGN__REMIND_DAYS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemindDays(Integer newRemindDays) {
		eSet(NetworkPackage.Literals.CONFIRMATION_CAMPAIGN__REMIND_DAYS, newRemindDays);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ConfirmationRequest> getRequests() {
		return (EList<ConfirmationRequest>)eGet(NetworkPackage.Literals.CONFIRMATION_CAMPAIGN__REQUESTS, true);
	}

} //ConfirmationCampaignImpl
