/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.base.StoredObject;

import ma.jisr.model.core.Party;

import ma.jisr.network.NetworkPackage;
import ma.jisr.network.Presence;
import ma.jisr.network.PresenceState;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Presence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.PresenceImpl#getParty <em>Party</em>}</li>
 *   <li>{@link ma.jisr.network.impl.PresenceImpl#getState <em>State</em>}</li>
 *   <li>{@link ma.jisr.network.impl.PresenceImpl#getRepresentedBy <em>Represented By</em>}</li>
 *   <li>{@link ma.jisr.network.impl.PresenceImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PresenceImpl extends StoredObject implements Presence {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PresenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.PRESENCE;
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
		return (Party)eGet(NetworkPackage.Literals.PRESENCE__PARTY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		eSet(NetworkPackage.Literals.PRESENCE__PARTY, newParty);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PresenceState getState() {
		return (PresenceState)eGet(NetworkPackage.Literals.PRESENCE__STATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(PresenceState newState) {
		eSet(NetworkPackage.Literals.PRESENCE__STATE, newState);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getRepresentedBy() {
		return (Party)eGet(NetworkPackage.Literals.PRESENCE__REPRESENTED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepresentedBy(Party newRepresentedBy) {
		eSet(NetworkPackage.Literals.PRESENCE__REPRESENTED_BY, newRepresentedBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return (String)eGet(NetworkPackage.Literals.PRESENCE__COMMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		eSet(NetworkPackage.Literals.PRESENCE__COMMENT, newComment);
	}

} //PresenceImpl
