/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import ma.jisr.model.base.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Relationship#getSource <em>Source</em>}</li>
 *   <li>{@link ma.jisr.model.core.Relationship#getType <em>Type</em>}</li>
 *   <li>{@link ma.jisr.model.core.Relationship#getTarget <em>Target</em>}</li>
 *   <li>{@link ma.jisr.model.core.Relationship#getFramework <em>Framework</em>}</li>
 *   <li>{@link ma.jisr.model.core.Relationship#getProject <em>Project</em>}</li>
 *   <li>{@link ma.jisr.model.core.Relationship#getStart <em>Start</em>}</li>
 *   <li>{@link ma.jisr.model.core.Relationship#getEnd <em>End</em>}</li>
 *   <li>{@link ma.jisr.model.core.Relationship#getWeight <em>Weight</em>}</li>
 *   <li>{@link ma.jisr.model.core.Relationship#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getRelationship()
 * @model annotation="https://jisr.ma/model type='relationships' label='source type target' key='source type target framework start'"
 * @generated
 */
public interface Relationship extends ma.jisr.model.core.Record {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Party)
	 * @see ma.jisr.model.core.CorePackage#getRelationship_Source()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' cascade='true' search='true' list='1' aliases='source;acteur;organisation source'"
	 * @generated
	 */
	Party getSource();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Relationship#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Party value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(RelationshipType)
	 * @see ma.jisr.model.core.CorePackage#getRelationship_Type()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='20' search='true' list='2' aliases='relation;lien;type de relation;kind'"
	 * @generated
	 */
	RelationshipType getType();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Relationship#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(RelationshipType value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Party)
	 * @see ma.jisr.model.core.CorePackage#getRelationship_Target()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='30' cascade='true' search='true' list='3' aliases='cible;destination;target;organisation cible'"
	 * @generated
	 */
	Party getTarget();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Relationship#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Party value);

	/**
	 * Returns the value of the '<em><b>Framework</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Framework</em>' attribute.
	 * @see #setFramework(String)
	 * @see ma.jisr.model.core.CorePackage#getRelationship_Framework()
	 * @model annotation="https://jisr.ma/model group='activity' order='40' length='300' search='true' list='4' aliases='programme;contexte'"
	 * @generated
	 */
	String getFramework();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Relationship#getFramework <em>Framework</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Framework</em>' attribute.
	 * @see #getFramework()
	 * @generated
	 */
	void setFramework(String value);

	/**
	 * Returns the value of the '<em><b>Project</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' reference.
	 * @see #setProject(Project)
	 * @see ma.jisr.model.core.CorePackage#getRelationship_Project()
	 * @model annotation="https://jisr.ma/model group='activity' order='50' aliases='projet'"
	 * @generated
	 */
	Project getProject();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Relationship#getProject <em>Project</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' reference.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Project value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getRelationship_Start()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='60' list='5' aliases='date de d\351but;depuis;from date'"
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Relationship#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(PartialDate)
	 * @see ma.jisr.model.core.CorePackage#getRelationship_End()
	 * @model dataType="ma.jisr.model.core.PartialDate"
	 *        annotation="https://jisr.ma/model group='dates' order='70' list='6' after='start' aliases='date de fin;jusqu\u2019\340'"
	 * @generated
	 */
	PartialDate getEnd();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Relationship#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(Double)
	 * @see ma.jisr.model.core.CorePackage#getRelationship_Weight()
	 * @model default="1.0"
	 *        annotation="https://jisr.ma/model group='activity' order='80' min='0' aliases='force;intensit\351'"
	 * @generated
	 */
	Double getWeight();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Relationship#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(Double value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see ma.jisr.model.core.CorePackage#getRelationship_Evidence()
	 * @model annotation="https://jisr.ma/model group='description' order='90' length='500' aliases='preuve'"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Relationship#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

} // Relationship
