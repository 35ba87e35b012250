package nl.zorgpad.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AanmeldingRepository extends Repository<Aanmelding, String> {

    Aanmelding saveAndFlush(Aanmelding aanmelding);

    Optional<Aanmelding> findById(String zaaknummer);

    Optional<Aanmelding> findByPartnerAndBronReferentie(String partner, String bronReferentie);

    @Query("select count(a) from Aanmelding a where a.team = :team and a.wachtenSinds is not null"
            + " and a.datumAanvang is null and a.uitkomst is null")
    long wachtenden(String team);

    @Query("select count(a) from Aanmelding a where a.team = :team and a.wachtenSinds < :voor"
            + " and a.datumAanvang is null and a.uitkomst is null")
    long wachtendenSindsVoor(String team, LocalDate voor);

    @Query("select count(a) from Aanmelding a where a.team = :team and a.wachtenSinds <= :op"
            + " and (a.datumAanvang is null or a.datumAanvang > :op)"
            + " and (a.uitkomstOp is null or a.uitkomstOp > :opMoment)")
    long wachtendenOp(String team, LocalDate op, Instant opMoment);

    long countByTeamAndAanmeldDatumTijdGreaterThanEqual(String team, Instant vanaf);

    @Query("select a.zaaknummer, a.gezinswerkerId from Aanmelding a"
            + " where a.zaaknummer in :zaaknummers and a.gezinswerkerId is not null")
    List<Object[]> gezinswerkers(Collection<String> zaaknummers);

    List<Aanmelding> findByUitkomstAndDatumAanvangLessThanEqual(String uitkomst, LocalDate dag);
}
