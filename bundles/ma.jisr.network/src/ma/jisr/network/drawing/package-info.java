/** Networks as pictures: what is drawn, where labels find room, and files of it. */
package ma.jisr.network.drawing;
