package nl.zorgpad.platform.beveiliging;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * The screen a user starts with: the figures for the direction, Cockpit for who steers the processes, Tasklist for who has
 * tasks. A team manager gets Tasklist: breached norms and allocations arrive there as tasks.
 */
@Component
class Startscherm {

    private static final Set<String> MET_COCKPIT =
            Set.of("directie", "proceseigenaar", "functioneel-beheer", "camunda-admin");

    private final IdentityService identityService;

    Startscherm(IdentityService identityService) {
        this.identityService = identityService;
    }

    String van(String gebruiker) {
        List<String> rollen = identityService.createGroupQuery().groupMember(gebruiker).list().stream()
                .map(Group::getId)
                .toList();
        if (rollen.equals(List.of("directie"))) {
            return "/sturing";
        }
        boolean cockpit = !rollen.isEmpty() && MET_COCKPIT.containsAll(rollen);
        return cockpit ? "/camunda/app/cockpit/default/" : "/camunda/app/tasklist/default/";
    }
}
