package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.Dating;
import org.rapporteur.model.SourceKind;

/**
 * What a document says of itself.
 *
 * @param title its title
 * @param kind what form of writing it is
 * @param contributors who made it
 * @param publisher who published it
 * @param event the meeting it reports
 * @param host who held the meeting
 * @param eventDate when the meeting took place
 * @param published when it was published
 */
public record Description(
    Attested title,
    SourceKind kind,
    List<Contributor> contributors,
    Optional<Attested> publisher,
    Optional<Attested> event,
    Optional<Attested> host,
    Optional<Dating> eventDate,
    Optional<Dating> published) {}
