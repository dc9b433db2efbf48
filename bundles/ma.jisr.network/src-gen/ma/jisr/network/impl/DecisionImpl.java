/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import java.time.LocalDate;

import ma.jisr.model.core.Event;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.CommitteeSession;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionKind;
import ma.jisr.network.DecisionState;
import ma.jisr.network.NetworkPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getSession <em>Session</em>}</li>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getState <em>State</em>}</li>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getVotesFor <em>Votes For</em>}</li>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getVotesAgainst <em>Votes Against</em>}</li>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getAbstentions <em>Abstentions</em>}</li>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getText <em>Text</em>}</li>
 *   <li>{@link ma.jisr.network.impl.DecisionImpl#getFollowUp <em>Follow Up</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionImpl extends RecordImpl implements Decision {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return (String)eGet(NetworkPackage.Literals.DECISION__TITLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		eSet(NetworkPackage.Literals.DECISION__TITLE, newTitle);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitteeSession getSession() {
		return (CommitteeSession)eGet(NetworkPackage.Literals.DECISION__SESSION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(CommitteeSession newSession) {
		eSet(NetworkPackage.Literals.DECISION__SESSION, newSession);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Event getEvent() {
		return (Event)eGet(NetworkPackage.Literals.DECISION__EVENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(Event newEvent) {
		eSet(NetworkPackage.Literals.DECISION__EVENT, newEvent);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionKind getKind() {
		return (DecisionKind)eGet(NetworkPackage.Literals.DECISION__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DecisionKind newKind) {
		eSet(NetworkPackage.Literals.DECISION__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionState getState() {
		return (DecisionState)eGet(NetworkPackage.Literals.DECISION__STATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(DecisionState newState) {
		eSet(NetworkPackage.Literals.DECISION__STATE, newState);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return (LocalDate)eGet(NetworkPackage.Literals.DECISION__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		eSet(NetworkPackage.Literals.DECISION__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVotesFor() {
		return (Integer)eGet(NetworkPackage.Literals.DECISION__VOTES_FOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVotesFor(Integer newVotesFor) {
		eSet(NetworkPackage.Literals.DECISION__VOTES_FOR, newVotesFor);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVotesAgainst() {
		return (Integer)eGet(NetworkPackage.Literals.DECISION__VOTES_AGAINST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVotesAgainst(Integer newVotesAgainst) {
		eSet(NetworkPackage.Literals.DECISION__VOTES_AGAINST, newVotesAgainst);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAbstentions() {
		return (Integer)eGet(NetworkPackage.Literals.DECISION__ABSTENTIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbstentions(Integer newAbstentions) {
		eSet(NetworkPackage.Literals.DECISION__ABSTENTIONS, newAbstentions);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return (String)eGet(NetworkPackage.Literals.DECISION__TEXT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		eSet(NetworkPackage.Literals.DECISION__TEXT, newText);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFollowUp() {
		return (String)eGet(NetworkPackage.Literals.DECISION__FOLLOW_UP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowUp(String newFollowUp) {
		eSet(NetworkPackage.Literals.DECISION__FOLLOW_UP, newFollowUp);
	}

} //DecisionImpl
