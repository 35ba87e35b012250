package nl.zorgpad.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<DocumentEntity, UUID> {

    DocumentEntity saveAndFlush(DocumentEntity document);

    Optional<DocumentEntity> findByIdAndZaaknummer(UUID id, String zaaknummer);

    /** Newest first, without reading the content from the database. */
    @Query("""
            select new nl.zorgpad.dossier.Document(
                d.id, d.zaaknummer, d.soort, d.naam, d.mediatype, d.grootte, d.sha256, d.auteur, d.moment)
            from DocumentEntity d where d.zaaknummer = :zaaknummer order by d.volgnummer desc""")
    List<Document> zonderInhoud(String zaaknummer);
}
