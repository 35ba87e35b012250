package nl.zorgpad.organisatie;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MedewerkerRepository extends JpaRepository<MedewerkerEntity, String> {

    List<MedewerkerEntity> findAllByOrderByNaam();

    @Query("""
            select m from MedewerkerEntity m join m.rollen r join m.teams t
            where m.actief and r = :rol and t = :team order by m.naam""")
    List<MedewerkerEntity> actievenMetRolInTeam(String rol, String team);

    @Query("select count(m) > 0 from MedewerkerEntity m join m.rollen r where m.actief and r = :rol")
    boolean heeftActieveMetRol(String rol);
}
