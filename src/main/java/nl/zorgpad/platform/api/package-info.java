/** The description (OpenAPI) of our own REST resources under {@code /api}. */
package nl.zorgpad.platform.api;
