package nl.zorgpad.platform.beslissing;

import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Gives the values of the latest deployed version of {@code parameters}; every version is parsed once. All that one
 * command of the engine asks comes from one version, which is looked up once.
 */
class Parameterbron {

    private record Versie(String definitieId, Parametertabel tabel) {}

    private record Raadpleging(WeakReference<CommandContext> opdracht, Versie versie) {}

    private final ThreadLocal<Raadpleging> raadpleging = new ThreadLocal<>();
    private final AtomicReference<Versie> laatste = new AtomicReference<>();
    private volatile ProcessEngineConfigurationImpl engine;

    void gebruik(ProcessEngineConfigurationImpl configuratie) {
        engine = configuratie;
    }

    Object waarde(String id) {
        return versie(Context.getCommandContext(), id).tabel().waarde(id);
    }

    private Versie versie(CommandContext opdracht, String id) {
        var eerder = raadpleging.get();
        if (opdracht != null && eerder != null && eerder.opdracht().refersTo(opdracht)) {
            return eerder.versie();
        }
        var versie = versie(nieuwsteDefinitieId(id));
        raadpleging.set(opdracht == null ? null : new Raadpleging(new WeakReference<>(opdracht), versie));
        return versie;
    }

    private Versie versie(String definitieId) {
        Versie bekend = laatste.get();
        if (bekend != null && bekend.definitieId().equals(definitieId)) {
            return bekend;
        }
        var gelezen = zonderRechten(() -> {
            try (var dmn = engine.getRepositoryService().getDecisionModel(definitieId)) {
                return new Versie(definitieId, new Parametertabel(dmn));
            }
        });
        laatste.set(gelezen);
        return gelezen;
    }

    private String nieuwsteDefinitieId(String id) {
        var definitie = engine.getCommandExecutorTxRequired()
                .execute(opdracht -> opdracht.getDecisionDefinitionManager()
                        .findLatestDecisionDefinitionByKeyAndTenantId(Parametertabel.BESLISSING, null));
        if (definitie == null) {
            throw new ParameterFout("Parameter " + id + " is niet te lezen: de beslistabel '"
                    + Parametertabel.BESLISSING + "' is niet geplaatst.");
        }
        return definitie.getId();
    }

    /** A norm counts for everybody, also for a worker who may not read decision definitions. */
    private <T> T zonderRechten(Callable<T> lezen) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(lezen));
    }
}
