package nl.zorgpad.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** An invented family for tests. */
public final class Voorbeeldgezin {

    private Voorbeeldgezin() {}

    public static Gezin gezin() {
        return new Gezin(
                "Voorbeeld",
                "Verzonnenlaan 1",
                "3526aa",
                "Utrecht",
                "06 12345678",
                "gezin@voorbeeld.example",
                "telefoon",
                "nl",
                false);
    }

    public static List<NieuwPersoon> personen(LocalDate vandaag) {
        return List.of(
                NieuwPersoon.volwassene("moeder", "Mirte", "Voorbeeld", vandaag.minusYears(34), true, "ja"),
                NieuwPersoon.kind("Joris", "Voorbeeld", vandaag.minusYears(13), true, "De Verzonnen School", "vo"),
                NieuwPersoon.kind("Pien", "Voorbeeld", vandaag.minusYears(2), false, null, "voorschool"));
    }

    public static NieuweZaak zaak(String team, Clock klok) {
        return new NieuweZaak(
                gezin(), personen(LocalDate.now(klok)), team, klok.instant(), "zelf_telefoon", "voordeur.test");
    }
}
