package nl.zorgpad.gezinsplan;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.gezinsplan.Auteur.Vorm;
import nl.zorgpad.gezinsplan.Onderdeel.Bij;
import nl.zorgpad.gezinsplan.Onderdeel.Schrijfrecht;
import nl.zorgpad.gezinsplan.PlanFout.Melding;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * The worker's page of the plan: read as a document, changed part by part. Works without scripts. A form that cannot be
 * stored comes back with everything that was filled in.
 */
@Controller
@RequestMapping("/gezinsplan/{zaaknummer:GZ-[0-9]{4}-[0-9]{6,}}")
class GezinsplanController {

    static final String INHOUDSBELEID = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private static final String NAAR_PLAN = "redirect:/gezinsplan/{zaaknummer}";
    private static final String IK = "ik";
    private static final String VAN = "van";
    private static final String VORM = "vorm";
    private static final String DATUM = "datum";
    private static final String DELEN = "delen";

    private final Planpagina pagina;
    private final GezinsplanService plannen;

    GezinsplanController(Planpagina pagina, GezinsplanService plannen) {
        this.pagina = pagina;
        this.plannen = plannen;
    }

    @ModelAttribute
    void vooraf(@PathVariable String zaaknummer, Model model, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", INHOUDSBELEID);
        model.addAttribute("zaaknummer", zaaknummer);
        model.addAttribute("fouten", Map.of());
        model.addAttribute("botsing", false);
        model.addAttribute("labels", new Keuzen());
    }

    @GetMapping
    String plan(
            @PathVariable String zaaknummer,
            @RequestParam(required = false) Integer versie,
            @RequestParam(required = false) UUID voor,
            Principal gebruiker,
            Model model) {
        var beeld = pagina.lees(zaaknummer, versie, voor, gebruiker.getName());
        if (beeld.blad() == null) {
            return "gezinsplan/leeg";
        }
        toon(beeld, model);
        if (voor != null) {
            model.addAttribute("voor", beeld.blad().gezinslid(voor).orElseThrow(ZaakOnbekend::new));
            model.addAttribute("wijzigbaar", false);
        }
        return "gezinsplan/plan";
    }

    @GetMapping("/geschiedenis")
    String geschiedenis(@PathVariable String zaaknummer, Principal gebruiker, Model model) {
        leesBlad(zaaknummer, gebruiker, model);
        model.addAttribute("geschiedenis", pagina.geschiedenis(zaaknummer, gebruiker.getName()));
        return "gezinsplan/geschiedenis";
    }

    @GetMapping("/tekst")
    String tekst(
            @PathVariable String zaaknummer,
            @RequestParam String onderdeel,
            @RequestParam(required = false) String bij,
            @RequestParam(required = false) String van,
            Principal gebruiker,
            Model model) {
        var blad = leesBlad(zaaknummer, gebruiker, model);
        var sleutel = sleutel(onderdeel, bij, blad);
        var wiens = van == null && eigenWoordenMogen(sleutel.onderdeel()) ? IK : van;
        model.addAttribute(
                "formulier", new Tekstformulier(eigenTekst(blad, sleutel, wiens), Vorm.GESPREK.code(), null, null));
        model.addAttribute("gezien", pagina.gezien(zaaknummer, sleutel));
        return tekstpagina(blad, sleutel, wiens, model);
    }

    @PostMapping("/tekst")
    String schrijfTekst(
            @PathVariable String zaaknummer,
            @RequestParam String onderdeel,
            @RequestParam(required = false) String bij,
            @RequestParam(required = false) String van,
            Tekstformulier formulier,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        var sleutel = new Sleutel(onderdeel(onderdeel), leeg(bij));
        return bewaar(
                "tekst#" + anker(sleutel),
                () -> {
                    var auteur = auteur(van, formulier.vorm(), gebruiker);
                    pagina.wijzig(
                            zaaknummer,
                            gebruiker.getName(),
                            () -> plannen.voegTekstToe(
                                    zaaknummer,
                                    sleutel,
                                    formulier.tekst(),
                                    auteur,
                                    jaNee(formulier.delen()),
                                    formulier.gezien()));
                },
                () -> {
                    var blad = leesBlad(zaaknummer, gebruiker, model);
                    model.addAttribute("formulier", formulier);
                    model.addAttribute("gezien", pagina.gezien(zaaknummer, sleutel));
                    return tekstpagina(blad, sleutel, van, model);
                },
                model,
                response);
    }

