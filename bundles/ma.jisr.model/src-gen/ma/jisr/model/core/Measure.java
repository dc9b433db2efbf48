/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.math.BigDecimal;

import ma.jisr.model.base.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Measure#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link ma.jisr.model.core.Measure#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.model.core.Measure#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.model.core.Measure#getValue <em>Value</em>}</li>
 *   <li>{@link ma.jisr.model.core.Measure#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getMeasure()
 * @model annotation="https://jisr.ma/model type='measures' label='indicator place date' key='indicator place date'"
 * @generated
 */
public interface Measure extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator</em>' reference.
	 * @see #setIndicator(Indicator)
	 * @see ma.jisr.model.core.CorePackage#getMeasure_Indicator()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' cascade='true' list='1'"
	 * @generated
	 */
	Indicator getIndicator();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Measure#getIndicator <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' reference.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(Indicator value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see ma.jisr.model.core.CorePackage#getMeasure_Place()
	 * @model annotation="https://jisr.ma/model group='location' order='20' list='2'"
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Measure#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getMeasure_Date()
	 * @model dataType="ma.jisr.model.core.PartialDate" required="true"
	 *        annotation="https://jisr.ma/model group='dates' order='30' list='3' aliases='ann\351e;p\351riode'"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Measure#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see ma.jisr.model.core.CorePackage#getMeasure_Value()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='figures' order='40' list='4' aliases='mesure'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Measure#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see ma.jisr.model.core.CorePackage#getMeasure_Source()
	 * @model annotation="https://jisr.ma/model group='description' order='50' length='500'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Measure#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Measure
