/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.RelationshipType#isDirected <em>Directed</em>}</li>
 *   <li>{@link ma.jisr.model.core.RelationshipType#getInverse <em>Inverse</em>}</li>
 *   <li>{@link ma.jisr.model.core.RelationshipType#getInverseAr <em>Inverse Ar</em>}</li>
 *   <li>{@link ma.jisr.model.core.RelationshipType#getInverseEn <em>Inverse En</em>}</li>
 *   <li>{@link ma.jisr.model.core.RelationshipType#isOneWay <em>One Way</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getRelationshipType()
 * @model annotation="https://jisr.ma/model type='relationship-types' label='name' open='true'"
 * @generated
 */
public interface RelationshipType extends Term {
	/**
	 * Returns the value of the '<em><b>Directed</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Directed</em>' attribute.
	 * @see #setDirected(boolean)
	 * @see ma.jisr.model.core.CorePackage#getRelationshipType_Directed()
	 * @model default="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10'"
	 * @generated
	 */
	boolean isDirected();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.RelationshipType#isDirected <em>Directed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Directed</em>' attribute.
	 * @see #isDirected()
	 * @generated
	 */
	void setDirected(boolean value);

	/**
	 * Returns the value of the '<em><b>Inverse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inverse</em>' attribute.
	 * @see #setInverse(String)
	 * @see ma.jisr.model.core.CorePackage#getRelationshipType_Inverse()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' length='300'"
	 * @generated
	 */
	String getInverse();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.RelationshipType#getInverse <em>Inverse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inverse</em>' attribute.
	 * @see #getInverse()
	 * @generated
	 */
	void setInverse(String value);

	/**
	 * Returns the value of the '<em><b>Inverse Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inverse Ar</em>' attribute.
	 * @see #setInverseAr(String)
	 * @see ma.jisr.model.core.CorePackage#getRelationshipType_InverseAr()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' length='300'"
	 * @generated
	 */
	String getInverseAr();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.RelationshipType#getInverseAr <em>Inverse Ar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inverse Ar</em>' attribute.
	 * @see #getInverseAr()
	 * @generated
	 */
	void setInverseAr(String value);

	/**
	 * Returns the value of the '<em><b>Inverse En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inverse En</em>' attribute.
	 * @see #setInverseEn(String)
	 * @see ma.jisr.model.core.CorePackage#getRelationshipType_InverseEn()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' length='300'"
	 * @generated
	 */
	String getInverseEn();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.RelationshipType#getInverseEn <em>Inverse En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inverse En</em>' attribute.
	 * @see #getInverseEn()
	 * @generated
	 */
	void setInverseEn(String value);

	/**
	 * Returns the value of the '<em><b>One Way</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>One Way</em>' attribute.
	 * @see #setOneWay(boolean)
	 * @see ma.jisr.model.core.CorePackage#getRelationshipType_OneWay()
	 * @model annotation="https://jisr.ma/model group='identity' order='15' aliases='sens unique;\340 sens unique;one way;\u0627\u062a\u062c\u0627\u0647 \u0648\u0627\u062d\u062f'"
	 * @generated
	 */
	boolean isOneWay();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.RelationshipType#isOneWay <em>One Way</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>One Way</em>' attribute.
	 * @see #isOneWay()
	 * @generated
	 */
	void setOneWay(boolean value);

} // RelationshipType
