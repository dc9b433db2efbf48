/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.time.LocalDate;

import ma.jisr.model.base.StoredObject;

import ma.jisr.model.core.Consent;
import ma.jisr.model.core.ConsentChannel;
import ma.jisr.model.core.CorePackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.ConsentImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ConsentImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ConsentImpl#getGranted <em>Granted</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ConsentImpl#getSource <em>Source</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ConsentImpl#getText <em>Text</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ConsentImpl#getExpires <em>Expires</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.ConsentImpl#getWithdrawn <em>Withdrawn</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentImpl extends StoredObject implements Consent {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.CONSENT;
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
	public String getPurpose() {
		return (String)eGet(CorePackage.Literals.CONSENT__PURPOSE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		eSet(CorePackage.Literals.CONSENT__PURPOSE, newPurpose);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentChannel getChannel() {
		return (ConsentChannel)eGet(CorePackage.Literals.CONSENT__CHANNEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(ConsentChannel newChannel) {
		eSet(CorePackage.Literals.CONSENT__CHANNEL, newChannel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getGranted() {
		return (LocalDate)eGet(CorePackage.Literals.CONSENT__GRANTED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGranted(LocalDate newGranted) {
		eSet(CorePackage.Literals.CONSENT__GRANTED, newGranted);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return (String)eGet(CorePackage.Literals.CONSENT__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		eSet(CorePackage.Literals.CONSENT__SOURCE, newSource);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return (String)eGet(CorePackage.Literals.CONSENT__TEXT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		eSet(CorePackage.Literals.CONSENT__TEXT, newText);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpires() {
		return (LocalDate)eGet(CorePackage.Literals.CONSENT__EXPIRES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpires(LocalDate newExpires) {
		eSet(CorePackage.Literals.CONSENT__EXPIRES, newExpires);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWithdrawn() {
		return (LocalDate)eGet(CorePackage.Literals.CONSENT__WITHDRAWN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawn(LocalDate newWithdrawn) {
		eSet(CorePackage.Literals.CONSENT__WITHDRAWN, newWithdrawn);
	}

} //ConsentImpl
