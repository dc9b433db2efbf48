/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Event;
import ma.jisr.model.core.EventType;
import ma.jisr.model.core.Participation;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Project;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getEnd <em>End</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getLocality <em>Locality</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getOrganisers <em>Organisers</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getProject <em>Project</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getResult <em>Result</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getParticipations <em>Participations</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.EventImpl#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventImpl extends RecordImpl implements Event {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CorePackage.Literals.EVENT__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CorePackage.Literals.EVENT__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventType getType() {
		return (EventType)eGet(CorePackage.Literals.EVENT__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(EventType newType) {
		eSet(CorePackage.Literals.EVENT__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return (PartialDate)eGet(CorePackage.Literals.EVENT__START, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		eSet(CorePackage.Literals.EVENT__START, newStart);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEnd() {
		return (PartialDate)eGet(CorePackage.Literals.EVENT__END, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(PartialDate newEnd) {
		eSet(CorePackage.Literals.EVENT__END, newEnd);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDuration() {
		return (Integer)eGet(CorePackage.Literals.EVENT__DURATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Integer newDuration) {
		eSet(CorePackage.Literals.EVENT__DURATION, newDuration);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return (Place)eGet(CorePackage.Literals.EVENT__PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		eSet(CorePackage.Literals.EVENT__PLACE, newPlace);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocality() {
		return (String)eGet(CorePackage.Literals.EVENT__LOCALITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocality(String newLocality) {
		eSet(CorePackage.Literals.EVENT__LOCALITY, newLocality);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Party> getOrganisers() {
		return (EList<Party>)eGet(CorePackage.Literals.EVENT__ORGANISERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Project getProject() {
		return (Project)eGet(CorePackage.Literals.EVENT__PROJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProject(Project newProject) {
		eSet(CorePackage.Literals.EVENT__PROJECT, newProject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return (String)eGet(CorePackage.Literals.EVENT__RESULT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		eSet(CorePackage.Literals.EVENT__RESULT, newResult);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Participation> getParticipations() {
		return (EList<Participation>)eGet(CorePackage.Literals.EVENT__PARTICIPATIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgenda() {
		return (String)eGet(CorePackage.Literals.EVENT__AGENDA, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgenda(String newAgenda) {
		eSet(CorePackage.Literals.EVENT__AGENDA, newAgenda);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMinutes() {
		return (String)eGet(CorePackage.Literals.EVENT__MINUTES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(String newMinutes) {
		eSet(CorePackage.Literals.EVENT__MINUTES, newMinutes);
	}

} //EventImpl
