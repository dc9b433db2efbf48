/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation Type</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see ma.jisr.model.core.CorePackage#getOrganisationType()
 * @model annotation="https://jisr.ma/model type='organisation-types' label='name' open='true'"
 * @generated
 */
public interface OrganisationType extends Term {
} // OrganisationType
