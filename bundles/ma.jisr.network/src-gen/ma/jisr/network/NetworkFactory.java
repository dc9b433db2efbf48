/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see ma.jisr.network.NetworkPackage
 * @generated
 */
public interface NetworkFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	NetworkFactory eINSTANCE = ma.jisr.network.impl.NetworkFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Confirmation Campaign</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Confirmation Campaign</em>'.
	 * @generated
	 */
	ConfirmationCampaign createConfirmationCampaign();

	/**
	 * Returns a new object of class '<em>Confirmation Request</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Confirmation Request</em>'.
	 * @generated
	 */
	ConfirmationRequest createConfirmationRequest();

	/**
	 * Returns a new object of class '<em>Quality Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Quality Decision</em>'.
	 * @generated
	 */
	QualityDecision createQualityDecision();

	/**
	 * Returns a new object of class '<em>Reception Cell Kind</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reception Cell Kind</em>'.
	 * @generated
	 */
	ReceptionCellKind createReceptionCellKind();

	/**
	 * Returns a new object of class '<em>Reception Cell</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reception Cell</em>'.
	 * @generated
	 */
	ReceptionCell createReceptionCell();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	NetworkPackage getNetworkPackage();

} //NetworkFactory
