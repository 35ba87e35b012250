/** Where the dossier meets the engine: hand-over of form texts, the consent decision and the check of a task. */
package nl.zorgpad.dossier.proces;
