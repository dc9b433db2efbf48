/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.time.LocalDate;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Interaction;
import ma.jisr.model.core.InteractionKind;
import ma.jisr.model.core.Party;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.InteractionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.InteractionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.InteractionImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.InteractionImpl#getParties <em>Parties</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.InteractionImpl#getSummary <em>Summary</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InteractionImpl extends RecordImpl implements Interaction {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InteractionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.INTERACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InteractionKind getKind() {
		return (InteractionKind)eGet(CorePackage.Literals.INTERACTION__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(InteractionKind newKind) {
		eSet(CorePackage.Literals.INTERACTION__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return (LocalDate)eGet(CorePackage.Literals.INTERACTION__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		eSet(CorePackage.Literals.INTERACTION__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return (String)eGet(CorePackage.Literals.INTERACTION__SUBJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		eSet(CorePackage.Literals.INTERACTION__SUBJECT, newSubject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Party> getParties() {
		return (EList<Party>)eGet(CorePackage.Literals.INTERACTION__PARTIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return (String)eGet(CorePackage.Literals.INTERACTION__SUMMARY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		eSet(CorePackage.Literals.INTERACTION__SUMMARY, newSummary);
	}

} //InteractionImpl
