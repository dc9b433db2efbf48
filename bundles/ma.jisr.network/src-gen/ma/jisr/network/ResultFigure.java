/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Result Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.ResultFigure#getWhat <em>What</em>}</li>
 *   <li>{@link ma.jisr.network.ResultFigure#getFigure <em>Figure</em>}</li>
 *   <li>{@link ma.jisr.network.ResultFigure#getUnit <em>Unit</em>}</li>
 *   <li>{@link ma.jisr.network.ResultFigure#getYear <em>Year</em>}</li>
 *   <li>{@link ma.jisr.network.ResultFigure#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getResultFigure()
 * @model annotation="https://jisr.ma/model label='what figure'"
 * @generated
 */
public interface ResultFigure extends EObject {
	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see ma.jisr.network.NetworkPackage#getResultFigure_What()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='300'"
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ResultFigure#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Figure</em>' attribute.
	 * @see #setFigure(BigDecimal)
	 * @see ma.jisr.network.NetworkPackage#getResultFigure_Figure()
	 * @model annotation="https://jisr.ma/model group='figures' order='20'"
	 * @generated
	 */
	BigDecimal getFigure();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ResultFigure#getFigure <em>Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Figure</em>' attribute.
	 * @see #getFigure()
	 * @generated
	 */
	void setFigure(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see ma.jisr.network.NetworkPackage#getResultFigure_Unit()
	 * @model annotation="https://jisr.ma/model group='figures' order='30' length='100'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ResultFigure#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(Integer)
	 * @see ma.jisr.network.NetworkPackage#getResultFigure_Year()
	 * @model annotation="https://jisr.ma/model group='dates' order='40' min='1900' max='2200'"
	 * @generated
	 */
	Integer getYear();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ResultFigure#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see ma.jisr.network.NetworkPackage#getResultFigure_Source()
	 * @model annotation="https://jisr.ma/model group='description' order='50' length='500'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link ma.jisr.network.ResultFigure#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // ResultFigure
