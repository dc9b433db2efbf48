/**
 * Copyright (c) 2026 Jisr contributors. EPL-2.0.
 */
package ma.jisr.model.core;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ma.jisr.model.core.Place#getKind <em>Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.Place#getParent <em>Parent</em>}</li>
 *   <li>{@link ma.jisr.model.core.Place#getMunicipalityKind <em>Municipality Kind</em>}</li>
 *   <li>{@link ma.jisr.model.core.Place#getIsoCode <em>Iso Code</em>}</li>
 *   <li>{@link ma.jisr.model.core.Place#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link ma.jisr.model.core.Place#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link ma.jisr.model.core.Place#getPopulation2024 <em>Population2024</em>}</li>
 *   <li>{@link ma.jisr.model.core.Place#getPopulation2014 <em>Population2014</em>}</li>
 * </ul>
 *
 * @see ma.jisr.model.core.CorePackage#getPlace()
 * @model annotation="https://jisr.ma/model type='places' label='name'"
 * @generated
 */
public interface Place extends Term {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.PlaceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.PlaceKind
	 * @see #setKind(PlaceKind)
	 * @see ma.jisr.model.core.CorePackage#getPlace_Kind()
	 * @model required="true"
	 *        annotation="https://jisr.ma/model group='identity' order='10' list='4' aliases='type'"
	 * @generated
	 */
	PlaceKind getKind();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Place#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see ma.jisr.model.core.PlaceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlaceKind value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Place)
	 * @see ma.jisr.model.core.CorePackage#getPlace_Parent()
	 * @model annotation="https://jisr.ma/model group='location' order='20' list='5' aliases='parent code;code parent;rattachement' match='place'"
	 * @generated
	 */
	Place getParent();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Place#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Place value);

	/**
	 * Returns the value of the '<em><b>Municipality Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link ma.jisr.model.core.MunicipalityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Municipality Kind</em>' attribute.
	 * @see ma.jisr.model.core.MunicipalityKind
	 * @see #setMunicipalityKind(MunicipalityKind)
	 * @see ma.jisr.model.core.CorePackage#getPlace_MunicipalityKind()
	 * @model annotation="https://jisr.ma/model group='identity' order='30' aliases='type'"
	 * @generated
	 */
	MunicipalityKind getMunicipalityKind();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Place#getMunicipalityKind <em>Municipality Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Municipality Kind</em>' attribute.
	 * @see ma.jisr.model.core.MunicipalityKind
	 * @see #getMunicipalityKind()
	 * @generated
	 */
	void setMunicipalityKind(MunicipalityKind value);

	/**
	 * Returns the value of the '<em><b>Iso Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iso Code</em>' attribute.
	 * @see #setIsoCode(String)
	 * @see ma.jisr.model.core.CorePackage#getPlace_IsoCode()
	 * @model annotation="https://jisr.ma/model group='identity' order='40' length='12' aliases='iso 3166 2;iso'"
	 * @generated
	 */
	String getIsoCode();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Place#getIsoCode <em>Iso Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iso Code</em>' attribute.
	 * @see #getIsoCode()
	 * @generated
	 */
	void setIsoCode(String value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(Double)
	 * @see ma.jisr.model.core.CorePackage#getPlace_Latitude()
	 * @model annotation="https://jisr.ma/model group='location' order='50' format='latitude' unit='\260' aliases='lat'"
	 * @generated
	 */
	Double getLatitude();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Place#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(Double value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(Double)
	 * @see ma.jisr.model.core.CorePackage#getPlace_Longitude()
	 * @model annotation="https://jisr.ma/model group='location' order='60' format='longitude' unit='\260' aliases='lon;lng;long'"
	 * @generated
	 */
	Double getLongitude();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Place#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(Double value);

	/**
	 * Returns the value of the '<em><b>Population2024</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Population2024</em>' attribute.
	 * @see #setPopulation2024(Integer)
	 * @see ma.jisr.model.core.CorePackage#getPlace_Population2024()
	 * @model annotation="https://jisr.ma/model group='figures' order='70' list='6' min='0' aliases='population'"
	 * @generated
	 */
	Integer getPopulation2024();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Place#getPopulation2024 <em>Population2024</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population2024</em>' attribute.
	 * @see #getPopulation2024()
	 * @generated
	 */
	void setPopulation2024(Integer value);

	/**
	 * Returns the value of the '<em><b>Population2014</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Population2014</em>' attribute.
	 * @see #setPopulation2014(Integer)
	 * @see ma.jisr.model.core.CorePackage#getPlace_Population2014()
	 * @model annotation="https://jisr.ma/model group='figures' order='80' list='7' min='0'"
	 * @generated
	 */
	Integer getPopulation2014();

	/**
	 * Sets the value of the '{@link ma.jisr.model.core.Place#getPopulation2014 <em>Population2014</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population2014</em>' attribute.
	 * @see #getPopulation2014()
	 * @generated
	 */
	void setPopulation2014(Integer value);

} // Place
