package nl.zorgpad.cluster;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the callers were told, and what they could not know: the other side of the account that {@link Controle} draws up. */
final class Logboek {

    /** One finished task. @param merk words in the dossier that exist for this form only; null without words */
    record Formulier(String taak, String stap, String zaaknummer, String merk) {}

    /** Families that were registered, by a partner or a worker; the name of each is its own. */
    final Set<String> gezinnen = ConcurrentHashMap.newKeySet();

    /** Of what partners registered: family and the zaaknummer that was answered. */
    final Map<String, String> zaaknummers = new ConcurrentHashMap<>();

    /** Families that a worker registered for another team, so that the case moves at once. */
    final Set<String> doorgestuurd = ConcurrentHashMap.newKeySet();

    /** Cases that a worker gave to another team: zaaknummer and team. */
    final Map<String, String> overgedragen = new ConcurrentHashMap<>();

    final Map<String, Formulier> formulieren = new ConcurrentHashMap<>();

    /** Cases of which a form said that help started. */
    final Set<String> gestart = ConcurrentHashMap.newKeySet();

    /** Timers that were made due, by id of the job. */
    final Set<String> timers = ConcurrentHashMap.newKeySet();

    /** Same message once more: how often it was answered with the same case. */
    final AtomicInteger herhaald = new AtomicInteger();

    final AtomicInteger verzoeken = new AtomicInteger();
    final AtomicInteger zonderAntwoord = new AtomicInteger();
    final AtomicInteger teVeel = new AtomicInteger();

    /** Forms without an answer that turned out to be stored, and those that were sent again. */
    final AtomicInteger tochBewaard = new AtomicInteger();

    final AtomicInteger opnieuwGestuurd = new AtomicInteger();

    /** Deployments of models: the first start, and one for each new version. */
    final AtomicInteger leveringen = new AtomicInteger(1);

    /** Workers who had to log in again. */
    final AtomicInteger uitgelogd = new AtomicInteger();

    /** What was refused, with how often: for a look at what nobody expected. */
    final Map<String, Integer> geweigerd = new ConcurrentHashMap<>();

    /** Every answer that was no success. */
    final Queue<Gezien> gezien = new ConcurrentLinkedQueue<>();

    /** Answers that may not happen, in words. */
    final Queue<String> fout = new ConcurrentLinkedQueue<>();

    void weiger(String stap, int status, String inhoud) {
        var kort = inhoud.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID").replaceAll("GZ-\\d{4}-\\d{6}", "GZ");
        var wat = stap + " " + status + " " + kort.substring(0, Math.min(300, kort.length()));
        if (geweigerd.merge(wat, 1, Integer::sum) == 1) {
            System.out.println("GEWEIGERD " + wat);
        }
    }

    void fout(String wat) {
        fout.add(wat);
        System.out.println("FOUT " + wat);
    }

    List<String> merken() {
        return formulieren.values().stream()
                .map(Formulier::merk)
                .filter(merk -> merk != null)
                .toList();
    }
}
