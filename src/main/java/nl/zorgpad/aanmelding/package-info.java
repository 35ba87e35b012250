/** Intake to start: from the registration of a family, through kennismaking and waiting list, to the start of help. */
package nl.zorgpad.aanmelding;
