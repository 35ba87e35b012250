package nl.zorgpad.detentie.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.detentie.partner.Detentiestart;
import nl.zorgpad.detentie.partner.PartnerDetentiemelding;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.NieuweZaak;
import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.partner.Partner;
import org.springframework.stereotype.Component;

/** Starts {@code detentie-en-terugkeer} for the front office, with the same facts as the start form gives. */
@Component
class PartnerDetentieStart implements Detentiestart {

    private static final String FORMULIER = "detentie-melden";
    private static final String ONBEKEND = "onbekend";

    private final DossierService dossiers;
    private final Processen processen;
    private final TeamService teams;
    private final Clock klok;

    PartnerDetentieStart(DossierService dossiers, Processen processen, TeamService teams, Clock klok) {
        this.dossiers = dossiers;
        this.processen = processen;
        this.teams = teams;
        this.klok = klok;
    }

    @Override
    public Zaak start(Partner partner, PartnerDetentiemelding melding) {
        var team = teams.teamVoorWijk(melding.wijk()).map(Team::id).orElse(partner.team());
        var zaak = dossiers.openZaak(new NieuweZaak(
                gezin(melding), personen(melding), team, klok.instant(), partner.kanaal(), partner.gebruiker()));
        dossiers.legTekstenVast(zaak.zaaknummer(), FORMULIER, null, teksten(melding), partner.gebruiker());
        processen.start(Detentieproces.GEMELD, zaak.zaaknummer(), team, feiten(partner, melding));
        return zaak;
    }

    private Map<String, Object> feiten(Partner partner, PartnerDetentiemelding melding) {
        var feiten = new HashMap<String, Object>();
        feiten.put("bronMelding", partner.kanaal());
        feiten.put("meldendeRol", Rol.FRONT_OFFICE_DT.id());
        feiten.put("wijk", melding.wijk());
        feiten.put("startDetentie", melding.startDetentie());
        feiten.put("verwachteEinddatum", melding.verwachteEinddatum());
        feiten.put("inrichtingType", melding.inrichtingType());
        feiten.put("strafOfVoorlopig", melding.strafOfVoorlopig());
        feiten.put("betrokkeneRol", melding.betrokkeneRol());
        feiten.put("ouderVanMinderjarige", melding.ouderVanMinderjarige());
        feiten.put("terugkeerInUtrecht", melding.terugkeerInUtrecht());
        feiten.put("slachtofferInHuishouden", melding.slachtofferInHuishouden());
        feiten.put("aantalKinderen", (long) melding.kinderen().size());
        feiten.put(
                "leeftijdGedetineerde",
                DetentieTaakOverdracht.leeftijd(datum(melding.gedetineerde().geboortedatum()), klok));
        return feiten;
    }

    private static Map<String, Object> teksten(PartnerDetentiemelding melding) {
        var teksten = new HashMap<String, Object>();
        teksten.put("contactInrichting", melding.contactInrichting());
        teksten.put("contactInrichtingTelefoon", melding.contactInrichtingTelefoon());
        teksten.put("gezinsvragen", melding.toelichting());
        return teksten;
    }

    private static Gezin gezin(PartnerDetentiemelding melding) {
        var gezin = melding.gezin();
        return new Gezin(
                gezin.gezinsnaam(),
                gezin.adres(),
                gezin.postcode(),
                gezin.plaats(),
                gezin.telefoon(),
                null,
                null,
                null,
                false);
    }

    private static List<NieuwPersoon> personen(PartnerDetentiemelding melding) {
        var personen = new ArrayList<NieuwPersoon>();
        var wie = melding.gedetineerde();
        personen.add(
                "jongere".equals(melding.betrokkeneRol())
                        ? NieuwPersoon.kind(
                                wie.voornaam(),
                                wie.achternaam(),
                                datum(wie.geboortedatum()),
                                true,
                                null,
                                wie.schoolsoort())
                        : NieuwPersoon.volwassene(
                                wie.familierol(),
                                wie.voornaam(),
                                wie.achternaam(),
                                datum(wie.geboortedatum()),
                                true,
                                ONBEKEND));
        melding.thuis()
                .forEach(thuis -> personen.add(NieuwPersoon.volwassene(
                        thuis.rol(),
                        thuis.voornaam(),
                        thuis.achternaam(),
                        datum(thuis.geboortedatum()),
                        false,
                        ONBEKEND)));
        melding.kinderen()
                .forEach(kind -> personen.add(NieuwPersoon.kind(
                        kind.voornaam(),
                        kind.achternaam(),
                        datum(kind.geboortedatum()),
                        false,
                        null,
                        kind.schoolsoort())));
        return personen;
    }

    private static LocalDate datum(String waarde) {
        return waarde == null ? null : LocalDate.parse(waarde);
    }
}
