package nl.zorgpad.detentie.proces;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierFout;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.NieuweZaak;
import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/**
 * The start forms {@code detentie-melden} and {@code detentienieuws}: about a new family, which goes to the team of its
 * wijk, or about an open case of the worker's own teams.
 */
@Component
class DetentieMeldenOverdracht implements Formulieroverdracht {

    private static final String MELDEN = "detentie-melden";
    private static final long GEWONE_PRIORITEIT = 50;
    private static final Set<String> VRIJE_TEKST =
            Set.of("contactInrichting", "contactInrichtingTelefoon", "gezinsvragen", "toelichting");

    private final DossierService dossiers;
    private final MedewerkerService medewerkers;
    private final TeamService teams;
    private final Clock klok;

    DetentieMeldenOverdracht(DossierService dossiers, MedewerkerService medewerkers, TeamService teams, Clock klok) {
        this.dossiers = dossiers;
        this.medewerkers = medewerkers;
        this.teams = teams;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(MELDEN, "detentienieuws");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var bestaand = !MELDEN.equals(inzending.formulier()) || stuur.ja("bestaandeZaak");
        var zaak = bestaand ? eigenZaak(stuur, inzending.gebruiker()) : nieuweZaak(inzending, stuur);
        var teksten = new HashMap<>(inzending.dossier());
        teksten.keySet().retainAll(VRIJE_TEKST);
        dossiers.legTekstenVast(zaak.zaaknummer(), inzending.formulier(), null, teksten, inzending.gebruiker());
        var feiten = new HashMap<String, Object>();
        feiten.put("zaaknummer", zaak.zaaknummer());
        feiten.put("team", zaak.team());
        feiten.put("teamNaam", teams.team(zaak.team()).map(Team::naam).orElse(zaak.team()));
        if (MELDEN.equals(inzending.formulier())) {
            feiten.putAll(begin(inzending));
        }
        return feiten;
    }

    private Map<String, Object> begin(Inzending inzending) {
        var rol = rol(inzending.gebruiker());
        var feiten = new HashMap<String, Object>();
        feiten.put("prioriteit", GEWONE_PRIORITEIT);
        feiten.put("meldendeRol", rol.id());
        feiten.put("gezinswerkerId", rol == Rol.GEZINSWERKER ? inzending.gebruiker() : null);
        feiten.put(
                "leeftijdGedetineerde",
                DetentieTaakOverdracht.leeftijd(
                        new Antwoorden(inzending.dossier()).datum("gedetineerdeGeboortedatum"), klok));
        return feiten;
    }

    private Rol rol(String gebruiker) {
        return List.of(Rol.FRONT_OFFICE_DT, Rol.VOORDEUR).stream()
                .filter(rol -> medewerkers.heeftRol(gebruiker, rol))
                .findFirst()
                .orElse(Rol.GEZINSWERKER);
    }

    private Zaak eigenZaak(Antwoorden stuur, String gebruiker) {
        try {
            return dossiers.eigenOpenZaak(stuur.tekst("zaaknummer"), gebruiker);
        } catch (ZaakOnbekend onbekend) {
            throw new FormulierFout("zaaknummer", "Zaaknummer: bij uw teams is geen open zaak met dit nummer.");
        }
    }

    private Zaak nieuweZaak(Inzending inzending, Antwoorden stuur) {
        var team = teams.teamVoorWijk(stuur.tekst("wijk"))
                .map(Team::id)
                .filter(medewerkers.teamsVan(inzending.gebruiker())::contains)
                .orElseThrow(() -> new FormulierFout(
                        "wijk", "Wijk: deze wijk hoort niet bij uw team. Vraag het team van die wijk om te melden."));
        var personen = Gezinsleden.uit(inzending);
        try {
            return dossiers.openZaak(new NieuweZaak(
                    gezin(new Antwoorden(inzending.dossier())),
                    personen,
                    team,
                    klok.instant(),
                    "front_office_dt",
                    inzending.gebruiker()));
        } catch (DossierFout fout) {
            throw new FormulierFout(fout.meldingen().stream()
                    .map(melding ->
                            new VeldFout("dossier." + Gezinsleden.veld(melding.veld(), inzending), melding.melding()))
                    .toList());
        }
    }

    private static Gezin gezin(Antwoorden dossier) {
        return new Gezin(
                dossier.tekst("gezinsnaam"),
                dossier.tekst("adres"),
                dossier.tekst("postcode"),
                dossier.tekst("plaats"),
                dossier.tekst("telefoon"),
                null,
                null,
                null,
                false);
    }

    /** The members of the family in the order of the form: who is detained, who is at home, the children. */
    private static final class Gezinsleden {

        private Gezinsleden() {}

        static List<NieuwPersoon> uit(Inzending inzending) {
            var stuur = new Antwoorden(inzending.stuurgegevens());
            var dossier = new Antwoorden(inzending.dossier());
            var leden = new ArrayList<NieuwPersoon>();
            var geboren = dossier.datum("gedetineerdeGeboortedatum");
            leden.add(
                    "jongere".equals(stuur.tekst("betrokkeneRol"))
                            ? NieuwPersoon.kind(
                                    dossier.tekst("gedetineerdeVoornaam"),
                                    dossier.tekst("gedetineerdeAchternaam"),
                                    geboren,
                                    true,
                                    null,
                                    dossier.tekst("gedetineerdeSchoolsoort"))
                            : NieuwPersoon.volwassene(
                                    dossier.tekst("gedetineerdeFamilierol"),
                                    dossier.tekst("gedetineerdeVoornaam"),
                                    dossier.tekst("gedetineerdeAchternaam"),
                                    geboren,
                                    true,
                                    "onbekend"));
            if (stuur.ja("gezinsrol")) {
                leden.add(NieuwPersoon.volwassene(
                        dossier.tekst("thuisRol"),
                        dossier.tekst("thuisVoornaam"),
                        dossier.tekst("thuisAchternaam"),
                        dossier.datum("thuisGeboortedatum"),
                        false,
                        "onbekend"));
            }
            for (var i = 1; i <= stuur.getal("aantalKinderen"); i++) {
                var kind = "kind" + i;
                leden.add(NieuwPersoon.kind(
                        dossier.tekst(kind + "Voornaam"),
                        dossier.tekst(kind + "Achternaam"),
                        dossier.datum(kind + "Geboortedatum"),
                        false,
                        null,
                        dossier.tekst(kind + "Schoolsoort")));
            }
            return leden;
        }

        static String veld(String dossierveld, Inzending inzending) {
            if (!dossierveld.startsWith("personen[")) {
                return dossierveld;
            }
            var nummer = Integer.parseInt(dossierveld.substring(9, dossierveld.indexOf(']')));
            var naam = dossierveld.substring(dossierveld.indexOf('.') + 1);
            var thuis = new Antwoorden(inzending.stuurgegevens()).ja("gezinsrol") ? 1 : 0;
            var wie = nummer == 0 ? "gedetineerde" : nummer == thuis ? "thuis" : "kind" + (nummer - thuis);
            return wie + Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
        }
    }
}
