/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Interaction#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.Interaction#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.model.core.Interaction#getSubject <em>Subject</em>}</li>
 *   <li>{@link ma.jisr.model.core.Interaction#getParties <em>Parties</em>}</li>
 *   <li>{@link ma.jisr.model.core.Interaction#getSummary <em>Summary</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getInteraction()
 * @model annotation="https://jisr.ma/model type='interactions' label='subject'"
 * @generated
 */
public interface Interaction extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.InteractionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.InteractionKind
	 * @see #setKind(InteractionKind)
	 * @see ma.jisr.model.core.CorePackage#getInteraction_Kind()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' list='1' aliases='type'"
	 * @generated
	 */
	InteractionKind getKind();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Interaction#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.InteractionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InteractionKind value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getInteraction_Date()
	 * @model dataType="ma.jisr.model.core.LocalDate" required="true"
	 *        annotation="https://jisr.ma/model group='dates' order='20' list='2' aliases='le'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Interaction#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see ma.jisr.model.core.CorePackage#getInteraction_Subject()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='30' length='300' search='true' list='3' aliases='sujet'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Interaction#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' reference list.
	 * The list contents are of type {@link ma.jisr.model.core.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parties</em>' reference list.
	 * @see ma.jisr.model.core.CorePackage#getInteraction_Parties()
	 * @model annotation="https://jisr.ma/model group='activity' order='40' search='true' list='4' aliases='avec'"
	 * @generated
	 */
	EList<Party> getParties();

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see ma.jisr.model.core.CorePackage#getInteraction_Summary()
	 * @model annotation="https://jisr.ma/model group='description' order='50' format='multiline' search='true' aliases='r\351sum\351'"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Interaction#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

} // Interaction
