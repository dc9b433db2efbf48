/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.util;

import ma.jisr.model.core.Term;

import ma.jisr.network.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see ma.jisr.network.NetworkPackage
 * @generated
 */
public class NetworkSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static NetworkPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkSwitch() {
		if (modelPackage == null) {
			modelPackage = NetworkPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case NetworkPackage.CONFIRMATION_CAMPAIGN: {
				ConfirmationCampaign confirmationCampaign = (ConfirmationCampaign)theEObject;
				T result = caseConfirmationCampaign(confirmationCampaign);
				if (result == null) result = caseRecord(confirmationCampaign);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.CONFIRMATION_REQUEST: {
				ConfirmationRequest confirmationRequest = (ConfirmationRequest)theEObject;
				T result = caseConfirmationRequest(confirmationRequest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.QUALITY_DECISION: {
				QualityDecision qualityDecision = (QualityDecision)theEObject;
				T result = caseQualityDecision(qualityDecision);
				if (result == null) result = caseRecord(qualityDecision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.IMPORTED_ATTRIBUTE: {
				ImportedAttribute importedAttribute = (ImportedAttribute)theEObject;
				T result = caseImportedAttribute(importedAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.IMPORTED_ATTRIBUTES: {
				ImportedAttributes importedAttributes = (ImportedAttributes)theEObject;
				T result = caseImportedAttributes(importedAttributes);
				if (result == null) result = caseRecord(importedAttributes);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.RECEPTION_CELL_KIND: {
				ReceptionCellKind receptionCellKind = (ReceptionCellKind)theEObject;
				T result = caseReceptionCellKind(receptionCellKind);
				if (result == null) result = caseTerm(receptionCellKind);
				if (result == null) result = caseRecord(receptionCellKind);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.RECEPTION_CELL: {
				ReceptionCell receptionCell = (ReceptionCell)theEObject;
				T result = caseReceptionCell(receptionCell);
				if (result == null) result = caseRecord(receptionCell);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.NEED: {
				Need need = (Need)theEObject;
				T result = caseNeed(need);
				if (result == null) result = caseTerm(need);
				if (result == null) result = caseRecord(need);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.DECISION_KIND: {
				DecisionKind decisionKind = (DecisionKind)theEObject;
				T result = caseDecisionKind(decisionKind);
				if (result == null) result = caseTerm(decisionKind);
				if (result == null) result = caseRecord(decisionKind);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.CAPITALISATION: {
				Capitalisation capitalisation = (Capitalisation)theEObject;
				T result = caseCapitalisation(capitalisation);
				if (result == null) result = caseRecord(capitalisation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.RESULT_FIGURE: {
				ResultFigure resultFigure = (ResultFigure)theEObject;
				T result = caseResultFigure(resultFigure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.COMMITTEE: {
				Committee committee = (Committee)theEObject;
				T result = caseCommittee(committee);
				if (result == null) result = caseRecord(committee);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.CHARTER_VERSION: {
				CharterVersion charterVersion = (CharterVersion)theEObject;
				T result = caseCharterVersion(charterVersion);
				if (result == null) result = caseRecord(charterVersion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.MAJORITY_RULE: {
				MajorityRule majorityRule = (MajorityRule)theEObject;
				T result = caseMajorityRule(majorityRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.SIGNATURE: {
				Signature signature = (Signature)theEObject;
				T result = caseSignature(signature);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.COMMITTEE_MEMBER: {
				CommitteeMember committeeMember = (CommitteeMember)theEObject;
				T result = caseCommitteeMember(committeeMember);
				if (result == null) result = caseRecord(committeeMember);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.COMMITTEE_SESSION: {
				CommitteeSession committeeSession = (CommitteeSession)theEObject;
				T result = caseCommitteeSession(committeeSession);
				if (result == null) result = caseRecord(committeeSession);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.PRESENCE: {
				Presence presence = (Presence)theEObject;
				T result = casePresence(presence);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.DECISION: {
				Decision decision = (Decision)theEObject;
				T result = caseDecision(decision);
				if (result == null) result = caseRecord(decision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.SERVICE_OFFER: {
				ServiceOffer serviceOffer = (ServiceOffer)theEObject;
				T result = caseServiceOffer(serviceOffer);
				if (result == null) result = caseRecord(serviceOffer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.REFERRAL: {
				Referral referral = (Referral)theEObject;
				T result = caseReferral(referral);
				if (result == null) result = caseRecord(referral);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NetworkPackage.FOLLOW_UP_NOTE: {
				FollowUpNote followUpNote = (FollowUpNote)theEObject;
				T result = caseFollowUpNote(followUpNote);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Confirmation Campaign</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Confirmation Campaign</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConfirmationCampaign(ConfirmationCampaign object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Confirmation Request</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Confirmation Request</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConfirmationRequest(ConfirmationRequest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quality Decision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quality Decision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQualityDecision(QualityDecision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Imported Attribute</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Imported Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImportedAttribute(ImportedAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Imported Attributes</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Imported Attributes</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImportedAttributes(ImportedAttributes object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reception Cell Kind</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reception Cell Kind</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReceptionCellKind(ReceptionCellKind object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reception Cell</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reception Cell</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReceptionCell(ReceptionCell object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Need</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Need</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNeed(Need object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision Kind</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision Kind</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecisionKind(DecisionKind object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Capitalisation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Capitalisation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCapitalisation(Capitalisation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Result Figure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Result Figure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResultFigure(ResultFigure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Committee</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Committee</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCommittee(Committee object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Charter Version</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Charter Version</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCharterVersion(CharterVersion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Majority Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Majority Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMajorityRule(MajorityRule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Signature</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Signature</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSignature(Signature object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Committee Member</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Committee Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCommitteeMember(CommitteeMember object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Committee Session</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Committee Session</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCommitteeSession(CommitteeSession object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Presence</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Presence</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePresence(Presence object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecision(Decision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Service Offer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Service Offer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseServiceOffer(ServiceOffer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Referral</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Referral</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReferral(Referral object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Follow Up Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Follow Up Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFollowUpNote(FollowUpNote object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Record</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Record</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecord(ma.jisr.model.core.Record object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Term</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Term</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTerm(Term object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //NetworkSwitch
