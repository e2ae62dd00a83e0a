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
import org.rapporteur.model.SourceKind;

/**
 * Finds reporting frames: active ("one speaker noted that"), passive ("it was stressed that"),
 * nominal ("there was a consensus that"), inverted and trailing ("…, said X"), and those that give
 * a side's view ("for Tokyo", "according to X").
 */
final class FrameReader {

  private static final Set<String> MEETING_NOUNS = WordList.named("frame-reader.meeting-nouns");

  /** "She is convinced that". */
  private static final Set<String> CONVICTIONS = WordList.named("frame-reader.convictions");

  private static final Set<String> HE = WordList.of("he", "she");

  /** "Nothing said today": no speaker, though it stands before the verb. */
  private static final Set<String> THINGS =
      WordList.of("anything", "everything", "nothing", "something", "things", "words");

  /** Verbs of speech whose object is what was said, without a "that". */
  private static final Set<String> VOICING = WordList.named("frame-reader.voicing");

  /** What is somebody's own when "his" or "her" stands before it: "her plea was for …". */
  private static final Set<String> OWN_WORDS = WordList.named("frame-reader.own-words");

  private static final Set<String> ASKING = WordList.of("want", "wish", "beg", "like", "favour");

  private static final Set<String> WISHING =
      WordList.of("like", "prefer", "welcome", "favour", "favor", "love");

  private static final Set<String> OPINIONS =
      WordList.of("opinion", "belief", "conviction", "impression");

  private static final Set<String> BE = WordList.of("was", "is", "been", "were", "being", "be");

  /** The words of which one opens every frame that no verb of speech, request or fear does. */
  private static final Set<String> FRAMING =
      union(List.of(CONVICTIONS, OWN_WORDS, Viewpoints.VIEW_NOUNS, MEETING_NOUNS, OPINIONS));

  private static final long TELLING = WordClass.mask(WordClass.SPEECH, WordClass.VERB_PAST);

  private final Names names;

  private final Viewpoints viewpoints;

  private final Speakers speakers;

  FrameReader(Names names, Roles roles) {
    this.names = names;
    this.viewpoints = new Viewpoints(names);
    this.speakers = new Speakers(names, roles);
  }

  /** The frames of the next sentence; sentences come in text order. */
  List<Frame> read(RuleContext context) {
    List<Frame> frames = new ArrayList<>();
    speakers.enter(context);
    viewpoints.read(context, frames);
    label(context, frames);
    for (int i = context.from(); i < context.end(); i++) {
      boolean read = !frames.isEmpty() && i < frames.get(frames.size() - 1).range().to();
      if (read || !opens(context, i)) {
        continue;
      }
      boolean speech = context.is(i, WordClass.SPEECH) && context.is(i, WordClass.VERB);
      boolean feeling = !speech && context.hasCue(CueKind.FEAR, i, i + 1);
      boolean asking = !speech && !feeling && asks(context, i);
      if ((speech || feeling || asking) && reports(context, i)) {
        Frame frame = reporting(context, i);
        if (frame != null && (!asking || person(frame.speaker()))) {
          frames.add(frame);
        }
      } else if (context.in(i, CONVICTIONS)
          && context.clauses().finite(i - 1)
          && context.is(i + 1, "that")) {
        Speaker convinced = speakers.subject(context, i - 1);
        if (convinced != null) {
          frames.add(
              new Frame(
                  new Range(context.clauses().start(i - 1), i + 2),
                  new Range(i + 2, context.to()),
                  convinced));
        }
      } else if (possessed(context, i)) {
        Speaker owner = speakers.owner(context, i);
        // "Estonia's proposal that … is sound" tells of the proposal and need not share it.
        if (owner != null && (person(owner) || context.in(i + 1, BE))) {
          frames.add(new Frame(new Range(i - 2, i + 1), new Range(i + 1, context.to()), owner));
        }
      } else if (wishes(context, i)) {
        Speaker wishing = speakers.subject(context, i - 1);
        if (wishing != null && person(wishing)) {
          int start = context.clauses().start(i);
          frames.add(new Frame(new Range(start, i + 1), new Range(i + 1, context.to()), wishing));
        }
      } else if (context.in(i, OWN_WORDS) && context.in(i - 1, "his", "her")) {
        Speaker person = speakers.personAt(context, i);
        if (person != null) {
          frames.add(new Frame(new Range(i - 1, i + 1), new Range(i + 1, context.to()), person));
        }
      } else if ((context.in(i, MEETING_NOUNS) || context.in(i, OPINIONS))
          && names.endingAt(i) == null) {
        nominal(context, i, frames);
      }
    }
    if (frames.isEmpty()) {
      Speaker topic = speakers.topic(context);
      if (topic != null) {
        Range nothing = new Range(context.from(), context.from());
        frames.add(new Frame(nothing, nothing, topic));
      }
    }
    speakers.leave(context, reports(frames));
    return frames;
  }

