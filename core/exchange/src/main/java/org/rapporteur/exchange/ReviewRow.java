package org.rapporteur.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Correction;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.Quote;

/** A row of a review that is read: its cells become a correction. */
final class ReviewRow {

  private static final List<ReviewColumn> OF_RECOMMENDATIONS =
      List.of(
          ReviewColumn.STRENGTH,
          ReviewColumn.POLARITY,
          ReviewColumn.ADDRESSEES,
          ReviewColumn.ACTION,
          ReviewColumn.ACTION_START);

  private static final List<ReviewColumn> OF_RISKS =
      List.of(
          ReviewColumn.LIKELIHOOD, ReviewColumn.ICD203, ReviewColumn.CAUSE, ReviewColumn.AFFECTED);

  private final Map<ReviewColumn, String> cells;
  private final Map<ActorId, Actor> actors;

  /** Reads a row; whom it names is put among the actors. */
  ReviewRow(Map<ReviewColumn, String> cells, Map<ActorId, Actor> actors) {
    this.cells = cells;
    this.actors = actors;
  }

  /** The correction, or empty if nothing was decided. */
  Optional<Correction> correction() {
    return has(ReviewColumn.DECISION)
        ? Optional.of(constant(ReviewColumn.DECISION, Decision.class).correct(this))
        : Optional.empty();
  }

  Anchor anchor() {
    return Anchor.builder()
        .source(value(ReviewColumn.SOURCE, SourceId::parse))
        .sha256(required(ReviewColumn.TEXT_SHA256))
        .file(optional(ReviewColumn.FILE))
        .title(required(ReviewColumn.TITLE))
        .kind(constant(ReviewColumn.KIND, FindingKind.class))
        .quote(quote())
        .build();
  }

  private Quote quote() {
    int start = number(ReviewColumn.START);
    int end = number(ReviewColumn.END);
    return value(ReviewColumn.QUOTE, words -> Quote.of(start, end, words));
  }

  Finding finding() {
    FindingKind kind =
        has(ReviewColumn.AS_KIND)
            ? constant(ReviewColumn.AS_KIND, FindingKind.class)
            : constant(ReviewColumn.KIND, FindingKind.class);
    if (!has(ReviewColumn.AS_KIND)) {
      (kind == FindingKind.RISK ? OF_RECOMMENDATIONS : OF_RISKS).forEach(this::refuse);
    }
    Quote quote =
        has(ReviewColumn.AS_QUOTE) || has(ReviewColumn.AS_START)
            ? from(number(ReviewColumn.AS_START), required(ReviewColumn.AS_QUOTE))
            : quote();
    Evidence evidence =
        Evidence.builder()
            .source(value(ReviewColumn.SOURCE, SourceId::parse))
            .quote(quote)
            .origin(Origin.HUMAN)
            .tier(Tier.STRICT)
            .build();
    return kind == FindingKind.RECOMMENDATION ? recommendation(evidence) : risk(evidence);
  }

  /** What the other kind has would be lost in silence. */
  private void refuse(ReviewColumn column) {
    if (has(column)) {
      throw new CellException(
          column,
          "a "
              + required(ReviewColumn.KIND)
              + " has none: clear the cell, or write the other kind into as_kind",
          null);
    }
  }

  private static Quote from(int start, String words) {
    return Quote.of(start, start + words.length(), words);
  }

  private Recommendation recommendation(Evidence evidence) {
    return Recommendation.builder()
        .id(FindingId.of(evidence.source(), FindingKind.RECOMMENDATION, evidence.span()))
        .evidence(evidence)
        .attribution(attribution())
        .issues(list(ReviewColumn.ISSUES, IssueId::of))
        .addressees(list(ReviewColumn.ADDRESSEES, this::actor))
        .action(action(evidence.quote()))
        .polarity(constant(ReviewColumn.POLARITY, Polarity.class))
        .strength(constant(ReviewColumn.STRENGTH, Strength.class))
        .build();
  }

  /** Whoever writes by hand need not count: words that stand in the quote once have their place. */
  private Quote action(Quote quote) {
    if (has(ReviewColumn.ACTION_START)) {
      return from(number(ReviewColumn.ACTION_START), required(ReviewColumn.ACTION));
    }
    return value(
        ReviewColumn.ACTION,
        words -> {
          int first = quote.text().indexOf(words);
          if (first < 0 || quote.text().indexOf(words, first + 1) >= 0) {
            throw new IllegalArgumentException(
                "does not stand exactly once in the quote: copy it from there, or say in"
                    + " action_start where it begins in the text");
          }
          return from(quote.start() + first, words);
        });
  }

  private Risk risk(Evidence evidence) {
    return Risk.builder()
        .id(FindingId.of(evidence.source(), FindingKind.RISK, evidence.span()))
        .evidence(evidence)
        .attribution(attribution())
        .issues(list(ReviewColumn.ISSUES, IssueId::of))
        .cause(list(ReviewColumn.CAUSE, this::actor))
        .affected(list(ReviewColumn.AFFECTED, this::actor))
        .likelihood(constant(ReviewColumn.LIKELIHOOD, Likelihood.class))
        .icd203(
            has(ReviewColumn.ICD203)
                ? Optional.of(constant(ReviewColumn.ICD203, Icd203.class))
                : Optional.empty())
        .build();
  }

  private Attribution attribution() {
    return value(
        ReviewColumn.ATTRIBUTION,
        voice ->
            switch (voice) {
              case "AUTHOR" -> Attribution.author();
              case "PANEL" -> Attribution.panel();
              default -> Attribution.of(actor(voice));
            });
  }

  private ActorId actor(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "names no kind of actor: write for example STATE:Japan or PERSON:Ann Lee");
    }
    ActorKind kind = constant(text.substring(0, colon), ActorKind.class);
    String name = text.substring(colon + 1);
    Actor actor = Actor.builder().id(ActorId.of(kind, name)).kind(kind).name(name).build();
    actors.put(actor.id(), actor);
    return actor.id();
  }

  private boolean has(ReviewColumn column) {
    return !cells.getOrDefault(column, "").isEmpty();
  }

  Optional<String> optional(ReviewColumn column) {
    return Optional.of(cells.getOrDefault(column, "")).filter(cell -> !cell.isEmpty());
  }

  private String required(ReviewColumn column) {
    return optional(column)
        .orElseThrow(() -> new CellException(column, "is empty: fill it in", null));
  }

  private <T> T value(ReviewColumn column, Function<String, T> reader) {
    String cell = required(column);
    try {
      return reader.apply(cell);
    } catch (CellException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new CellException(column, "\"" + cell + "\": " + e.getMessage(), e);
    }
  }

  private <T> List<T> list(ReviewColumn column, Function<String, T> reader) {
    return has(column)
        ? value(column, cell -> CellList.split(cell).stream().map(reader).toList())
        : List.of();
  }

  private int number(ReviewColumn column) {
    return value(
        column,
        cell -> {
          try {
            return Integer.parseInt(cell);
          } catch (NumberFormatException e) {
            throw new IllegalArgumentException("write a whole number", e);
          }
        });
  }

  private <E extends Enum<E>> E constant(ReviewColumn column, Class<E> type) {
    return value(column, cell -> constant(cell, type));
  }

  private static <E extends Enum<E>> E constant(String name, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "write one of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "))));
  }
}
