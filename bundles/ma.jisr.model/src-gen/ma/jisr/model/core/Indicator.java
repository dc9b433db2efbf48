/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Indicator#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Indicator#getProject <em>Project</em>}</li>
 *   <li>{@link ma.jisr.model.core.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link ma.jisr.model.core.Indicator#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link ma.jisr.model.core.Indicator#getTarget <em>Target</em>}</li>
 *   <li>{@link ma.jisr.model.core.Indicator#getAchieved <em>Achieved</em>}</li>
 *   <li>{@link ma.jisr.model.core.Indicator#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getIndicator()
 * @model annotation="https://jisr.ma/model type='indicators' label='name' key='project name'"
 * @generated
 */
public interface Indicator extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.model.core.CorePackage#getIndicator_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='500' search='true' list='1' aliases='intitul\351;nom;name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Indicator#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Project</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' reference.
	 * @see #setProject(Project)
	 * @see ma.jisr.model.core.CorePackage#getIndicator_Project()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' cascade='true' search='true' list='2' aliases='projet'"
	 * @generated
	 */
	Project getProject();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Indicator#getProject <em>Project</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' reference.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Project value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see ma.jisr.model.core.CorePackage#getIndicator_Unit()
	 * @model annotation="https://jisr.ma/model group='figures' order='30' length='100' list='3' aliases='unit\351 de mesure'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Indicator#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(BigDecimal)
	 * @see ma.jisr.model.core.CorePackage#getIndicator_Baseline()
	 * @model annotation="https://jisr.ma/model group='figures' order='40' list='4' aliases='r\351f\351rence;d\351part'"
	 * @generated
	 */
	BigDecimal getBaseline();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Indicator#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(BigDecimal)
	 * @see ma.jisr.model.core.CorePackage#getIndicator_Target()
	 * @model annotation="https://jisr.ma/model group='figures' order='50' list='5' aliases='objectif'"
	 * @generated
	 */
	BigDecimal getTarget();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Indicator#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Achieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Achieved</em>' attribute.
	 * @see #setAchieved(BigDecimal)
	 * @see ma.jisr.model.core.CorePackage#getIndicator_Achieved()
	 * @model annotation="https://jisr.ma/model group='figures' order='60' list='6' aliases='atteint;valeur actuelle;current'"
	 * @generated
	 */
	BigDecimal getAchieved();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Indicator#getAchieved <em>Achieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Achieved</em>' attribute.
	 * @see #getAchieved()
	 * @generated
	 */
	void setAchieved(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see ma.jisr.model.core.CorePackage#getIndicator_Source()
	 * @model annotation="https://jisr.ma/model group='description' order='70' length='500'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Indicator#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Indicator
