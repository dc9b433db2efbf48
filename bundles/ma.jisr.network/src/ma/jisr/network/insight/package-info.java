/** What a network says to people: measures with sentences, suggestions, two dates compared. */
package ma.jisr.network.insight;
