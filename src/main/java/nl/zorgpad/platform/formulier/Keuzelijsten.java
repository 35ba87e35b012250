package nl.zorgpad.platform.formulier;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;

/** All choice lists that are data, found by their key. */
final class Keuzelijsten {

    private final ObjectProvider<Keuzelijst> lijsten;

    Keuzelijsten(ObjectProvider<Keuzelijst> lijsten) {
        this.lijsten = lijsten;
    }

    Optional<List<Keuze>> keuzes(String sleutel, Keuzecontext context) {
        return lijsten.stream()
                .filter(lijst -> lijst.sleutel().equals(sleutel))
                .findFirst()
                .map(lijst -> lijst.keuzes(context));
    }

    /** @param taak null for a start form */
    static Keuzecontext context(CommandContext context, TaskEntity taak) {
        Authentication aanmelding = context.getAuthentication();
        List<String> teams =
                aanmelding == null || aanmelding.getTenantIds() == null ? List.of() : aanmelding.getTenantIds();
        return new Keuzecontext(
                context.getAuthenticatedUserId(),
                teams,
                taak == null ? null : taak.getId(),
                taak == null ? null : taak.getTenantId());
    }
}
