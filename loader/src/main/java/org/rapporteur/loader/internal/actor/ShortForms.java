package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.model.ActorKind;

/**
 * Bodies that a text names in full once and by their noun afterwards: "the Harbour Board … the
 * Board". A noun that no name before explains may be the usual short form of a known body ("the
 * Nine", "the Fund"), or the only name that a text gives one ("the Council decided").
 */
final class ShortForms {

  /**
   * What a noun may stand for that no name before it explains.
   *
   * @param kind of what it stands for
   * @param name the known body, or the noun itself
   * @param beside the bodies of which one has to be spoken of in the text; none if it needs none
   * @param from the first year in which it was said of that body
   * @param to the last one
   */
  private record Usual(ActorKind kind, String name, List<String> beside, int from, int to) {

    static Usual of(Table.Row row) {
      return new Usual(
          ActorKind.valueOf(row.get("kind")),
          row.get("name"),
          row.list("beside"),
          row.has("from") ? Integer.parseInt(row.get("from")) : Integer.MIN_VALUE,
          row.has("to") ? Integer.parseInt(row.get("to")) : Integer.MAX_VALUE);
    }
  }

  private static final Map<String, List<Usual>> USUAL = usual();

  private final Reading reading;
  private final Tokens tokens;
  private final Roster roster;
  private final DocumentYear year;
  private final WordSet the;
  private final WordSet nouns;
  private final Map<String, List<Draft>> byNoun = new HashMap<>();
  private final WordSet halves;

  ShortForms(Reading reading, Roster roster, DocumentYear year) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.roster = roster;
    this.year = year;
    var lexicon = tokens.lexicon();
    this.halves = new WordSet(lexicon, "north south");
    this.the = new WordSet(lexicon, "the");
    this.nouns =
        new WordSet(
            lexicon,
            """
            commission board authority council committee fund agency institute
            foundation union alliance pact department tribunal secretariat ministry
            bank centre center corporation association federation company bureau
            assembly court community conference forum house chamber six nine ten twelve
            """);
    for (Draft draft : roster.all()) {
      if (draft.kind != ActorKind.PERSON && draft.kind != ActorKind.STATE) {
        String[] words = draft.name.split(" ");
        if (!words[words.length - 1].equals("House")) {
          // Chatham House is not "the House".
          add(words[words.length - 1], draft);
        }
        if (!words[0].equals(words[words.length - 1])) {
          add(words[0], draft);
        }
      }
    }
  }

  private static Map<String, List<Usual>> usual() {
    Map<String, List<Usual>> usual = new HashMap<>();
    Table.named("short-forms.csv")
        .forEach(
            row ->
                usual
                    .computeIfAbsent(row.get("noun"), key -> new ArrayList<>())
                    .add(Usual.of(row)));
    return usual;
  }

  private void add(String noun, Draft draft) {
    byNoun.computeIfAbsent(noun, key -> new ArrayList<>()).add(draft);
  }

  /** "The North" and "the South" where both Koreas are spoken of. */
  private Optional<Draft> korea(int token) {
    Optional<Draft> north = roster.find(ActorKind.STATE, "North Korea");
    Optional<Draft> south = roster.find(ActorKind.STATE, "South Korea");
    if (north.isEmpty() || south.isEmpty() || reading.hyphen(token + 1)) {
      return Optional.empty();
    }
    return tokens.string(token).equals("North") ? north : south;
  }

  /** Whom the noun at a token stands for; empty if it is none or nobody fits. */
  Optional<Draft> at(int token) {
    boolean half = halves.has(tokens, token);
    if (!nouns.has(tokens, token) && !half
        || tokens.shape(token) != Shape.CAPITAL
        || !the.has(tokens, token - 1)
        || reading.heading(token)
        || reading.capitalized(token + 1) && !tokens.lineStart(token + 1)) {
      return Optional.empty();
    }
    if (half) {
      return korea(token);
    }
    Draft best = null;
    int nearest = -1;
    for (Draft draft : byNoun.getOrDefault(tokens.string(token), List.of())) {
      int before = draft.places.before(token);
      if (before > nearest) {
        nearest = before;
        best = draft;
      }
    }
    return best == null ? usual(tokens.string(token)) : Optional.of(best);
  }

  private Optional<Draft> usual(String noun) {
    for (Usual usual : USUAL.getOrDefault(noun, List.of())) {
      boolean then = !year.known() || usual.from <= year.year() && year.year() <= usual.to;
      boolean near = usual.beside.isEmpty() || usual.beside.stream().anyMatch(this::named);
      if (then && near) {
        return Optional.of(
            reading
                .vocabulary
                .body(usual.name)
                .map(roster::of)
                .orElseGet(() -> roster.of(usual.kind, usual.name)));
      }
    }
    return Optional.empty();
  }

  private boolean named(String body) {
    return reading.vocabulary.body(body).filter(roster::has).isPresent();
  }
}
