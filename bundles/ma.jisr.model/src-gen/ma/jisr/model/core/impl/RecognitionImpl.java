/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.time.LocalDate;

import ma.jisr.model.base.StoredObject;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Recognition;
import ma.jisr.model.core.RecognitionKind;
import ma.jisr.model.core.RecognitionStatus;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recognition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.RecognitionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecognitionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecognitionImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecognitionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecognitionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecognitionImpl#getExpires <em>Expires</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RecognitionImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecognitionImpl extends StoredObject implements Recognition {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecognitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.RECOGNITION;
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
	public RecognitionKind getKind() {
		return (RecognitionKind)eGet(CorePackage.Literals.RECOGNITION__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RecognitionKind newKind) {
		eSet(CorePackage.Literals.RECOGNITION__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecognitionStatus getStatus() {
		return (RecognitionStatus)eGet(CorePackage.Literals.RECOGNITION__STATUS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(RecognitionStatus newStatus) {
		eSet(CorePackage.Literals.RECOGNITION__STATUS, newStatus);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthority() {
		return (String)eGet(CorePackage.Literals.RECOGNITION__AUTHORITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(String newAuthority) {
		eSet(CorePackage.Literals.RECOGNITION__AUTHORITY, newAuthority);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return (String)eGet(CorePackage.Literals.RECOGNITION__NUMBER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		eSet(CorePackage.Literals.RECOGNITION__NUMBER, newNumber);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return (LocalDate)eGet(CorePackage.Literals.RECOGNITION__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		eSet(CorePackage.Literals.RECOGNITION__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpires() {
		return (LocalDate)eGet(CorePackage.Literals.RECOGNITION__EXPIRES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpires(LocalDate newExpires) {
		eSet(CorePackage.Literals.RECOGNITION__EXPIRES, newExpires);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return (String)eGet(CorePackage.Literals.RECOGNITION__COMMENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		eSet(CorePackage.Literals.RECOGNITION__COMMENT, newComment);
	}

} //RecognitionImpl
