package nl.zorgpad.gezinsplan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.dossier.Toestemming;
import nl.zorgpad.gezinsplan.FeitEntity.Soort;

/** Draws the facts that others steer by from a plan. */
final class Planstanden {

    static final String AKKOORD = "akkoord";
    static final String NIET_AKKOORD = "niet_akkoord";
    static final String NOG_ONBEKEND = "nog_onbekend";

    private static final int ZELF_AKKOORD = 12;
    private static final String JA = "ja";
    private static final String KIND = "kind";

    private Planstanden() {}

    static Planstand van(Plan plan, List<Persoon> gezin, List<Toestemming> toestemmingen, ZoneId tijdzone) {
        var antwoorden = plan.feiten(Soort.VEILIGHEID);
        var laatste = antwoorden.isEmpty() ? null : antwoorden.get(antwoorden.size() - 1);
        return new Planstand(
                plan.nummer(),
                plan.laatsteVaststelling()
                        .map(vaststelling -> LocalDate.ofInstant(vaststelling.moment(), tijdzone))
                        .orElse(null),
                plan.vastgesteld(),
                laatste == null ? null : laatste.waarde(),
                laatste == null ? null : laatste.datum(),
                laatste == null ? null : laatste.vervolgDatum(),
                antwoorden.stream().limit(Math.max(0, antwoorden.size() - 1)).anyMatch(Planstanden::isOnbekend),
                onbekendSinds(antwoorden),
                visieGezin(plan, gezin),
                heeft(plan, Onderdeel.VISIE_GEZINSWERKER),
                plan.geldendeDoelen().stream().anyMatch(doel -> doel.inhoud().opZorg()),
                plan.laatste(Soort.FINANCIEN_BESPROKEN).isPresent(),
                plan.laatste(Soort.ONTWIKKELING_GEVRAAGD).isPresent(),
                plan.laatste(Soort.FAMILIEGROEPSPLAN).isPresent(),
                plan.laatste(Soort.DIGITAAL_AANGEBODEN).isPresent(),
                toestemmingVolledig(gezin, toestemmingen),
                (int) gezin.stream()
                        .filter(Persoon::heeftEigenVraag)
                        .filter(persoon -> plan.geldendeDoelen().stream()
                                .noneMatch(doel -> doel.voorWie().contains(persoon.id())))
                        .count(),
                (int) plan.doelen().stream()
                        .filter(doel -> Plan.OPEN.equals(plan.stand(doel.doelId())))
                        .count(),
                plan.teksten().stream().anyMatch(tekst -> tekst.auteur().isGezin()),
                plan.laatste(Soort.GEOPEND).isPresent(),
                akkoordVolledig(plan, gezin));
    }

    /** Whose agreement with the plan is needed; see {@link Planstand}. */
    static Set<UUID> akkoordNodig(List<Persoon> gezin) {
        var gezagBekend = gezin.stream().anyMatch(Planstanden::isOuderMetGezag);
        return gezin.stream()
                .filter(persoon -> Zichtbaarheid.isJeugdig(persoon)
                        ? persoon.heeftEigenVraag() && persoon.leeftijd() != null && persoon.leeftijd() >= ZELF_AKKOORD
                        : !gezagBekend || isOuderMetGezag(persoon))
                .map(Persoon::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean akkoordVolledig(Plan plan, List<Persoon> gezin) {
        var nodig = akkoordNodig(gezin);
        return !nodig.isEmpty()
                && nodig.stream()
                        .allMatch(persoon -> plan.laatste(Soort.AKKOORD, persoon)
                                .filter(feit -> feit.planversie() == plan.nummer() && AKKOORD.equals(feit.waarde()))
                                .isPresent());
    }

    private static boolean isOuderMetGezag(Persoon persoon) {
        return !Zichtbaarheid.isJeugdig(persoon) && JA.equals(persoon.gezag());
    }

    private static LocalDate onbekendSinds(List<FeitEntity> antwoorden) {
        LocalDate sinds = null;
        for (var antwoord : antwoorden) {
            if (!isOnbekend(antwoord)) {
                sinds = null;
            } else if (sinds == null) {
                sinds = antwoord.datum();
            }
        }
        return sinds;
    }

    private static boolean isOnbekend(FeitEntity antwoord) {
        return NOG_ONBEKEND.equals(antwoord.waarde());
    }

    private static boolean visieGezin(Plan plan, List<Persoon> gezin) {
        return heeft(plan, Onderdeel.VISIE_GEZIN)
                || (gezin.stream().allMatch(Zichtbaarheid::isJeugdig) && heeft(plan, Onderdeel.VISIE_JEUGDIGE));
    }

    private static boolean heeft(Plan plan, Onderdeel onderdeel) {
        return !plan.teksten(onderdeel).isEmpty();
    }

    private static boolean toestemmingVolledig(List<Persoon> gezin, List<Toestemming> toestemmingen) {
        var kinderen =
                gezin.stream().filter(persoon -> KIND.equals(persoon.rol())).toList();
        var metVraag = kinderen.stream().filter(Persoon::heeftEigenVraag).toList();
        return (metVraag.isEmpty() ? kinderen : metVraag)
                .stream()
                        .allMatch(kind -> toestemmingen.stream()
                                .filter(toestemming -> toestemming.actueel()
                                        && toestemming.persoonId().equals(kind.id())
                                        && "Buurtteam".equals(toestemming.partij()))
                                .anyMatch(toestemming -> "gegeven".equals(toestemming.besluit())));
    }
}
