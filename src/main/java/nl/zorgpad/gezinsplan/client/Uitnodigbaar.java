package nl.zorgpad.gezinsplan.client;

import java.util.UUID;

/**
 * A family member on the invitation page.
 *
 * @param beletsel why this person cannot be invited; null when he or she can
 * @param letOp what the worker should think of first; null when there is nothing
 */
record Uitnodigbaar(UUID id, String naam, String rol, String beletsel, String letOp) {}
