package nl.zorgpad.pgb.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The start form {@code pgb-start}: for an open case of the worker's own teams. */
@Component
class PgbStartOverdracht implements Formulieroverdracht {

    private final Pgbzaken zaken;
    private final MedewerkerService medewerkers;

    PgbStartOverdracht(Pgbzaken zaken, MedewerkerService medewerkers) {
        this.zaken = zaken;
        this.medewerkers = medewerkers;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("pgb-start");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var zaaknummer = new Antwoorden(inzending.stuurgegevens()).tekst("zaaknummer");
        var feiten = new HashMap<>(zaken.start(zaken.eigenOpenZaak(zaaknummer, inzending.gebruiker())));
        feiten.put(
                "gezinswerkerId",
                medewerkers.heeftRol(inzending.gebruiker(), Rol.GEZINSWERKER) ? inzending.gebruiker() : null);
        return feiten;
    }
}
