package nl.zorgpad.rommel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of our own with what it takes, as Spring knows them. */
final class Eindpunten {

    private static final List<String> VAAK = List.of("tekst", "soort", "van", "tot", "team", "bladzijde", "versie");

    private Eindpunten() {}

    /**
     * @param pad pattern, with names in braces
     * @param vragen names of the parameters, as far as the method names them
     */
    record Eindpunt(String methode, String pad, Set<String> vragen) {

        boolean isApi() {
            return pad.startsWith("/api/");
        }

        /** The pattern with something in the place of every name. */
        String ingevuld(String waarde) {
            var uit = new StringBuilder();
            var diepte = 0;
            for (var teken : pad.toCharArray()) {
                diepte += teken == '{' ? 1 : 0;
                uit.append(diepte == 0 ? String.valueOf(teken) : teken == '{' && diepte == 1 ? waarde : "");
                diepte -= teken == '}' ? 1 : 0;
            }
            return uit.toString();
        }
    }

    static List<Eindpunt> van(RequestMappingHandlerMapping adressen) {
        var gevonden = new ArrayList<Eindpunt>();
        adressen.getHandlerMethods().forEach((adres, methode) -> {
            if (methode.getBeanType().getPackageName().startsWith("nl.zorgpad")) {
                paden(adres)
                        .forEach(pad -> methoden(adres)
                                .forEach(naam -> gevonden.add(new Eindpunt(naam, pad, vragen(methode)))));
            }
        });
        gevonden.sort((een, ander) -> (een.pad() + een.methode()).compareTo(ander.pad() + ander.methode()));
        return gevonden;
    }

    private static Stream<String> paden(RequestMappingInfo adres) {
        return adres.getPathPatternsCondition() == null
                ? adres.getPatternsCondition().getPatterns().stream()
                : adres.getPathPatternsCondition().getPatternValues().stream();
    }

    private static List<String> methoden(RequestMappingInfo adres) {
        var methoden = adres.getMethodsCondition().getMethods();
        return methoden.isEmpty()
                ? List.of("GET", "POST")
                : methoden.stream().map(RequestMethod::name).toList();
    }

    private static Set<String> vragen(HandlerMethod methode) {
        var vragen = new LinkedHashSet<>(VAAK);
        for (var waarde : methode.getMethodParameters()) {
            var vraag = waarde.getParameterAnnotation(RequestParam.class);
            if (vraag != null) {
                vragen.add(vraag.name().isEmpty() ? waarde.getParameter().getName() : vraag.name());
            } else if (waarde.hasParameterAnnotation(ModelAttribute.class)) {
                for (var deel : waarde.getParameterType().getDeclaredFields()) {
                    vragen.add(deel.getName());
                }
            }
        }
        return vragen;
    }
}
