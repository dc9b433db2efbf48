/**
 * Campaigns to have records confirmed: a letter and a sheet for each actor in its language, and the
 * answers brought back into the register.
 */
package ma.jisr.network.campaign;
