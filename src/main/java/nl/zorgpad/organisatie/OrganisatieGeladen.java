package nl.zorgpad.organisatie;

/** The application starts and the organisation is known, in the running transaction and before the first request. */
public record OrganisatieGeladen() {}
