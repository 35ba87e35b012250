package nl.zorgpad.organisatie;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeamRepository extends JpaRepository<TeamEntity, String> {

    List<TeamEntity> findAllByOrderByNaam();

    boolean existsByNaamAndIdNot(String naam, String id);
}
