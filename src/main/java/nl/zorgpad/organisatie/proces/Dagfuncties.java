package nl.zorgpad.organisatie.proces;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Functions about the calendar day of the workers for expressions of stored task filters; the server's zone is UTC. */
public final class Dagfuncties {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Dagfuncties() {}

    /** {@code eindeVandaag()}: midnight at the end of today in Utrecht. Public because the engine calls it by reflection. */
    public static Date eindeVandaag() {
        LocalDate vandaag = ClockUtil.getCurrentTime().toInstant().atZone(ZONE).toLocalDate();
        return Date.from(vandaag.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    static void registreer(ExpressionManager expressies) {
        try {
            Method functie = Dagfuncties.class.getMethod("eindeVandaag");
            expressies.addFunction(functie.getName(), functie);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
