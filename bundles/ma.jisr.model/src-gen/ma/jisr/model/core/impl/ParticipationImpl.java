/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.time.LocalDate;

import ma.jisr.model.base.StoredObject;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.InvitationAnswer;
import ma.jisr.model.core.Participation;
import ma.jisr.model.core.ParticipationRole;
import ma.jisr.model.core.Party;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.ParticipationImpl#getParty <em>Party</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ParticipationImpl#getRole <em>Role</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ParticipationImpl#isAttended <em>Attended</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ParticipationImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ParticipationImpl#getInvitedOn <em>Invited On</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ParticipationImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ParticipationImpl#getAnsweredOn <em>Answered On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipationImpl extends StoredObject implements Participation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.PARTICIPATION;
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
		return (Party)eGet(CorePackage.Literals.PARTICIPATION__PARTY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		eSet(CorePackage.Literals.PARTICIPATION__PARTY, newParty);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParticipationRole getRole() {
		return (ParticipationRole)eGet(CorePackage.Literals.PARTICIPATION__ROLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(ParticipationRole newRole) {
		eSet(CorePackage.Literals.PARTICIPATION__ROLE, newRole);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAttended() {
		return (Boolean)eGet(CorePackage.Literals.PARTICIPATION__ATTENDED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttended(boolean newAttended) {
		eSet(CorePackage.Literals.PARTICIPATION__ATTENDED, newAttended);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return (String)eGet(CorePackage.Literals.PARTICIPATION__COMMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		eSet(CorePackage.Literals.PARTICIPATION__COMMENT, newComment);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInvitedOn() {
		return (LocalDate)eGet(CorePackage.Literals.PARTICIPATION__INVITED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvitedOn(LocalDate newInvitedOn) {
		eSet(CorePackage.Literals.PARTICIPATION__INVITED_ON, newInvitedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InvitationAnswer getAnswer() {
		return (InvitationAnswer)eGet(CorePackage.Literals.PARTICIPATION__ANSWER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(InvitationAnswer newAnswer) {
		eSet(CorePackage.Literals.PARTICIPATION__ANSWER, newAnswer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnsweredOn() {
		return (LocalDate)eGet(CorePackage.Literals.PARTICIPATION__ANSWERED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredOn(LocalDate newAnsweredOn) {
		eSet(CorePackage.Literals.PARTICIPATION__ANSWERED_ON, newAnsweredOn);
	}

} //ParticipationImpl
