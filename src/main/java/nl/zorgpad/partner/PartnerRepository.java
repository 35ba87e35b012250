package nl.zorgpad.partner;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PartnerRepository extends Repository<PartnerEntity, String> {

    PartnerEntity saveAndFlush(PartnerEntity partner);

    Optional<PartnerEntity> findById(String id);

    boolean existsById(String id);

    boolean existsByNaamAndIdNot(String naam, String id);

    List<PartnerEntity> findAllByOrderByNaam();
}
