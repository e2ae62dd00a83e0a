package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.actor.Naming;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ActorKind;

/**
 * Finds reporting frames: active ("one speaker noted that"), passive ("it was stressed that"),
 * nominal ("there was a consensus that"), inverted and trailing ("…, said X"), and those that give
 * a side's view ("for Tokyo", "according to X").
 */
final class FrameReader {

  private static final Set<String> MEETING_NOUNS = WordList.named("frame-reader.meeting-nouns");
  private static final Set<String> DOCUMENT_NOUNS = WordList.named("frame-reader.document-nouns");
  private static final Set<String> VIEW_NOUNS =
      Set.of("perspective", "view", "standpoint", "viewpoint", "opinion", "eyes", "words");

  /** Verbs of speech whose object is what was said, without a "that". */
  private static final Set<String> VOICING = WordList.named("frame-reader.voicing");

  private static final Set<ActorKind> VOICES =
      Set.of(
          ActorKind.PERSON,
          ActorKind.STATE,
          ActorKind.GOVERNMENT_BODY,
          ActorKind.INTERNATIONAL_ORGANIZATION,
          ActorKind.PARTY_OR_MOVEMENT,
          ActorKind.OTHER_ORGANIZATION);

  /** What is somebody's own when "his" or "her" stands before it: "her plea was for …". */
  private static final Set<String> OWN_WORDS = WordList.named("frame-reader.own-words");

  private static final Set<String> GOVERNING = WordList.named("frame-reader.governing");

  private final Names names;

  /** The person whom "he" and "she" mean, as the text goes on; -1 before any is named. */
  private int lastPerson = -1;

  FrameReader(Names names) {
    this.names = names;
  }

  /** The frames of the next sentence; sentences come in text order. */
  List<Frame> read(RuleContext context) {
    List<Frame> frames = new ArrayList<>();
    viewpoint(context, frames);
    for (int i = context.from(); i < context.end(); i++) {
      boolean speech =
          context.is(i, WordClass.SPEECH) && context.is(i, WordClass.VERB)
              || context.hasCue(CueKind.FEAR, i, i + 1);
      if (speech && reports(context, i)) {
        Frame frame = reporting(context, i);
        if (frame != null) {
          frames.add(frame);
        }
      } else if (context.in(i, OWN_WORDS) && context.in(i - 1, Set.of("his", "her"))) {
        int person = personBefore(context, i);
        if (person >= 0) {
          frames.add(
              new Frame(
                  new Range(i - 1, i + 1), new Range(i + 1, context.to()), Speaker.named(person)));
        }
      } else if (context.in(i, MEETING_NOUNS)) {
        nominal(context, i, frames);
      }
    }
    for (NamedPlace place : names.in(context.from(), context.to())) {
      if (names.actor(place.actor()).kind() == ActorKind.PERSON) {
        lastPerson = place.actor();
      }
    }
    return frames;
  }

  /** Whether a verb of speech is in finite use, or a participle right behind its speaker. */
  private static boolean reports(RuleContext context, int verb) {
    boolean modal =
        context.is(verb, WordClass.VERB_BASE) && context.is(verb - 1, WordClass.AUXILIARY);
    boolean determined = context.is(verb - 1, WordClass.DETERMINER) || context.is(verb - 1, "to");
    if (modal || determined) {
      return false;
    }
    boolean between = context.mark(verb - 1, ',') && context.mark(verb + 1, ',');
    if (between && context.is(verb, WordClass.VERB_S)) {
      return true;
    }
    boolean participle = context.is(verb, WordClass.VERB_ING);
    boolean speakerBefore =
        context.is(verb - 1, WordClass.mask(WordClass.COLLECTIVE, WordClass.PRONOUN));
    return participle
        ? speakerBefore
        : context.clauses().finite(verb)
            || context.is(verb, WordClass.VERB_PARTICIPLE)
            || !context.is(verb, WordClass.NOUN);
  }

