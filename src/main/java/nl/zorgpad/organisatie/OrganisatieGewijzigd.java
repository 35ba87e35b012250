package nl.zorgpad.organisatie;

/** Teams, wijken or workers have changed, in the running transaction. */
public record OrganisatieGewijzigd() {}
