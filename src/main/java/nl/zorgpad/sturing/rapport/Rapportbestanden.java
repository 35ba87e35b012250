package nl.zorgpad.sturing.rapport;

import org.springframework.stereotype.Component;

/** Draws a report as a file. */
@Component
class Rapportbestanden {

    private final Bladmaker bladen;
    private final RapportPdf pdf;
    private final RapportXlsx xlsx;

    Rapportbestanden(Bladmaker bladen, RapportPdf pdf, RapportXlsx xlsx) {
        this.bladen = bladen;
        this.pdf = pdf;
        this.xlsx = xlsx;
    }

    byte[] maak(Rapportinhoud inhoud, String team, Bestandssoort soort) {
        var blad = bladen.maak(inhoud, team);
        return soort == Bestandssoort.pdf ? pdf.maak(blad, inhoud.rapport().peilmoment()) : xlsx.maak(blad);
    }
}
