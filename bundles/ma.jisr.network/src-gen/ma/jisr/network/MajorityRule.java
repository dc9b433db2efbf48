/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Majority Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.MajorityRule#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.network.MajorityRule#getMajority <em>Majority</em>}</li>
 * </ul>
 *
 * @see ma.jisr.network.NetworkPackage#getMajorityRule()
 * @model annotation="https://jisr.ma/model label='kind'"
 * @generated
 */
public interface MajorityRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(DecisionKind)
	 * @see ma.jisr.network.NetworkPackage#getMajorityRule_Kind()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10'"
	 * @generated
	 */
	DecisionKind getKind();

	/**
	 * Sets the value of the '{@link ma.jisr.network.MajorityRule#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DecisionKind value);

	/**
	 * Returns the value of the '<em><b>Majority</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.network.Majority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Majority</em>' attribute.
	 * @see ma.jisr.network.Majority
	 * @see #setMajority(Majority)
	 * @see ma.jisr.network.NetworkPackage#getMajorityRule_Majority()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='20'"
	 * @generated
	 */
	Majority getMajority();

	/**
	 * Sets the value of the '{@link ma.jisr.network.MajorityRule#getMajority <em>Majority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Majority</em>' attribute.
	 * @see ma.jisr.network.Majority
	 * @see #getMajority()
	 * @generated
	 */
	void setMajority(Majority value);

} // MajorityRule
