package nl.zorgpad.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.zorgpad.platform.formulier.Tekst;

/** Collects everything that is wrong with one submission, so that the worker hears it all at once. */
final class Invoer {

    private final List<Veldmelding> meldingen = new ArrayList<>();
    private String pad = "";

    /** Prefix of the names of the fields that follow: {@code personen[0].}. */
    Invoer binnen(String nieuwPad) {
        pad = nieuwPad;
        return this;
    }

    void fout(String veld, String melding) {
        meldingen.add(new Veldmelding(pad + veld, melding));
    }

    void eis(boolean goed, String veld, String melding) {
        if (!goed) {
            fout(veld, melding);
        }
    }

    void verplicht(String veld, String waarde, int lengte, String melding) {
        if (waarde == null) {
            fout(veld, melding);
        } else {
            lengte(veld, waarde, lengte, "Gebruik bij " + veld + " niet meer dan " + lengte + " tekens.");
        }
    }

    void lengte(String veld, String waarde, int lengte, String melding) {
        eis(waarde == null || waarde.length() <= lengte, veld, melding);
    }

    void patroon(String veld, String waarde, String patroon, String melding) {
        eis(waarde == null || waarde.matches(patroon), veld, melding);
    }

    void verplichtPatroon(String veld, String waarde, String patroon, String melding) {
        eis(waarde != null && waarde.matches(patroon), veld, melding);
    }

    void keuze(String veld, String waarde, Collection<String> keuzes, String melding) {
        eis(waarde == null || keuzes.contains(waarde), veld, melding);
    }

    void verplichteKeuze(String veld, String waarde, Collection<String> keuzes, String melding) {
        eis(waarde != null && keuzes.contains(waarde), veld, melding);
    }

    void geboortedatum(String veld, LocalDate waarde, LocalDate vandaag) {
        if (waarde == null) {
            return;
        }
        eis(!waarde.isAfter(vandaag), veld, "De geboortedatum ligt in de toekomst.");
        eis(waarde.isAfter(vandaag.minusYears(120)), veld, "De geboortedatum ligt te ver in het verleden.");
    }

    /** @throws DossierFout when something is wrong */
    void klaar() {
        if (!meldingen.isEmpty()) {
            throw new DossierFout(meldingen);
        }
    }

    /** {@code 3500aa} becomes {@code 3500 AA}; anything else stays as it is, to be refused. */
    static String postcode(String waarde) {
        var schoon = Tekst.regel(waarde);
        if (schoon == null) {
            return null;
        }
        var zonderSpaties = schoon.replace(" ", "").toUpperCase(Locale.ROOT);
        return zonderSpaties.matches("[0-9]{4}[A-Z]{2}")
                ? zonderSpaties.substring(0, 4) + " " + zonderSpaties.substring(4)
                : schoon;
    }
}
