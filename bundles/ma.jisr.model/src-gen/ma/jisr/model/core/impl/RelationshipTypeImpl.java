/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.RelationshipType;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipTypeImpl#isDirected <em>Directed</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipTypeImpl#getInverse <em>Inverse</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipTypeImpl#getInverseAr <em>Inverse Ar</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipTypeImpl#getInverseEn <em>Inverse En</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.RelationshipTypeImpl#isOneWay <em>One Way</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipTypeImpl extends TermImpl implements RelationshipType {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationshipTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.RELATIONSHIP_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDirected() {
		return (Boolean)eGet(CorePackage.Literals.RELATIONSHIP_TYPE__DIRECTED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirected(boolean newDirected) {
		eSet(CorePackage.Literals.RELATIONSHIP_TYPE__DIRECTED, newDirected);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInverse() {
		return (String)eGet(CorePackage.Literals.RELATIONSHIP_TYPE__INVERSE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInverse(String newInverse) {
		eSet(CorePackage.Literals.RELATIONSHIP_TYPE__INVERSE, newInverse);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInverseAr() {
		return (String)eGet(CorePackage.Literals.RELATIONSHIP_TYPE__INVERSE_AR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInverseAr(String newInverseAr) {
		eSet(CorePackage.Literals.RELATIONSHIP_TYPE__INVERSE_AR, newInverseAr);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInverseEn() {
		return (String)eGet(CorePackage.Literals.RELATIONSHIP_TYPE__INVERSE_EN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInverseEn(String newInverseEn) {
		eSet(CorePackage.Literals.RELATIONSHIP_TYPE__INVERSE_EN, newInverseEn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOneWay() {
		return (Boolean)eGet(CorePackage.Literals.RELATIONSHIP_TYPE__ONE_WAY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOneWay(boolean newOneWay) {
		eSet(CorePackage.Literals.RELATIONSHIP_TYPE__ONE_WAY, newOneWay);
	}

} //RelationshipTypeImpl
