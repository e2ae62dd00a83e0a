package org.rapporteur.examples.across;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Short statements of invented institutions on questions of the development documents, whose form
 * the head of {@code further-statements.txt} tells.
 */
final class FurtherStatements {

  private static final String SOURCE = "=";

  private final Corpus others;
  private final Corpus.Builder corpus = Corpus.builder();

  private FurtherStatements(Corpus others) {
    this.others = others;
  }

  /** A corpus and the statements; their addressees are its actors where it has them. */
  static Corpus with(Corpus others) {
    FurtherStatements statements = new FurtherStatements(others);
    List<String> source = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith(SOURCE) && !source.isEmpty()) {
        statements.add(source);
        source.clear();
      }
      source.add(line);
    }
    statements.add(source);
    return others.merge(statements.corpus.build());
  }

  private static List<String> lines() {
    try (InputStream stream =
        FurtherStatements.class.getResourceAsStream("further-statements.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<String> lines) {
    List<String> head =
        Stream.of(lines.get(0).substring(SOURCE.length()).split("\\|", -1))
            .map(String::strip)
            .toList();
    StringBuilder words = new StringBuilder(head.get(0)).append("\n\n");
    List<String[]> statements = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("; ", 4);
      statements.add(fields);
      words.append(fields[3].replaceAll("[\\[\\]]", "")).append('\n');
    }
    SourceText text = SourceText.of(words.toString());
    Source source =
        Source.builder()
            .id(SourceId.of(text))
            .title(Attested.builder().value(head.get(0)).build())
            .kind(SourceKind.OTHER)
            .publisher(attested(head.get(1)))
            .event(attested(head.get(3)))
            .text(text)
            .build();
    if (!head.get(2).isEmpty()) {
      source =
          source.withContributors(
              Contributor.builder().name(head.get(2)).role(ContributorRole.AUTHOR).build());
    }
    corpus.addSources(source);
    statements.forEach(statement -> corpus.addFindings(recommendation(text, statement)));
  }

  private static Optional<Attested> attested(String value) {
    return Optional.of(value)
        .filter(words -> !words.isEmpty())
        .map(words -> Attested.builder().value(words).build());
  }

  private Recommendation recommendation(SourceText text, String[] statement) {
    String quote = statement[3].replaceAll("[\\[\\]]", "");
    int start = text.toString().indexOf(quote);
    TextSpan span = new TextSpan(start, start + quote.length());
    TextSpan action =
        new TextSpan(start + statement[3].indexOf('['), start + statement[3].indexOf(']') - 1);
    SourceId source = SourceId.of(text);
    return Recommendation.builder()
        .id(FindingId.of(source, FindingKind.RECOMMENDATION, span))
        .evidence(
            Evidence.builder()
                .source(source)
                .quote(text.quote(span))
                .origin(Origin.HUMAN)
                .tier(Tier.STRICT)
                .build())
        .attribution(Attribution.author())
        .addressees(Stream.of(statement[0].split(",")).map(this::actor).toList())
        .action(text.quote(action))
        .polarity(Polarity.valueOf(statement[1]))
        .strength(Strength.valueOf(statement[2]))
        .build();
  }

  private ActorId actor(String name) {
    Actor actor =
        others.actors().stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseGet(
                () ->
                    Actor.builder()
                        .id(ActorId.of(ActorKind.STATE, name))
                        .name(name)
                        .kind(ActorKind.STATE)
                        .build());
    if (corpus.build().actor(actor.id()).isEmpty()) {
      corpus.addActors(actor);
    }
    return actor.id();
  }
}
