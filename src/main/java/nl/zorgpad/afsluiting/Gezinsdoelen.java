package nl.zorgpad.afsluiting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The goals of the gezinsplan that are judged at the closing talk. */
@Service
public class Gezinsdoelen {

    /** A goal with its text, for the eyes of the worker only. */
    public record Doel(UUID id, String tekst) {}

    /** The open goals of the family; none when there is no plan. */
    public List<Doel> teBeoordelen(String zaaknummer) {
        return List.of();
    }

    /** Sets every open goal to reached, reached in part, or else not reached. */
    public void stelVast(String zaaknummer, Set<UUID> bereikt, Set<UUID> deels, String gebruiker) {
        for (var doel : teBeoordelen(zaaknummer)) {
            throw new IllegalStateException("Geen gezinsplan om doel " + doel.id() + " in vast te leggen");
        }
    }
}
