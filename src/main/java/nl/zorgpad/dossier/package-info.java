/**
 * The family, its members, consents, cases and texts: the one home of personal data. Other capabilities and the engine
 * know a case by its zaaknummer only.
 */
package nl.zorgpad.dossier;
