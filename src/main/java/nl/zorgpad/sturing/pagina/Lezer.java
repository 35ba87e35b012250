package nl.zorgpad.sturing.pagina;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgpad.sturing.Cijfer;
import nl.zorgpad.sturing.Cijferdefinitie;
import nl.zorgpad.sturing.Dimensie;
import nl.zorgpad.sturing.Stuurinzage;
import nl.zorgpad.sturing.Vraag;

/** The figures of one choice as one user may see them; each is asked once. */
final class Lezer {

    private final Stuurinzage inzage;
    private final Overzicht.Keuze keuze;
    private final String gebruiker;
    private final Map<String, Cijferdefinitie> definities;
    private final Map<Map.Entry<String, Vraag>, Cijfer> gevraagd = new HashMap<>();

    Lezer(Stuurinzage inzage, Overzicht.Keuze keuze, String gebruiker) {
        this.inzage = inzage;
        this.keuze = keuze;
        this.gebruiker = gebruiker;
        this.definities = definities().stream().collect(Collectors.toMap(Cijferdefinitie::id, Function.identity()));
    }

    Overzicht.Keuze keuze() {
        return keuze;
    }

    List<Cijferdefinitie> definities() {
        return inzage.definities(gebruiker);
    }

    Cijferdefinitie definitie(String id) {
        return definities.get(id);
    }

    /** In the chosen period; of a snapshot on its last day. */
    Cijfer nu(Cijferdefinitie definitie) {
        return bereken(definitie, vraag(keuze.periode()));
    }

    /** In the period before. */
    Cijfer vorige(Cijferdefinitie definitie) {
        return bereken(definitie, vraag(keuze.periode().vorige()));
    }

    /** Of the whole city, in the chosen period. */
    Cijfer stad(Cijferdefinitie definitie) {
        return bereken(definitie, vraag(keuze.periode()).voorTeam(null));
    }

    /** Of the twelve months up to and including the period. */
    Map<YearMonth, Cijfer> verloop(Cijferdefinitie definitie) {
        return inzage.verloop(definitie.id(), jaar(), gebruiker);
    }

    Map<YearMonth, Cijfer> verloopStad(Cijferdefinitie definitie) {
        return inzage.verloop(definitie.id(), jaar().voorTeam(null), gebruiker);
    }

    Map<String, Cijfer> perTeam(Cijferdefinitie definitie) {
        return inzage.uitgesplitst(definitie.id(), vraag(keuze.periode()).voorTeam(null), Dimensie.TEAM, gebruiker);
    }

    Map<String, Cijfer> perTeamVorige(Cijferdefinitie definitie) {
        return inzage.uitgesplitst(
                definitie.id(), vraag(keuze.periode().vorige()).voorTeam(null), Dimensie.TEAM, gebruiker);
    }

    private Cijfer bereken(Cijferdefinitie definitie, Vraag vraag) {
        return gevraagd.computeIfAbsent(
                Map.entry(definitie.id(), vraag), nieuw -> inzage.bereken(definitie.id(), vraag, gebruiker));
    }

    private Vraag jaar() {
        var periode = keuze.periode();
        return vraag(periode).over(periode.jaarTerug(), periode.jaarTot());
    }

    private Vraag vraag(Periode periode) {
        return Vraag.periode(periode.van(), periode.tot())
                .voorTeam(keuze.team() == null ? null : keuze.team().id());
    }
}
