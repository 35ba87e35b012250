package nl.zorgpad.gezinsplan.client;

import java.util.UUID;

/** The family member behind a session: this person, in this case, and nothing else. */
record Planbezoeker(String zaaknummer, UUID persoonId) {}
