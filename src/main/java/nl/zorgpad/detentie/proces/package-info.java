/** The steps of the processes detentie-en-terugkeer, overdracht and detentienieuws. */
package nl.zorgpad.detentie.proces;
