package nl.zorgpad.platform.levering;

/**
 * A model in force that a process owner brought himself, with a content that never came with the application.
 *
 * @param key id of the process or decision
 * @param deployment id of the deployment that brought it
 * @param bestand name of the file in that deployment
 * @param inhoud the same file under the name that the application would give it
 */
record Eigenmodel(String key, String deployment, String bestand, Modelbestand inhoud) {}