  private @org.jspecify.annotations.Nullable Frame reporting(RuleContext context, int verb) {
    int after = verb + 1;
    while (after < context.end()
        && (context.is(after, WordClass.ADVERB) && !context.is(after, "that")
            || context.mark(after, ','))) {
      after++;
    }
    boolean that = context.is(after, "that");
    boolean quotes =
        context.mark(after, '\u201c') || context.mark(after, '"') || context.mark(after, ':');
    boolean voices =
        that
            || quotes
            || context.mark(verb - 1, ',')
            || VOICING.contains(context.lemma(verb))
            || context.hasCue(CueKind.FEAR, verb, verb + 1)
            || verb >= context.end() - 3;
    if (!voices) {
      return null;
    }
    int from = context.from();
    if (participle(context, verb)) {
      int be = verb - 1;
      while (be > from && context.is(be, WordClass.mask(WordClass.ADVERB, WordClass.ORDINAL))) {
        be--;
      }
      boolean passive = context.in(be, Set.of("was", "is", "been", "were", "being", "be"));
      if (passive) {
        int start = be;
        while (start > from && !context.is(start, "it") && start > be - 3) {
          start--;
        }
        return context.is(start, "it") && that
            ? new Frame(
                new Range(start, after + 1), new Range(after + 1, context.to()), Speaker.UNNAMED)
            : null;
      }
    }
    Speaker speaker = subject(context, verb);
    if (speaker == null) {
      speaker = inverted(context, verb);
      return speaker == null
          ? null
          : new Frame(new Range(verb, context.end()), new Range(from, context.to()), speaker);
    }
    boolean trailing =
        verb >= context.end() - 3
            || context.mark(verb + 1, ',') && commaBefore(context, verb) && !that;
    if (trailing && !that) {
      return new Frame(new Range(verb, verb + 1), new Range(from, context.to()), speaker);
    }
    int start = context.clauses().start(verb);
    return new Frame(
        new Range(start, that ? after + 1 : verb + 1),
        new Range(that ? after + 1 : verb + 1, context.to()),
        speaker);
  }

  private static boolean participle(RuleContext context, int verb) {
    return context.is(verb, WordClass.VERB_PARTICIPLE);
  }

  private static boolean commaBefore(RuleContext context, int verb) {
    for (int i = verb - 1; i > context.from() && i > verb - 7; i--) {
      if (context.mark(i, ',')) {
        return true;
      }
    }
    return false;
  }

  /** Who stands as the subject of a verb of speech, or null if nobody who can speak does. */
  private @org.jspecify.annotations.Nullable Speaker subject(RuleContext context, int verb) {
    if (context.mark(verb - 1, ',')) {
      int described = describedPerson(context, verb);
      if (described >= 0) {
        return Speaker.named(described);
      }
    }
    int start = Math.max(context.from(), verb - 40);
    for (int i = verb - 1; i >= start; i--) {
      if (context.mark(i, ';') || context.is(i, "that") && i < verb - 1) {
        return null;
      }
      if (context.isDash(i)) {
        // What stands between two dashes is said of the speaker, who stands before them.
        i = dashBefore(context, i);
        continue;
      }
      boolean governed = context.in(i - 1, GOVERNING) && !context.is(i - 2, "some");
      if (context.is(i, "he") || context.is(i, "she")) {
        int person = personBefore(context, i);
        return person >= 0 ? Speaker.named(person) : null;
      }
      if (context.is(i, "i") || context.is(i, "we")) {
        return Speaker.AUTHOR;
      }
      if (governed) {
        continue;
      }
      NamedPlace place = endingAt(context, i);
      if (place != null && !context.in(place.from() - 1, GOVERNING)) {
        ActorKind kind = names.actor(place.actor()).kind();
        boolean speaks = VOICES.contains(kind) && place.naming() != Naming.DEMONYM;
        if (speaks) {
          // Joint views are nobody's own (guide, decision 10); of several persons the first counts.
          NamedPlace other = joined(context, place);
          boolean joint = other != null && kind != ActorKind.PERSON;
          return joint
              ? Speaker.AUTHOR
              : Speaker.named(other == null ? place.actor() : other.actor());
        }
      }
      if (context.is(i, WordClass.COLLECTIVE)) {
        return Speaker.PANEL;
      }
      if (context.in(i, DOCUMENT_NOUNS)) {
        return Speaker.AUTHOR;
      }
      if (context.in(i, MEETING_NOUNS)) {
        return Speaker.PANEL;
      }
      if (i < verb - 1
          && context.clauses().finite(i)
          && !context.is(i, WordClass.AUXILIARY)
          && context.mark(verb - 1, ',')) {
        continue;
      }
    }
    return null;
  }

