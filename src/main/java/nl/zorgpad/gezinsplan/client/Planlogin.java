package nl.zorgpad.gezinsplan.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gezinslidinzage;
import nl.zorgpad.dossier.Registratie;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.gezinsplan.client.Codeverzender.Codebericht;
import nl.zorgpad.platform.beslissing.Parameters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a family member in: the link opens a session that may ask for a code, and the code opens the plan. A session is a
 * secret in a cookie; the database knows its hash, so that each node knows it and a withdrawn invitation ends it.
 */
@Service
@Transactional
class Planlogin {

    private static final String ONDERDEEL = "gezinsplan_inlog";
    private static final Duration OPRUIMEN_NA = Duration.ofDays(1);

    private final UitnodigingRepository uitnodigingen;
    private final SessieRepository sessies;
    private final Uitnodigingstand standen;
    private final DossierService dossiers;
    private final GezinsplanService plannen;
    private final Gezinslidinzage inzage;
    private final ObjectProvider<Codeverzender> verzenders;
    private final Parameters parameters;
    private final Clock klok;

    Planlogin(
            UitnodigingRepository uitnodigingen,
            SessieRepository sessies,
            Uitnodigingstand standen,
            DossierService dossiers,
            GezinsplanService plannen,
            Gezinslidinzage inzage,
            ObjectProvider<Codeverzender> verzenders,
            Parameters parameters,
            Clock klok) {
        this.uitnodigingen = uitnodigingen;
        this.sessies = sessies;
        this.standen = standen;
        this.dossiers = dossiers;
        this.plannen = plannen;
        this.inzage = inzage;
        this.verzenders = verzenders;
        this.parameters = parameters;
        this.klok = klok;
    }

    /** A link that was tried: the secret of a new session, or why there is none. */
    record Opening(String sleutel, Einde einde) {}

    /**
     * A session: of whom, and how far.
     *
     * @param einde why it is over; null while it is good
     * @param telefoon number that gets the codes; null unless the session waits for a code
     * @param codeGeldigTot until when the last code works; null when there is none
     */
    record Sessie(Planbezoeker bezoeker, boolean ingelogd, Einde einde, String telefoon, Instant codeGeldigTot) {

        static Sessie voorbij(Einde einde) {
            return new Sessie(null, false, einde, null, null);
        }
    }

    /** A code that was asked for: the message to send, or how long to wait first. */
    record Codeaanvraag(Codebericht bericht, Duration wachten) {}

    enum Codeuitslag {
        GOED,
        FOUT,
        /** The code no longer works, or there was none. */
        NIEUWE_NODIG
    }

    /** What became of a code; with the secret of the session that takes over when it was right. */
    record Codeantwoord(Codeuitslag uitslag, String nieuweSleutel) {}

    Opening open(String geheim) {
        var uitnodiging =
                Optional.ofNullable(Geheim.lees(geheim)).map(Geheim::hash).flatMap(uitnodigingen::findByLinkHash);
        if (uitnodiging.isEmpty()) {
            return new Opening(null, Einde.ONBEKEND);
        }
        var einde = standen.einde(uitnodiging.get());
        if (einde != null) {
            inzage.geweigerd(uitnodiging.get().zaaknummer(), uitnodiging.get().persoonId(), ONDERDEEL);
            return new Opening(null, einde);
        }
        sessies.wisOngebruiktSinds(klok.instant().minus(OPRUIMEN_NA));
        return new Opening(begin(uitnodiging.get(), false), null);
    }

    /** The session behind a cookie; the click counts as use. */
    Sessie sessie(String sleutel) {
        var nu = klok.instant();
        var gevonden = vind(sleutel);
        if (gevonden.isEmpty()) {
            return Sessie.voorbij(Einde.GEEN);
        }
        var sessie = gevonden.get();
        var uitnodiging = uitnodigingen.findById(sessie.uitnodigingId()).orElseThrow();
        var einde = standen.einde(uitnodiging);
        if (einde == null && sessie.isVerlopen(nu)) {
            einde = Einde.RUST;
        }
        if (einde != null) {
            return Sessie.voorbij(einde);
        }
        sessies.gebruikt(Geheim.hash(sleutel), nu);
        return new Sessie(
                new Planbezoeker(uitnodiging.zaaknummer(), uitnodiging.persoonId()),
                sessie.isIngelogd(),
                null,
                sessie.isIngelogd() ? null : uitnodiging.telefoon(),
                sessie.heeftCode(nu) ? sessie.codeGeldigTot() : null);
    }

