package nl.zorgpad.platform.formulier;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.zorgpad.platform.formulier.Veldlezer.Gelezen;

/**
 * Checks one submission against one form, as the browser should have done.
 *
 * <p>A form is submitted whole: a visible field that is absent counts as empty. A field is hidden when its own
 * condition, or that of a group around it, is true for what the form shows: the submitted visible fields over the
 * current process variables. Hidden fields are ignored, whatever was submitted for them.
 */
final class Formuliertoets {

    private static final int LANGSTE_NAAM = 60;

    private final FormulierModel model;
    private final Map<String, Object> ingediend;
    private final Map<String, Object> zaakgegevens;
    private final Veldlezer lezer;
    private final Map<Veld, Gelezen> gelezen = new LinkedHashMap<>();
    private final List<VeldFout> fouten = new ArrayList<>();

    /**
     * What is left of an approved submission.
     *
     * @param stuurgegevens visible steering fields; null clears the variable
     * @param dossier visible fields of the dossier group
     * @param leeg steering fields that were hidden and get the value null: they have no value yet, or their component
     *     has the property {@code bijVerbergen: wissen}
     */
    record Uitkomst(Map<String, Object> stuurgegevens, Map<String, Object> dossier, Set<String> leeg) {}

    private Formuliertoets(
            FormulierModel model, Map<String, Object> ingediend, Map<String, Object> zaakgegevens, ZoneId zone) {
        this.model = model;
        this.ingediend = ingediend;
        this.zaakgegevens = zaakgegevens;
        this.lezer = new Veldlezer(zone);
    }

    /**
     * @param ingediend submitted values as plain Java
     * @param zaakgegevens current process variables as plain Java
     * @throws FormulierFout with one sentence per field
     */
    static Uitkomst toets(
            FormulierModel model,
            Map<String, Object> ingediend,
            Map<String, Object> zaakgegevens,
            LocalDateTime nu,
            ZoneId zone,
            Function<String, Optional<List<Keuze>>> keuzelijsten) {
        return new Formuliertoets(model, ingediend, zaakgegevens, zone).toets(nu, keuzelijsten);
    }

    private Uitkomst toets(LocalDateTime nu, Function<String, Optional<List<Keuze>>> keuzelijsten) {
        onbekendeNamen(ingediend, List.of());
        for (Veld veld : model.velden()) {
            gelezen.put(veld, lezer.lees(veld, opPad(ingediend, veld.pad())));
        }
        Set<Veld> verborgen = verborgenVelden();
        Map<String, Object> gegevens = gegevens(verborgen);
        Veldregels regels = new Veldregels(nu, gegevens, keuzelijsten);
        Map<String, Object> stuurgegevens = new LinkedHashMap<>();
        Map<String, Object> dossier = new LinkedHashMap<>();
        Set<String> leeg = new LinkedHashSet<>();
        for (Veld veld : model.velden()) {
            if (verborgen.contains(veld)) {
                if (!veld.inDossier() && wordtLeeg(veld, gegevens)) {
                    leeg.add(veld.naam());
                }
            } else if (veld.alleenLezen(gegevens)) {
                ongewijzigd(veld);
            } else {
                Object waarde = veld.type().equals("expression") ? berekend(veld, gegevens) : waarde(veld, regels);
                (veld.inDossier() ? dossier : stuurgegevens).put(dossierNaam(veld), waarde);
            }
        }
        if (!fouten.isEmpty()) {
            throw new FormulierFout(fouten);
        }
        return new Uitkomst(stuurgegevens, dossier, leeg);
    }

    private static String dossierNaam(Veld veld) {
        return veld.inDossier()
                ? String.join(".", veld.pad().subList(1, veld.pad().size()))
                : veld.naam();
    }

    private void onbekendeNamen(Map<String, Object> waarden, List<String> pad) {
        waarden.forEach((naam, waarde) -> {
            List<String> volledig = new ArrayList<>(pad);
            volledig.add(naam);
            boolean isVeld = model.velden().stream().anyMatch(v -> v.pad().equals(volledig));
            boolean isGroep = model.velden().stream()
                    .anyMatch(v -> v.pad().size() > volledig.size()
                            && v.pad().subList(0, volledig.size()).equals(volledig));
            if (isVeld) {
                return;
            }
            if (isGroep && waarde instanceof Map<?, ?> groep) {
                Map<String, Object> inhoud = new LinkedHashMap<>();
                groep.forEach((sleutel, onderdeel) -> inhoud.put(String.valueOf(sleutel), onderdeel));
                onbekendeNamen(inhoud, volledig);
            } else if (!isGroep || waarde != null) {
                String sleutel = String.join(".", volledig);
                fouten.add(new VeldFout(leesbaar(sleutel), "Onbekend veld: " + leesbaar(sleutel) + "."));
            }
        });
    }

