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
 * A representation of the literals of the enumeration '<em><b>Recognition Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see ma.jisr.model.core.CorePackage#getRecognitionKind()
 * @model
 * @generated
 */
public enum RecognitionKind implements Enumerator {
	/**
	 * The '<em><b>Declaration</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECLARATION_VALUE
	 * @generated
	 * @ordered
	 */
	DECLARATION(0, "declaration", "declaration"),

	/**
	 * The '<em><b>Public Utility</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_UTILITY_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_UTILITY(1, "publicUtility", "publicUtility"),

	/**
	 * The '<em><b>Approval</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPROVAL_VALUE
	 * @generated
	 * @ordered
	 */
	APPROVAL(2, "approval", "approval"),

	/**
	 * The '<em><b>Headquarters</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEADQUARTERS_VALUE
	 * @generated
	 * @ordered
	 */
	HEADQUARTERS(3, "headquarters", "headquarters"),

	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "other", "other");

	/**
	 * The '<em><b>Declaration</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECLARATION
	 * @model name="declaration"
	 *        annotation="https://jisr.ma/model aliases='r\351c\351piss\351;r\351c\351piss\351 de d\351claration;receipt;\u0648\u0635\u0644 \u0627\u0644\u0625\u064a\u062f\u0627\u0639'"
	 * @generated
	 * @ordered
	 */
	public static final int DECLARATION_VALUE = 0;

	/**
	 * The '<em><b>Public Utility</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUBLIC_UTILITY
	 * @model name="publicUtility"
	 *        annotation="https://jisr.ma/model aliases='utilit\351 publique;reconnaissance d\u2019utilit\351 publique;RUP'"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_UTILITY_VALUE = 1;

	/**
	 * The '<em><b>Approval</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPROVAL
	 * @model name="approval"
	 *        annotation="https://jisr.ma/model aliases='agr\351ment;accreditation'"
	 * @generated
	 * @ordered
	 */
	public static final int APPROVAL_VALUE = 2;

	/**
	 * The '<em><b>Headquarters</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEADQUARTERS
	 * @model name="headquarters"
	 *        annotation="https://jisr.ma/model aliases='accord de si\350ge'"
	 * @generated
	 * @ordered
	 */
	public static final int HEADQUARTERS_VALUE = 3;

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Recognition Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RecognitionKind[] VALUES_ARRAY =
		new RecognitionKind[] {
			DECLARATION,
			PUBLIC_UTILITY,
			APPROVAL,
			HEADQUARTERS,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Recognition Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RecognitionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Recognition Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecognitionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecognitionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recognition Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecognitionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecognitionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recognition Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecognitionKind get(int value) {
		switch (value) {
			case DECLARATION_VALUE: return DECLARATION;
			case PUBLIC_UTILITY_VALUE: return PUBLIC_UTILITY;
			case APPROVAL_VALUE: return APPROVAL;
			case HEADQUARTERS_VALUE: return HEADQUARTERS;
			case OTHER_VALUE: return OTHER;
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
	private RecognitionKind(int value, String name, String literal) {
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
	
} //RecognitionKind
