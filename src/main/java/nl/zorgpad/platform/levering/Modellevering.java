package nl.zorgpad.platform.levering;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.platform.beveiliging.ModelGeweigerdException;
import nl.zorgpad.platform.levering.Eigenmodellen.NietHerhaald;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the models of this build to the engine, all together, as a process and its forms belong together. A build whose
 * models were in force before does not bring them again, so that a node of the previous version that restarts does not put
 * old models back. What a process owner changed himself stays in force. See docs/adr/0025-versies-naast-elkaar.md.
 */
final class Modellevering {

    /** Name of the application's own deployments. */
    static final String NAAM = "SpringAutoDeployment";

    /** Each takes a second or more, in which whatever moved a timer is done. */
    private static final int MEESTE_POGINGEN = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Modellevering.class);

    private final RepositoryService opslag;
    private final Leveringenboek boek;
    private final Eigenmodellen eigen;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Modellevering(RepositoryService opslag, Leveringenboek boek, TransactionTemplate transactie, Clock klok) {
        this.opslag = opslag;
        this.boek = boek;
        this.eigen = new Eigenmodellen(opslag, boek);
        this.transactie = transactie;
        this.klok = klok;
    }

    /**
     * @param bestanden all models of this build
     * @param gebouwdOp when this build was made; null for a developer's start
     * @param ookOuder whether an administrator went back to an older build on purpose
     */
    Leveringsbesluit lever(Collection<Modelbestand> bestanden, Instant gebouwdOp, boolean ookOuder) {
        Set<String> vervallen = new HashSet<>();
        var poging = 1;
        while (true) {
            try {
                return transactie.execute(status -> leverInTransactie(bestanden, gebouwdOp, ookOuder, vervallen));
            } catch (OptimisticLockingException botsing) {
                // A new version replaces timers that start a process, while the other node may be at one of them.
                if (++poging > MEESTE_POGINGEN) {
                    throw botsing;
                }
                LOG.info("De andere node was bezig met een timer van een model; de modellen worden opnieuw geleverd.");
            } catch (NietHerhaald fout) {
                vervallen.add(fout.deployment());
                LOG.error(
                        "De eigen wijziging in levering {} past niet bij deze versie van Zorgpad ({}). De modellen van"
                                + " Zorgpad gelden nu; de proceseigenaar moet haar aanpassen en opnieuw leveren.",
                        fout.deployment(),
                        reden(fout.getCause()));
            }
        }
    }

    /** Our own sentence names files and ids only; what others say may name more. */
    private static String reden(Throwable fout) {
        return fout instanceof ModelGeweigerdException
                ? fout.getMessage()
                : fout.getClass().getSimpleName();
    }

    private Leveringsbesluit leverInTransactie(
            Collection<Modelbestand> bestanden, Instant gebouwdOp, boolean ookOuder, Set<String> vervallen) {
        boek.sluitAf();
        var besluit = Leveringsbesluit.neem(gebouwdOp, Modelbestand.afdruk(bestanden), ookOuder, boek.eerder());
        switch (besluit) {
            case LEVEREN -> vervang(bestanden, gebouwdOp, vervallen);
            case NIETS_NIEUWS -> boek.gestart(gebouwdOp, bestanden, klok.instant());
            case OUDER ->
                LOG.warn("De modellen in deze versie van Zorgpad zijn ouder dan die in de database; die van de"
                        + " nieuwere versie blijven gelden.");
        }
        return besluit;
    }

    private void vervang(Collection<Modelbestand> bestanden, Instant gebouwdOp, Set<String> vervallen) {
        List<Eigenmodel> wijzigingen = eigen.geldend();
        var levering = opslag.createDeployment().name(NAAM);
        bestanden.forEach(
                bestand -> levering.addInputStream(bestand.naam(), new ByteArrayInputStream(bestand.inhoud())));
        var geleverd = levering.deployWithResult();
        boek.geleverd(gebouwdOp, bestanden, geleverd.getId(), klok.instant());
        var vervangen = keys(geleverd);
        var houden = wijzigingen.stream()
                .filter(model -> vervangen.contains(model.key()) && !vervallen.contains(model.deployment()))
                .filter(model -> !boek.isMeegeleverd(model.inhoud()))
                .toList();
        eigen.leverOpnieuw(houden);
        houden.forEach(model -> LOG.warn(
                "{}: de eigen wijziging van een proceseigenaar blijft gelden, niet het model van deze versie.",
                model.key()));
    }

    private static Set<String> keys(DeploymentWithDefinitions levering) {
        return Stream.<List<? extends ResourceDefinition>>of(
                        lijst(levering.getDeployedProcessDefinitions()),
                        lijst(levering.getDeployedDecisionDefinitions()))
                .flatMap(List::stream)
                .map(ResourceDefinition::getKey)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> lijst(List<T> lijst) {
        return lijst == null ? List.of() : lijst;
    }
}
