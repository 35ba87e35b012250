package nl.zorgpad.platform.formulier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HexFormat;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A worker who got no answer and presses again does not start a second case: the same start form of the same worker, sent
 * once more within a few minutes, is refused with the number of the first case. Two nodes at once wait for each other on the
 * row; a first start that fails leaves none. Only what comes in over HTTP: code of our own knows what it starts.
 */
final class DubbeleStart extends CommandInterceptor {

    private final JdbcTemplate database;
    private final Duration termijn;

    /** @param termijn how long the same form counts as a second press; zero switches this off */
    DubbeleStart(JdbcTemplate database, Duration termijn) {
        this.database = database;
        this.termijn = termijn;
    }

    @Override
    public <T> T execute(Command<T> opdracht) {
        var context = Context.getCommandContext();
        if (termijn.isZero()
                || !(opdracht instanceof SubmitStartFormCmd start)
                || !FormulierBewaker.isMedewerker(context)
                || RequestContextHolder.getRequestAttributes() == null) {
            return next.execute(opdracht);
        }
        var gebruiker = context.getAuthenticatedUserId();
        var afdruk = afdruk(context, start);
        eersteKeer(gebruiker, afdruk);
        var zaak = next.execute(opdracht);
        database.update(
                "update dubbele_start set zaaknummer = ? where gebruiker = ? and afdruk = ?",
                ((ProcessInstance) zaak).getBusinessKey(),
                gebruiker,
                afdruk);
        return zaak;
    }

    private void eersteKeer(String gebruiker, String afdruk) {
        var nu = ClockUtil.getCurrentTime().toInstant();
        var vergeten = Timestamp.from(nu.minus(termijn));
        database.update("""
                delete from dubbele_start where (gebruiker, afdruk) in
                    (select gebruiker, afdruk from dubbele_start where verstuurd_op < ? for update skip locked)
                """, vergeten);
        // A clock that went back must not make an older row count for longer.
        var nieuw =
                database.update("""
                insert into dubbele_start (gebruiker, afdruk, verstuurd_op) values (?, ?, ?)
                on conflict (gebruiker, afdruk) do update set verstuurd_op = excluded.verstuurd_op, zaaknummer = null
                where dubbele_start.verstuurd_op not between ? and ?
                """, gebruiker, afdruk, Timestamp.from(nu), vergeten, Timestamp.from(nu.plus(termijn)));
        if (nieuw == 0) {
            throw new FormulierFout("start", melding(gebruiker, afdruk));
        }
    }

    private String melding(String gebruiker, String afdruk) {
        var zaaknummer = database.queryForObject(
                "select zaaknummer from dubbele_start where gebruiker = ? and afdruk = ?",
                String.class,
                gebruiker,
                afdruk);
        return "U hebt dit formulier net al verstuurd"
                + (zaaknummer == null ? "." : ": het staat bij zaak " + zaaknummer + ".")
                + " Er is niets dubbel bewaard. Gaat het toch om iets anders? Verander dan een antwoord, of wacht "
                + termijn.toMinutes() + " minuten.";
    }

    private static String afdruk(CommandContext context, SubmitStartFormCmd start) {
        var proces = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(Opdrachtvelden.definitie(start));
        var inhoud = proces.getKey() + ' ' + new TreeMap<>(Waarden.plat(Opdrachtvelden.waarden(start)));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException nooit) {
            throw new IllegalStateException(nooit);
        }
    }
}
