/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target Group</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see ma.jisr.model.core.CorePackage#getTargetGroup()
 * @model annotation="https://jisr.ma/model type='target-groups' label='name' open='true'"
 * @generated
 */
public interface TargetGroup extends Term {
} // TargetGroup
