/**
 * An office without screens: workers register families, fill in forms and finish tasks with their own rights, while the
 * clock is moved. Invented families and the ordinary answers to every form. For demo cases and for a half year replayed;
 * nothing here runs in production.
 */
package nl.zorgpad.kantoor;
