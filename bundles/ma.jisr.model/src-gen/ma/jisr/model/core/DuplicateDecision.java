/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Duplicate Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.DuplicateDecision#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.DuplicateDecision#getFirst <em>First</em>}</li>
 *   <li>{@link ma.jisr.model.core.DuplicateDecision#getSecond <em>Second</em>}</li>
 *   <li>{@link ma.jisr.model.core.DuplicateDecision#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link ma.jisr.model.core.DuplicateDecision#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getDuplicateDecision()
 * @model annotation="https://jisr.ma/model type='duplicate-decisions' label='type verdict' key='first second' internal='true'"
 * @generated
 */
public interface DuplicateDecision extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see ma.jisr.model.core.CorePackage#getDuplicateDecision_Type()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='120' list='1'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DuplicateDecision#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(long)
	 * @see ma.jisr.model.core.CorePackage#getDuplicateDecision_First()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' list='2'"
	 * @generated
	 */
	long getFirst();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DuplicateDecision#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(long value);

	/**
	 * Returns the value of the '<em><b>Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Second</em>' attribute.
	 * @see #setSecond(long)
	 * @see ma.jisr.model.core.CorePackage#getDuplicateDecision_Second()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' list='3'"
	 * @generated
	 */
	long getSecond();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DuplicateDecision#getSecond <em>Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second</em>' attribute.
	 * @see #getSecond()
	 * @generated
	 */
	void setSecond(long value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.DuplicateVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see ma.jisr.model.core.DuplicateVerdict
	 * @see #setVerdict(DuplicateVerdict)
	 * @see ma.jisr.model.core.CorePackage#getDuplicateDecision_Verdict()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' list='4'"
	 * @generated
	 */
	DuplicateVerdict getVerdict();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DuplicateDecision#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see ma.jisr.model.core.DuplicateVerdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(DuplicateVerdict value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see ma.jisr.model.core.CorePackage#getDuplicateDecision_Reason()
	 * @model annotation="https://jisr.ma/model group='description' order='50' length='500'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.DuplicateDecision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // DuplicateDecision