    private static String leesbaar(String naam) {
        return naam.length() <= LANGSTE_NAAM && naam.matches("[A-Za-z0-9_.-]+") ? naam : "(onleesbare naam)";
    }

    /** What is hidden changes what the form shows, and so what is hidden: until nothing changes. */
    private Set<Veld> verborgenVelden() {
        Set<Veld> verborgen = Set.of();
        Map<String, Object> gegevens = gegevens(verborgen);
        for (int ronde = 0; ronde <= model.velden().size(); ronde++) {
            verborgen = verborgenBij(gegevens);
            Map<String, Object> daarna = gegevens(verborgen);
            if (daarna.equals(gegevens)) {
                return verborgen;
            }
            gegevens = daarna;
        }
        return verborgen;
    }

    private Set<Veld> verborgenBij(Map<String, Object> gegevens) {
        Map<Feel, Boolean> bekend = new HashMap<>();
        Set<Veld> verborgen = new HashSet<>();
        for (Veld veld : model.velden()) {
            if (veld.verberg().stream()
                    .anyMatch(voorwaarde -> bekend.computeIfAbsent(voorwaarde, v -> v.isWaar(gegevens)))) {
                verborgen.add(veld);
            }
        }
        return verborgen;
    }

    private Map<String, Object> gegevens(Set<Veld> verborgen) {
        Map<String, Object> gegevens = new LinkedHashMap<>(zaakgegevens);
        gegevens.remove(Veld.DOSSIER);
        for (Veld veld : model.velden()) {
            boolean meegestuurd = heeftPad(ingediend, veld.pad());
            Object waarde;
            if (verborgen.contains(veld) || !meegestuurd && veld.definitie().has("readonly")) {
                waarde = opgeslagen(veld);
            } else {
                waarde = gelezen.get(veld).waarde();
                waarde = waarde == null ? veld.leeg() : waarde;
            }
            zetOpPad(gegevens, veld.pad(), waarde);
        }
        return gegevens;
    }

    private Object opgeslagen(Veld veld) {
        Object waarde = veld.inDossier() ? null : zaakgegevens.get(veld.naam());
        if (waarde == null) {
            waarde = veld.instelling(veld.definitie().path("defaultValue"), Map.of());
        }
        return waarde == null ? veld.leeg() : waarde;
    }

    private boolean wordtLeeg(Veld veld, Map<String, Object> gegevens) {
        return !veld.alleenLezen(gegevens)
                && (zaakgegevens.get(veld.naam()) == null
                        || veld.eigenschap("bijVerbergen")
                                .filter("wissen"::equals)
                                .isPresent());
    }

    /** The value is never taken over; an empty one is what form-js sends for a code that is not in its list. */
    private void ongewijzigd(Veld veld) {
        Object meegestuurd = opPad(ingediend, veld.pad());
        if (Veldregels.isLeeg(meegestuurd)) {
            return;
        }
        Gelezen nieuw = gelezen.get(veld);
        Gelezen oud = lezer.lees(veld, opgeslagen(veld));
        if (nieuw.fout() != null || !Objects.equals(nieuw.waarde(), oud.waarde())) {
            fouten.add(veld.fout("dit veld kan hier niet worden veranderd."));
        }
    }

    private Object waarde(Veld veld, Veldregels regels) {
        Gelezen waarde = gelezen.get(veld);
        Optional<String> fout =
                waarde.fout() != null ? Optional.of(waarde.fout()) : regels.controleer(veld, waarde.waarde());
        fout.ifPresent(zin -> fouten.add(veld.fout(zin)));
        return waarde.waarde();
    }

    private static Object berekend(Veld veld, Map<String, Object> gegevens) {
        Feel expressie = veld.feel().get(veld.definitie().path("expression").asText(""));
        return expressie == null ? null : Waarden.plat(expressie.waarde(gegevens));
    }

    private static boolean heeftPad(Map<String, Object> waarden, List<String> pad) {
        Object hier = waarden;
        for (String naam : pad) {
            if (!(hier instanceof Map<?, ?> map) || !map.containsKey(naam)) {
                return false;
            }
            hier = map.get(naam);
        }
        return true;
    }

    private static Object opPad(Map<String, Object> waarden, List<String> pad) {
        Object hier = waarden;
        for (String naam : pad) {
            hier = hier instanceof Map<?, ?> map ? map.get(naam) : null;
        }
        return hier;
    }

    @SuppressWarnings("unchecked")
    private static void zetOpPad(Map<String, Object> gegevens, List<String> pad, Object waarde) {
        Map<String, Object> hier = gegevens;
        for (String naam : pad.subList(0, pad.size() - 1)) {
            hier = (Map<String, Object>) hier.computeIfAbsent(naam, n -> new LinkedHashMap<String, Object>());
        }
        hier.put(pad.get(pad.size() - 1), waarde);
    }
}
