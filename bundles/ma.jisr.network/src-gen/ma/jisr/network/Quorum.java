/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Quorum</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see ma.jisr.network.NetworkPackage#getQuorum()
 * @model
 * @generated
 */
public enum Quorum implements Enumerator {
	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "none", "none"),

	/**
	 * The '<em><b>Third</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THIRD_VALUE
	 * @generated
	 * @ordered
	 */
	THIRD(1, "third", "third"),

	/**
	 * The '<em><b>Half</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HALF_VALUE
	 * @generated
	 * @ordered
	 */
	HALF(2, "half", "half"),

	/**
	 * The '<em><b>More Than Half</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MORE_THAN_HALF_VALUE
	 * @generated
	 * @ordered
	 */
	MORE_THAN_HALF(3, "moreThanHalf", "moreThanHalf"),

	/**
	 * The '<em><b>Two Thirds</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TWO_THIRDS_VALUE
	 * @generated
	 * @ordered
	 */
	TWO_THIRDS(4, "twoThirds", "twoThirds"),

	/**
	 * The '<em><b>Three Quarters</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THREE_QUARTERS_VALUE
	 * @generated
	 * @ordered
	 */
	THREE_QUARTERS(5, "threeQuarters", "threeQuarters"),

	/**
	 * The '<em><b>All</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALL_VALUE
	 * @generated
	 * @ordered
	 */
	ALL(6, "all", "all");

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE
	 * @model name="none"
	 *        annotation="https://jisr.ma/model aliases='aucun'"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>Third</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THIRD
	 * @model name="third"
	 *        annotation="https://jisr.ma/model aliases='1/3;un tiers'"
	 * @generated
	 * @ordered
	 */
	public static final int THIRD_VALUE = 1;

	/**
	 * The '<em><b>Half</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HALF
	 * @model name="half"
	 *        annotation="https://jisr.ma/model aliases='1/2;moiti\351;la moiti\351'"
	 * @generated
	 * @ordered
	 */
	public static final int HALF_VALUE = 2;

	/**
	 * The '<em><b>More Than Half</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MORE_THAN_HALF
	 * @model name="moreThanHalf"
	 *        annotation="https://jisr.ma/model aliases='majorit\351;plus de la moiti\351'"
	 * @generated
	 * @ordered
	 */
	public static final int MORE_THAN_HALF_VALUE = 3;

	/**
	 * The '<em><b>Two Thirds</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TWO_THIRDS
	 * @model name="twoThirds"
	 *        annotation="https://jisr.ma/model aliases='2/3;deux tiers'"
	 * @generated
	 * @ordered
	 */
	public static final int TWO_THIRDS_VALUE = 4;

	/**
	 * The '<em><b>Three Quarters</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THREE_QUARTERS
	 * @model name="threeQuarters"
	 *        annotation="https://jisr.ma/model aliases='3/4;trois quarts'"
	 * @generated
	 * @ordered
	 */
	public static final int THREE_QUARTERS_VALUE = 5;

	/**
	 * The '<em><b>All</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALL
	 * @model name="all"
	 *        annotation="https://jisr.ma/model aliases='tous'"
	 * @generated
	 * @ordered
	 */
	public static final int ALL_VALUE = 6;

	/**
	 * An array of all the '<em><b>Quorum</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Quorum[] VALUES_ARRAY =
		new Quorum[] {
			NONE,
			THIRD,
			HALF,
			MORE_THAN_HALF,
			TWO_THIRDS,
			THREE_QUARTERS,
			ALL,
		};

	/**
	 * A public read-only list of all the '<em><b>Quorum</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Quorum> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Quorum</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Quorum get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Quorum result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Quorum</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Quorum getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Quorum result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Quorum</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Quorum get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case THIRD_VALUE: return THIRD;
			case HALF_VALUE: return HALF;
			case MORE_THAN_HALF_VALUE: return MORE_THAN_HALF;
			case TWO_THIRDS_VALUE: return TWO_THIRDS;
			case THREE_QUARTERS_VALUE: return THREE_QUARTERS;
			case ALL_VALUE: return ALL;
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
	private Quorum(int value, String name, String literal) {
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
	
} //Quorum
