/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.core.impl.TermImpl;

import ma.jisr.network.NetworkPackage;
import ma.jisr.network.ReceptionCellKind;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reception Cell Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ReceptionCellKindImpl extends TermImpl implements ReceptionCellKind {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReceptionCellKindImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.RECEPTION_CELL_KIND;
	}

} //ReceptionCellKindImpl
