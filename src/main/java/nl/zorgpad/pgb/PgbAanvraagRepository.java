package nl.zorgpad.pgb;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PgbAanvraagRepository extends Repository<PgbAanvraag, String> {

    PgbAanvraag saveAndFlush(PgbAanvraag aanvraag);

    Optional<PgbAanvraag> findById(String pgbNummer);

    List<PgbAanvraag> findByZaaknummerOrderByPgbNummer(String zaaknummer);

    @Query(value = "select nextval('pgb_nummer')", nativeQuery = true)
    long volgendNummer();
}
