package org.rapporteur.loader.internal.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ActorKind;

/**
 * What a text tells of its persons: who holds an office that it names alone later on ("the Chair"),
 * and whether a title says that somebody is a man or a woman.
 */
final class Roles {

  private static final Set<String> OFFICES = WordList.named("roles.offices");

  /** How many words may stand between a name and the office. */
  private static final int NEAR = 6;

  private final Names names;
  private final Tokens tokens;

  private final Map<Integer, Sex> sexes = new HashMap<>();

  Roles(Names names, Tokens tokens) {
    this.names = names;
    this.tokens = tokens;
    for (NamedPlace place : names.named().places()) {
      Sex.ofTitle(tokens.lexicon().word(tokens.word(place.from())))
          .ifPresent(sex -> sexes.putIfAbsent(place.actor(), sex));
    }
  }

  /** Whether a speaker's title does not contradict "he" or "she". */
  boolean fits(Speaker speaker, Optional<Sex> sex) {
    Sex titled = sexes.get(speaker.actor());
    return titled == null || sex.isEmpty() || titled == sex.get();
  }

  /** The person who was last named with the office at a token, "the" before it; -1 if none was. */
  int holder(RuleContext context, int token) {
    int first = context.isHyphen(token - 1) ? token - 2 : token;
    boolean definite = context.is(first - 1, "the") && context.in(token, OFFICES);
    if (!definite) {
      return -1;
    }
    int holder = -1;
    for (NamedPlace place : names.named().places()) {
      if (place.from() >= token) {
        break;
      }
      boolean person = names.actor(place.actor()).kind() == ActorKind.PERSON;
      if (person && named(place, token)) {
        holder = place.actor();
      }
    }
    return holder;
  }

  /** Whether an office stands near a name, on its line and in no other name. */
  private boolean named(NamedPlace place, int office) {
    for (int i = place.from(); i > 0 && i >= place.from() - NEAR; i--) {
      if (i < place.from() && same(i, office)) {
        return true;
      }
      if (ends(i)) {
        break;
      }
    }
    for (int i = place.to(); i < tokens.count() && i < place.to() + NEAR; i++) {
      if (tokens.lineStart(i) || tokens.mark(i, '.') || tokens.mark(i, ';')) {
        break;
      }
      if (same(i, office)) {
        return true;
      }
    }
    return false;
  }

  /** The same office, "co-" before both or neither, and not that of another body ("chair of"). */
  private boolean same(int token, int office) {
    boolean other =
        token + 1 < tokens.count() && tokens.lexicon().word(tokens.word(token + 1)).equals("of");
    return tokens.word(token) == tokens.word(office)
        && compound(token) == compound(office)
        && !other;
  }

  private boolean compound(int token) {
    return token > 0 && tokens.shape(token - 1) == Shape.HYPHEN;
  }

  /** Whether nothing before a token belongs to what it begins. */
  private boolean ends(int token) {
    return tokens.lineStart(token) || tokens.mark(token, ';');
  }
}
