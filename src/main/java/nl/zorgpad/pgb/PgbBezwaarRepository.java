package nl.zorgpad.pgb;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PgbBezwaarRepository extends Repository<PgbBezwaar, UUID> {

    PgbBezwaar saveAndFlush(PgbBezwaar bezwaar);

    Optional<PgbBezwaar> findById(UUID id);

    List<PgbBezwaar> findByPgbNummerInOrderByOntvangenOp(List<String> pgbNummers);
}
