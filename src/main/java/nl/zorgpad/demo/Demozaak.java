package nl.zorgpad.demo;

import java.util.List;

/**
 * The course of one demo case, from its registration.
 *
 * @param gezinsnaam name of the invented family
 */
public record Demozaak(String gezinsnaam, List<Demostap> stappen) {

    public Demozaak {
        stappen = List.copyOf(stappen);
    }
}
