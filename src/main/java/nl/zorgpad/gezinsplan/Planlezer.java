package nl.zorgpad.gezinsplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.gezinsplan.FeitEntity.Soort;
import nl.zorgpad.gezinsplan.Planblad.Actie;
import nl.zorgpad.gezinsplan.Planblad.Afspraken;
import nl.zorgpad.gezinsplan.Planblad.Akkoord;
import nl.zorgpad.gezinsplan.Planblad.Antwoord;
import nl.zorgpad.gezinsplan.Planblad.Doel;
import nl.zorgpad.gezinsplan.Planblad.Gezinslid;
import nl.zorgpad.gezinsplan.Planblad.Schrijver;
import nl.zorgpad.gezinsplan.Planblad.Tekst;
import nl.zorgpad.gezinsplan.Planblad.Veiligheid;
import nl.zorgpad.gezinsplan.Planblad.Versie;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import org.springframework.stereotype.Component;

/** Makes the {@link Planblad} of one reader: what he may see, with names instead of ids. */
@Component
class Planlezer {

    private final DossierService dossiers;
    private final MedewerkerService medewerkers;
    private final Clock klok;

    Planlezer(DossierService dossiers, MedewerkerService medewerkers, Clock klok) {
        this.dossiers = dossiers;
        this.medewerkers = medewerkers;
        this.klok = klok;
    }

    Planblad blad(Plan heel, int versie, Lezer lezer) {
        return new Blad(heel, versie, lezer).maak();
    }

    List<Tekst> geschiedenis(Plan heel, Lezer lezer) {
        return new Blad(heel, heel.nummer(), lezer).geschiedenis();
    }

    List<Doel> wijzigingen(Plan heel, UUID doelId, Lezer lezer) {
        return new Blad(heel, heel.nummer(), lezer).wijzigingen(doelId);
    }

    private final class Blad {

        private final Plan heel;
        private final Plan plan;
        private final Lezer lezer;
        private final List<Persoon> personen;
        private final Zichtbaarheid zichtbaarheid;
        private final Map<String, String> medewerkernamen = new HashMap<>();
        private final LocalDate vandaag = LocalDate.now(klok);
        private final List<Gezinslid> gezin;

        private Blad(Plan heel, int versie, Lezer lezer) {
            this.heel = heel;
            this.plan = heel.tot(versie);
            this.lezer = lezer;
            this.personen = dossiers.personen(heel.zaaknummer());
            this.zichtbaarheid = new Zichtbaarheid(heel, personen, vandaag, klok.getZone());
            var akkoordNodig = Planstanden.akkoordNodig(personen);
            this.gezin = personen.stream()
                    .map(persoon -> new Gezinslid(
                            persoon.id(),
                            naam(persoon),
                            persoon.rol(),
                            persoon.leeftijd(),
                            persoon.heeftEigenVraag(),
                            Zichtbaarheid.isJeugdig(persoon),
                            zichtbaarheid.vraagtKeuze(persoon.id()),
                            akkoordNodig.contains(persoon.id())))
                    .toList();
            if (!lezer.isMedewerker()
                    && gezin.stream().noneMatch(lid -> lid.id().equals(lezer.persoonId()))) {
                throw new PlanFout("persoon", "Deze persoon hoort niet bij dit gezin.");
            }
        }

        private Planblad maak() {
            return new Planblad(
                    plan.zaaknummer(),
                    plan.nummer(),
                    heel.nummer(),
                    plan.vaststelling(plan.nummer())
                            .map(vaststelling -> dag(vaststelling.moment()))
                            .orElse(null),
                    plan.laatsteVastgesteld(),
                    versies(),
                    gezin,
                    veiligheid(),
                    afspraken(),
                    plan.teksten().stream()
                            .filter(tekst -> zichtbaarheid.ziet(lezer, tekst))
                            .map(tekst -> tekst(tekst, true))
                            .toList(),
                    plan.doelen().stream()
                            .filter(doel -> zichtbaarheid.ziet(lezer, doel))
                            .map(this::doel)
                            .toList(),
                    akkoorden());
        }

        private List<Tekst> geschiedenis() {
            var actueel = plan.teksten();
            return plan.alleTeksten().stream()
                    .filter(tekst -> zichtbaarheid.ziet(lezer, tekst))
                    .map(tekst -> tekst(tekst, actueel.contains(tekst)))
                    .sorted((een, ander) -> ander.moment().compareTo(een.moment()))
                    .toList();
        }

