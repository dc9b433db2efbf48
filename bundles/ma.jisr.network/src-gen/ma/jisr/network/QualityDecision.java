/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quality Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.QualityDecision#getRule <em>Rule</em>}</li>
 *   <li>{@link ma.jisr.network.QualityDecision#getRecord <em>Record</em>}</li>
 *   <li>{@link ma.jisr.network.QualityDecision#getOther <em>Other</em>}</li>
 *   <li>{@link ma.jisr.network.QualityDecision#getUntil <em>Until</em>}</li>
 *   <li>{@link ma.jisr.network.QualityDecision#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getQualityDecision()
 * @model annotation="https://jisr.ma/model type='quality-decisions' label='rule reason' key='rule record other' internal='true'"
 * @generated
 */
public interface QualityDecision extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see ma.jisr.network.NetworkPackage#getQualityDecision_Rule()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='60' list='1'"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link ma.jisr.network.QualityDecision#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Record</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Record</em>' attribute.
	 * @see #setRecord(long)
	 * @see ma.jisr.network.NetworkPackage#getQualityDecision_Record()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' list='2'"
	 * @generated
	 */
	long getRecord();

	/**
	 * Sets the value of the '{@link ma.jisr.network.QualityDecision#getRecord <em>Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record</em>' attribute.
	 * @see #getRecord()
	 * @generated
	 */
	void setRecord(long value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Other</em>' attribute.
	 * @see #setOther(long)
	 * @see ma.jisr.network.NetworkPackage#getQualityDecision_Other()
	 * @model annotation="https://jisr.ma/model group='identity' order='30'"
	 * @generated
	 */
	long getOther();

	/**
	 * Sets the value of the '{@link ma.jisr.network.QualityDecision#getOther <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other</em>' attribute.
	 * @see #getOther()
	 * @generated
	 */
	void setOther(long value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see ma.jisr.network.NetworkPackage#getQualityDecision_Until()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='40' list='3'"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link ma.jisr.network.QualityDecision#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see ma.jisr.network.NetworkPackage#getQualityDecision_Reason()
	 * @model annotation="https://jisr.ma/model group='description' order='50' length='500' list='4'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link ma.jisr.network.QualityDecision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // QualityDecision
