package nl.zorgpad.platform.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zorgpad.ZorgpadTest;
import org.apache.catalina.core.StandardWrapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The first worker after a start waits no longer than the second. */
@ZorgpadTest
class WebappsBijStartTest {

    @Autowired
    ServletWebServerApplicationContext toepassing;

    @Test
    void deSchermenVanCamundaZijnGemaaktVoordatIemandErOmVraagt() {
        var web = ((TomcatWebServer) toepassing.getWebServer())
                .getTomcat()
                .getHost()
                .findChildren()[0];
        for (var naam : List.of("Tasklist Api", "Cockpit Api", "Admin Api", "Engine Api")) {
            var servlet = (StandardWrapper) web.findChild(naam);
            assertThat(servlet.getLoadOnStartup()).as(naam).isOne();
            assertThat(servlet.getServlet()).as(naam).isNotNull();
        }
    }
}
