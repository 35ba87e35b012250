/** Invented cases for the development profile: who, when and with which answers. Nothing here runs in production. */
package nl.zorgpad.demo;
