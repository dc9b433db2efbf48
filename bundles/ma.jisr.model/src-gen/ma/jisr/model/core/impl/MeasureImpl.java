/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.math.BigDecimal;

import ma.jisr.model.base.PartialDate;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Indicator;
import ma.jisr.model.core.Measure;
import ma.jisr.model.core.Place;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.MeasureImpl#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.MeasureImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.MeasureImpl#getDate <em>Date</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.MeasureImpl#getValue <em>Value</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.MeasureImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasureImpl extends RecordImpl implements Measure {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.MEASURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator getIndicator() {
		return (Indicator)eGet(CorePackage.Literals.MEASURE__INDICATOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicator(Indicator newIndicator) {
		eSet(CorePackage.Literals.MEASURE__INDICATOR, newIndicator);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return (Place)eGet(CorePackage.Literals.MEASURE__PLACE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		eSet(CorePackage.Literals.MEASURE__PLACE, newPlace);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate() {
		return (PartialDate)eGet(CorePackage.Literals.MEASURE__DATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate) {
		eSet(CorePackage.Literals.MEASURE__DATE, newDate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return (BigDecimal)eGet(CorePackage.Literals.MEASURE__VALUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		eSet(CorePackage.Literals.MEASURE__VALUE, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return (String)eGet(CorePackage.Literals.MEASURE__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		eSet(CorePackage.Literals.MEASURE__SOURCE, newSource);
	}

} //MeasureImpl
