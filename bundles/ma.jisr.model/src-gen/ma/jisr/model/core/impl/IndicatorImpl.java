/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core.impl;

import java.math.BigDecimal;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Indicator;
import ma.jisr.model.core.Project;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.impl.IndicatorImpl#getName <em>Name</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.IndicatorImpl#getProject <em>Project</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.IndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.IndicatorImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.IndicatorImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.IndicatorImpl#getAchieved <em>Achieved</em>}</li>
 *   <li>{@link ma.jisr.model.core.impl.IndicatorImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends RecordImpl implements Indicator {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.INDICATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CorePackage.Literals.INDICATOR__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CorePackage.Literals.INDICATOR__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Project getProject() {
		return (Project)eGet(CorePackage.Literals.INDICATOR__PROJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProject(Project newProject) {
		eSet(CorePackage.Literals.INDICATOR__PROJECT, newProject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return (String)eGet(CorePackage.Literals.INDICATOR__UNIT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		eSet(CorePackage.Literals.INDICATOR__UNIT, newUnit);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBaseline() {
		return (BigDecimal)eGet(CorePackage.Literals.INDICATOR__BASELINE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(BigDecimal newBaseline) {
		eSet(CorePackage.Literals.INDICATOR__BASELINE, newBaseline);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTarget() {
		return (BigDecimal)eGet(CorePackage.Literals.INDICATOR__TARGET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(BigDecimal newTarget) {
		eSet(CorePackage.Literals.INDICATOR__TARGET, newTarget);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAchieved() {
		return (BigDecimal)eGet(CorePackage.Literals.INDICATOR__ACHIEVED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAchieved(BigDecimal newAchieved) {
		eSet(CorePackage.Literals.INDICATOR__ACHIEVED, newAchieved);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return (String)eGet(CorePackage.Literals.INDICATOR__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		eSet(CorePackage.Literals.INDICATOR__SOURCE, newSource);
	}

} //IndicatorImpl
