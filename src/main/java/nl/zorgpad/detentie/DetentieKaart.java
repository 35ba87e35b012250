package nl.zorgpad.detentie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgpad.dossier.Dossierkaart;
import org.springframework.stereotype.Component;

/** What a worker must see at once of a detention: release, next discussion, open hand-overs, contact and aftercare. */
@Component
class DetentieKaart implements Dossierkaart {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int VOLGORDE = 40;

    private final DetentieService detenties;
    private final OverdrachtService overdrachten;
    private final Clock klok;

    DetentieKaart(DetentieService detenties, OverdrachtService overdrachten, Clock klok) {
        this.detenties = detenties;
        this.overdrachten = overdrachten;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return VOLGORDE;
    }

    @Override
    public Optional<Kaart> kaart(String zaaknummer) {
        var lopend = detenties.lopend(zaaknummer);
        if (lopend.isEmpty()) {
            return Optional.empty();
        }
        var open = overdrachten.overdrachten(zaaknummer).stream()
                .filter(overdracht -> Overdracht.AANGEBODEN.equals(overdracht.status()))
                .toList();
        var regels = new ArrayList<Regel>();
        lopend.forEach(detentie -> regels.addAll(regels(detentie)));
        open.forEach(overdracht -> regels.add(new Regel(
                "Open overdracht",
                overdracht.naar().naam() + ", antwoord uiterlijk " + dag(overdracht.uiterlijk())
                        + (overdracht.teLaat() ? " (te laat)" : ""))));
        var dringend =
                open.stream().anyMatch(Overdracht::teLaat) || lopend.stream().anyMatch(this::contactTeLaat);
        return Optional.of(new Kaart("Detentie en terugkeer", dringend, regels, List.of()));
    }

    private List<Regel> regels(Detentie detentie) {
        var regels = new ArrayList<Regel>();
        if (detentie.vrijlatingDatum() == null) {
            regels.add(new Regel(
                    "Verwachte vrijlating",
                    detentie.verwachteEinddatum() == null ? "niet bekend" : dag(detentie.verwachteEinddatum())));
            detenties.geplandOverleg(detentie.id()).keySet().stream()
                    .findFirst()
                    .ifPresent(dag -> regels.add(new Regel("Volgend overleg", dag(dag))));
        } else {
            regels.add(new Regel("Vrijgelaten", dag(detentie.vrijlatingDatum())));
            if (detentie.contactDatum() == null) {
                regels.add(new Regel(
                        "Contact uiterlijk",
                        dag(detentie.contactUiterlijk()) + (contactTeLaat(detentie) ? " (te laat)" : "")));
            }
            regels.add(new Regel("Nazorg tot", dag(detentie.nazorgTot())));
        }
        detenties.openActies(detentie.id()).stream()
                .limit(5)
                .forEach(actie -> regels.add(new Regel("Actie voor " + dag(actie.uiterlijk()), actie.omschrijving())));
        return regels;
    }

    private boolean contactTeLaat(Detentie detentie) {
        return detentie.contactUiterlijk() != null
                && detentie.contactDatum() == null
                && LocalDate.now(klok).isAfter(detentie.contactUiterlijk());
    }

    private static String dag(LocalDate datum) {
        return DATUM.format(datum);
    }
}
