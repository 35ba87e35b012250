/** Working days, deadlines and the calendars by which the engine understands them. */
package nl.zorgpad.platform.werkdagen;
