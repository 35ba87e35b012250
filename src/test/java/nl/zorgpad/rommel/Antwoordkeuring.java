package nl.zorgpad.rommel;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.zorgpad.platform.Kanarie;

/** What no answer may be or hold, however strange the question was. */
final class Antwoordkeuring {

    private static final Pattern BINNENKANT =
            Pattern.compile("\\b(?:java|javax|jakarta|org|com|nl)\\.[a-z0-9_]+\\.[A-Za-z0-9_.$]+"
                    + "|\\bat [a-z]+\\.[a-z]+.*\\(.*\\.java:\\d+\\)"
                    + "|[A-Za-z]+Exception\\b(?!\",\"message)"
                    + "|(?i)\\b(?:select .+ from|insert into|update .+ set|delete from) "
                    + "|ENGINE-\\d{5}|SQLSTATE|PSQL|ERROR: |stackTrace");
    private static final Pattern ENGELS =
            Pattern.compile("\\b(?:the|cannot|could not|not found|bad request|must be|failed|unexpected|invalid)\\b");
    static final String HERHAALT = "herhaalt wat was ingevuld";
    private static final int BEGIN = 200;

    private Antwoordkeuring() {}

    /** Everything wrong with the answer; empty when it is as it should be. */
    static List<String> fouten(HttpResponse<String> antwoord) {
        var fouten = new ArrayList<String>();
        var status = antwoord.statusCode();
        if (status >= 500) {
            fouten.add("status " + status + ": " + begin(antwoord.body()));
        } else if (status >= 400) {
            fouten.addAll(uitleg(antwoord.body()));
        }
        return fouten;
    }

    /** Everything wrong with the text of a refusal. */
    static List<String> uitleg(String tekst) {
        var fouten = new ArrayList<String>();
        var binnenkant = BINNENKANT.matcher(tekst);
        if (binnenkant.find()) {
            fouten.add("laat de binnenkant zien (" + binnenkant.group() + "): " + begin(tekst));
        }
        if (ENGELS.matcher(tekst.toLowerCase(Locale.ROOT)).find()) {
            fouten.add("antwoordt niet in het Nederlands: " + begin(tekst));
        }
        try {
            Kanarie.zoekIn(tekst);
        } catch (AssertionError gevonden) {
            fouten.add(HERHAALT + ": " + begin(tekst));
        }
        return fouten;
    }

    static String begin(String tekst) {
        return tekst.length() <= BEGIN ? tekst : tekst.substring(0, BEGIN) + "...";
    }
}
