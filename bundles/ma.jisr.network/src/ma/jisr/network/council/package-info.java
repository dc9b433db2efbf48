/** Concertation: committees and what their charters allow, referrals, events, initiatives. */
package ma.jisr.network.council;
