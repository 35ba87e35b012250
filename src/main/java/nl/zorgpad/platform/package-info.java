/** What every capability stands on: engine settings, security, the form guard and working days. */
package nl.zorgpad.platform;
