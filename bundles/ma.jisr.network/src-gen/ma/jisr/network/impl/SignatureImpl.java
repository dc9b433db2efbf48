/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.base.PartialDate;
import ma.jisr.model.base.StoredObject;

import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;

import ma.jisr.network.NetworkPackage;
import ma.jisr.network.Signature;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Signature</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.SignatureImpl#getSignatory <em>Signatory</em>}</li>
 *   <li>{@link ma.jisr.network.impl.SignatureImpl#getRepresentative <em>Representative</em>}</li>
 *   <li>{@link ma.jisr.network.impl.SignatureImpl#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link ma.jisr.network.impl.SignatureImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SignatureImpl extends StoredObject implements Signature {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SignatureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.SIGNATURE;
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
	public Party getSignatory() {
		return (Party)eGet(NetworkPackage.Literals.SIGNATURE__SIGNATORY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignatory(Party newSignatory) {
		eSet(NetworkPackage.Literals.SIGNATURE__SIGNATORY, newSignatory);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getRepresentative() {
		return (Person)eGet(NetworkPackage.Literals.SIGNATURE__REPRESENTATIVE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepresentative(Person newRepresentative) {
		eSet(NetworkPackage.Literals.SIGNATURE__REPRESENTATIVE, newRepresentative);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSignedOn() {
		return (PartialDate)eGet(NetworkPackage.Literals.SIGNATURE__SIGNED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(PartialDate newSignedOn) {
		eSet(NetworkPackage.Literals.SIGNATURE__SIGNED_ON, newSignedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return (String)eGet(NetworkPackage.Literals.SIGNATURE__COMMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		eSet(NetworkPackage.Literals.SIGNATURE__COMMENT, newComment);
	}

} //SignatureImpl
