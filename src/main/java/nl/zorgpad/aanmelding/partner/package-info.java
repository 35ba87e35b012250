/** Partner organisations report a family over REST. */
package nl.zorgpad.aanmelding.partner;
