/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.core.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reception Cell Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see ma.jisr.network.NetworkPackage#getReceptionCellKind()
 * @model annotation="https://jisr.ma/model type='reception-cell-kinds' label='name' open='true'"
 * @generated
 */
public interface ReceptionCellKind extends Term {
} // ReceptionCellKind
