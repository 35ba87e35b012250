/**
 * The form guard: every submitted Camunda form is checked on the server against its own {@code .form} file, personal
 * data (the form group with {@code path: "dossier"}) goes to the capability that owns it, and only steering facts go
 * on into the engine.
 */
package nl.zorgpad.platform.formulier;