    /** Makes a code for a session that waits for one. It has still to be sent. */
    Codeaanvraag vraagCode(String sleutel) {
        var nu = klok.instant();
        var sessie = sessies.opSlot(Geheim.hash(sleutel)).orElseThrow();
        var uitnodiging = uitnodigingen.opSlot(sessie.uitnodigingId()).orElseThrow();
        var wachten = uitnodiging.wachttijdCode(nu);
        if (!wachten.isZero() || uitnodiging.isGestopt()) {
            return new Codeaanvraag(null, wachten);
        }
        var code = Geheim.nieuweCode();
        var geldigTot = nu.plus(Duration.ofMinutes(
                parameters.getallen(UitnodigingService.GELDIGHEID).get(1)));
        sessie.nieuweCode(code, sleutel, geldigTot);
        sessies.saveAndFlush(sessie);
        uitnodiging.codeVerstuurd(nu);
        uitnodigingen.saveAndFlush(uitnodiging);
        return new Codeaanvraag(new Codebericht(uitnodiging.telefoon(), code, geldigTot), Duration.ZERO);
    }

    /** Tries a code. A right one ends this session and begins one that is logged in, with another secret. */
    Codeantwoord probeer(String sleutel, String invoer) {
        var nu = klok.instant();
        var sessie = sessies.opSlot(Geheim.hash(sleutel)).orElseThrow();
        var uitnodiging = uitnodigingen.opSlot(sessie.uitnodigingId()).orElseThrow();
        if (uitnodiging.isGestopt() || !sessie.heeftCode(nu)) {
            return new Codeantwoord(Codeuitslag.NIEUWE_NODIG, null);
        }
        var goed = sessie.probeer(invoer == null ? "" : invoer.replaceAll("\\s", ""), sleutel);
        sessies.saveAndFlush(sessie);
        if (!goed) {
            uitnodiging.foutCode(nu);
            uitnodigingen.saveAndFlush(uitnodiging);
            inzage.geweigerd(uitnodiging.zaaknummer(), uitnodiging.persoonId(), ONDERDEEL);
            return new Codeantwoord(sessie.heeftCode(nu) ? Codeuitslag.FOUT : Codeuitslag.NIEUWE_NODIG, null);
        }
        var eersteKeer = uitnodiging.geopend(nu);
        uitnodigingen.saveAndFlush(uitnodiging);
        if (eersteKeer) {
            plannen.noteerGeopend(uitnodiging.zaaknummer(), uitnodiging.persoonId());
            dossiers.registreer(
                    uitnodiging.zaaknummer(),
                    new Registratie("gezinsplan_geopend_door_gezinslid", null),
                    Gezinslidinzage.alsGebruiker(uitnodiging.persoonId()));
        }
        sessies.wis(Geheim.hash(sleutel));
        return new Codeantwoord(Codeuitslag.GOED, begin(uitnodiging, true));
    }

    void logUit(String sleutel) {
        sessies.wis(Geheim.hash(sleutel));
    }

    /** The way by which codes are sent. */
    Optional<Codeverzender> verzender() {
        return verzenders.orderedStream().findFirst();
    }

    private String begin(UitnodigingEntity uitnodiging, boolean ingelogd) {
        var sleutel = Geheim.nieuw();
        sessies.saveAndFlush(new SessieEntity(sleutel, uitnodiging.id(), ingelogd, klok.instant()));
        return sleutel;
    }

    private Optional<SessieEntity> vind(String sleutel) {
        return Geheim.kanKloppen(sleutel) ? sessies.findById(Geheim.hash(sleutel)) : Optional.empty();
    }
}
