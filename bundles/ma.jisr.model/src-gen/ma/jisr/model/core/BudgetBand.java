/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Budget Band</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see ma.jisr.model.core.CorePackage#getBudgetBand()
 * @model
 * @generated
 */
public enum BudgetBand implements Enumerator {
	/**
	 * The '<em><b>Under100k</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDER100K_VALUE
	 * @generated
	 * @ordered
	 */
	UNDER100K(0, "under100k", "under100k"),

	/**
	 * The '<em><b>To500k</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TO500K_VALUE
	 * @generated
	 * @ordered
	 */
	TO500K(1, "to500k", "to500k"),

	/**
	 * The '<em><b>To1m</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TO1M_VALUE
	 * @generated
	 * @ordered
	 */
	TO1M(2, "to1m", "to1m"),

	/**
	 * The '<em><b>To5m</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TO5M_VALUE
	 * @generated
	 * @ordered
	 */
	TO5M(3, "to5m", "to5m"),

	/**
	 * The '<em><b>Over5m</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OVER5M_VALUE
	 * @generated
	 * @ordered
	 */
	OVER5M(4, "over5m", "over5m");

	/**
	 * The '<em><b>Under100k</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDER100K
	 * @model name="under100k"
	 *        annotation="https://jisr.ma/model aliases='moins de 100 000'"
	 * @generated
	 * @ordered
	 */
	public static final int UNDER100K_VALUE = 0;

	/**
	 * The '<em><b>To500k</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TO500K
	 * @model name="to500k"
	 *        annotation="https://jisr.ma/model aliases='100 000 \340 500 000'"
	 * @generated
	 * @ordered
	 */
	public static final int TO500K_VALUE = 1;

	/**
	 * The '<em><b>To1m</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TO1M
	 * @model name="to1m"
	 *        annotation="https://jisr.ma/model aliases='500 000 \340 1 million'"
	 * @generated
	 * @ordered
	 */
	public static final int TO1M_VALUE = 2;

	/**
	 * The '<em><b>To5m</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TO5M
	 * @model name="to5m"
	 *        annotation="https://jisr.ma/model aliases='1 \340 5 millions'"
	 * @generated
	 * @ordered
	 */
	public static final int TO5M_VALUE = 3;

	/**
	 * The '<em><b>Over5m</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OVER5M
	 * @model name="over5m"
	 *        annotation="https://jisr.ma/model aliases='plus de 5 millions'"
	 * @generated
	 * @ordered
	 */
	public static final int OVER5M_VALUE = 4;

	/**
	 * An array of all the '<em><b>Budget Band</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BudgetBand[] VALUES_ARRAY =
		new BudgetBand[] {
			UNDER100K,
			TO500K,
			TO1M,
			TO5M,
			OVER5M,
		};

	/**
	 * A public read-only list of all the '<em><b>Budget Band</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BudgetBand> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Budget Band</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BudgetBand get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BudgetBand result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Budget Band</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BudgetBand getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BudgetBand result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Budget Band</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BudgetBand get(int value) {
		switch (value) {
			case UNDER100K_VALUE: return UNDER100K;
			case TO500K_VALUE: return TO500K;
			case TO1M_VALUE: return TO1M;
			case TO5M_VALUE: return TO5M;
			case OVER5M_VALUE: return OVER5M;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private BudgetBand(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //BudgetBand
