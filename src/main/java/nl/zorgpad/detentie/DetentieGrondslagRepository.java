package nl.zorgpad.detentie;

import java.util.List;
import org.springframework.data.repository.Repository;

interface DetentieGrondslagRepository extends Repository<DetentieGrondslagEntity, Long> {

    DetentieGrondslagEntity saveAndFlush(DetentieGrondslagEntity grondslag);

    List<DetentieGrondslagEntity> findByZaaknummerOrderById(String zaaknummer);
}
