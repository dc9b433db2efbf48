/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import ma.jisr.model.base.PartialDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mandate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Mandate#getPerson <em>Person</em>}</li>
 *   <li>{@link ma.jisr.model.core.Mandate#getJobTitle <em>Job Title</em>}</li>
 *   <li>{@link ma.jisr.model.core.Mandate#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.model.core.Mandate#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getMandate()
 * @model annotation="https://jisr.ma/model label='person jobTitle'"
 * @generated
 */
public interface Mandate extends EObject {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see ma.jisr.model.core.CorePackage#getMandate_Person()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Mandate#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Job Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Job Title</em>' attribute.
	 * @see #setJobTitle(String)
	 * @see ma.jisr.model.core.CorePackage#getMandate_JobTitle()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' length='200'"
	 * @generated
	 */
	String getJobTitle();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Mandate#getJobTitle <em>Job Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Job Title</em>' attribute.
	 * @see #getJobTitle()
	 * @generated
	 */
	void setJobTitle(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getMandate_Start()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='30'"
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Mandate#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getMandate_End()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='40' after='start'"
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Mandate#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

} // Mandate
