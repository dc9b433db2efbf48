/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import java.time.LocalDate;

import ma.jisr.model.base.StoredObject;

import ma.jisr.model.core.Party;

import ma.jisr.network.ConfirmationOutcome;
import ma.jisr.network.ConfirmationRequest;
import ma.jisr.network.NetworkPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Confirmation Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.ConfirmationRequestImpl#getParty <em>Party</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ConfirmationRequestImpl#getSentOn <em>Sent On</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ConfirmationRequestImpl#getRemindedOn <em>Reminded On</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ConfirmationRequestImpl#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ConfirmationRequestImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ConfirmationRequestImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ConfirmationRequestImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConfirmationRequestImpl extends StoredObject implements ConfirmationRequest {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConfirmationRequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.CONFIRMATION_REQUEST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount() {
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty() {
		return (Party)eGet(NetworkPackage.Literals.CONFIRMATION_REQUEST__PARTY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		eSet(NetworkPackage.Literals.CONFIRMATION_REQUEST__PARTY, newParty);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSentOn() {
		return (LocalDate)eGet(NetworkPackage.Literals.CONFIRMATION_REQUEST__SENT_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentOn(LocalDate newSentOn) {
		eSet(NetworkPackage.Literals.CONFIRMATION_REQUEST__SENT_ON, newSentOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRemindedOn() {
		return (LocalDate)eGet(NetworkPackage.Literals.CONFIRMATION_REQUEST__REMINDED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemindedOn(LocalDate newRemindedOn) {
		eSet(NetworkPackage.Literals.CONFIRMATION_REQUEST__REMINDED_ON, newRemindedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnsweredOn() {
		return (LocalDate)eGet(NetworkPackage.Literals.CONFIRMATION_REQUEST__ANSWERED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredOn(LocalDate newAnsweredOn) {
		eSet(NetworkPackage.Literals.CONFIRMATION_REQUEST__ANSWERED_ON, newAnsweredOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConfirmationOutcome getOutcome() {
		return (ConfirmationOutcome)eGet(NetworkPackage.Literals.CONFIRMATION_REQUEST__OUTCOME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(ConfirmationOutcome newOutcome) {
		eSet(NetworkPackage.Literals.CONFIRMATION_REQUEST__OUTCOME, newOutcome);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return (String)eGet(NetworkPackage.Literals.CONFIRMATION_REQUEST__LANGUAGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		eSet(NetworkPackage.Literals.CONFIRMATION_REQUEST__LANGUAGE, newLanguage);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return (String)eGet(NetworkPackage.Literals.CONFIRMATION_REQUEST__COMMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		eSet(NetworkPackage.Literals.CONFIRMATION_REQUEST__COMMENT, newComment);
	}

} //ConfirmationRequestImpl
