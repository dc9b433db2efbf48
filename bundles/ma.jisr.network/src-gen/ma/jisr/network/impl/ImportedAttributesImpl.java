/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.core.Party;
import ma.jisr.model.core.Relationship;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.ImportedAttribute;
import ma.jisr.network.ImportedAttributes;
import ma.jisr.network.NetworkPackage;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Imported Attributes</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.ImportedAttributesImpl#getParty <em>Party</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ImportedAttributesImpl#getRelationship <em>Relationship</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ImportedAttributesImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImportedAttributesImpl extends RecordImpl implements ImportedAttributes {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImportedAttributesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.IMPORTED_ATTRIBUTES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty() {
		return (Party)eGet(NetworkPackage.Literals.IMPORTED_ATTRIBUTES__PARTY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		eSet(NetworkPackage.Literals.IMPORTED_ATTRIBUTES__PARTY, newParty);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relationship getRelationship() {
		return (Relationship)eGet(NetworkPackage.Literals.IMPORTED_ATTRIBUTES__RELATIONSHIP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelationship(Relationship newRelationship) {
		eSet(NetworkPackage.Literals.IMPORTED_ATTRIBUTES__RELATIONSHIP, newRelationship);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ImportedAttribute> getValues() {
		return (EList<ImportedAttribute>)eGet(NetworkPackage.Literals.IMPORTED_ATTRIBUTES__VALUES, true);
	}

} //ImportedAttributesImpl
