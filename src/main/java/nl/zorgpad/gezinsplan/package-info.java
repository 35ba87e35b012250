/**
 * The plan of a family: persons with their own question, what goes well and what does not, safety, goals and actions in
 * the family's words, visions and agreements. The only home of these texts; the engine knows codes and dates of it.
 */
package nl.zorgpad.gezinsplan;
