/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.base.PartialDate;
import ma.jisr.model.base.StoredObject;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Mandate;
import ma.jisr.model.core.Person;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mandate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.MandateImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.MandateImpl#getJobTitle <em>Job Title</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.MandateImpl#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.MandateImpl#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MandateImpl extends StoredObject implements Mandate {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MandateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.MANDATE;
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
	public Person getPerson() {
		return (Person)eGet(CorePackage.Literals.MANDATE__PERSON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		eSet(CorePackage.Literals.MANDATE__PERSON, newPerson);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJobTitle() {
		return (String)eGet(CorePackage.Literals.MANDATE__JOB_TITLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJobTitle(String newJobTitle) {
		eSet(CorePackage.Literals.MANDATE__JOB_TITLE, newJobTitle);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return (PartialDate)eGet(CorePackage.Literals.MANDATE__START, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		eSet(CorePackage.Literals.MANDATE__START, newStart);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEnd() {
		return (PartialDate)eGet(CorePackage.Literals.MANDATE__END, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(PartialDate newEnd) {
		eSet(CorePackage.Literals.MANDATE__END, newEnd);
	}

} //MandateImpl
