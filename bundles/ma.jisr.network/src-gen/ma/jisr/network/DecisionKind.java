/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import ma.jisr.model.core.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see ma.jisr.network.NetworkPackage#getDecisionKind()
 * @model annotation="https://jisr.ma/model type='decision-kinds' label='name' open='true'"
 * @generated
 */
public interface DecisionKind extends Term {
} // DecisionKind
