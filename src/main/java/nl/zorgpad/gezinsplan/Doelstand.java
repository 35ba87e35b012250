package nl.zorgpad.gezinsplan;

import java.util.UUID;

/**
 * How far a goal is.
 *
 * @param leefgebied code
 * @param stand open, bereikt, deels_bereikt, niet_bereikt or vervallen
 */
public record Doelstand(UUID id, String leefgebied, String stand) {}
