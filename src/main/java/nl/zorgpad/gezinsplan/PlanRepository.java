package nl.zorgpad.gezinsplan;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The rows of plans. Rows are added and read, nothing else. */
@Repository
class PlanRepository {

    private final EntityManager entities;

    PlanRepository(EntityManager entities) {
        this.entities = entities;
    }

    boolean bestaat(String zaaknummer) {
        return entities.find(PlanEntity.class, zaaknummer) != null;
    }

    /** Makes writers of one plan wait for each other until their transaction ends. */
    void slot(String zaaknummer) {
        entities.createNativeQuery("select 1 from gezinsplan where zaaknummer = :zaaknummer for update")
                .setParameter("zaaknummer", zaaknummer)
                .getResultList();
    }

    /** Makes the plan; false when it was there already. */
    boolean open(String zaaknummer, Instant moment, String gebruiker) {
        return entities.createNativeQuery("insert into gezinsplan (zaaknummer, geopend_op, geopend_door)"
                                + " values (:zaaknummer, :moment, :gebruiker) on conflict do nothing")
                        .setParameter("zaaknummer", zaaknummer)
                        .setParameter("moment", moment)
                        .setParameter("gebruiker", gebruiker)
                        .executeUpdate()
                == 1;
    }

    <T> T voegToe(T rij) {
        entities.persist(rij);
        entities.flush();
        return rij;
    }

    Optional<Plan> lees(String zaaknummer) {
        return Optional.ofNullable(entities.find(PlanEntity.class, zaaknummer))
                .map(plan -> new Plan(
                        zaaknummer,
                        rijen(PlanversieEntity.class, "nummer", zaaknummer),
                        rijen(VaststellingEntity.class, "nummer", zaaknummer),
                        rijen(PlantekstEntity.class, "volgnummer", zaaknummer),
                        rijen(DoelEntity.class, "volgnummer", zaaknummer),
                        rijen(ActieEntity.class, "volgnummer", zaaknummer),
                        rijen(FeitEntity.class, "volgnummer", zaaknummer)));
    }

    private <T> List<T> rijen(Class<T> soort, String volgorde, String zaaknummer) {
        return entities.createQuery(
                        "select r from " + soort.getSimpleName() + " r where r.zaaknummer = :zaaknummer order by r."
                                + volgorde,
                        soort)
                .setParameter("zaaknummer", zaaknummer)
                .getResultList();
    }
}
