package nl.zorgpad.organisatie;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface WijkRepository extends JpaRepository<WijkEntity, String> {

    List<WijkEntity> findAllByOrderByNaam();

    boolean existsByNaamAndCodeNot(String naam, String code);
}
