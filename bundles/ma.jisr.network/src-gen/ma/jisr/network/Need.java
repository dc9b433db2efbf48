/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.core.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see ma.jisr.network.NetworkPackage#getNeed()
 * @model annotation="https://jisr.ma/model type='needs' label='name' open='true'"
 * @generated
 */
public interface Need extends Term {
} // Need
