package nl.zorgpad;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Zorgpad: the care processes of a neighbourhood youth and family organisation, running on Camunda 7. */
@SpringBootApplication
public class ZorgpadApplication {

    public static void main(String[] args) {
        SpringApplication.run(ZorgpadApplication.class, args);
    }
}