        private List<Doel> wijzigingen(UUID doelId) {
            return plan.wijzigingen(doelId).stream()
                    .filter(doel -> zichtbaarheid.ziet(lezer, doel))
                    .map(this::doel)
                    .toList();
        }

        private List<Versie> versies() {
            return heel.versies().stream()
                    .map(versie -> new Versie(
                            versie.nummer(),
                            lokaal(versie.begonnenOp()),
                            lezer.isMedewerker() || !versie.auteur().isGezin() || eigen(versie.auteur())
                                    ? schrijver(versie.auteur())
                                    : null,
                            versie.reden(),
                            heel.vaststelling(versie.nummer())
                                    .map(vaststelling -> dag(vaststelling.moment()))
                                    .orElse(null)))
                    .sorted((een, ander) -> ander.nummer() - een.nummer())
                    .toList();
        }

        private Tekst tekst(PlantekstEntity tekst, boolean actueel) {
            var eigenaar = zichtbaarheid.eigenaar(tekst);
            return new Tekst(
                    tekst.id(),
                    tekst.sleutel().onderdeel().code(),
                    tekst.sleutel().bij(),
                    tekst.tekst(),
                    schrijver(tekst.auteur()),
                    lokaal(tekst.moment()),
                    tekst.planversie(),
                    nieuw(tekst),
                    actueel,
                    eigen(tekst.auteur()),
                    delen(eigenaar, tekst.id()),
                    eigenaar.filter(zichtbaarheid::vraagtKeuze).isPresent());
        }

        private Doel doel(DoelEntity doel) {
            var inhoud = doel.inhoud();
            var stand = plan.stand(doel.doelId());
            var eigenaar = zichtbaarheid.eigenaar(doel);
            return new Doel(
                    doel.doelId(),
                    doel.revisie(),
                    inhoud.leefgebied(),
                    Leefgebied.van(inhoud.leefgebied()).map(Leefgebied::label).orElse(inhoud.leefgebied()),
                    inhoud.doel(),
                    inhoud.meetbaar(),
                    gezin.stream()
                            .filter(lid -> doel.voorWie().contains(lid.id()))
                            .toList(),
                    inhoud.einddatum(),
                    inhoud.opZorg(),
                    stand,
                    Labels.van(Labels.DOELSTANDEN, stand),
                    schrijver(doel.auteur()),
                    lokaal(doel.moment()),
                    doel.planversie(),
                    nieuw(doel),
                    Plan.OPEN.equals(stand) && voorbij(inhoud.einddatum()),
                    delen(eigenaar, doel.doelId()),
                    eigenaar.filter(zichtbaarheid::vraagtKeuze).isPresent(),
                    plan.acties(doel.doelId()).stream().map(this::actie).toList());
        }

        private Actie actie(ActieEntity actie) {
            var inhoud = actie.inhoud();
            return new Actie(
                    actie.actieId(),
                    actie.revisie(),
                    inhoud.wat(),
                    inhoud.wie(),
                    inhoud.soort(),
                    Labels.van(Labels.ACTIESOORTEN, inhoud.soort()),
                    inhoud.uiterlijk(),
                    inhoud.stand(),
                    Labels.van(Labels.ACTIESTANDEN, inhoud.stand()),
                    Plan.OPEN.equals(inhoud.stand()) && voorbij(inhoud.uiterlijk()),
                    schrijver(actie.auteur()),
                    lokaal(actie.moment()));
        }

        private Veiligheid veiligheid() {
            var antwoorden = plan.feiten(Soort.VEILIGHEID);
            if (antwoorden.isEmpty()) {
                return new Veiligheid(null, null, null, null, List.of());
            }
            var laatste = antwoorden.get(antwoorden.size() - 1);
            var eerder = antwoorden.subList(0, antwoorden.size() - 1).stream()
                    .map(feit -> new Antwoord(Labels.van(Labels.VEILIGHEID, feit.waarde()), feit.datum()))
                    .sorted((een, ander) -> ander.datum().compareTo(een.datum()))
                    .toList();
            return new Veiligheid(
                    laatste.waarde(),
                    Labels.van(Labels.VEILIGHEID, laatste.waarde()),
                    laatste.datum(),
                    laatste.vervolgDatum(),
                    eerder);
        }