  /** The person named last before a token, in this sentence or an earlier one; -1 if none is. */
  private int personBefore(RuleContext context, int token) {
    int person = lastPerson;
    for (NamedPlace place : names.in(context.from(), token)) {
      if (names.actor(place.actor()).kind() == ActorKind.PERSON) {
        person = place.actor();
      }
    }
    return person;
  }

  /** The place of an actor of the same kind that "and" joins to this one, or null. */
  private @org.jspecify.annotations.Nullable NamedPlace joined(
      RuleContext context, NamedPlace place) {
    int and = context.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
    if (!context.is(and, "and")) {
      return null;
    }
    NamedPlace other = endingAt(context, and - 1);
    boolean alike =
        other != null && names.actor(other.actor()).kind() == names.actor(place.actor()).kind();
    return alike ? other : null;
  }

  /** "X, a professor at Y, said": the person before the apposition, or -1. */
  private int describedPerson(RuleContext context, int verb) {
    int person = -1;
    for (NamedPlace place : names.in(context.from(), verb)) {
      boolean described = context.mark(place.to(), ',') && place.to() < verb - 1;
      if (described && names.actor(place.actor()).kind() == ActorKind.PERSON) {
        person = place.actor();
      }
    }
    return person;
  }

  private static int dashBefore(RuleContext context, int dash) {
    for (int i = dash - 1; i >= context.from(); i--) {
      if (context.isDash(i)) {
        return i;
      }
    }
    return dash;
  }

  private @org.jspecify.annotations.Nullable NamedPlace endingAt(RuleContext context, int token) {
    for (NamedPlace place : names.in(Math.max(context.from(), token - 8), token + 1)) {
      if (place.to() == token + 1) {
        return place;
      }
    }
    return null;
  }

  /** '…," said X': the speaker follows the verb. */
  private @org.jspecify.annotations.Nullable Speaker inverted(RuleContext context, int verb) {
    boolean behind =
        context.mark(verb - 1, ',')
            || context.mark(verb - 1, '\u201d')
            || context.mark(verb - 1, '"');
    if (!behind) {
      return null;
    }
    for (NamedPlace place : names.in(verb + 1, Math.min(context.to(), verb + 12))) {
      if (names.actor(place.actor()).kind() == ActorKind.PERSON) {
        return Speaker.named(place.actor());
      }
    }
    return context.is(verb + 1, WordClass.COLLECTIVE) || context.is(verb + 2, WordClass.COLLECTIVE)
        ? Speaker.PANEL
        : null;
  }

  /**
   * "There was a consensus that", "the view was expressed that", "a recommendation was made that".
   */
  private static void nominal(RuleContext context, int noun, List<Frame> frames) {
    for (int i = noun + 1; i < context.end() && i < noun + 6; i++) {
      if (context.is(i, "that")) {
        frames.add(
            new Frame(
                new Range(context.clauses().start(noun), i + 1),
                new Range(i + 1, context.to()),
                Speaker.UNNAMED));
        return;
      }
    }
  }

  /** "According to X", "for Tokyo", "from a Japanese perspective", "in X's view". */
  private void viewpoint(RuleContext context, List<Frame> frames) {
    int from = context.from();
    for (int i = from; i < context.end(); i++) {
      boolean according = context.is(i, "according") && context.is(i + 1, "to");
      boolean opening =
          (i == from || context.mark(i - 1, ',') || context.is(i - 1, WordClass.CONJUNCTION))
              && context.in(i, Set.of("for", "from", "in", "to"));
      if (!according && !opening) {
        continue;
      }
      int end = i + 1;
      boolean view = according;
      while (end < context.end() && end < i + 9 && !context.mark(end, ',')) {
        view |= context.in(end, VIEW_NOUNS);
        end++;
      }
      if (!context.mark(end, ',') && !according) {
        continue;
      }
      List<NamedPlace> places = names.in(i, end);
      boolean bare = context.is(i, "for") && places.size() == 1 && end - i <= 3;
      if (!places.isEmpty() && (view || bare)) {
        frames.add(
            new Frame(
                new Range(i, end),
                new Range(i, context.to()),
                Speaker.named(places.get(0).actor())));
      } else if (view && context.is(i + 2, WordClass.COLLECTIVE)) {
        frames.add(new Frame(new Range(i, end), new Range(i, context.to()), Speaker.PANEL));
      }
    }
  }
}
