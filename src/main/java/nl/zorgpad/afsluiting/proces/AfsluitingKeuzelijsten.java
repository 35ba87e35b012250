package nl.zorgpad.afsluiting.proces;

import java.util.List;
import java.util.function.Function;
import nl.zorgpad.afsluiting.ErvaringswijzerService;
import nl.zorgpad.afsluiting.Gezinsdoelen;
import nl.zorgpad.platform.formulier.Keuze;
import nl.zorgpad.platform.formulier.Keuzecontext;
import nl.zorgpad.platform.formulier.Keuzelijst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What a worker reads in the forms of the closing: texts of goals and the link of the Ervaringswijzer. They are filled in
 * when the form is fetched; the engine only ever gets the ids.
 */
@Configuration(proxyBeanMethods = false)
class AfsluitingKeuzelijsten {

    /** The open goals of the family, in its own words. */
    @Bean
    Keuzelijst doelenVanZaakKeuzelijst(Taakzaak taakzaak, Gezinsdoelen doelen) {
        return lijst(
                "doelenVanZaak",
                context ->
                        taakzaak
                                .zaaknummer(context)
                                .map(zaak -> doelen.teBeoordelen(zaak, context.gebruiker()))
                                .stream()
                                .flatMap(List::stream)
                                .map(doel -> new Keuze(doel.tekst(), doel.id().toString()))
                                .toList());
    }

    /** The address at which this family answers, as one choice: a form can show no other live text. */
    @Bean
    Keuzelijst ervaringslinkKeuzelijst(Taakzaak taakzaak, ErvaringswijzerService ervaringen) {
        return lijst(
                "ervaringslink",
                context -> List.of(new Keuze(
                        taakzaak.zaaknummer(context)
                                .flatMap(ervaringen::link)
                                .map(link -> adres() + "/ervaring/" + link)
                                .orElse("Deze link is al gebruikt of niet meer geldig."),
                        "gezien")));
    }

    private static String adres() {
        return RequestContextHolder.getRequestAttributes() == null
                ? ""
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    static Keuzelijst lijst(String sleutel, Function<Keuzecontext, List<Keuze>> keuzes) {
        return new Keuzelijst() {
            @Override
            public String sleutel() {
                return sleutel;
            }

            @Override
            public List<Keuze> keuzes(Keuzecontext context) {
                return keuzes.apply(context);
            }
        };
    }
}