    @GetMapping("/leefgebied")
    String leefgebied(@PathVariable String zaaknummer, Principal gebruiker, Model model) {
        leesBlad(zaaknummer, gebruiker, model);
        return "gezinsplan/leefgebied";
    }

    @GetMapping({"/doel", "/doel/{doelId}"})
    String doel(
            @PathVariable String zaaknummer,
            @PathVariable(required = false) UUID doelId,
            Principal gebruiker,
            Model model) {
        var blad = leesBlad(zaaknummer, gebruiker, model);
        model.addAttribute(
                "formulier", doelId == null ? Doelformulier.leeg() : Doelformulier.van(doelVan(blad, doelId)));
        return doelpagina(blad, doelId, gebruiker, model);
    }

    @PostMapping({"/doel", "/doel/{doelId}"})
    String schrijfDoel(
            @PathVariable String zaaknummer,
            @PathVariable(required = false) UUID doelId,
            Doelformulier formulier,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        return bewaar(
                "doel#doelen",
                () -> {
                    var auteur = auteur(formulier.van(), formulier.vorm(), gebruiker);
                    var inhoud = formulier.inhoud();
                    pagina.wijzig(zaaknummer, gebruiker.getName(), () -> {
                        if (doelId == null) {
                            plannen.voegDoelToe(zaaknummer, inhoud, auteur);
                        } else {
                            plannen.wijzigDoel(zaaknummer, doelId, inhoud, auteur, gezien(formulier.gezien()));
                        }
                    });
                },
                () -> {
                    var blad = leesBlad(zaaknummer, gebruiker, model);
                    model.addAttribute("formulier", formulier);
                    return doelpagina(blad, doelId, gebruiker, model);
                },
                model,
                response);
    }

    @GetMapping("/doel/{doelId}/stand")
    String doelstand(@PathVariable String zaaknummer, @PathVariable UUID doelId, Principal gebruiker, Model model) {
        model.addAttribute("doel", doelVan(leesBlad(zaaknummer, gebruiker, model), doelId));
        return "gezinsplan/doelstand";
    }

    @PostMapping("/doel/{doelId}/stand")
    String stelDoelVast(
            @PathVariable String zaaknummer,
            @PathVariable UUID doelId,
            @RequestParam(required = false) String stand,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        return bewaar(
                "stand#doelen",
                () -> {
                    pagina.wijzig(
                            zaaknummer,
                            gebruiker.getName(),
                            () -> plannen.stelDoelVast(zaaknummer, doelId, stand, gebruiker.getName()));
                },
                () -> doelstand(zaaknummer, doelId, gebruiker, model),
                model,
                response);
    }

    @GetMapping({"/doel/{doelId}/actie", "/doel/{doelId}/actie/{actieId}"})
    String actie(
            @PathVariable String zaaknummer,
            @PathVariable UUID doelId,
            @PathVariable(required = false) UUID actieId,
            Principal gebruiker,
            Model model) {
        var doel = doelVan(leesBlad(zaaknummer, gebruiker, model), doelId);
        model.addAttribute(
                "formulier",
                actieId == null
                        ? Actieformulier.leeg()
                        : Actieformulier.van(doel.actie(actieId).orElseThrow(ZaakOnbekend::new)));
        return actiepagina(doel, actieId, model);
    }

    @PostMapping({"/doel/{doelId}/actie", "/doel/{doelId}/actie/{actieId}"})
    String schrijfActie(
            @PathVariable String zaaknummer,
            @PathVariable UUID doelId,
            @PathVariable(required = false) UUID actieId,
            Actieformulier formulier,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        return bewaar(
                "actie#doelen",
                () -> {
                    var inhoud = formulier.inhoud();
                    var auteur = Auteur.medewerker(gebruiker.getName());
                    pagina.wijzig(zaaknummer, gebruiker.getName(), () -> {
                        if (actieId == null) {
                            plannen.voegActieToe(zaaknummer, doelId, inhoud, auteur);
                        } else {
                            plannen.wijzigActie(
                                    zaaknummer, doelId, actieId, inhoud, auteur, gezien(formulier.gezien()));
                        }
                    });
                },
                () -> {
                    var doel = doelVan(leesBlad(zaaknummer, gebruiker, model), doelId);
                    model.addAttribute("formulier", formulier);
                    return actiepagina(doel, actieId, model);
                },
                model,
                response);
    }

