package nl.zorgpad.dossier;

import static nl.zorgpad.dossier.InzageEntity.GELEZEN;
import static nl.zorgpad.dossier.InzageEntity.GEWIJZIGD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.Dossierblad.Documentdeel;
import nl.zorgpad.dossier.Dossierblad.Gebeurtenisdeel;
import nl.zorgpad.dossier.Dossierblad.Gezinsdeel;
import nl.zorgpad.dossier.Dossierblad.Klokdeel;
import nl.zorgpad.dossier.Dossierblad.Persoonsdeel;
import nl.zorgpad.dossier.Dossierblad.Tekstdeel;
import nl.zorgpad.dossier.Dossierblad.Toestemmingsdeel;
import nl.zorgpad.dossier.Dossierblad.Zaakdeel;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a worker may see and change of a dossier. Every access is logged in the same transaction; that of a refused one
 * commits too.
 */
@Service
@Transactional(noRollbackFor = ZaakOnbekend.class)
class DossierbladService {

    private static final int MEESTE_INZAGEN = 500;

    private final Dossiertoegang toegang;
    private final DossierService dossiers;
    private final DossierRepository dossierRepository;
    private final ToestemmingService toestemmingen;
    private final TekstRepository teksten;
    private final DocumentService documenten;
    private final ObjectProvider<Dossierkaart> kaarten;
    private final InzageRepository inzagen;
    private final Formulierlabels formulierlabels;
    private final MedewerkerService medewerkers;
    private final TeamService teams;
    private final Clock klok;

    DossierbladService(
            Dossiertoegang toegang,
            DossierService dossiers,
            DossierRepository dossierRepository,
            ToestemmingService toestemmingen,
            TekstRepository teksten,
            DocumentService documenten,
            ObjectProvider<Dossierkaart> kaarten,
            InzageRepository inzagen,
            Formulierlabels formulierlabels,
            MedewerkerService medewerkers,
            TeamService teams,
            Clock klok) {
        this.toegang = toegang;
        this.dossiers = dossiers;
        this.dossierRepository = dossierRepository;
        this.toestemmingen = toestemmingen;
        this.teksten = teksten;
        this.documenten = documenten;
        this.kaarten = kaarten;
        this.inzagen = inzagen;
        this.formulierlabels = formulierlabels;
        this.medewerkers = medewerkers;
        this.teams = teams;
        this.klok = klok;
    }

    Dossierblad blad(String zaaknummer, String gebruiker, String taakId) {
        var mag = toegang.lees(zaaknummer, gebruiker, taakId, "dossierblad", alles -> true);
        return mag.volledig() ? volledig(zaaknummer, mag) : beperkt(zaaknummer, mag);
    }

    private Dossierblad volledig(String zaaknummer, Toegang mag) {
        var dossier = mag.zaak().dossier();
        var namen = new Namen();
        return new Dossierblad(
                false,
                zaakdeel(dossiers.zaak(zaaknummer)),
                gezinsdeel(dossier),
                dossier.personen().stream().map(this::persoonsdeel).toList(),
                toestemmingen.toestemmingen(zaaknummer).stream()
                        .map(toestemming -> toestemmingsdeel(toestemming, namen))
                        .toList(),
                dossiers.gebeurtenissen(zaaknummer).stream()
                        .map(gebeurtenis -> gebeurtenisdeel(gebeurtenis, namen))
                        .toList(),
                tekstdelen(zaaknummer, mag, namen),
                kaarten(zaaknummer, mag),
                documentdelen(zaaknummer, mag, namen));
    }

