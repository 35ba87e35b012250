package nl.zorgpad.sturing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** All figures of one period as a file that a spreadsheet opens; nothing in it is taken for a formula. */
@Component
class Cijferbestand {

    private static final List<String> KOLOMMEN = List.of(
            "Cijfer",
            "Naam",
            "Van",
            "Tot en met",
            "Team",
            "Waarde",
            "Eenheid",
            "Teller",
            "Noemer",
            "Opmerking",
            "Norm",
            "Gepubliceerd",
            "Definitie",
            "Formule",
            "Bron");
    private static final String BOM = "\uFEFF";

    private final Stuurinzage inzage;

    Cijferbestand(Stuurinzage inzage) {
        this.inzage = inzage;
    }

    byte[] csv(Vraag vraag, String gebruiker) {
        var tekst = rijen(vraag, gebruiker).map(Cijferbestand::regel).collect(Collectors.joining());
        return (BOM + regel(KOLOMMEN.toArray()) + tekst).getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(Vraag vraag, String gebruiker) {
        var uit = new ByteArrayOutputStream();
        try (var werkmap = new Workbook(uit, "Zorgpad", "1.0")) {
            var blad = werkmap.newWorksheet("Cijfers");
            var rijen = Stream.concat(Stream.<Object[]>of(KOLOMMEN.toArray()), rijen(vraag, gebruiker))
                    .toList();
            for (var rij = 0; rij < rijen.size(); rij++) {
                for (var kolom = 0; kolom < rijen.get(rij).length; kolom++) {
                    var waarde = rijen.get(rij)[kolom];
                    if (waarde instanceof Number getal) {
                        blad.value(rij, kolom, getal);
                    } else if (waarde != null) {
                        blad.value(rij, kolom, ongevaarlijk(waarde.toString()));
                    }
                }
            }
            blad.range(0, 0, 0, KOLOMMEN.size() - 1).style().bold().set();
            blad.freezePane(2, 1);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toByteArray();
    }

    private Stream<Object[]> rijen(Vraag vraag, String gebruiker) {
        return inzage.definities(gebruiker).stream().map(cijfer -> {
            var waarde = inzage.bereken(cijfer.id(), vraag, gebruiker);
            return new Object[] {
                cijfer.id(),
                cijfer.naam(),
                vraag.van(),
                vraag.tot(),
                vraag.team() == null ? "hele stad" : vraag.team(),
                waarde.waarde(),
                cijfer.eenheid(),
                waarde.teller(),
                waarde.noemer(),
                opmerking(cijfer, waarde),
                cijfer.normtekst(),
                cijfer.gepubliceerd().stream()
                        .map(waarneming -> waarneming.periode() + ": " + getal(waarneming.waarde()))
                        .collect(Collectors.joining("; ")),
                cijfer.definitie(),
                cijfer.formule(),
                cijfer.bron()
            };
        });
    }

    private static String opmerking(Cijferdefinitie cijfer, Cijfer waarde) {
        return waarde.onderdrukt() ? "te klein om te tonen" : cijfer.nietGemeten();
    }

    private static String regel(Object[] cellen) {
        return Arrays.stream(cellen).map(Cijferbestand::cel).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cel(Object waarde) {
        if (waarde == null) {
            return "";
        }
        if (waarde instanceof Number getal) {
            return getal(getal);
        }
        return "\"" + ongevaarlijk(waarde.toString()).replace("\"", "\"\"") + "\"";
    }

    private static String getal(Number getal) {
        return (getal instanceof BigDecimal waarde ? waarde.toPlainString() : getal.toString()).replace('.', ',');
    }

    /** A spreadsheet takes a text that begins like this for a formula. */
    static String ongevaarlijk(String tekst) {
        return !tekst.isEmpty() && "=+-@\t\r".indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
    }
}