    @GetMapping("/veiligheid")
    String veiligheid(@PathVariable String zaaknummer, Principal gebruiker, Model model) {
        return formulierpagina(
                "gezinsplan/veiligheid", new Veiligheidsformulier(null, null, null), zaaknummer, gebruiker, model);
    }

    @PostMapping("/veiligheid")
    String beantwoordVeiligheid(
            @PathVariable String zaaknummer,
            Veiligheidsformulier formulier,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        return bewaar(
                "veiligheid#veiligheid",
                () -> {
                    var datum = datum(DATUM, formulier.datum());
                    var vervolg = datum("vervolgDatum", formulier.vervolgDatum());
                    pagina.wijzig(
                            zaaknummer,
                            gebruiker.getName(),
                            () -> plannen.beantwoordVeiligheid(
                                    zaaknummer, formulier.antwoord(), datum, vervolg, gebruiker.getName()));
                },
                () -> formulierpagina("gezinsplan/veiligheid", formulier, zaaknummer, gebruiker, model),
                model,
                response);
    }

    @GetMapping("/besproken")
    String besproken(@PathVariable String zaaknummer, Principal gebruiker, Model model) {
        return formulierpagina(
                "gezinsplan/besproken", new Besprokenformulier(null, null, null), zaaknummer, gebruiker, model);
    }

    @PostMapping("/besproken")
    String legBesprokenVast(
            @PathVariable String zaaknummer,
            Besprokenformulier formulier,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        return bewaar(
                "besproken#besproken",
                () -> {
                    var datum = datum(DATUM, formulier.datum());
                    new Planinvoer()
                            .eis(formulier.isIngevuld(), "onderwerpen", "Kies ten minste één onderwerp.")
                            .klaar();
                    pagina.wijzig(
                            zaaknummer,
                            gebruiker.getName(),
                            () -> formulier.legVast(plannen, zaaknummer, datum, gebruiker.getName()));
                },
                () -> formulierpagina("gezinsplan/besproken", formulier, zaaknummer, gebruiker, model),
                model,
                response);
    }

    @GetMapping("/akkoord")
    String akkoord(@PathVariable String zaaknummer, Principal gebruiker, Model model) {
        return formulierpagina(
                "gezinsplan/akkoord",
                new Akkoordformulier(null, null, Vorm.PAPIER.code(), null),
                zaaknummer,
                gebruiker,
                model);
    }

    @PostMapping("/akkoord")
    String legAkkoordVast(
            @PathVariable String zaaknummer,
            Akkoordformulier formulier,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        return bewaar(
                "akkoord#akkoord",
                () -> {
                    var auteur = auteur(formulier.van(), formulier.vorm(), gebruiker);
                    var datum = datum(DATUM, formulier.datum());
                    var akkoord = jaNee(formulier.akkoord());
                    new Planinvoer()
                            .eis(auteur.isGezin(), VAN, "Kies wie u dit zei of wie tekende.")
                            .eis(akkoord != null, "akkoord", "Kies of deze persoon akkoord is met het plan.")
                            .klaar();
                    pagina.wijzig(
                            zaaknummer,
                            gebruiker.getName(),
                            () -> plannen.legAkkoordVast(zaaknummer, akkoord, datum, auteur));
                },
                () -> formulierpagina("gezinsplan/akkoord", formulier, zaaknummer, gebruiker, model),
                model,
                response);
    }

    @GetMapping("/delen/{stukId}")
    String delen(@PathVariable String zaaknummer, @PathVariable UUID stukId, Principal gebruiker, Model model) {
        var blad = leesBlad(zaaknummer, gebruiker, model);
        var tekst =
                blad.teksten().stream().filter(een -> een.id().equals(stukId)).findFirst();
        var doel = blad.doel(stukId);
        var eigenaar = tekst.filter(een -> een.schrijver().isGezin())
                .map(een -> een.schrijver().persoonId())
                .or(() -> tekst.filter(een -> een.onderdeel().equals(Onderdeel.EIGEN_VRAAG.code()))
                        .map(een -> UUID.fromString(een.bij())))
                .or(() -> doel.filter(een -> een.voorWie().size() == 1)
                        .map(een -> een.voorWie().get(0).id()))
                .flatMap(blad::gezinslid)
                .orElseThrow(ZaakOnbekend::new);
        model.addAttribute("stukId", stukId);
        model.addAttribute(
                "stuk",
                tekst.map(Planblad.Tekst::tekst)
                        .or(() -> doel.map(Planblad.Doel::doel))
                        .orElse(""));
        model.addAttribute("eigenaar", eigenaar);
        return "gezinsplan/delen";
    }

