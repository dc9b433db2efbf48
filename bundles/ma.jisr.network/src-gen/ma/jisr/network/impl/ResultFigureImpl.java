/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network.impl;

import java.math.BigDecimal;

import ma.jisr.model.base.StoredObject;

import ma.jisr.network.NetworkPackage;
import ma.jisr.network.ResultFigure;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Result Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.network.impl.ResultFigureImpl#getWhat <em>What</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ResultFigureImpl#getFigure <em>Figure</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ResultFigureImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ResultFigureImpl#getYear <em>Year</em>}</li>
 *   <li>{@link ma.jisr.network.impl.ResultFigureImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResultFigureImpl extends StoredObject implements ResultFigure {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResultFigureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.RESULT_FIGURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount() {
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return (String)eGet(NetworkPackage.Literals.RESULT_FIGURE__WHAT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		eSet(NetworkPackage.Literals.RESULT_FIGURE__WHAT, newWhat);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFigure() {
		return (BigDecimal)eGet(NetworkPackage.Literals.RESULT_FIGURE__FIGURE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFigure(BigDecimal newFigure) {
		eSet(NetworkPackage.Literals.RESULT_FIGURE__FIGURE, newFigure);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return (String)eGet(NetworkPackage.Literals.RESULT_FIGURE__UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		eSet(NetworkPackage.Literals.RESULT_FIGURE__UNIT, newUnit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getYear() {
		return (Integer)eGet(NetworkPackage.Literals.RESULT_FIGURE__YEAR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(Integer newYear) {
		eSet(NetworkPackage.Literals.RESULT_FIGURE__YEAR, newYear);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return (String)eGet(NetworkPackage.Literals.RESULT_FIGURE__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		eSet(NetworkPackage.Literals.RESULT_FIGURE__SOURCE, newSource);
	}

} //ResultFigureImpl
