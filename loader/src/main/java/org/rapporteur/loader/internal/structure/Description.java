package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.format.Metadata;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Dating;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;

/**
 * What a document says of itself.
 *
 * @param title its title
 * @param kind what form of writing it is
 * @param voice the form by which to tell who speaks in it
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
    SourceKind voice,
    List<Contributor> contributors,
    Optional<Attested> publisher,
    Optional<Attested> event,
    Optional<Attested> host,
    Optional<Dating> eventDate,
    Optional<Dating> published) {

  /**
   * This description, where the text says nothing completed by what the file tells beside it. What
   * the text shows is the better witness, since templates and tools fill in the rest.
   */
  public Description completedBy(Metadata metadata) {
    boolean untitled = title.evidence().map(evidence -> evidence.tier() == Tier.BROAD).orElse(true);
    return new Description(
        metadata
            .title()
            .filter(name -> untitled)
            .map(name -> Attested.builder().value(name).build())
            .orElse(title),
        kind,
        voice,
        contributors.isEmpty()
            ? metadata.authors().stream().map(Description::author).toList()
            : contributors,
        publisher.or(
            () -> metadata.publisher().map(name -> Attested.builder().value(name).build())),
        event,
        host,
        eventDate,
        published.or(() -> metadata.published().flatMap(Description::dating)));
  }

  /** This description with another meeting and host, or none. */
  public Description withMeeting(Optional<Attested> meeting, Optional<Attested> heldBy) {
    return new Description(
        title, kind, voice, contributors, publisher, meeting, heldBy, eventDate, published);
  }

  private static Contributor author(String name) {
    return Contributor.builder().name(name).role(ContributorRole.AUTHOR).build();
  }

  private static Optional<Dating> dating(String written) {
    // The hour after an ISO date is no part of it.
    int end = written.length() > 10 && written.charAt(10) == 'T' ? 10 : written.length();
    return DateScanner.scan(SourceText.of(written), 0, end).stream()
        .flatMap(found -> found.date().stream())
        .findFirst()
        .map(date -> Dating.builder().date(date).basis(DateBasis.METADATA).build());
  }
}
