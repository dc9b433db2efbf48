/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.MunicipalityKind;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.PlaceKind;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.PlaceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PlaceImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PlaceImpl#getMunicipalityKind <em>Municipality Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PlaceImpl#getIsoCode <em>Iso Code</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PlaceImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PlaceImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PlaceImpl#getPopulation2024 <em>Population2024</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.PlaceImpl#getPopulation2014 <em>Population2014</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlaceImpl extends TermImpl implements Place {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.PLACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlaceKind getKind() {
		return (PlaceKind)eGet(CorePackage.Literals.PLACE__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PlaceKind newKind) {
		eSet(CorePackage.Literals.PLACE__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getParent() {
		return (Place)eGet(CorePackage.Literals.PLACE__PARENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Place newParent) {
		eSet(CorePackage.Literals.PLACE__PARENT, newParent);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MunicipalityKind getMunicipalityKind() {
		return (MunicipalityKind)eGet(CorePackage.Literals.PLACE__MUNICIPALITY_KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMunicipalityKind(MunicipalityKind newMunicipalityKind) {
		eSet(CorePackage.Literals.PLACE__MUNICIPALITY_KIND, newMunicipalityKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIsoCode() {
		return (String)eGet(CorePackage.Literals.PLACE__ISO_CODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsoCode(String newIsoCode) {
		eSet(CorePackage.Literals.PLACE__ISO_CODE, newIsoCode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLatitude() {
		return (Double)eGet(CorePackage.Literals.PLACE__LATITUDE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatitude(Double newLatitude) {
		eSet(CorePackage.Literals.PLACE__LATITUDE, newLatitude);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLongitude() {
		return (Double)eGet(CorePackage.Literals.PLACE__LONGITUDE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongitude(Double newLongitude) {
		eSet(CorePackage.Literals.PLACE__LONGITUDE, newLongitude);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPopulation2024() {
		return (Integer)eGet(CorePackage.Literals.PLACE__POPULATION2024, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulation2024(Integer newPopulation2024) {
		eSet(CorePackage.Literals.PLACE__POPULATION2024, newPopulation2024);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPopulation2014() {
		return (Integer)eGet(CorePackage.Literals.PLACE__POPULATION2014, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulation2014(Integer newPopulation2014) {
		eSet(CorePackage.Literals.PLACE__POPULATION2014, newPopulation2014);
	}

} //PlaceImpl
