/** The front office Detentie en Terugkeer reports a detention over REST. */
package nl.zorgpad.detentie.partner;
