package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a user who is no administrator may ask of the engine's REST API, at either of its addresses. The engine checks
 * role and team of each call on top of this; this list closes what the engine leaves open or a worker never needs.
 */
final class RestToegang {

    /** Matches every engine call that is not on the list for workers. */
    static final RequestMatcher ALLEEN_BEHEERDER = RestToegang::isAlleenBeheerder;

    private static final Pattern ENGINE_PAD =
            Pattern.compile("^(?:/engine-rest|/camunda/api/engine)(?:/engine/[^/]+)?(/.*)?$");
    private static final Pattern ADMIN_PAD = Pattern.compile("^/camunda/api/admin(/.*)?$");

    private static final List<Pattern> LEZEN = paden(
            "/engine/?",
            "/version",
            "/identity/(groups|password-policy)",
            "/authorization/check",
            "/(filter|task|process-definition|process-instance|variable-instance|incident|job|job-definition)(/count)?",
            "/(deployment|external-task|batch|decision-definition|decision-requirements-definition)(/count)?",
            "/(case-definition|case-instance|case-execution|user|group|tenant)(/count)?",
            "/filter/ID(/(list|count|singleResult))?",
            "/task/ID",
            "/task/ID/(form|form-variables|deployed-form|rendered-form|comment|attachment|identity-links)",
            "/task/ID/(variables|localVariables)(/[^/]+)?",
            "/process-definition/(key/)?[^/]+(/tenant-id/[^/]+)?",
            "/process-definition/(key/)?[^/]+/(xml|diagram|startForm|form-variables|deployed-start-form|rendered-form)",
            "/process-definition/(key/)?[^/]+/(statistics|called-activity-instance|static-called-process-definitions)",
            "/process-definition/statistics",
            "/process-instance/ID(/(activity-instances|variables(/[^/]+)?))?",
            "/(decision-definition|decision-requirements-definition)/(key/)?[^/]+(/(xml|diagram))?",
            "/deployment/(registered|[^/]+(/resources(/[^/]+(/data)?)?)?)",
            "/history/(user-operation|task|process-instance|activity-instance|variable-instance|detail|incident)(/count)?",
            "/history/(decision-instance|job-log|identity-link-log)(/count)?",
            "/history/(process-instance|variable-instance|decision-instance)/ID",
            "/user/[^/]+/profile",
            "/group/[^/]+",
            "/tenant/[^/]+");

    private static final List<Pattern> VRAGEN = paden(
            "/(task|process-definition|process-instance|variable-instance|incident|job|job-definition)(/count)?",
            "/(external-task|decision-definition|user|group)(/count)?",
            "/history/(task|process-instance|activity-instance|variable-instance|detail)(/count)?",
            "/filter/ID/(list|count|singleResult)",
            "/identity/password-policy");

    private static final List<Pattern> DOEN = paden(
            "/task/ID/(claim|unclaim|complete|submit-form|resolve|delegate|assignee|comment/create)",
            "/task/ID/identity-links(/delete)?",
            "/process-definition/(key/)?[^/]+/(start|submit-form)");

    private static final List<Pattern> WIJZIGEN = paden("/user/[^/]+/credentials", "/job/ID/retries");

    private static final List<Pattern> ADMIN_LEZEN = paden("/auth/user/[^/]+", "/plugin/[^/]+/static/.*");
    private static final List<Pattern> ADMIN_DOEN = paden("/auth/user/[^/]+/logout");

    private static final Set<String> ALLEEN_LEZEN = Set.of("GET", "HEAD");

    private RestToegang() {}

    /** Whether this is a search that is sent with POST, which changes nothing. */
    static boolean isVraag(HttpServletRequest request) {
        Matcher engine = ENGINE_PAD.matcher(pad(request));
        return "POST".equals(request.getMethod())
                && engine.matches()
                && engine.group(1) != null
                && staatIn(VRAGEN, engine.group(1));
    }

    private static boolean isAlleenBeheerder(HttpServletRequest request) {
        String pad = pad(request);
        String methode = request.getMethod();
        Matcher engine = ENGINE_PAD.matcher(pad);
        if (engine.matches()) {
            return !isVoorMedewerkers(methode, engine.group(1) == null ? "/engine" : engine.group(1));
        }
        Matcher admin = ADMIN_PAD.matcher(pad);
        if (admin.matches()) {
            String rest = admin.group(1) == null ? "" : admin.group(1);
            return !(ALLEEN_LEZEN.contains(methode) && staatIn(ADMIN_LEZEN, rest)
                    || "POST".equals(methode) && staatIn(ADMIN_DOEN, rest));
        }
        return false;
    }

    private static boolean isVoorMedewerkers(String methode, String pad) {
        return switch (methode) {
            case "GET", "HEAD" -> staatIn(LEZEN, pad);
            case "POST" -> staatIn(VRAGEN, pad) || staatIn(DOEN, pad);
            case "PUT" -> staatIn(WIJZIGEN, pad);
            case "OPTIONS" -> true;
            default -> false;
        };
    }

    private static boolean staatIn(List<Pattern> paden, String pad) {
        return paden.stream().anyMatch(toegestaan -> toegestaan.matcher(pad).matches());
    }

    private static String pad(HttpServletRequest request) {
        String na = request.getPathInfo();
        return na == null ? request.getServletPath() : request.getServletPath() + na;
    }

    /** {@code ID} stands for an id that the engine made, so that words such as report or delete do not pass for one. */
    private static List<Pattern> paden(String... paden) {
        return List.of(paden).stream()
                .map(pad -> Pattern.compile(pad.replace("ID", "[0-9a-fA-F-]{36}")))
                .toList();
    }
}
