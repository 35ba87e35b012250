package nl.zorgpad.afsluiting.proces;

import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Dossierbeheer;
import nl.zorgpad.dossier.Dossierinzage;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.platform.formulier.Keuze;
import nl.zorgpad.platform.formulier.Keuzelijst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Members of the family and pieces of the dossier to choose from. Reading them is logged; the engine gets ids only. */
@Configuration(proxyBeanMethods = false)
class DossierverzoekKeuzelijsten {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Bean
    Keuzelijst personenVanZaakKeuzelijst(Taakzaak taakzaak, DossierService dossiers, Dossierinzage inzage) {
        return AfsluitingKeuzelijsten.lijst(
                "personenVanZaak",
                context -> taakzaak.zaaknummer(context).stream()
                        .peek(zaak -> inzage.lees(zaak, context.gebruiker(), "dossierverzoek"))
                        .map(dossiers::personen)
                        .flatMap(List::stream)
                        .map(persoon -> new Keuze(naam(persoon), persoon.id().toString()))
                        .toList());
    }

    @Bean
    Keuzelijst tekstenVanZaakKeuzelijst(Taakzaak taakzaak, Dossierbeheer beheer) {
        return AfsluitingKeuzelijsten.lijst(
                "tekstenVanZaak",
                context -> taakzaak.zaaknummer(context).stream()
                        .map(zaak -> beheer.stukken(zaak, context.gebruiker()))
                        .flatMap(List::stream)
                        .map(stuk -> new Keuze(
                                stuk.datum().format(DAG) + " – " + stuk.omschrijving(),
                                stuk.id().toString()))
                        .toList());
    }

    private static String naam(Persoon persoon) {
        var achternaam = persoon.achternaam() == null ? "" : " " + persoon.achternaam();
        var leeftijd = persoon.leeftijd() == null ? "leeftijd onbekend" : persoon.leeftijd() + " jaar";
        return persoon.voornaam() + achternaam + " (" + persoon.rol() + ", " + leeftijd + ")";
    }
}
