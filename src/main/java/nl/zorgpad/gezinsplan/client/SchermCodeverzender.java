package nl.zorgpad.gezinsplan.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Stands in for a telephone where everybody is invented: the code appears on the screen, and nowhere else. */
@Component
@Profile({"ontwikkeling", "test"})
@Order(Ordered.LOWEST_PRECEDENCE)
class SchermCodeverzender implements Codeverzender {

    private static final int MEESTE_NUMMERS = 1000;

    private final Map<String, String> codes = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> oudste) {
            return size() > MEESTE_NUMMERS;
        }
    };

    @Override
    public synchronized void verstuur(Codebericht bericht) {
        codes.put(bericht.telefoon(), bericht.code());
    }

    /** The last code for this number. */
    synchronized Optional<String> code(String telefoon) {
        return Optional.ofNullable(codes.get(telefoon));
    }
}
