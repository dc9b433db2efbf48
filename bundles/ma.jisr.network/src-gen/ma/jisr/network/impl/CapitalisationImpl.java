/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.Party;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Theme;

import ma.jisr.model.core.impl.RecordImpl;

import ma.jisr.network.Capitalisation;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.ResultFigure;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Capitalisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getProject <em>Project</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getDocumentedOn <em>Documented On</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getContext <em>Context</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getResults <em>Results</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getLessons <em>Lessons</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link ma.jisr.network.impl.CapitalisationImpl#getPlaces <em>Places</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CapitalisationImpl extends RecordImpl implements Capitalisation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CapitalisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.CAPITALISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(NetworkPackage.Literals.CAPITALISATION__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(NetworkPackage.Literals.CAPITALISATION__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Project getProject() {
		return (Project)eGet(NetworkPackage.Literals.CAPITALISATION__PROJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProject(Project newProject) {
		eSet(NetworkPackage.Literals.CAPITALISATION__PROJECT, newProject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDocumentedOn() {
		return (PartialDate)eGet(NetworkPackage.Literals.CAPITALISATION__DOCUMENTED_ON, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentedOn(PartialDate newDocumentedOn) {
		eSet(NetworkPackage.Literals.CAPITALISATION__DOCUMENTED_ON, newDocumentedOn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContext() {
		return (String)eGet(NetworkPackage.Literals.CAPITALISATION__CONTEXT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContext(String newContext) {
		eSet(NetworkPackage.Literals.CAPITALISATION__CONTEXT, newContext);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActions() {
		return (String)eGet(NetworkPackage.Literals.CAPITALISATION__ACTIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActions(String newActions) {
		eSet(NetworkPackage.Literals.CAPITALISATION__ACTIONS, newActions);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ResultFigure> getResults() {
		return (EList<ResultFigure>)eGet(NetworkPackage.Literals.CAPITALISATION__RESULTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLessons() {
		return (String)eGet(NetworkPackage.Literals.CAPITALISATION__LESSONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLessons(String newLessons) {
		eSet(NetworkPackage.Literals.CAPITALISATION__LESSONS, newLessons);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConditions() {
		return (String)eGet(NetworkPackage.Literals.CAPITALISATION__CONDITIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditions(String newConditions) {
		eSet(NetworkPackage.Literals.CAPITALISATION__CONDITIONS, newConditions);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Party> getContacts() {
		return (EList<Party>)eGet(NetworkPackage.Literals.CAPITALISATION__CONTACTS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Theme> getThemes() {
		return (EList<Theme>)eGet(NetworkPackage.Literals.CAPITALISATION__THEMES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Place> getPlaces() {
		return (EList<Place>)eGet(NetworkPackage.Literals.CAPITALISATION__PLACES, true);
	}

} //CapitalisationImpl
