package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgpad.aanmelding.Aanmeldgegevens;
import nl.zorgpad.aanmelding.partner.Aanmeldproces;
import nl.zorgpad.aanmelding.partner.PartnerAanmelding;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.organisatie.Teamkeuze;
import nl.zorgpad.partner.Partner;
import nl.zorgpad.platform.beslissing.Beslissingen;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts {@code aanmelding-tot-start} for a partner, with the same facts as the start form gives. */
@Component
class PartnerAanmeldingStart implements Aanmeldproces {

    private static final String FORMULIER = "aanmelding";

    private final AanmeldingStarter starter;
    private final Routebepaling routes;
    private final Beslissingen beslissingen;
    private final DossierService dossiers;
    private final RuntimeService zaken;
    private final Clock klok;

    PartnerAanmeldingStart(
            AanmeldingStarter starter,
            Routebepaling routes,
            Beslissingen beslissingen,
            DossierService dossiers,
            @Lazy RuntimeService zaken,
            Clock klok) {
        this.starter = starter;
        this.routes = routes;
        this.beslissingen = beslissingen;
        this.dossiers = dossiers;
        this.zaken = zaken;
        this.klok = klok;
    }

    @Override
    public Zaak start(Partner partner, PartnerAanmelding aanmelding, String vingerafdruk) {
        var aangemeld = LocalDateTime.parse(aanmelding.aanmeldDatumTijd())
                .atZone(klok.getZone())
                .toInstant();
        var personen = personen(aanmelding);
        var team = team(partner, aanmelding, personen, aangemeld);
        var gegevens = new Aanmeldgegevens(
                partner.kanaal(),
                aanmelding.melder().rol(),
                aanmelding.wijk(),
                aangemeld,
                partner.id(),
                aanmelding.bronReferentie(),
                vingerafdruk);
        var feiten = starter.open(
                gegevens, gezin(aanmelding), personen, ja(aanmelding.zwangerschap()), team, partner.gebruiker());
        feiten.putAll(antwoorden(partner, aanmelding));
        feiten.replaceAll((naam, waarde) -> waarde instanceof Integer getal ? (Object) getal.longValue() : waarde);
        var zaaknummer = (String) feiten.get("zaaknummer");
        dossiers.legTekstenVast(zaaknummer, FORMULIER, null, teksten(partner, aanmelding), partner.gebruiker());
        start(zaaknummer, team, feiten);
        return dossiers.zaak(zaaknummer);
    }

    private void start(String zaaknummer, String team, Map<String, Object> feiten) {
        try {
            Teamkeuze.namensTeam(
                    team,
                    () -> zaken.createMessageCorrelation(AanmeldingTotStartProces.ONTVANGEN)
                            .withoutTenantId()
                            .processInstanceBusinessKey(zaaknummer)
                            .setVariables(feiten)
                            .correlateStartMessage());
        } catch (RuntimeException fout) {
            throw fout;
        } catch (Exception fout) {
            throw new IllegalStateException("Het proces is niet gestart", fout);
        }
    }

    private String team(Partner partner, PartnerAanmelding aanmelding, List<NieuwPersoon> personen, Instant aangemeld) {
        var gezin = starter.gezinsfeiten(personen, ja(aanmelding.zwangerschap()), aangemeld);
        var feiten = new HashMap<String, Object>();
        feiten.put("woonplaatsUtrecht", aanmelding.woonplaatsUtrecht());
        feiten.put("toeslagenGedupeerd", aanmelding.toeslagenGedupeerd());
        feiten.put("kanaal", partner.kanaal());
        feiten.put("kinderenInGezin", gezin.kinderenInGezin());
        feiten.put("leeftijdBetrokkene", gezin.leeftijdBetrokkene());
        feiten.put("schoolsoort", gezin.schoolsoort());
        feiten.put("eigenVraagJongere", aanmelding.aanmelderIsJongere());
        feiten.put("wijk", aanmelding.wijk());
        return routes.doelteam(beslissingen.regel("route-aanmelding", feiten), aanmelding.wijk())
                .orElse(partner.team());
    }

    /** The steering answers of the start form, by the names that it uses. */
    private Map<String, Object> antwoorden(Partner partner, PartnerAanmelding aanmelding) {
        var antwoorden = new HashMap<String, Object>();
        antwoorden.put("kanaal", partner.kanaal());
        antwoorden.put("aanmeldDatumTijd", aanmelding.aanmeldDatumTijd());
        antwoorden.put("melderRol", aanmelding.melder().rol());
        antwoorden.put("gezinOpDeHoogte", aanmelding.gezinOpDeHoogte());
        antwoorden.put("woonplaatsUtrecht", aanmelding.woonplaatsUtrecht());
        antwoorden.put("wijk", aanmelding.wijk());
        antwoorden.put("voorkeurstaal", aanmelding.gezin().voorkeurstaal());
        antwoorden.put("tolk", aanmelding.gezin().tolk());
        antwoorden.put("aantalOuders", aanmelding.ouders().size());
        antwoorden.put("aantalKinderen", aanmelding.kinderen().size());
        antwoorden.put("zwangerschap", aanmelding.zwangerschap());
        antwoorden.put("toeslagenGedupeerd", aanmelding.toeslagenGedupeerd());
        antwoorden.put("aanmelderIsJongere", aanmelding.aanmelderIsJongere());
        antwoorden.put("eigenVraagJongere", aanmelding.aanmelderIsJongere());
        antwoorden.put("verwachteVrijlating", aanmelding.verwachteVrijlating());
        antwoorden.put("werkdagenTotVrijlating", starter.werkdagenTot(datum(aanmelding.verwachteVrijlating())));
        return antwoorden;
    }

    private static Map<String, Object> teksten(Partner partner, PartnerAanmelding aanmelding) {
        var melder = aanmelding.melder();
        var teksten = new HashMap<String, Object>();
        teksten.put("melderNaam", melder.naam());
        teksten.put("melderOrganisatie", melder.organisatie() == null ? partner.naam() : melder.organisatie());
        teksten.put("melderTelefoon", melder.telefoon());
        teksten.put("toelichting", aanmelding.toelichting());
        return teksten;
    }

    private static Gezin gezin(PartnerAanmelding aanmelding) {
        var gezin = aanmelding.gezin();
        var waar = gezin.waar();
        return new Gezin(
                waar.gezinsnaam(),
                waar.adres(),
                waar.postcode(),
                waar.plaats(),
                waar.telefoon(),
                gezin.email(),
                gezin.contactvoorkeur(),
                gezin.voorkeurstaal(),
                ja(gezin.tolk()));
    }

    private static List<NieuwPersoon> personen(PartnerAanmelding aanmelding) {
        var ouders = aanmelding.ouders().stream()
                .map(ouder -> NieuwPersoon.volwassene(
                        ouder.rol(),
                        ouder.voornaam(),
                        ouder.achternaam(),
                        datum(ouder.geboortedatum()),
                        ouder.heeftEigenVraag(),
                        ouder.gezag()));
        var kinderen = aanmelding.kinderen().stream()
                .map(kind -> NieuwPersoon.kind(
                        kind.wie().voornaam(),
                        kind.wie().achternaam(),
                        datum(kind.wie().geboortedatum()),
                        kind.heeftEigenVraag(),
                        kind.school(),
                        kind.wie().schoolsoort()));
        return Stream.concat(ouders, kinderen).toList();
    }

    private static boolean ja(String antwoord) {
        return "ja".equals(antwoord);
    }

    private static LocalDate datum(String waarde) {
        return waarde == null ? null : LocalDate.parse(waarde);
    }
}
