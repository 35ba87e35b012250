package nl.zorgpad.gezinsplan.client;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.dossier.Gezinslidinzage;
import nl.zorgpad.gezinsplan.Auteur;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.gezinsplan.Lezer;
import nl.zorgpad.gezinsplan.PlanBotsing;
import nl.zorgpad.gezinsplan.PlanFout;
import nl.zorgpad.gezinsplan.Planblad;
import nl.zorgpad.gezinsplan.Planblad.Gezinslid;
import nl.zorgpad.gezinsplan.Planblad.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and writes the plan for a family member who is logged in; everything is in the access log. What he or she may see
 * is decided by the plan itself.
 */
@Service
@Transactional
class Planmeelezer {

    private static final String ONDERDEEL = "gezinsplan";

    private final GezinsplanService plannen;
    private final Gezinslidinzage inzage;

    Planmeelezer(GezinsplanService plannen, Gezinslidinzage inzage) {
        this.plannen = plannen;
        this.inzage = inzage;
    }

    /**
     * The plan as this person sees it.
     *
     * @param ik the reader
     * @param plekken where the reader writes, by the code of the place
     * @param eerder texts that were replaced by the same author, new to old
     * @param stempel changes with everything that the reader sees; agreement is with what was read
     */
    record Blad(Planblad plan, Gezinslid ik, Map<String, Plek> plekken, List<Tekst> eerder, String stempel) {}

    /**
     * A place to write.
     *
     * @param eigen what the reader wrote there before; null when nothing
     */
    record Plek(Tekst eigen) {

        /** To send back with a new text: changes when the own text does, also by way of a worker or another tab. */
        public String gezien() {
            return eigen == null ? "geen" : eigen.id().toString();
        }
    }

    Blad lees(Planbezoeker bezoeker) {
        inzage.gelezen(bezoeker.zaaknummer(), bezoeker.persoonId(), ONDERDEEL);
        return blad(bezoeker);
    }

    /**
     * Adds a text of this person; an earlier one of the same person becomes history.
     *
     * @param delen whether others in the family may read it; null for no choice
     * @param gezien {@link Plek#gezien} when the person began to write
     * @throws PlanBotsing when the own text was changed after that; what others write there is no reason
     * @throws PlanFout when the text cannot be stored
     */
    void schrijf(Planbezoeker bezoeker, Schrijfplek plek, String tekst, Boolean delen, String gezien) {
        var zaaknummer = bezoeker.zaaknummer();
        var ik = blad(bezoeker).ik();
        if (ik.vraagtKeuze() && delen == null && tekst != null && !tekst.isBlank()) {
            throw new PlanFout("delen", "Kies eerst wie dit mag lezen. Je tekst staat er nog.");
        }
        var sleutel = plek.sleutel(ik.id(), ik.jeugdig());
        var stand = plannen.gezien(zaaknummer, sleutel, Lezer.persoon(ik.id()));
        if (!blad(bezoeker).plekken().get(plek.code()).gezien().equals(gezien)) {
            throw new PlanBotsing();
        }
        plannen.voegTekstToe(zaaknummer, sleutel, tekst, Auteur.persoon(ik.id()), delen, stand);
        inzage.gewijzigd(zaaknummer, ik.id(), "gezinsplan_tekst");
    }

    /** Changes who may read a text or goal of this person. */
    void deel(Planbezoeker bezoeker, UUID stukId, boolean delen) {
        plannen.kiesDelen(bezoeker.zaaknummer(), stukId, delen, Auteur.persoon(bezoeker.persoonId()));
        inzage.gewijzigd(bezoeker.zaaknummer(), bezoeker.persoonId(), "gezinsplan_meelezen");
    }

    /**
     * Records agreement, or the lack of it.
     *
     * @param stempel {@link Blad#stempel} of what the person read
     * @throws PlanBotsing when the plan has changed since
     */
    void akkoord(Planbezoeker bezoeker, boolean akkoord, String stempel) {
        if (!blad(bezoeker).stempel().equals(stempel)) {
            throw new PlanBotsing();
        }
        plannen.legAkkoordVast(bezoeker.zaaknummer(), akkoord, null, Auteur.persoon(bezoeker.persoonId()));
        inzage.gewijzigd(bezoeker.zaaknummer(), bezoeker.persoonId(), "gezinsplan_akkoord");
    }

    private Blad blad(Planbezoeker bezoeker) {
        var lezer = Lezer.persoon(bezoeker.persoonId());
        var plan = plannen.blad(bezoeker.zaaknummer(), lezer);
        var ik = plan.gezinslid(bezoeker.persoonId()).orElseThrow();
        var plekken = Stream.of(Schrijfplek.values())
                .collect(Collectors.toMap(Schrijfplek::code, plek -> plek(plan, ik, plek)));
        var eerder = plannen.geschiedenis(bezoeker.zaaknummer(), lezer).stream()
                .filter(tekst -> !tekst.actueel() && tekst.tekst() != null)
                .toList();
        return new Blad(plan, ik, plekken, eerder, stempel(plan));
    }

    private static Plek plek(Planblad plan, Gezinslid ik, Schrijfplek plek) {
        var sleutel = plek.sleutel(ik.id(), ik.jeugdig());
        return new Plek(plan.teksten(sleutel.onderdeel().code(), sleutel.bij()).stream()
                .filter(Tekst::eigen)
                .findFirst()
                .orElse(null));
    }

    private static String stempel(Planblad plan) {
        var momenten = Stream.of(
                        plan.teksten().stream().map(Tekst::moment),
                        plan.doelen().stream().map(Planblad.Doel::moment),
                        plan.doelen().stream()
                                .flatMap(doel -> doel.acties().stream())
                                .map(Planblad.Actie::moment))
                .flatMap(Function.identity())
                .filter(Objects::nonNull);
        var laatste = momenten.map(ZonedDateTime::toInstant)
                .max(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("leeg");
        return plan.versie() + "/" + laatste + "/" + plan.veiligheid().antwoord();
    }
}
