package nl.zorgpad.platform.beveiliging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What the server itself answers to a request that is too broken for any page of ours: one Dutch sentence. */
public final class Foutblad extends ErrorReportValve {

    private static final int EERSTE_FOUT = 400;
    private static final int EIGEN_FOUT = 500;

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        var status = response.getStatus();
        if (status < EERSTE_FOUT || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var zin = status == EIGEN_FOUT
                ? "Dit lukt nu niet. Er is niets bewaard. Probeer het later opnieuw."
                : "Dit verzoek klopt niet. Er is niets bewaard.";
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            var schrijver = response.getReporter();
            if (schrijver != null) {
                schrijver.write("<!doctype html><html lang=\"nl\"><head><title>Zorgpad</title></head><body><p>" + zin
                        + "</p></body></html>");
                response.finishResponse();
            }
        } catch (IOException opgehangen) {
            response.getCoyoteResponse().setErrorException(opgehangen);
        }
    }
}
