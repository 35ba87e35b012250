/**
 * Personal budget for youth help (pgb): applications with their legal terms, decisions and amounts, what follows after an
 * award, and objections. Jeugdwet 8.1, Awb 4 and 7.
 */
package nl.zorgpad.pgb;