    /** Built from nothing, so that what is added to the dossier later is not seen by accident. */
    private Dossierblad beperkt(String zaaknummer, Toegang mag) {
        var zaak = dossiers.zaak(zaaknummer);
        var dossier = mag.zaak().dossier();
        var namen = new Namen();
        return new Dossierblad(
                true,
                new Zaakdeel(
                        zaaknummer,
                        zaak.status(),
                        zaak.team(),
                        teamNaam(zaak.team()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                new Gezinsdeel(
                        dossier.versie(),
                        dossier.gezin().gezinsnaam(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false),
                dossier.personen().stream().map(this::naamdeel).toList(),
                List.of(),
                List.of(),
                tekstdelen(zaaknummer, mag, namen),
                kaarten(zaaknummer, mag),
                documentdelen(zaaknummer, mag, namen));
    }

    private Persoonsdeel naamdeel(PersoonEntity entity) {
        var persoon = entity.beeld(vandaag());
        return new Persoonsdeel(
                persoon.id(),
                persoon.rol(),
                Labels.code(persoon.rol()),
                persoon.voornaam(),
                persoon.achternaam(),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A document with its content; each download is logged with the id of the document. */
    Download download(String zaaknummer, UUID id, String gebruiker, String taakId) {
        var document = documenten.zoek(zaaknummer, id);
        toegang.lees(
                zaaknummer,
                gebruiker,
                taakId,
                "document:" + id,
                mag -> document.filter(deze -> mag.toontDocument(deze.beeld().soort()))
                        .isPresent());
        return document.map(deze -> new Download(deze.beeld(), deze.inhoud())).orElseThrow(ZaakOnbekend::new);
    }

    record Download(Document document, byte[] inhoud) {}

    Persoonsdeel voegPersoonToe(String zaaknummer, NieuwPersoon nieuw, String gebruiker, String taakId) {
        var zaak = toegang.vraag(zaaknummer, gebruiker, Dossiertoegang.ZORG, taakId, GEWIJZIGD, "personen");
        var persoon = zaak.dossier().voegPersoonToe(nieuw, klok.instant(), vandaag(), gebruiker);
        dossierRepository.saveAndFlush(zaak.dossier());
        dossiers.registreer(zaaknummer, new Registratie("persoon_toegevoegd", nieuw.rol()), gebruiker);
        dossiers.meldGezinssamenstelling(zaak);
        return persoonsdeel(persoon);
    }

    Toestemmingsdeel legToestemmingVast(String zaaknummer, NieuweToestemming nieuw, String gebruiker, String taakId) {
        toegang.vraag(zaaknummer, gebruiker, Dossiertoegang.ZORG, taakId, GEWIJZIGD, "toestemmingen");
        return toestemmingsdeel(toestemmingen.legVast(zaaknummer, nieuw, gebruiker), new Namen());
    }

    Gezinsdeel corrigeerContact(String zaaknummer, Gezin gezin, long versie, String gebruiker, String taakId) {
        var zaak = toegang.vraag(zaaknummer, gebruiker, Dossiertoegang.ZORG, taakId, GEWIJZIGD, "contact");
        var gewijzigd = zaak.dossier().corrigeer(gezin, versie);
        dossierRepository.saveAndFlush(zaak.dossier());
        if (!gewijzigd.isEmpty()) {
            dossiers.registreer(
                    zaaknummer, new Registratie("contact_gewijzigd", String.join(",", gewijzigd)), gebruiker);
        }
        return gezinsdeel(zaak.dossier());
    }

    List<Inzage> inzagen(String zaaknummer, String gebruiker) {
        toegang.vraag(zaaknummer, gebruiker, Dossiertoegang.TOEZICHT, null, GELEZEN, "inzagen");
        var namen = new Namen();
        return inzagen.findByZaaknummerOrderByVolgnummerDesc(zaaknummer, Limit.of(MEESTE_INZAGEN)).stream()
                .map(inzage -> new Inzage(
                        lokaal(inzage.moment()),
                        inzage.gebruiker(),
                        namen.van(inzage.gebruiker()),
                        inzage.team(),
                        inzage.handeling(),
                        inzage.onderdeel(),
                        inzage.taakId()))
                .toList();
    }

    /** One line of the access log, as shown to those who oversee it. */
    record Inzage(
            OffsetDateTime moment,
            String gebruiker,
            String gebruikerNaam,
            String team,
            String handeling,
            String onderdeel,
            String taakId) {}

    private Zaakdeel zaakdeel(Zaak zaak) {
        return new Zaakdeel(
                zaak.zaaknummer(),
                zaak.status(),
                zaak.team(),
                teamNaam(zaak.team()),
                zaak.kanaal(),
                Labels.kanaal(zaak.kanaal()),
                lokaal(zaak.aanmeldDatumTijd()),
                zaak.uitkomst(),
                Labels.code(zaak.uitkomst()),
                lokaal(zaak.geslotenOp()),
                zaak.klokken().entrySet().stream()
                        .map(tijd -> klokdeel(zaak, tijd.getKey(), tijd.getValue()))
                        .toList());
    }

    /** A deadline {@code xUiterlijk} of an open case is over when its day has passed and there is no {@code xDatum}. */
    private Klokdeel klokdeel(Zaak zaak, String naam, LocalDate datum) {
        var voorbij = naam.endsWith("Uiterlijk")
                && zaak.geslotenOp() == null
                && datum.isBefore(vandaag())
                && !zaak.klokken().containsKey(naam.replaceFirst("Uiterlijk$", "Datum"));
        return new Klokdeel(naam, Labels.code(naam), datum, voorbij);
    }

    private static Gezinsdeel gezinsdeel(DossierEntity dossier) {
        var gezin = dossier.gezin();
        return new Gezinsdeel(
                dossier.versie(),
                gezin.gezinsnaam(),
                gezin.adres(),
                gezin.postcode(),
                gezin.plaats(),
                gezin.telefoon(),
                gezin.email(),
                gezin.contactvoorkeur(),
                Labels.contactvoorkeur(gezin.contactvoorkeur()),
                gezin.voorkeurstaal(),
                Labels.taal(gezin.voorkeurstaal()),
                gezin.tolk());
    }

    private Persoonsdeel persoonsdeel(PersoonEntity entity) {
        var persoon = entity.beeld(vandaag());
        return new Persoonsdeel(
                persoon.id(),
                persoon.rol(),
                Labels.code(persoon.rol()),
                persoon.voornaam(),
                persoon.achternaam(),
                persoon.geboortedatum(),
                persoon.leeftijd(),
                persoon.heeftEigenVraag(),
                persoon.gezag(),
                Labels.code(persoon.gezag()),
                persoon.school(),
                persoon.schoolsoort(),
                Labels.schoolsoort(persoon.schoolsoort()),
                persoon.taal(),
                Labels.taal(persoon.taal()));
    }

    private Toestemmingsdeel toestemmingsdeel(Toestemming toestemming, Namen namen) {
        return new Toestemmingsdeel(
                toestemming.id(),
                toestemming.persoonId(),
                toestemming.partij(),
                toestemming.doel(),
                toestemming.besluit(),
                Labels.code(toestemming.besluit()),
                toestemming.toestemmingVan(),
                toestemming.verklaardDoor(),
                toestemming.verklaardDoor().stream().map(Labels::verklaarder).collect(Collectors.joining(" en ")),
                toestemming.ruleId(),
                toestemming.herkomst(),
                toestemming.gronden(),
                toestemming.toelichting(),
                toestemming.datum(),
                lokaal(toestemming.vastgelegdOp()),
                namen.van(toestemming.vastgelegdDoor()),
                toestemming.actueel());
    }

    private Gebeurtenisdeel gebeurtenisdeel(Gebeurtenis gebeurtenis, Namen namen) {
        return new Gebeurtenisdeel(
                lokaal(gebeurtenis.moment()),
                gebeurtenis.soort(),
                gebeurtenis.code(),
                gebeurtenis.waarde(),
                Labels.omschrijving(gebeurtenis, this::teamNaam),
                gebeurtenis.ruleId(),
                gebeurtenis.herkomst(),
                gebeurtenis.gebruiker(),
                namen.van(gebeurtenis.gebruiker()),
                gebeurtenis.team());
    }

    private List<Dossierkaart.Kaart> kaarten(String zaaknummer, Toegang mag) {
        return kaarten.stream()
                .filter(mag::toontKaart)
                .sorted(Comparator.comparingInt(Dossierkaart::volgorde))
                .map(kaart -> kaart.kaart(zaaknummer))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(kaart -> !kaart.dringend()))
                .toList();
    }

    private List<Documentdeel> documentdelen(String zaaknummer, Toegang mag, Namen namen) {
        return documenten.documenten(zaaknummer).stream()
                .filter(document -> mag.toontDocument(document.soort()))
                .map(document -> documentdeel(document, namen))
                .toList();
    }

    private Documentdeel documentdeel(Document document, Namen namen) {
        return new Documentdeel(
                document.id(),
                document.soort(),
                Labels.documentsoort(document.soort()),
                document.naam(),
                document.mediatype(),
                document.grootte(),
                namen.van(document.auteur()),
                lokaal(document.moment()),
                "/api/dossiers/zaak/%s/documenten/%s".formatted(document.zaaknummer(), document.id()));
    }

    /** The newest submission first, and within it the answers in the order of the form. */
    private List<Tekstdeel> tekstdelen(String zaaknummer, Toegang mag, Namen namen) {
        var gezien = new HashSet<List<String>>();
        var perInzending = new LinkedHashMap<List<Object>, LinkedList<Tekstdeel>>();
        for (var tekst : teksten.findByZaaknummerOrderByVolgnummerDesc(zaaknummer)) {
            if (!mag.toontFormulier(tekst.formulier())) {
                continue;
            }
            var nieuwste = gezien.add(List.of(tekst.formulier(), tekst.veld()));
            perInzending
                    .computeIfAbsent(inzending(tekst), nieuw -> new LinkedList<>())
                    .addFirst(tekstdeel(tekst, nieuwste, namen));
        }
        return perInzending.values().stream().flatMap(List::stream).toList();
    }

    private static List<Object> inzending(TekstEntity tekst) {
        return List.of(tekst.formulier(), String.valueOf(tekst.taakId()), tekst.moment());
    }

    private Tekstdeel tekstdeel(TekstEntity tekst, boolean nieuwste, Namen namen) {
        return new Tekstdeel(
                tekst.formulier(),
                tekst.veld(),
                formulierlabels.label(tekst.formulier(), tekst.veld()),
                tekst.tekst(),
                tekst.auteur(),
                namen.van(tekst.auteur()),
                lokaal(tekst.moment()),
                tekst.taakId(),
                nieuwste);
    }

    private String teamNaam(String team) {
        return teams.team(team).map(Team::naam).orElse(team);
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private OffsetDateTime lokaal(Instant moment) {
        return moment == null ? null : moment.atZone(klok.getZone()).toOffsetDateTime();
    }

    /** Names of workers, each looked up once per answer. */
    private final class Namen {

        private final Map<String, String> bekend = new HashMap<>(Map.of(DossierService.SYSTEEM, "Zorgpad"));

        private String van(String gebruiker) {
            return bekend.computeIfAbsent(
                    gebruiker,
                    wie -> Gezinslidinzage.isGezinslid(wie)
                            ? "Gezinslid"
                            : medewerkers.medewerker(wie).map(Medewerker::naam).orElse(wie));
        }
    }
}
