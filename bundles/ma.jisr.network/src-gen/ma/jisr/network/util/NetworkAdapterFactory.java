/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.util;

import ma.jisr.model.core.Term;

import ma.jisr.network.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see ma.jisr.network.NetworkPackage
 * @generated
 */
public class NetworkAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static NetworkPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = NetworkPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkSwitch<Adapter> modelSwitch =
		new NetworkSwitch<Adapter>() {
			@Override
			public Adapter caseConfirmationCampaign(ConfirmationCampaign object) {
				return createConfirmationCampaignAdapter();
			}
			@Override
			public Adapter caseConfirmationRequest(ConfirmationRequest object) {
				return createConfirmationRequestAdapter();
			}
			@Override
			public Adapter caseQualityDecision(QualityDecision object) {
				return createQualityDecisionAdapter();
			}
			@Override
			public Adapter caseImportedAttribute(ImportedAttribute object) {
				return createImportedAttributeAdapter();
			}
			@Override
			public Adapter caseImportedAttributes(ImportedAttributes object) {
				return createImportedAttributesAdapter();
			}
			@Override
			public Adapter caseReceptionCellKind(ReceptionCellKind object) {
				return createReceptionCellKindAdapter();
			}
			@Override
			public Adapter caseReceptionCell(ReceptionCell object) {
				return createReceptionCellAdapter();
			}
			@Override
			public Adapter caseNeed(Need object) {
				return createNeedAdapter();
			}
			@Override
			public Adapter caseDecisionKind(DecisionKind object) {
				return createDecisionKindAdapter();
			}
			@Override
			public Adapter caseCapitalisation(Capitalisation object) {
				return createCapitalisationAdapter();
			}
			@Override
			public Adapter caseResultFigure(ResultFigure object) {
				return createResultFigureAdapter();
			}
			@Override
			public Adapter caseCommittee(Committee object) {
				return createCommitteeAdapter();
			}
			@Override
			public Adapter caseCharterVersion(CharterVersion object) {
				return createCharterVersionAdapter();
			}
			@Override
			public Adapter caseMajorityRule(MajorityRule object) {
				return createMajorityRuleAdapter();
			}
			@Override
			public Adapter caseSignature(Signature object) {
				return createSignatureAdapter();
			}
			@Override
			public Adapter caseCommitteeMember(CommitteeMember object) {
				return createCommitteeMemberAdapter();
			}
			@Override
			public Adapter caseCommitteeSession(CommitteeSession object) {
				return createCommitteeSessionAdapter();
			}
			@Override
			public Adapter casePresence(Presence object) {
				return createPresenceAdapter();
			}
			@Override
			public Adapter caseDecision(Decision object) {
				return createDecisionAdapter();
			}
			@Override
			public Adapter caseServiceOffer(ServiceOffer object) {
				return createServiceOfferAdapter();
			}
			@Override
			public Adapter caseReferral(Referral object) {
				return createReferralAdapter();
			}
			@Override
			public Adapter caseFollowUpNote(FollowUpNote object) {
				return createFollowUpNoteAdapter();
			}
			@Override
			public Adapter caseRecord(ma.jisr.model.core.Record object) {
				return createRecordAdapter();
			}
			@Override
			public Adapter caseTerm(Term object) {
				return createTermAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.ConfirmationCampaign <em>Confirmation Campaign</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.ConfirmationCampaign
	 * @generated
	 */
	public Adapter createConfirmationCampaignAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.ConfirmationRequest <em>Confirmation Request</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.ConfirmationRequest
	 * @generated
	 */
	public Adapter createConfirmationRequestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.QualityDecision <em>Quality Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.QualityDecision
	 * @generated
	 */
	public Adapter createQualityDecisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.ImportedAttribute <em>Imported Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.ImportedAttribute
	 * @generated
	 */
	public Adapter createImportedAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.ImportedAttributes <em>Imported Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.ImportedAttributes
	 * @generated
	 */
	public Adapter createImportedAttributesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.ReceptionCellKind <em>Reception Cell Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.ReceptionCellKind
	 * @generated
	 */
	public Adapter createReceptionCellKindAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.ReceptionCell <em>Reception Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.ReceptionCell
	 * @generated
	 */
	public Adapter createReceptionCellAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.Need
	 * @generated
	 */
	public Adapter createNeedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.DecisionKind <em>Decision Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.DecisionKind
	 * @generated
	 */
	public Adapter createDecisionKindAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.Capitalisation <em>Capitalisation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.Capitalisation
	 * @generated
	 */
	public Adapter createCapitalisationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.ResultFigure <em>Result Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.ResultFigure
	 * @generated
	 */
	public Adapter createResultFigureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.Committee <em>Committee</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.Committee
	 * @generated
	 */
	public Adapter createCommitteeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.CharterVersion <em>Charter Version</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.CharterVersion
	 * @generated
	 */
	public Adapter createCharterVersionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.MajorityRule <em>Majority Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.MajorityRule
	 * @generated
	 */
	public Adapter createMajorityRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.Signature
	 * @generated
	 */
	public Adapter createSignatureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.CommitteeMember <em>Committee Member</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.CommitteeMember
	 * @generated
	 */
	public Adapter createCommitteeMemberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.CommitteeSession <em>Committee Session</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.CommitteeSession
	 * @generated
	 */
	public Adapter createCommitteeSessionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.Presence <em>Presence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.Presence
	 * @generated
	 */
	public Adapter createPresenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.Decision
	 * @generated
	 */
	public Adapter createDecisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.ServiceOffer <em>Service Offer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.ServiceOffer
	 * @generated
	 */
	public Adapter createServiceOfferAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.Referral <em>Referral</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.Referral
	 * @generated
	 */
	public Adapter createReferralAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.network.FollowUpNote <em>Follow Up Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.network.FollowUpNote
	 * @generated
	 */
	public Adapter createFollowUpNoteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.model.core.Record <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.model.core.Record
	 * @generated
	 */
	public Adapter createRecordAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link ma.jisr.model.core.Term <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see ma.jisr.model.core.Term
	 * @generated
	 */
	public Adapter createTermAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //NetworkAdapterFactory
