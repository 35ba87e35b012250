package nl.zorgpad;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Zorgpad: the care processes of a neighbourhood youth and family organisation, running on Camunda 7. */
@SpringBootApplication
public class ZorgpadApplication {

    public static void main(String[] args) {
        // Moments are stored and compared in UTC on every node; what people read has its zone by name.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(ZorgpadApplication.class, args);
    }
}
