package nl.zorgpad.veiligheid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Advice that was asked. @param met code of who was asked: {@code save_consult} */
@Embeddable
public record Consult(@Column(name = "met_wie") String met, LocalDate datum) {}
