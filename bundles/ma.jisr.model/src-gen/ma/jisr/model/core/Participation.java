/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Participation#getParty <em>Party</em>}</li>
 *   <li>{@link ma.jisr.model.core.Participation#getRole <em>Role</em>}</li>
 *   <li>{@link ma.jisr.model.core.Participation#isAttended <em>Attended</em>}</li>
 *   <li>{@link ma.jisr.model.core.Participation#getComment <em>Comment</em>}</li>
 *   <li>{@link ma.jisr.model.core.Participation#getInvitedOn <em>Invited On</em>}</li>
 *   <li>{@link ma.jisr.model.core.Participation#getAnswer <em>Answer</em>}</li>
 *   <li>{@link ma.jisr.model.core.Participation#getAnsweredOn <em>Answered On</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getParticipation()
 * @model
 * @generated
 */
public interface Participation extends EObject {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see ma.jisr.model.core.CorePackage#getParticipation_Party()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10'"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Participation#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.ParticipationRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see ma.jisr.model.core.ParticipationRole
	 * @see #setRole(ParticipationRole)
	 * @see ma.jisr.model.core.CorePackage#getParticipation_Role()
	 * @model annotation="https://jisr.ma/model group='identity' order='20'"
	 * @generated
	 */
	ParticipationRole getRole();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Participation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see ma.jisr.model.core.ParticipationRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ParticipationRole value);

	/**
	 * Returns the value of the '<em><b>Attended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attended</em>' attribute.
	 * @see #setAttended(boolean)
	 * @see ma.jisr.model.core.CorePackage#getParticipation_Attended()
	 * @model annotation="https://jisr.ma/model group='identity' order='30'"
	 * @generated
	 */
	boolean isAttended();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Participation#isAttended <em>Attended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attended</em>' attribute.
	 * @see #isAttended()
	 * @generated
	 */
	void setAttended(boolean value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see ma.jisr.model.core.CorePackage#getParticipation_Comment()
	 * @model annotation="https://jisr.ma/model group='description' order='40' length='500'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Participation#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Invited On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Invited On</em>' attribute.
	 * @see #setInvitedOn(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getParticipation_InvitedOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='50'"
	 * @generated
	 */
	LocalDate getInvitedOn();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Participation#getInvitedOn <em>Invited On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invited On</em>' attribute.
	 * @see #getInvitedOn()
	 * @generated
	 */
	void setInvitedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.InvitationAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see ma.jisr.model.core.InvitationAnswer
	 * @see #setAnswer(InvitationAnswer)
	 * @see ma.jisr.model.core.CorePackage#getParticipation_Answer()
	 * @model annotation="https://jisr.ma/model group='identity' order='60'"
	 * @generated
	 */
	InvitationAnswer getAnswer();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Participation#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see ma.jisr.model.core.InvitationAnswer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(InvitationAnswer value);

	/**
	 * Returns the value of the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answered On</em>' attribute.
	 * @see #setAnsweredOn(LocalDate)
	 * @see ma.jisr.model.core.CorePackage#getParticipation_AnsweredOn()
	 * @model dataType="ma.jisr.model.core.LocalDate"
	 *        annotation="https://jisr.ma/model group='dates' order='70'"
	 * @generated
	 */
	LocalDate getAnsweredOn();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Participation#getAnsweredOn <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered On</em>' attribute.
	 * @see #getAnsweredOn()
	 * @generated
	 */
	void setAnsweredOn(LocalDate value);

} // Participation
