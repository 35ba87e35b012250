/** Letters: a template that a process owner edits in Word, filled for one case and kept in its dossier. */
package nl.zorgpad.brief;