  private static Set<String> union(List<Set<String>> lists) {
    return WordList.of(lists.stream().flatMap(Set::stream).distinct().toArray(String[]::new));
  }

  /** Whether a frame may open at a word; not at most. */
  private static boolean opens(RuleContext context, int word) {
    return context.is(word, TELLING)
        || context.in(word, FRAMING)
        || context.lemmaIn(word, WISHING)
        || context.hasCue(CueKind.FEAR, word, word + 1);
  }

  private static boolean reports(List<Frame> frames) {
    for (int i = 0; i < frames.size(); i++) {
      if (frames.get(i).speaker() != Speaker.AUTHOR) {
        return true;
      }
    }
    return false;
  }

  /**
   * "She invited the board to meet": what persons ask is their own; what states ask is an event.
   */
  private static boolean asks(RuleContext context, int verb) {
    return context.is(verb, WordClass.VERB_PAST)
        && (context.is(verb, WordClass.PRESCRIBE) || context.lemmaIn(verb, ASKING));
  }

  /** "Okello's view was that", "it was Okello's advice to": the words are the owner's. */
  private static boolean possessed(RuleContext context, int noun) {
    boolean own =
        context.is(noun - 1, "'s")
            && (context.in(noun, OWN_WORDS) || context.in(noun, Viewpoints.VIEW_NOUNS));
    for (int i = noun + 1; own && i < context.end() && i < noun + 5; i++) {
      if (context.is(i, "that") || context.is(i, "to") || context.mark(i, ':')) {
        return true;
      }
      if (!context.in(i, BE) && !context.is(i, WordClass.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  /** "Okello would like to see": what persons wish is their own. */
  private static boolean wishes(RuleContext context, int verb) {
    return context.is(verb - 1, "would") && context.lemmaIn(verb, WISHING);
  }

  private boolean person(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.NAMED
        && names.actor(speaker.actor()).kind() == ActorKind.PERSON;
  }

  /** 'Keita: "Sign first."', and in minutes "UNHCR: access is worse": a name that has the word. */
  private void label(RuleContext context, List<Frame> frames) {
    for (NamedPlace place : names.in(context.from(), Math.min(context.end(), context.from() + 8))) {
      int colon = place.to();
      boolean opens = place.from() <= context.from() + 1 && context.mark(colon, ':');
      boolean person = names.actor(place.actor()).kind() == ActorKind.PERSON;
      boolean quotes = context.mark(colon + 1, '"') || context.mark(colon + 1, '\u201c');
      boolean body =
          context.firstInBlock()
              && context.sourceKind() == SourceKind.MINUTES
              && !context.imperativeList();
      if (opens && place.naming() != Naming.DEMONYM && (person && quotes || body)) {
        frames.add(
            new Frame(
                new Range(place.from(), colon + 1),
                new Range(colon + 1, context.to()),
                Speaker.named(place.actor())));
      }
    }
  }

  /** Whether a verb of speech is in finite use, or a participle right behind its speaker. */
  private static boolean reports(RuleContext context, int verb) {
    boolean modal =
        context.is(verb, WordClass.VERB_BASE)
            && context.is(verb - 1, WordClass.AUXILIARY)
            && !(context.is(verb + 1, "that") && context.in(verb - 2, HE));
    boolean compound = context.isHyphen(verb - 1) || context.in(verb - 1, THINGS);
    boolean determined = context.is(verb - 1, WordClass.DETERMINER) || context.is(verb - 1, "to");
    if (modal || determined || compound) {
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
    if (context.mark(verb + 1, ',') && !context.is(after, "that")) {
      after = behindAside(context, after);
    }
    boolean that = context.is(after, "that");
    boolean quotes =
        context.mark(after, '\u201c') || context.mark(after, '"') || context.mark(after, ':');
    boolean voices =
        that
            || quotes
            || context.mark(verb - 1, ',')
            || context.lemmaIn(verb, VOICING) && verb < context.end() - 1
            || context.hasCue(CueKind.FEAR, verb, verb + 1)
            || verb >= context.end() - 3 && commaBefore(context, verb);
    if (!voices) {
      return null;
    }
    int from = context.from();
    if (participle(context, verb)) {
      int be = verb - 1;
      while (be > from && context.is(be, WordClass.mask(WordClass.ADVERB, WordClass.ORDINAL))) {
        be--;
      }
      boolean passive = context.in(be, BE);
      if (passive) {
        int start = be;
        while (start > from && !context.is(start, "it") && start > be - 3) {
          start--;
        }
        if (context.is(start, "it") && that) {
          return new Frame(
              new Range(start, after + 1), new Range(after + 1, context.to()), Speaker.UNNAMED);
        }
        // "Was worried that" is no passive: who is afraid voices the fear.
        if (!context.hasCue(CueKind.FEAR, verb, verb + 1)) {
          return null;
        }
      }
    }
    boolean behindQuote = context.mark(verb - 1, '\u201d') || context.mark(verb - 1, '"');
    Speaker speaker = behindQuote ? speakers.inverted(context, verb) : null;
    boolean inverts = speaker != null;
    if (speaker == null) {
      boolean adjective = !context.is(verb, WordClass.VERB);
      speaker = speakers.subject(context, adjective ? verbBefore(context, verb) : verb);
    }
    if (speaker == null || inverts) {
      speaker = inverts ? speaker : speakers.inverted(context, verb);
      return speaker == null
          ? null
          : new Frame(new Range(verb, context.end()), new Range(from, context.to()), speaker);
    }
    if (speaker.kind() == Speaker.Kind.NAMED && asked(context, verb)) {
      return null;
    }
    boolean last = verb >= context.end() - 3 || context.mark(verb + 1, ',');
    if (last && commaBefore(context, verb) && !that) {
      return new Frame(new Range(verb, verb + 1), new Range(from, context.to()), speaker);
    }
    int start = context.clauses().start(verb);
    return new Frame(
        new Range(start, that ? after + 1 : verb + 1),
        new Range(that ? after + 1 : verb + 1, context.to()),
        speaker);
  }

  /** "That the board agree": a singular subject with a bare verb is asked to speak, and did not. */
  private static boolean asked(RuleContext context, int verb) {
    boolean bare =
        context.is(verb, WordClass.VERB_BASE)
            && !context.is(verb, WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_S));
    return bare && !context.is(verb - 1, WordClass.mask(WordClass.AUXILIARY, WordClass.NEGATION));
  }

  /** "Replied, with some hesitation, that": where the words behind the aside begin. */
  private static int behindAside(RuleContext context, int aside) {
    for (int i = aside; i < context.end() && i < aside + 10; i++) {
      if (context.mark(i, ',')) {
        return context.is(i + 1, "that") ? i + 1 : aside;
      }
    }
    return aside;
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

  /**
   * "There was a consensus that", "the view was expressed that", "a recommendation was made that".
   */
  private void nominal(RuleContext context, int noun, List<Frame> frames) {
    for (int i = noun + 1; i < context.end() && i < noun + 6; i++) {
      if (context.is(i, "that")) {
        int verb = verbBefore(context, noun);
        boolean subject = names.endingAt(verb - 1) != null || context.in(verb - 1, HE);
        Speaker holder = subject ? speakers.subject(context, verb) : null;
        holder = holder == null ? speakers.agent(context, noun, i) : holder;
        Speaker voice =
            holder != null && holder.kind() == Speaker.Kind.NAMED ? holder : Speaker.UNNAMED;
        frames.add(
            new Frame(
                new Range(context.clauses().start(noun), i + 1),
                new Range(i + 1, context.to()),
                voice));
        return;
      }
    }
  }

  /** The verb of which a noun is the object: "X is of the view", "X expressed its concern". */
  private static int verbBefore(RuleContext context, int noun) {
    for (int i = noun - 1; i > context.from() && i > noun - 6; i--) {
      if (context.clauses().finite(i)) {
        return i;
      }
    }
    return context.from();
  }
}
