package nl.zorgpad.afsluiting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zorgpad.dossier.Dossierinzage;
import nl.zorgpad.gezinsplan.Doelstand;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.gezinsplan.Lezer;
import nl.zorgpad.platform.formulier.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goals of the gezinsplan that are judged at the closing talk. */
@Service
@Transactional
public class Gezinsdoelen {

    private static final String OPEN = "open";
    private static final int LANGSTE_LABEL = 200;

    private final GezinsplanService plannen;
    private final Dossierinzage inzage;

    Gezinsdoelen(GezinsplanService plannen, Dossierinzage inzage) {
        this.plannen = plannen;
        this.inzage = inzage;
    }

    /** A goal in the words of the family, for the eyes of a worker only. */
    public record Doel(UUID id, String tekst) {}

    /** How many goals are open; 0 when there is no plan. */
    @Transactional(readOnly = true)
    public int aantalTeBeoordelen(String zaaknummer) {
        return open(zaaknummer).size();
    }

    /** The open goals with their texts. The access of this worker is logged. */
    public List<Doel> teBeoordelen(String zaaknummer, String gebruiker) {
        var open = open(zaaknummer);
        if (open.isEmpty()) {
            return List.of();
        }
        inzage.lees(zaaknummer, gebruiker, "gezinsdoelen");
        return plannen.blad(zaaknummer, Lezer.medewerker(gebruiker)).doelen().stream()
                .filter(doel -> open.contains(doel.id()))
                .map(doel ->
                        new Doel(doel.id(), Tekst.kort(doel.leefgebiedLabel() + ": " + doel.doel(), LANGSTE_LABEL)))
                .toList();
    }

    /** Sets every open goal to reached, reached in part, or else not reached. */
    public void stelVast(String zaaknummer, Set<UUID> bereikt, Set<UUID> deels, String gebruiker) {
        for (var doel : open(zaaknummer)) {
            var stand = bereikt.contains(doel) ? "bereikt" : deels.contains(doel) ? "deels_bereikt" : "niet_bereikt";
            plannen.stelDoelVast(zaaknummer, doel, stand, gebruiker);
        }
    }

    private List<UUID> open(String zaaknummer) {
        return plannen.bestaat(zaaknummer)
                ? plannen.doelen(zaaknummer).stream()
                        .filter(doel -> OPEN.equals(doel.stand()))
                        .map(Doelstand::id)
                        .toList()
                : List.of();
    }
}
