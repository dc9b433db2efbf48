/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Consent#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link ma.jisr.model.core.Consent#getChannel <em>Channel</em>}</li>
 *   <li>{@link ma.jisr.model.core.Consent#getGranted <em>Granted</em>}</li>
 *   <li>{@link ma.jisr.model.core.Consent#getSource <em>Source</em>}</li>
 *   <li>{@link ma.jisr.model.core.Consent#getText <em>Text</em>}</li>
 *   <li>{@link ma.jisr.model.core.Consent#getExpires <em>Expires</em>}</li>
 *   <li>{@link ma.jisr.model.core.Consent#getWithdrawn <em>Withdrawn</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getConsent()
 * @model annotation="https://jisr.ma/model personal='true'"
 * @generated
 */
public interface Consent extends EObject {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see ma.jisr.model.core.CorePackage#getConsent_Purpose()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='consent' order='10' length='300'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Consent#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.ConsentChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see ma.jisr.model.core.ConsentChannel
	 * @see #setChannel(ConsentChannel)
	 * @see ma.jisr.model.core.CorePackage#getConsent_Channel()
	 * @model annotation="https://jisr.ma/model group='consent' order='20'"
	 * @generated
	 */
	ConsentChannel getChannel();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Consent#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see ma.jisr.model.core.ConsentChannel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(ConsentChannel value);

	/**
	 * Returns the value of the '<em><b>Granted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Granted</em>' attribute.
	 * @see #setGranted(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getConsent_Granted()
	 * @model dataType="ma.jisr.model.core.LocalDate" required="true"
	 *        annotation="https://jisr.ma/model group='consent' order='30'"
	 * @generated
	 */
	LocalDate getGranted();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Consent#getGranted <em>Granted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted</em>' attribute.
	 * @see #getGranted()
	 * @generated
	 */
	void setGranted(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see ma.jisr.model.core.CorePackage#getConsent_Source()
	 * @model annotation="https://jisr.ma/model group='consent' order='40' length='300'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Consent#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see ma.jisr.model.core.CorePackage#getConsent_Text()
	 * @model annotation="https://jisr.ma/model group='consent' order='50' format='multiline'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Consent#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getConsent_Expires()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='consent' order='60'"
	 * @generated
	 */
	LocalDate getExpires();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Consent#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Withdrawn</em>' attribute.
	 * @see #setWithdrawn(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getConsent_Withdrawn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='consent' order='70'"
	 * @generated
	 */
	LocalDate getWithdrawn();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Consent#getWithdrawn <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn</em>' attribute.
	 * @see #getWithdrawn()
	 * @generated
	 */
	void setWithdrawn(LocalDate value);

} // Consent
