/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.BudgetBand;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Mandate;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.Recognition;
import ma.jisr.model.core.TargetGroup;
import ma.jisr.model.core.Theme;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getNameAr <em>Name Ar</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getLegalForm <em>Legal Form</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getFounded <em>Founded</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getRecognitions <em>Recognitions</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getTargetGroups <em>Target Groups</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getResidenceCountries <em>Residence Countries</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getOriginCommunes <em>Origin Communes</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getMandates <em>Mandates</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getPaidStaff <em>Paid Staff</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getVolunteers <em>Volunteers</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.OrganisationImpl#getBudgetBand <em>Budget Band</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationImpl extends PartyImpl implements Organisation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.ORGANISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CorePackage.Literals.ORGANISATION__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CorePackage.Literals.ORGANISATION__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcronym() {
		return (String)eGet(CorePackage.Literals.ORGANISATION__ACRONYM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcronym(String newAcronym) {
		eSet(CorePackage.Literals.ORGANISATION__ACRONYM, newAcronym);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameAr() {
		return (String)eGet(CorePackage.Literals.ORGANISATION__NAME_AR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameAr(String newNameAr) {
		eSet(CorePackage.Literals.ORGANISATION__NAME_AR, newNameAr);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameEn() {
		return (String)eGet(CorePackage.Literals.ORGANISATION__NAME_EN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameEn(String newNameEn) {
		eSet(CorePackage.Literals.ORGANISATION__NAME_EN, newNameEn);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationType getType() {
		return (OrganisationType)eGet(CorePackage.Literals.ORGANISATION__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(OrganisationType newType) {
		eSet(CorePackage.Literals.ORGANISATION__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalForm() {
		return (String)eGet(CorePackage.Literals.ORGANISATION__LEGAL_FORM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalForm(String newLegalForm) {
		eSet(CorePackage.Literals.ORGANISATION__LEGAL_FORM, newLegalForm);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getFounded() {
		return (PartialDate)eGet(CorePackage.Literals.ORGANISATION__FOUNDED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFounded(PartialDate newFounded) {
		eSet(CorePackage.Literals.ORGANISATION__FOUNDED, newFounded);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Theme> getThemes() {
		return (EList<Theme>)eGet(CorePackage.Literals.ORGANISATION__THEMES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Place> getAreas() {
		return (EList<Place>)eGet(CorePackage.Literals.ORGANISATION__AREAS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return (String)eGet(CorePackage.Literals.ORGANISATION__DESCRIPTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		eSet(CorePackage.Literals.ORGANISATION__DESCRIPTION, newDescription);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Recognition> getRecognitions() {
		return (EList<Recognition>)eGet(CorePackage.Literals.ORGANISATION__RECOGNITIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<TargetGroup> getTargetGroups() {
		return (EList<TargetGroup>)eGet(CorePackage.Literals.ORGANISATION__TARGET_GROUPS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Place> getResidenceCountries() {
		return (EList<Place>)eGet(CorePackage.Literals.ORGANISATION__RESIDENCE_COUNTRIES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Place> getOriginCommunes() {
		return (EList<Place>)eGet(CorePackage.Literals.ORGANISATION__ORIGIN_COMMUNES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Mandate> getMandates() {
		return (EList<Mandate>)eGet(CorePackage.Literals.ORGANISATION__MANDATES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPaidStaff() {
		return (Integer)eGet(CorePackage.Literals.ORGANISATION__PAID_STAFF, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaidStaff(Integer newPaidStaff) {
		eSet(CorePackage.Literals.ORGANISATION__PAID_STAFF, newPaidStaff);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVolunteers() {
		return (Integer)eGet(CorePackage.Literals.ORGANISATION__VOLUNTEERS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolunteers(Integer newVolunteers) {
		eSet(CorePackage.Literals.ORGANISATION__VOLUNTEERS, newVolunteers);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BudgetBand getBudgetBand() {
		return (BudgetBand)eGet(CorePackage.Literals.ORGANISATION__BUDGET_BAND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudgetBand(BudgetBand newBudgetBand) {
		eSet(CorePackage.Literals.ORGANISATION__BUDGET_BAND, newBudgetBand);
	}

} //OrganisationImpl
