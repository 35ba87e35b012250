package nl.zorgpad.naspelen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One team during the replay: its places, the families in guidance, and the families that wait for a place. */
final class Teamstand {

    private final String id;
    private final int plaatsen;
    private final List<Gezinszaak> wachtlijst = new ArrayList<>();
    private final Deque<String> werkers = new ArrayDeque<>();
    private int bezet;
    private double tegoed;

    Teamstand(String id, int plaatsen, List<String> werkers) {
        this.id = id;
        this.plaatsen = plaatsen;
        this.werkers.addAll(werkers);
    }

    String id() {
        return id;
    }

    int plaatsen() {
        return plaatsen;
    }

    int bezet() {
        return bezet;
    }

    int wachtend() {
        return wachtlijst.size();
    }

    /** The workers take turns. */
    String volgendeWerker() {
        var werker = werkers.removeFirst();
        werkers.addLast(werker);
        return werker;
    }

    /** Registrations of today when so many come on average: never a family lost, never one too many. */
    int aanmeldingen(double gemiddeld) {
        tegoed += gemiddeld;
        var vandaag = (int) Math.floor(tegoed);
        tegoed -= vandaag;
        return vandaag;
    }

    void beginAanmeldingen(double deel) {
        tegoed = deel;
    }

    boolean heeftPlaats() {
        return bezet < plaatsen;
    }

    /** Whether a family can continue at once: the worker who met it may go over the places a little. */
    boolean kanDoor(double rek) {
        return bezet < plaatsen + Math.max(1, Math.round(plaatsen * rek));
    }

    void neemPlaats() {
        bezet++;
    }

    void geefPlaatsVrij() {
        bezet--;
    }

    void wacht(Gezinszaak zaak) {
        zaak.wacht = true;
        wachtlijst.add(zaak);
    }

    void haaktAf(Gezinszaak zaak) {
        zaak.wacht = false;
        wachtlijst.remove(zaak);
    }

    /** Who starts on the place that is free: priority first, then who waits longest and suits the free worker. */
    Optional<Gezinszaak> aanDeBeurt(Loting loting, double past) {
        wachtlijst.sort(
                Comparator.comparing((Gezinszaak zaak) -> !zaak.voorrang).thenComparing(zaak -> zaak.gesprek));
        for (var zaak : wachtlijst) {
            if (zaak.voorrang || loting.kans(past) || zaak == wachtlijst.get(wachtlijst.size() - 1)) {
                haaktAf(zaak);
                return Optional.of(zaak);
            }
        }
        return Optional.empty();
    }
}
