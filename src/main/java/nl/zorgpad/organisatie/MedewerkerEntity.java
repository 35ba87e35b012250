package nl.zorgpad.organisatie;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

@Entity
@Table(name = "medewerker")
class MedewerkerEntity {

    @Id
    private String gebruikersnaam;

    private String naam;
    private boolean actief;

    @ElementCollection
    @CollectionTable(name = "medewerker_rol", joinColumns = @JoinColumn(name = "gebruikersnaam"))
    @Column(name = "rol")
    private Set<String> rollen = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "medewerker_team", joinColumns = @JoinColumn(name = "gebruikersnaam"))
    @Column(name = "team_id")
    private Set<String> teams = new HashSet<>();

    @Version
    private Integer versie;

    protected MedewerkerEntity() {}

    MedewerkerEntity(String gebruikersnaam) {
        this.gebruikersnaam = gebruikersnaam;
    }

    void wijzig(String naam, boolean actief, Set<Rol> rollen, Set<String> teams) {
        this.naam = naam;
        this.actief = actief;
        vervang(this.rollen, rollen.stream().map(Rol::id).collect(Collectors.toSet()));
        vervang(this.teams, teams);
    }

    private static void vervang(Set<String> oud, Set<String> nieuw) {
        oud.retainAll(nieuw);
        oud.addAll(nieuw);
    }

    Integer versie() {
        return versie;
    }

    String gebruikersnaam() {
        return gebruikersnaam;
    }

    String naam() {
        return naam;
    }

    boolean isActief() {
        return actief;
    }

    /** Roles that this version of the application knows. */
    Set<Rol> rollen() {
        return rollen.stream()
                .flatMap(id -> Rol.vanId(id).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
    }

    /** The teams of which the worker is a member; city-wide roles come on top. */
    Set<String> teams() {
        return Set.copyOf(teams);
    }
}