    @PostMapping("/delen/{stukId}")
    String kiesDelen(
            @PathVariable String zaaknummer,
            @PathVariable UUID stukId,
            @RequestParam(required = false) String delen,
            @RequestParam(required = false) String van,
            @RequestParam(required = false) String vorm,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        return bewaar(
                "delen",
                () -> {
                    var auteur = auteur(van, vorm, gebruiker);
                    var keuze = jaNee(delen);
                    new Planinvoer()
                            .eis(keuze != null, DELEN, "Kies of anderen in het gezin dit mogen lezen.")
                            .klaar();
                    pagina.wijzig(
                            zaaknummer,
                            gebruiker.getName(),
                            () -> plannen.kiesDelen(zaaknummer, stukId, keuze, auteur));
                },
                () -> delen(zaaknummer, stukId, gebruiker, model),
                model,
                response);
    }

    @ExceptionHandler(ZaakOnbekend.class)
    void onbekend(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** An address that our page does not make. */
    @ExceptionHandler({PlanFout.class, MethodArgumentTypeMismatchException.class})
    void geenPagina(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /**
     * One part of the plan is stored, or its form comes back with what is wrong.
     *
     * @param daarna what the page of the plan is told, with the place on it
     * @param opnieuw fills the model with the form as it was sent and names its page
     */
    private static String bewaar(
            String daarna, Runnable werk, Supplier<String> opnieuw, Model model, HttpServletResponse response) {
        try {
            werk.run();
            return NAAR_PLAN + "?bewaard=" + daarna;
        } catch (PlanFout fout) {
            toonFouten(fout, model, response);
        } catch (PlanBotsing botsing) {
            toonBotsing(model, response);
        }
        return opnieuw.get();
    }

    private String formulierpagina(String blad, Object formulier, String zaaknummer, Principal gebruiker, Model model) {
        leesBlad(zaaknummer, gebruiker, model);
        model.addAttribute("formulier", formulier);
        return blad;
    }

    private Planblad leesBlad(String zaaknummer, Principal gebruiker, Model model) {
        var beeld = pagina.lees(zaaknummer, null, null, gebruiker.getName());
        if (beeld.blad() == null) {
            throw new ZaakOnbekend();
        }
        toon(beeld, model);
        return beeld.blad();
    }

    private static void toon(Planpagina.Beeld beeld, Model model) {
        model.addAttribute("plan", beeld.blad());
        model.addAttribute("veiligheid", beeld.veiligheid());
        model.addAttribute("wijzigbaar", beeld.teWijzigen());
    }

    private static String tekstpagina(Planblad blad, Sleutel sleutel, String van, Model model) {
        var over = switch (sleutel.onderdeel().bij()) {
            case GEZIN -> null;
            case PERSOON -> naam(persoon(blad, sleutel.bij()));
            case LEEFGEBIED ->
                Leefgebied.van(sleutel.bij()).map(Leefgebied::label).orElse(null);
        };
        model.addAttribute("onderdeel", sleutel.onderdeel());
        model.addAttribute("bij", sleutel.bij());
        model.addAttribute("over", over);
        model.addAttribute(VAN, van);
        model.addAttribute("schrijver", persoon(blad, van));
        model.addAttribute("eigenMag", eigenWoordenMogen(sleutel.onderdeel()));
        model.addAttribute(
                "namensMag",
                blad.gezin().stream()
                        .filter(lid -> magVan(sleutel.onderdeel(), lid))
                        .toList());
        model.addAttribute("anderen", blad.teksten(sleutel.onderdeel().code(), sleutel.bij()));
        return "gezinsplan/tekst";
    }

    private static boolean magVan(Onderdeel onderdeel, Planblad.Gezinslid lid) {
        return switch (onderdeel.schrijfrecht()) {
            case IEDEREEN, GEZIN -> true;
            case JEUGDIGE -> lid.jeugdig();
            case MEDEWERKER -> false;
        };
    }

    private static boolean eigenWoordenMogen(Onderdeel onderdeel) {
        return onderdeel.schrijfrecht() == Schrijfrecht.IEDEREEN || onderdeel.schrijfrecht() == Schrijfrecht.MEDEWERKER;
    }

    private static Planblad.Gezinslid persoon(Planblad blad, String van) {
        return blad.gezin().stream()
                .filter(lid -> lid.id().toString().equals(van))
                .findFirst()
                .orElse(null);
    }

    private static String naam(Planblad.Gezinslid lid) {
        return lid == null ? null : lid.naam();
    }

    private static String eigenTekst(Planblad blad, Sleutel sleutel, String van) {
        return blad.teksten(sleutel.onderdeel().code(), sleutel.bij()).stream()
                .filter(tekst -> IK.equals(van)
                        ? tekst.eigen()
                        : tekst.schrijver().isGezin()
                                && tekst.schrijver().persoonId().toString().equals(van))
                .map(Planblad.Tekst::tekst)
                .findFirst()
                .orElse("");
    }

    private String doelpagina(Planblad blad, UUID doelId, Principal gebruiker, Model model) {
        model.addAttribute("doelId", doelId);
        if (doelId != null) {
            model.addAttribute("doel", doelVan(blad, doelId));
            model.addAttribute("wijzigingen", pagina.doelgeschiedenis(blad.zaaknummer(), doelId, gebruiker.getName()));
        }
        return "gezinsplan/doel";
    }

    private static String actiepagina(Planblad.Doel doel, UUID actieId, Model model) {
        model.addAttribute("doel", doel);
        model.addAttribute("actieId", actieId);
        model.addAttribute("actie", actieId == null ? null : doel.actie(actieId).orElse(null));
        return "gezinsplan/actie";
    }

    private static Planblad.Doel doelVan(Planblad blad, UUID doelId) {
        return blad.doel(doelId).orElseThrow(ZaakOnbekend::new);
    }

    private static Sleutel sleutel(String onderdeel, String bij, Planblad blad) {
        var sleutel = new Sleutel(onderdeel(onderdeel), leeg(bij));
        var bestaat = switch (sleutel.onderdeel().bij()) {
            case GEZIN -> sleutel.bij() == null;
            case PERSOON -> persoon(blad, sleutel.bij()) != null;
            case LEEFGEBIED -> Leefgebied.van(sleutel.bij()).isPresent();
        };
        if (!bestaat) {
            throw new ZaakOnbekend();
        }
        return sleutel;
    }

    private static Onderdeel onderdeel(String code) {
        return Onderdeel.van(code).orElseThrow(ZaakOnbekend::new);
    }

    private static Auteur auteur(String van, String vorm, Principal gebruiker) {
        if (leeg(van) == null) {
            throw new PlanFout(VAN, "Kies wiens woorden dit zijn.");
        }
        if (IK.equals(van)) {
            return Auteur.medewerker(gebruiker.getName());
        }
        var hoe = Arrays.stream(Vorm.values())
                .filter(een -> een != Vorm.DIGITAAL && een.code().equals(vorm))
                .findFirst()
                .orElseThrow(() -> new PlanFout(VORM, "Kies of het op papier kwam of in een gesprek."));
        try {
            return Auteur.namens(UUID.fromString(van), gebruiker.getName(), hoe);
        } catch (IllegalArgumentException e) {
            throw new PlanFout(VAN, "Kies wiens woorden dit zijn.");
        }
    }

    private static void toonFouten(PlanFout fout, Model model, HttpServletResponse response) {
        var perVeld = new LinkedHashMap<String, String>();
        fout.meldingen().forEach(melding -> perVeld.putIfAbsent(veld(melding), melding.melding()));
        model.addAttribute("fouten", perVeld);
        response.setStatus(HttpStatus.BAD_REQUEST.value());
    }

    /** The field on the page where this can be mended. */
    private static String veld(Melding melding) {
        return switch (melding.veld()) {
            case "auteur", "persoon" -> VAN;
            default -> melding.veld();
        };
    }

    private static void toonBotsing(Model model, HttpServletResponse response) {
        model.addAttribute("botsing", true);
        response.setStatus(HttpStatus.CONFLICT.value());
    }

    private static String anker(Sleutel sleutel) {
        return sleutel.onderdeel().bij() == Bij.LEEFGEBIED
                ? "leefgebied-" + sleutel.bij()
                : sleutel.onderdeel().code();
    }

    /** Without a number the form cannot know what is in the plan now. */
    private static int gezien(Integer revisie) {
        return revisie == null ? 0 : revisie;
    }

    private static Boolean jaNee(String waarde) {
        return "ja".equals(waarde) ? Boolean.TRUE : "nee".equals(waarde) ? Boolean.FALSE : null;
    }

    private static String leeg(String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde;
    }

    private static LocalDate datum(String veld, String waarde) {
        try {
            return leeg(waarde) == null ? null : LocalDate.parse(waarde.strip());
        } catch (DateTimeParseException e) {
            throw new PlanFout(veld, "Vul een bestaande dag in, bijvoorbeeld 2026-03-31.");
        }
    }

    private static List<UUID> ids(List<String> waarden) {
        try {
            return waarden == null
                    ? List.of()
                    : waarden.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException e) {
            throw new PlanFout("voorWie", "Kies alleen leden van dit gezin.");
        }
    }

    /** The choices of the forms, for the templates. */
    static final class Keuzen {

        public Leefgebied[] getLeefgebieden() {
            return Leefgebied.values();
        }

        public Map<String, String> getDoelstanden() {
            return Labels.DOELSTANDEN;
        }

        public Map<String, String> getActiesoorten() {
            return Labels.ACTIESOORTEN;
        }

        public Map<String, String> getActiestanden() {
            return Labels.ACTIESTANDEN;
        }

        public Map<String, String> getVeiligheid() {
            return Labels.VEILIGHEID;
        }

        public Map<String, String> getFamiliegroepsplan() {
            return Labels.FAMILIEGROEPSPLAN;
        }
    }

    record Tekstformulier(String tekst, String vorm, String delen, Long gezien) {}

    record Veiligheidsformulier(String antwoord, String datum, String vervolgDatum) {}

    record Akkoordformulier(String van, String akkoord, String vorm, String datum) {}

    record Besprokenformulier(String familiegroepsplan, List<String> onderwerpen, String datum) {

        private boolean isIngevuld() {
            return leeg(familiegroepsplan) != null || (onderwerpen != null && !onderwerpen.isEmpty());
        }

        private void legVast(GezinsplanService plannen, String zaaknummer, LocalDate dag, String gebruiker) {
            if (leeg(familiegroepsplan) != null) {
                plannen.legFamiliegroepsplanVast(zaaknummer, familiegroepsplan, dag, gebruiker);
            }
            for (var onderwerp : onderwerpen == null ? List.<String>of() : onderwerpen) {
                switch (onderwerp) {
                    case "financien" -> plannen.bespreekFinancien(zaaknummer, dag, gebruiker);
                    case "ontwikkeling" -> plannen.legOntwikkelingVast(zaaknummer, dag, gebruiker);
                    case "digitaal" -> plannen.bodDigitaalAan(zaaknummer, dag, gebruiker);
                    default -> throw new PlanFout("onderwerpen", "Kies een onderwerp uit de lijst.");
                }
            }
        }
    }

    record Doelformulier(
            String leefgebied,
            String doel,
            String meetbaar,
            List<String> voorWie,
            String einddatum,
            String opZorg,
            String van,
            String vorm,
            Integer gezien) {

        private static Doelformulier leeg() {
            return new Doelformulier(null, null, null, List.of(), null, null, IK, Vorm.GESPREK.code(), 0);
        }

        private static Doelformulier van(Planblad.Doel doel) {
            return new Doelformulier(
                    doel.leefgebied(),
                    doel.doel(),
                    doel.meetbaar(),
                    doel.voorWie().stream().map(lid -> lid.id().toString()).toList(),
                    doel.einddatum() == null ? null : doel.einddatum().toString(),
                    doel.opZorg() ? "ja" : null,
                    IK,
                    Vorm.GESPREK.code(),
                    doel.revisie());
        }

        private Doelinhoud inhoud() {
            return new Doelinhoud(
                    leefgebied, doel, meetbaar, ids(voorWie), datum("einddatum", einddatum), "ja".equals(opZorg));
        }

        public boolean isVoor(UUID persoon) {
            return voorWie != null && voorWie.contains(persoon.toString());
        }
    }

    record Actieformulier(String wat, String wie, String soort, String uiterlijk, String stand, Integer gezien) {

        private static Actieformulier leeg() {
            return new Actieformulier(null, null, null, null, Plan.OPEN, 0);
        }

        private static Actieformulier van(Planblad.Actie actie) {
            return new Actieformulier(
                    actie.wat(),
                    actie.wie(),
                    actie.soort(),
                    actie.uiterlijk() == null ? null : actie.uiterlijk().toString(),
                    actie.stand(),
                    actie.revisie());
        }

        private Actieinhoud inhoud() {
            return new Actieinhoud(wat, wie, soort, datum("uiterlijk", uiterlijk), stand);
        }
    }
}