        private Afspraken afspraken() {
            var familie = plan.laatste(Soort.FAMILIEGROEPSPLAN);
            var keuze = familie.map(FeitEntity::waarde).orElse(null);
            return new Afspraken(
                    keuze,
                    Labels.van(Labels.FAMILIEGROEPSPLAN, keuze),
                    familie.map(FeitEntity::datum).orElse(null),
                    datum(Soort.FINANCIEN_BESPROKEN),
                    datum(Soort.ONTWIKKELING_GEVRAAGD),
                    datum(Soort.DIGITAAL_AANGEBODEN));
        }

        private LocalDate datum(Soort soort) {
            return plan.laatste(soort).map(FeitEntity::datum).orElse(null);
        }

        private List<Akkoord> akkoorden() {
            return plan.feiten(Soort.AKKOORD).stream()
                    .filter(feit -> feit.planversie() == plan.nummer())
                    .filter(feit -> zichtbaarheid.ziet(lezer, feit))
                    .map(feit -> new Akkoord(
                            gezin.stream()
                                    .filter(lid -> lid.id().equals(feit.bij()))
                                    .findFirst()
                                    .orElseThrow(),
                            Planstanden.AKKOORD.equals(feit.waarde()),
                            feit.datum(),
                            feit.auteur().vorm().label(),
                            naam(feit.auteur().ingevoerdDoor()),
                            gewijzigdNa(feit.moment())))
                    .toList();
        }

        /** Something that this reader sees was changed after that. */
        private boolean gewijzigdNa(Instant moment) {
            var doelen = plan.doelen().stream()
                    .filter(doel -> zichtbaarheid.ziet(lezer, doel))
                    .toList();
            var ids = doelen.stream().map(DoelEntity::doelId).toList();
            return Stream.<Stream<? extends Inbreng>>of(
                            plan.alleTeksten().stream().filter(tekst -> zichtbaarheid.ziet(lezer, tekst)),
                            doelen.stream(),
                            plan.acties().stream().filter(actie -> ids.contains(actie.doelId())))
                    .flatMap(rijen -> rijen)
                    .anyMatch(inbreng -> inbreng.moment().isAfter(moment));
        }

        private boolean eigen(Auteur auteur) {
            return lezer.isMedewerker()
                    ? lezer.medewerker().equals(auteur.medewerker())
                    : lezer.persoonId().equals(auteur.persoonId());
        }

        private boolean nieuw(Inbreng inbreng) {
            return heel.laatsteVastgesteld() > 0 && inbreng.planversie() > heel.laatsteVastgesteld();
        }

        private Boolean delen(Optional<UUID> eigenaar, UUID stuk) {
            return eigenaar.filter(id -> lezer.isMedewerker() || id.equals(lezer.persoonId()))
                    .flatMap(id -> zichtbaarheid.keuze(id, stuk))
                    .orElse(null);
        }

        private Schrijver schrijver(Auteur auteur) {
            if (!auteur.isGezin()) {
                return new Schrijver(
                        naam(auteur.medewerker()),
                        "medewerker",
                        null,
                        null,
                        auteur.vorm().label());
            }
            var persoon = personen.stream()
                    .filter(lid -> lid.id().equals(auteur.persoonId()))
                    .findFirst()
                    .orElseThrow();
            return new Schrijver(
                    naam(persoon),
                    persoon.rol(),
                    persoon.id(),
                    naam(auteur.ingevoerdDoor()),
                    auteur.vorm().label());
        }

        private String naam(String gebruiker) {
            return gebruiker == null
                    ? null
                    : medewerkernamen.computeIfAbsent(
                            gebruiker,
                            wie -> medewerkers
                                    .medewerker(wie)
                                    .map(Medewerker::naam)
                                    .orElse(wie));
        }

        private String naam(Persoon persoon) {
            return persoon.achternaam() == null ? persoon.voornaam() : persoon.voornaam() + " " + persoon.achternaam();
        }

        private boolean voorbij(LocalDate datum) {
            return datum != null && datum.isBefore(vandaag);
        }
    }

    private ZonedDateTime lokaal(Instant moment) {
        return moment.atZone(klok.getZone());
    }

    private LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, klok.getZone());
    }
}
