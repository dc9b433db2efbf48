/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Term</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Term#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.Term#getNameAr <em>Name Ar</em>}</li>
 *   <li>{@link ma.jisr.model.core.Term#getNameEn <em>Name En</em>}</li>
 *   <li>{@link ma.jisr.model.core.Term#getAliases <em>Aliases</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getTerm()
 * @model abstract="true"
 *        annotation="https://jisr.ma/model label='name'"
 * @generated
 */
public interface Term extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see ma.jisr.model.core.CorePackage#getTerm_Name()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' length='300' search='true' list='1' aliases='nom fr;name fr;libell\351;intitul\351;label;d\351signation' match='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Term#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Name Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name Ar</em>' attribute.
	 * @see #setNameAr(String)
	 * @see ma.jisr.model.core.CorePackage#getTerm_NameAr()
	 * @model annotation="https://jisr.ma/model group='identity' order='20' length='300' search='true' list='2' aliases='nom ar;name ar;arabe' match='translated-name'"
	 * @generated
	 */
	String getNameAr();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Term#getNameAr <em>Name Ar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Ar</em>' attribute.
	 * @see #getNameAr()
	 * @generated
	 */
	void setNameAr(String value);

	/**
	 * Returns the value of the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name En</em>' attribute.
	 * @see #setNameEn(String)
	 * @see ma.jisr.model.core.CorePackage#getTerm_NameEn()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' length='300' search='true' list='3' aliases='nom en;name en;anglais' match='translated-name'"
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Term#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see ma.jisr.model.core.CorePackage#getTerm_Aliases()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' length='300' search='true' aliases='synonymes;alias' match='translated-name'"
	 * @generated
	 */
	EList<String> getAliases();

} // Term
