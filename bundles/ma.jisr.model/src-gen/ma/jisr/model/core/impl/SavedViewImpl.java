/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.SavedView;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Saved View</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.SavedViewImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.SavedViewImpl#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.SavedViewImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.SavedViewImpl#isShared <em>Shared</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.SavedViewImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.SavedViewImpl#isLive <em>Live</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SavedViewImpl extends RecordImpl implements SavedView {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SavedViewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.SAVED_VIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CorePackage.Literals.SAVED_VIEW__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CorePackage.Literals.SAVED_VIEW__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return (String)eGet(CorePackage.Literals.SAVED_VIEW__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		eSet(CorePackage.Literals.SAVED_VIEW__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return (String)eGet(CorePackage.Literals.SAVED_VIEW__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		eSet(CorePackage.Literals.SAVED_VIEW__OWNER, newOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShared() {
		return (Boolean)eGet(CorePackage.Literals.SAVED_VIEW__SHARED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShared(boolean newShared) {
		eSet(CorePackage.Literals.SAVED_VIEW__SHARED, newShared);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return (String)eGet(CorePackage.Literals.SAVED_VIEW__DEFINITION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		eSet(CorePackage.Literals.SAVED_VIEW__DEFINITION, newDefinition);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLive() {
		return (Boolean)eGet(CorePackage.Literals.SAVED_VIEW__LIVE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLive(boolean newLive) {
		eSet(CorePackage.Literals.SAVED_VIEW__LIVE, newLive);
	}

} //SavedViewImpl
