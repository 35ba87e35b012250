package nl.zorgpad.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.Toestemmingsbeslissing.Situatie;
import nl.zorgpad.dossier.Toestemmingsbeslissing.Uitkomst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records consents, refusals and withdrawals, and checks them against decision D14 (Jeugdwet 7.3.4, 7.3.5, 7.3.15).
 * Nothing is ever changed: a later word stands beside the earlier one.
 */
@Service
@Transactional
public class ToestemmingService {

    private static final String BUURTTEAM = "Buurtteam";
    private static final String HULP = "Hulp door het buurtteam";

    private final DossierService dossiers;
    private final ToestemmingRepository toestemmingen;
    private final Toestemmingsbeslissing beslissing;
    private final Clock klok;

    ToestemmingService(
            DossierService dossiers,
            ToestemmingRepository toestemmingen,
            Toestemmingsbeslissing beslissing,
            Clock klok) {
        this.dossiers = dossiers;
        this.toestemmingen = toestemmingen;
        this.beslissing = beslissing;
        this.klok = klok;
    }

    /**
     * Records one word of consent for a member of the family.
     *
     * @throws ZaakOnbekend when there is no such case
     * @throws DossierFout when something is missing, or when the law asks for the word of somebody else
     */
    public Toestemming legVast(String zaaknummer, NieuweToestemming nieuw, String gebruiker) {
        var zaak = dossiers.vind(zaaknummer);
        var vandaag = LocalDate.now(klok);
        var invoer = new Invoer();
        nieuw.controleer(invoer, vandaag);
        invoer.klaar();
        var datum = Objects.requireNonNullElse(nieuw.datum(), vandaag);
        var uitkomst = bepaal(persoon(zaak, nieuw), datum, nieuw);
        controleerTegenWet(nieuw, uitkomst);
        controleerIntrekking(zaak, nieuw);
        var vastgelegd = toestemmingen.saveAndFlush(new ToestemmingEntity(
                zaaknummer, nieuw, uitkomst, datum, klok.instant(), DossierService.wie(gebruiker)));
        dossiers.registreer(
                zaaknummer,
                new Registratie("toestemming", nieuw.besluit(), null, uitkomst.ruleId(), uitkomst.herkomst()),
                gebruiker);
        return vastgelegd.beeld(true);
    }

    /**
     * Records the one word that was given in a conversation for every child with an own question, or for every child when
     * none has one: said by those whose consent decision D14 asks for. Help within a measure needs no consent and gets
     * none.
     *
     * @param besluit gegeven or geweigerd
     * @param datum day of the conversation; null for today
     */
    public void legGesprekVast(String zaaknummer, String besluit, LocalDate datum, String gebruiker) {
        var dag = Objects.requireNonNullElse(datum, LocalDate.now(klok));
        var kinderen = dossiers.vind(zaaknummer).dossier().personen().stream()
                .map(persoon -> persoon.beeld(dag))
                .filter(persoon -> Codes.KIND.equals(persoon.rol()))
                .toList();
        var metVraag = kinderen.stream().filter(Persoon::heeftEigenVraag).toList();
        for (var kind : metVraag.isEmpty() ? kinderen : metVraag) {
            var situatie = new Situatie("VRIJWILLIG", kind.leeftijd(), true, false, "geen");
            beslissing
                    .bepaal(situatie)
                    .map(Uitkomst::toestemmingVan)
                    .ifPresent(van -> legVast(
                            zaaknummer,
                            new NieuweToestemming(
                                    kind.id(), BUURTTEAM, HULP, besluit, van, null, null, null, null, null, dag),
                            gebruiker));
        }
    }

    /** All words of consent of the family of this case, newest first. */
    @Transactional(readOnly = true)
    public List<Toestemming> toestemmingen(String zaaknummer) {
        var gezien = new HashSet<List<Object>>();
        return alle(dossiers.vind(zaaknummer)).stream()
                .map(toestemming -> toestemming.beeld(gezien.add(toestemming.onderwerp())))
                .toList();
    }

    private Uitkomst bepaal(PersoonEntity persoon, LocalDate datum, NieuweToestemming nieuw) {
        var situatie = new Situatie(
                nieuw.kader(), persoon.leeftijdOp(datum), nieuw.wilsbekwaam(), nieuw.ouderWeigert(), nieuw.gronden());
        return beslissing
                .bepaal(situatie)
                .orElseThrow(() -> new DossierFout(
                        "persoonId", "De leeftijd van deze persoon is niet bekend. Vul eerst de geboortedatum aan."));
    }

    private static void controleerTegenWet(NieuweToestemming nieuw, Uitkomst uitkomst) {
        var invoer = new Invoer();
        invoer.eis(
                !uitkomst.vastleggenGronden() || nieuw.toelichting() != null,
                "toelichting",
                "Leg uit waarom de jeugdige alleen mag beslissen (regel " + uitkomst.ruleId() + ").");
        var nodig = uitkomst.toestemmingVan();
        if (!nodig.contains(Codes.GEEN_INFORMEREN)) {
            var verklaard = nieuw.verklaardDoor();
            var goed = Codes.GEGEVEN.equals(nieuw.besluit())
                    ? verklaard.containsAll(nodig)
                    : nodig.stream().anyMatch(verklaard::contains);
            invoer.eis(
                    goed,
                    "verklaardDoor",
                    "Over deze toestemming beslist: "
                            + nodig.stream().map(Labels::verklaarder).collect(Collectors.joining(" en "))
                            + " (regel " + uitkomst.ruleId() + ").");
        }
        invoer.klaar();
    }

    private void controleerIntrekking(ZaakEntity zaak, NieuweToestemming nieuw) {
        if (!Codes.INGETROKKEN.equals(nieuw.besluit())) {
            return;
        }
        var onderwerp = List.<Object>of(nieuw.persoonId(), nieuw.partij(), nieuw.doel());
        var laatste = alle(zaak).stream()
                .filter(eerder -> eerder.onderwerp().equals(onderwerp))
                .findFirst();
        if (laatste.isEmpty() || !Codes.GEGEVEN.equals(laatste.get().besluit())) {
            throw new DossierFout("besluit", "Hiervoor is geen toestemming gegeven die kan worden ingetrokken.");
        }
    }

    private List<ToestemmingEntity> alle(ZaakEntity zaak) {
        return toestemmingen.findByPersoonIdInOrderByVolgnummerDesc(
                zaak.dossier().personen().stream().map(PersoonEntity::id).toList());
    }

    private static PersoonEntity persoon(ZaakEntity zaak, NieuweToestemming nieuw) {
        return zaak.dossier().personen().stream()
                .filter(persoon -> persoon.id().equals(nieuw.persoonId()))
                .findFirst()
                .orElseThrow(() -> new DossierFout("persoonId", "Deze persoon hoort niet bij dit gezin."));
    }
}
