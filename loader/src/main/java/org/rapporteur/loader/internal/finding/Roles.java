package org.rapporteur.loader.internal.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ActorKind;

/**
 * What a text tells of its persons: who holds an office that it names alone later on ("the Chair"),
 * and whether a title says that somebody is a man or a woman.
 */
final class Roles {

  private static final WordList OFFICES = WordList.named("roles.offices");

  /** How many words may stand between a name and the office. */
  private static final int NEAR = 6;

  private final Tokens tokens;

  /** For each office the persons named with it, by where they are named. */
  private final Map<String, TreeMap<Integer, Integer>> offices = new HashMap<>();

  private final Map<Integer, Sex> sexes = new HashMap<>();

  Roles(Names names, Tokens tokens) {
    this.tokens = tokens;
    for (NamedPlace place : names.named().places()) {
      Optional<Sex> sex = Sex.ofTitle(tokens, place.from());
      if (sex.isPresent()) {
        sexes.putIfAbsent(place.actor(), sex.get());
      }
      if (names.actor(place.actor()).kind() == ActorKind.PERSON) {
        note(place);
      }
    }
  }

  /** Whether a speaker's title does not contradict "he" or "she". */
  boolean fits(Speaker speaker, Optional<Sex> sex) {
    Sex titled = sexes.get(speaker.actor());
    return titled == null || sex.isEmpty() || titled == sex.get();
  }

  /** The person who was last named with the office at a token, "the" before it; -1 if none was. */
  int holder(RuleContext context, int token) {
    if (!context.in(token, OFFICES)) {
      return -1;
    }
    int first = context.isHyphen(token - 1) ? token - 2 : token;
    boolean definite =
        context.is(first - 1, "the") || context.is(first - 2, "the") && rank(first - 1);
    // Minutes say "Chair suggested" for "the Chair suggested".
    boolean bare = token == context.from() && context.is(token + 1, WordClass.VERB);
    if (!definite && !bare) {
      return -1;
    }
    TreeMap<Integer, Integer> holders = offices.get(office(token));
    Map.Entry<Integer, Integer> last = holders == null ? null : holders.lowerEntry(token);
    return last == null ? -1 : last.getValue();
  }

  /** The first word of an office of two: "the Permanent Secretary". */
  private boolean rank(int token) {
    return tokens.capitalized(token);
  }

  /** Notes the offices that stand near a name, on its line and in no other name. */
  private void note(NamedPlace place) {
    for (int i = place.from() - 1; i >= 0 && i >= place.from() - NEAR && !ends(i + 1); i--) {
      note(place, i);
    }
    for (int i = place.to(); i < tokens.count() && i < place.to() + NEAR; i++) {
      if (tokens.lineStart(i) || tokens.mark(i, '.') || tokens.mark(i, ';')) {
        break;
      }
      note(place, i);
    }
  }

  /** An office that is not that of another body ("chair of"). */
  private void note(NamedPlace place, int token) {
    boolean other = token + 1 < tokens.count() && tokens.is(token + 1, "of");
    if (!other && tokens.in(token, OFFICES)) {
      offices
          .computeIfAbsent(office(token), key -> new TreeMap<>())
          .put(place.from(), place.actor());
    }
  }

  /** The word of an office; "co-chair" is another than "chair". */
  private String office(int token) {
    String word = tokens.lexicon().word(tokens.word(token));
    return compound(token) ? "-" + word : word;
  }

  private boolean compound(int token) {
    return token > 0 && tokens.shape(token - 1) == Shape.HYPHEN;
  }

  /** Whether nothing before a token belongs to what it begins. */
  private boolean ends(int token) {
    return tokens.lineStart(token) || tokens.mark(token, ';');
  }
}
