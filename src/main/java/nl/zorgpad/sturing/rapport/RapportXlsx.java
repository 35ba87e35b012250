package nl.zorgpad.sturing.rapport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.zorgpad.sturing.rapport.Rapportblad.Cel;
import nl.zorgpad.sturing.rapport.Rapportblad.Rij;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** Draws a report as a workbook: figures, advice, and what the figures mean. Cells hold numbers or texts, no formulas. */
@Component
class RapportXlsx {

    private static final int KOPREGEL = 3;
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    byte[] maak(Rapportblad blad) {
        var uit = new ByteArrayOutputStream();
        try (var boek = new Workbook(uit, "Zorgpad", "1.0")) {
            cijferblad(boek.newWorksheet("Cijfers"), blad, blad.koppen(), blad.rijen());
            cijferblad(boek.newWorksheet("Advies"), blad, blad.advieskoppen(), blad.adviezen());
            uitleg(boek.newWorksheet("Uitleg"), blad);
            boek.finish();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toByteArray();
    }

    private static void cijferblad(Worksheet blad, Rapportblad rapport, List<String> koppen, List<Rij> rijen) {
        tekst(blad, 0, 0, rapport.titel() + ", " + rapport.voorWie());
        blad.style(0, 0).bold().fontSize(14).set();
        tekst(blad, 1, 0, rapport.gemaakt());
        tekst(blad, KOPREGEL, 0, "Team");
        blad.width(0, 28);
        for (int kolom = 0; kolom < koppen.size(); kolom++) {
            tekst(blad, KOPREGEL, kolom + 1, koppen.get(kolom).replace("- ", ""));
            blad.width(kolom + 1, 14);
        }
        blad.range(KOPREGEL, 0, KOPREGEL, koppen.size())
                .style()
                .bold()
                .wrapText(true)
                .fontColor("ffffff")
                .fillColor("1d4f73")
                .set();
        int regel = KOPREGEL + 1;
        for (Rij rij : rijen) {
            tekst(blad, regel, 0, rij.naam());
            for (int kolom = 0; kolom < rij.cellen().size(); kolom++) {
                cel(blad, regel, kolom + 1, rij.cellen().get(kolom));
            }
            if (rij.nadruk()) {
                blad.range(regel, 0, regel, koppen.size()).style().bold().set();
            }
            regel++;
        }
        blad.freezePane(1, KOPREGEL + 1);
        if (rapport.verborgen()) {
            tekst(
                    blad,
                    regel + 1,
                    0,
                    "• = verborgen: minder dan vijf gezinnen, of een getal waarmee dat uit te rekenen is.");
        }
    }

    private static void cel(Worksheet blad, int regel, int kolom, Cel cel) {
        if (cel.getal() == null) {
            tekst(blad, regel, kolom, cel.tekst());
            return;
        }
        if (cel.procent()) {
            blad.value(regel, kolom, cel.getal().divide(HONDERD, cel.getal().scale() + 2, RoundingMode.HALF_UP));
            blad.style(regel, kolom)
                    .format(cel.getal().scale() > 0 ? "0.0%" : "0%")
                    .set();
        } else {
            blad.value(regel, kolom, cel.getal());
        }
    }

    private static void uitleg(Worksheet blad, Rapportblad rapport) {
        var koppen = List.of("Cijfer", "Wat het is", "Berekening", "Bron");
        for (int kolom = 0; kolom < koppen.size(); kolom++) {
            tekst(blad, 0, kolom, koppen.get(kolom));
            blad.style(0, kolom).bold().set();
            blad.width(kolom, kolom == 0 ? 36 : 60);
        }
        int regel = 1;
        for (var uitleg : rapport.uitleg()) {
            tekst(blad, regel, 0, uitleg.naam());
            tekst(blad, regel, 1, uitleg.definitie());
            tekst(blad, regel, 2, uitleg.formule());
            tekst(blad, regel, 3, uitleg.bron());
            regel++;
        }
    }

    /** Written as a text cell, which a spreadsheet never runs as a formula. */
    private static void tekst(Worksheet blad, int regel, int kolom, String tekst) {
        blad.inlineString(regel, kolom, tekst);
    }
}
