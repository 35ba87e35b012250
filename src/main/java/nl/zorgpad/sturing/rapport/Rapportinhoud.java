package nl.zorgpad.sturing.rapport;

import java.util.List;
import java.util.Map;

/** What was frozen for a report: the figures by team and figure, and the advices. */
record Rapportinhoud(Maandrapport rapport, Map<String, Map<String, Cijferwaarde>> cijfers, List<Teamadvies> adviezen) {}
