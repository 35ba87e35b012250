package nl.zorgpad.gezinsplan.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Dossierinzage;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.dossier.Registratie;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.platform.beslissing.Parameters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites family members to their gezinsplan, on behalf of a worker who may see the dossier. Throws
 * {@link ZaakOnbekend} when the worker may not; that refusal is logged.
 */
@Service
@Transactional(noRollbackFor = ZaakOnbekend.class)
class UitnodigingService {

    /** Below this age parents decide and a parent is invited (Jeugdwet 7.3.15). */
    static final int EIGEN_STEM = 12;

    static final int MEERDERJARIG = 18;

    /** Invitation and code: 14 days, 10 minutes. */
    static final String GELDIGHEID = "PAR-27";

    private static final String ONDERDEEL = "plan_uitnodigingen";
    private static final String KIND = "kind";

    private final UitnodigingRepository uitnodigingen;
    private final Uitnodigingstand standen;
    private final Dossierinzage inzage;
    private final DossierService dossiers;
    private final GezinsplanService plannen;
    private final MedewerkerService medewerkers;
    private final ObjectProvider<Codeverzender> verzenders;
    private final Parameters parameters;
    private final Clock klok;

    UitnodigingService(
            UitnodigingRepository uitnodigingen,
            Uitnodigingstand standen,
            Dossierinzage inzage,
            DossierService dossiers,
            GezinsplanService plannen,
            MedewerkerService medewerkers,
            ObjectProvider<Codeverzender> verzenders,
            Parameters parameters,
            Clock klok) {
        this.uitnodigingen = uitnodigingen;
        this.standen = standen;
        this.inzage = inzage;
        this.dossiers = dossiers;
        this.plannen = plannen;
        this.medewerkers = medewerkers;
        this.verzenders = verzenders;
        this.parameters = parameters;
        this.klok = klok;
    }

    /** What a new invitation gives the worker, once. */
    record NieuweUitnodiging(String naam, String geheim, LocalDateTime geldigTot, String telefoonEinde) {

        /** Hides the data: it is secret. */
        @Override
        public String toString() {
            return "NieuweUitnodiging[afgeschermd]";
        }
    }

    /** Everything on the invitation page. */
    record Overzicht(
            List<Uitnodigbaar> personen, List<Uitnodiging> uitnodigingen, boolean kanCodesVersturen, int dagen) {}

    Overzicht overzicht(String zaaknummer, String gebruiker) {
        inzage.lees(zaaknummer, gebruiker, ONDERDEEL);
        var personen = dossiers.personen(zaaknummer);
        var namen = personen.stream().collect(Collectors.toMap(Persoon::id, UitnodigingService::naam));
        return new Overzicht(
                personen.stream().map(this::uitnodigbaar).toList(),
                uitnodigingen.findByZaaknummerOrderByUitgenodigdOpDesc(zaaknummer).stream()
                        .map(uitnodiging -> beeld(uitnodiging, namen))
                        .toList(),
                kanCodesVersturen(),
                dagenGeldig());
    }

    /**
     * Invites a person; an earlier invitation of the same person stops.
     *
     * @param telefoon mobile number of the person, for the code
     * @throws UitnodigingGeweigerd when this person cannot be invited, or not with this number
     */
    NieuweUitnodiging nodigUit(String zaaknummer, UUID persoonId, String telefoon, String gebruiker) {
        var zaak = inzage.wijzig(zaaknummer, gebruiker, ONDERDEEL);
        eis(
                kanCodesVersturen(),
                "Zorgpad kan nog geen codes versturen, daarom kan niemand digitaal meedoen. Vraag functioneel beheer om"
                        + " een sms-dienst in te stellen. Werk zolang samen op papier of achter uw scherm.");
        eis("open".equals(zaak.status()), "Deze zaak is gesloten. U kunt niemand meer uitnodigen.");
        eis(plannen.bestaat(zaaknummer), "Deze zaak heeft nog geen gezinsplan. Begin eerst het plan.");
        var persoon = dossiers.personen(zaaknummer).stream()
                .filter(iemand -> iemand.id().equals(persoonId))
                .findFirst()
                .orElseThrow(() -> new UitnodigingGeweigerd("Kies iemand uit het gezin."));
        var wie = uitnodigbaar(persoon);
        eis(wie.beletsel() == null, wie.beletsel());
        var nummer = Telefoonnummer.lees(telefoon)
                .orElseThrow(() -> new UitnodigingGeweigerd("Vul een mobiel nummer in, zoals 06 12345678."));
        eis(
                nummerIsEigen(zaaknummer, persoon, nummer),
                "Dit nummer is ook van een ander in het gezin. Vraag de jongere om een eigen nummer: anders kan een ander de"
                        + " code lezen.");
        var nu = klok.instant();
        uitnodigingen.findByZaaknummerAndGestoptOpIsNull(zaaknummer).stream()
                .filter(oud -> oud.persoonId().equals(persoonId))
                .forEach(oud -> {
                    oud.stop(UitnodigingEntity.VERVANGEN, gebruiker, nu);
                    uitnodigingen.saveAndFlush(oud);
                });
        var geheim = Geheim.nieuwLeesbaar();
        var geldigTot = nu.plus(Duration.ofDays(dagenGeldig()));
        uitnodigingen.saveAndFlush(new UitnodigingEntity(
                zaaknummer, persoonId, Geheim.hash(Geheim.lees(geheim)), nummer, gebruiker, nu, geldigTot));
        dossiers.registreer(zaaknummer, new Registratie("uitgenodigd_voor_gezinsplan", persoon.rol()), gebruiker);
        return new NieuweUitnodiging(wie.naam(), geheim, lokaal(geldigTot), Telefoonnummer.einde(nummer));
    }

