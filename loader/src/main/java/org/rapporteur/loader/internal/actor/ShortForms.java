package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.model.ActorKind;

/**
 * Bodies that a text names in full once and by their noun afterwards: "the Harbour Board … the
 * Board". Where the European Union is spoken of, "the Commission" and "the Union" are its own.
 */
final class ShortForms {

  private final Reading reading;
  private final Tokens tokens;
  private final Roster roster;
  private final WordSet the;
  private final WordSet nouns;
  private final Map<String, List<Draft>> byNoun = new HashMap<>();
  private final WordSet halves;
  private final boolean union;

  ShortForms(Reading reading, Roster roster) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.roster = roster;
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
            """);
    for (Draft draft : roster.all()) {
      if (draft.kind != ActorKind.PERSON && draft.kind != ActorKind.STATE) {
        String[] words = draft.name.split(" ");
        add(words[words.length - 1], draft);
        if (!words[0].equals(words[words.length - 1])) {
          add(words[0], draft);
        }
      }
    }
    this.union =
        roster.find(ActorKind.INTERNATIONAL_ORGANIZATION, "European Union").isPresent()
            || roster.find(ActorKind.INTERNATIONAL_ORGANIZATION, "European Commission").isPresent();
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
      Integer before = draft.places.lower(token);
      if (before != null && before > nearest) {
        nearest = before;
        best = draft;
      }
    }
    if (best == null && union) {
      return switch (tokens.string(token)) {
        case "Commission" ->
            Optional.of(roster.of(ActorKind.INTERNATIONAL_ORGANIZATION, "European Commission"));
        case "Union" ->
            Optional.of(roster.of(ActorKind.INTERNATIONAL_ORGANIZATION, "European Union"));
        default -> Optional.empty();
      };
    }
    return Optional.ofNullable(best);
  }
}
