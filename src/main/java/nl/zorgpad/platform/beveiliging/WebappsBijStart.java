package nl.zorgpad.platform.beveiliging;

import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.Wrapper;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Makes the REST applications behind Tasklist, Cockpit and Admin while the node starts. By themselves they are made by the
 * first who asks, which on a busy machine let the first workers after a start wait seconds for an empty screen.
 */
@Component
class WebappsBijStart implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextCustomizers(web -> web.addLifecycleListener(gebeurtenis -> {
            if (Lifecycle.AFTER_START_EVENT.equals(gebeurtenis.getType())) {
                maakBijStart((Context) gebeurtenis.getLifecycle());
            }
        }));
    }

    private static void maakBijStart(Context web) {
        Stream.of(web.findChildren())
                .filter(servlet -> servlet.getName().endsWith(" Api"))
                .forEach(servlet -> ((Wrapper) servlet).setLoadOnStartup(1));
    }
}