    /** Stops an invitation; a session that runs on it ends at the next click. */
    void trekIn(String zaaknummer, UUID uitnodigingId, String gebruiker) {
        inzage.wijzig(zaaknummer, gebruiker, ONDERDEEL);
        var uitnodiging = uitnodigingen
                .opSlot(uitnodigingId)
                .filter(deze -> deze.zaaknummer().equals(zaaknummer))
                .orElseThrow(() -> new UitnodigingGeweigerd("Deze uitnodiging is niet gevonden."));
        if (!uitnodiging.isGestopt()) {
            uitnodiging.stop(UitnodigingEntity.INGETROKKEN, gebruiker, klok.instant());
            uitnodigingen.saveAndFlush(uitnodiging);
            dossiers.registreer(zaaknummer, new Registratie("uitnodiging_ingetrokken", null), gebruiker);
        }
    }

    private boolean kanCodesVersturen() {
        return verzenders.orderedStream().findFirst().isPresent();
    }

    private Uitnodigbaar uitnodigbaar(Persoon persoon) {
        var jong = KIND.equals(persoon.rol()) && persoon.leeftijd() != null && persoon.leeftijd() < EIGEN_STEM;
        var letOp = KIND.equals(persoon.rol()) || "ja".equals(persoon.gezag())
                ? null
                : "Van deze persoon staat niet vast dat hij of zij gezag heeft. Bespreek eerst in het team of meelezen kan.";
        return new Uitnodigbaar(
                persoon.id(),
                naam(persoon),
                persoon.rol(),
                jong ? "Jonger dan 12 jaar. Nodig een ouder uit." : null,
                letOp);
    }

    /** A code for a young person may not arrive on the telephone of somebody else, nor the other way round. */
    private boolean nummerIsEigen(String zaaknummer, Persoon persoon, String nummer) {
        Map<UUID, Persoon> gezin =
                dossiers.personen(zaaknummer).stream().collect(Collectors.toMap(Persoon::id, Function.identity()));
        var metVolwassene = gezin.values().stream().anyMatch(lid -> !isJongere(lid));
        var vanHetGezin =
                Telefoonnummer.lees(dossiers.gezin(zaaknummer).telefoon()).filter(nummer::equals);
        if (isJongere(persoon) && metVolwassene && vanHetGezin.isPresent()) {
            return false;
        }
        return uitnodigingen.findByZaaknummerAndGestoptOpIsNull(zaaknummer).stream()
                .filter(ander -> !ander.persoonId().equals(persoon.id()))
                .filter(ander -> nummer.equals(ander.telefoon()))
                .noneMatch(ander -> isJongere(persoon) || isJongere(gezin.get(ander.persoonId())));
    }

    private static boolean isJongere(Persoon persoon) {
        return persoon.leeftijd() != null && persoon.leeftijd() < MEERDERJARIG;
    }

    private Uitnodiging beeld(UitnodigingEntity uitnodiging, Map<UUID, String> namen) {
        return new Uitnodiging(
                uitnodiging.id(),
                namen.get(uitnodiging.persoonId()),
                medewerkers
                        .medewerker(uitnodiging.uitgenodigdDoor())
                        .map(Medewerker::naam)
                        .orElse(uitnodiging.uitgenodigdDoor()),
                lokaal(uitnodiging.uitgenodigdOp()),
                lokaal(uitnodiging.geldigTot()),
                lokaal(uitnodiging.eerstGeopendOp()),
                lokaal(uitnodiging.laatstGeopendOp()),
                lokaal(uitnodiging.gestoptOp()),
                stand(uitnodiging),
                uitnodiging.telefoon() == null ? null : Telefoonnummer.einde(uitnodiging.telefoon()));
    }

    private String stand(UitnodigingEntity uitnodiging) {
        var einde = standen.einde(uitnodiging);
        if (einde != null) {
            return einde.code();
        }
        return uitnodiging.eerstGeopendOp() == null ? "wacht" : "geopend";
    }

    private int dagenGeldig() {
        return parameters.getallen(GELDIGHEID).get(0);
    }

    private LocalDateTime lokaal(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, klok.getZone());
    }

    private static String naam(Persoon persoon) {
        return persoon.achternaam() == null ? persoon.voornaam() : persoon.voornaam() + " " + persoon.achternaam();
    }

    private static void eis(boolean goed, String melding) {
        if (!goed) {
            throw new UitnodigingGeweigerd(melding);
        }
    }
}
