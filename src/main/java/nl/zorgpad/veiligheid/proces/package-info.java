/** The process {@code veiligheid-top3}: the only part of safety that knows the engine. */
package nl.zorgpad.veiligheid.proces;
