package org.rapporteur.loader.internal.finding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.actor.Naming;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ActorKind;

/**
 * Tells who is meant by the subject of a verb of speech, and whom "he" and "she" mean as the text
 * goes on. Sentences are to be asked about in text order.
 */
final class Speakers {

  private static final Set<String> MEETING_NOUNS = WordList.named("frame-reader.meeting-nouns");
  private static final Set<String> DOCUMENT_NOUNS = WordList.named("speakers.document-nouns");
  private static final Set<String> GOVERNING = WordList.named("speakers.governing");

  /** Who speaks for the body or state that stands behind "of" or "for". */
  private static final Set<String> DEPUTIES = WordList.named("speakers.deputies");

  private static final Set<String> LINKING = WordList.of("of", "for", "from");
  private static final Set<String> HE = WordList.of("he", "she");

  private static final Set<ActorKind> VOICES =
      Set.of(
          ActorKind.PERSON,
          ActorKind.STATE,
          ActorKind.GOVERNMENT_BODY,
          ActorKind.INTERNATIONAL_ORGANIZATION,
          ActorKind.PARTY_OR_MOVEMENT,
          ActorKind.COMPANY,
          ActorKind.OTHER_ORGANIZATION);

  /** A sentence is about whom its first so many words name. */
  private static final int TOPIC = 12;

  /** So many people a reader keeps in mind. */
  private static final int REMEMBERED = 8;

  private final Names names;
  private final Roles roles;
  private final Appositions appositions;

  /** Whom "he" and "she" may mean, the last one first: named actors or unnamed participants. */
  private final Deque<Speaker> people = new ArrayDeque<>();

  /** The state or body that spoke last in a block, whom "it" means; null if none did. */
  private @Nullable Speaker body;

  Speakers(Names names, Roles roles) {
    this.names = names;
    this.roles = roles;
    this.appositions = new Appositions(names);
  }

  /** Who stands as the subject of a verb of speech, or null if nobody who can speak does. */
  @Nullable Speaker subject(RuleContext context, int verb) {
    if (context.mark(verb - 1, ',')) {
      int described = appositions.before(context, verb);
      if (described >= 0) {
        return remember(Speaker.named(described));
      }
    }
    int before = firstOfPredicates(context, beforeAside(context, verb));
    int start = Math.max(context.from(), before - 40);
    for (int i = before - 1; i >= start; i--) {
      if (context.mark(i, ';') || context.is(i, "that") && i < before - 1) {
        return null;
      }
      if (context.isDash(i) || context.mark(i, ')')) {
        // What stands between is said of the speaker, who stands before it.
        i = opening(context, i);
        continue;
      }
      boolean governed = context.in(i - 1, GOVERNING) && !context.is(i - 2, "some");
      if (context.in(i, HE)) {
        return personAt(context, i);
      }
      if (i == context.from() && context.is(i, "it") && body != null) {
        return body;
      }
      if (context.is(i, "i") || context.is(i, "we")) {
        return Speaker.AUTHOR;
      }
      NamedPlace place = names.endingAt(i);
      if (place != null && place.from() >= context.from() && !meeting(context, place)) {
        // "The mission welcomed the bank's readiness": but a person's letter speaks for its writer.
        boolean owner = context.is(place.to(), "'s") && !isPerson(place);
        Speaker named = owner ? null : named(context, place);
        if (named != null) {
          return named;
        }
        i = place.from();
        continue;
      }
      if (governed) {
        continue;
      }
      Speaker office = officeAt(context, i, verb);
      if (office != null) {
        return office;
      }
    }
    return null;
  }

  /** "The Committee", where a text has no other name for it: it speaks as a meeting does. */
  private boolean meeting(RuleContext context, NamedPlace place) {
    return place.to() == place.from() + 1
        && context.in(place.from(), MEETING_NOUNS)
        && names.actor(place.actor()).name().indexOf(' ') < 0;
  }

  /** The actor who is named at a place, if that actor can speak there; null otherwise. */
  private @Nullable Speaker named(RuleContext context, NamedPlace place) {
    int before = beforeName(context, place);
    ActorKind kind = names.actor(place.actor()).kind();
    if (context.in(before, GOVERNING)) {
      boolean deputy =
          context.in(before, LINKING)
              && deputyBefore(context, before)
              && kind != ActorKind.PERSON
              && place.naming() != Naming.DEMONYM;
      return deputy ? remember(Speaker.named(place.actor())) : null;
    }
    if (!VOICES.contains(kind) || place.naming() == Naming.DEMONYM) {
      return null;
    }
    // Joint views are nobody's own (guide, decision 10); of several persons the first counts.
    NamedPlace other = joined(context, place);
    if (other != null && kind != ActorKind.PERSON) {
      return context.in(beforeName(context, other), GOVERNING) ? null : Speaker.JOINT;
    }
    Speaker speaker = Speaker.named(other == null ? place.actor() : other.actor());
    if (kind == ActorKind.PERSON) {
      // "A missile test, which the President has said does not bother him": the talk is another's.
      return context.is(before, WordClass.RELATIVE) ? speaker : remember(speaker);
    }
    body = speaker;
    return speaker;
  }

  /** An office, a body or a sort of people at a token; null if it is none. */
  private @Nullable Speaker officeAt(RuleContext context, int token, int verb) {
    boolean itself =
        context.in(token, MEETING_NOUNS)
            && context.is(token - 1, "the")
            && context.capitalized(token)
            && context.is(verb, WordClass.VERB_S);
    if (itself) {
      // "The Committee recommends": its own report speaks in the present.
      return Speaker.AUTHOR;
    }
    Speaker owner = context.in(token, DEPUTIES) ? owner(context, token) : null;
    if (owner != null) {
      return owner;
    }
    if (context.is(token, WordClass.COLLECTIVE)) {
      int holder = roles.holder(context, token);
      if (holder >= 0) {
        return remember(Speaker.named(holder));
      }
      return single(context, token) ? remember(Speaker.PANEL) : Speaker.PANEL;
    }
    if (context.in(token, DOCUMENT_NOUNS)) {
      Speaker writer = writer(context, token);
      return writer == null ? Speaker.AUTHOR : writer;
    }
    return context.in(token, MEETING_NOUNS) ? Speaker.PANEL : null;
  }

  /** "Kenya's delegate", "Okello's view": the actor whose a noun is; null if nobody is named. */
  @Nullable Speaker owner(RuleContext context, int noun) {
    NamedPlace place = context.is(noun - 1, "'s") ? names.endingAt(noun - 2) : null;
    return place == null ? null : named(context, place);
  }

  /** "The point was made by Okello that": who is named behind "by"; null if nobody is. */
  @Nullable Speaker agent(RuleContext context, int from, int to) {
    for (NamedPlace place : names.in(from, to)) {
      if (context.is(beforeName(context, place), "by")) {
        return remember(Speaker.named(place.actor()));
      }
    }
    return null;
  }

  /** "Okello's paper", "a World Bank report": who wrote a document; null if nobody is named. */
  private @Nullable Speaker writer(RuleContext context, int document) {
    NamedPlace body = names.endingAt(document - 1);
    if (body != null
        && body.naming() == Naming.NAME
        && !isPerson(body)
        && VOICES.contains(names.actor(body.actor()).kind())) {
      return Speaker.named(body.actor());
    }
    return owner(context, document);
  }

  /** "A delegate", "another": one who can be "he" in what follows. */
  private static boolean single(RuleContext context, int token) {
    boolean noun =
        context.is(token, WordClass.NOUN)
            && !context.is(token, WordClass.mask(WordClass.QUANTIFIER, WordClass.PRONOUN))
            && !context.word(token).endsWith("s");
    return noun || context.is(token, "another");
  }

  /** "The representative of", "the observer for": a definite deputy stands right before. */
  private static boolean deputyBefore(RuleContext context, int link) {
    return context.in(link - 1, DEPUTIES)
        && (context.is(link - 2, "the") || context.is(link - 3, "the"));
  }

  private static int beforeName(RuleContext context, NamedPlace place) {
    return context.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
  }

  /** "X, speaking as Y, said": the comma behind the subject, or the verb if no aside follows it. */
  private static int beforeAside(RuleContext context, int verb) {
    if (!context.mark(verb - 1, ',')) {
      return verb;
    }
    for (int i = verb - 2; i > context.from() && i > verb - 20; i--) {
      if (context.mark(i, ',')) {
        return i;
      }
    }
    return verb;
  }

  /** "X welcomed A and stressed B": the subject of the second verb stands before the first. */
  private static int firstOfPredicates(RuleContext context, int verb) {
    int and = verb - 1;
    while (and > context.from() && context.is(and, WordClass.ADVERB)) {
      and--;
    }
    if (!context.is(and, "and") && !context.is(and, "but")) {
      return verb;
    }
    int first = verb;
    for (int i = and - 1; i > context.from() && i > and - 30; i--) {
      if (context.is(i, "that") || context.mark(i, ';')) {
        break;
      }
      if (!context.clauses().finite(i) || context.is(i - 1, WordClass.RELATIVE)) {
        continue;
      }
      // "Welcomed the bank's readiness to act should prices rise and urged": the verb of speech.
      if (context.is(i, WordClass.SPEECH)) {
        return i;
      }
      first = first == verb ? i : first;
    }
    return first;
  }

  private Speaker remember(Speaker speaker) {
    people.remove(speaker);
    people.addFirst(speaker);
    if (people.size() > REMEMBERED) {
      people.removeLast();
    }
    return speaker;
  }

  /** Whom "he", "she", "his" or "her" at a token means; null if nobody was spoken of. */
  @Nullable Speaker personAt(RuleContext context, int token) {
    Optional<Sex> sex = Sex.ofPronoun(context.word(token));
    Speaker found = null;
    for (NamedPlace place : names.in(context.from(), token)) {
      Speaker speaker = Speaker.named(place.actor());
      boolean subject = !context.in(beforeName(context, place), GOVERNING);
      if (isPerson(place) && subject && roles.fits(speaker, sex)) {
        found = speaker;
      }
    }
    if (found != null) {
      return found;
    }
    return people.stream().filter(speaker -> roles.fits(speaker, sex)).findFirst().orElse(null);
  }

  private boolean isPerson(NamedPlace place) {
    return names.actor(place.actor()).kind() == ActorKind.PERSON;
  }

  /**
   * The person or deputy whom a sentence is about, by its first words; null if it is about none.
   */
  @Nullable Speaker topic(RuleContext context) {
    for (int i = context.from(); i < context.end() && i < context.from() + TOPIC; i++) {
      NamedPlace place = names.endingAt(i);
      if (place != null && place.from() >= context.from() && !meeting(context, place)) {
        boolean deputy = context.in(beforeName(context, place), LINKING);
        boolean participant = isPerson(place) && names.actor(place.actor()).roles().isEmpty();
        return participant || deputy ? named(context, place) : null;
      }
      int holder = roles.holder(context, i);
      if (holder >= 0) {
        return remember(Speaker.named(holder));
      }
      if (context.clauses().finite(i) || context.mark(i, ',')) {
        return null;
      }
    }
    return null;
  }

  /** To be told when a sentence begins: "it" looks back no further than its paragraph. */
  void enter(RuleContext context) {
    body = context.firstInBlock() ? null : body;
  }

  /** To be told when a sentence is over: whoever it was about may be "he" in the next one. */
  void leave(RuleContext context, boolean spoke) {
    if (spoke) {
      return;
    }
    NamedPlace about = null;
    NamedPlace only = null;
    int persons = 0;
    for (NamedPlace place : names.in(context.from(), context.to())) {
      if (isPerson(place)) {
        persons++;
        only = place;
        boolean free =
            !context.in(beforeName(context, place), GOVERNING) && !context.is(place.to(), "'s");
        if (about == null && free) {
          about = place;
        }
      }
    }
    NamedPlace last = about == null && persons == 1 ? only : about;
    if (last != null) {
      remember(Speaker.named(last.actor()));
    }
  }

  /** '…," said X': the speaker follows the verb. */
  @Nullable Speaker inverted(RuleContext context, int verb) {
    boolean behind =
        context.mark(verb - 1, ',')
            || context.mark(verb - 1, '\u201d')
            || context.mark(verb - 1, '"');
    if (!behind) {
      return null;
    }
    for (NamedPlace place : names.in(verb + 1, Math.min(context.to(), verb + 12))) {
      if (isPerson(place)) {
        return remember(Speaker.named(place.actor()));
      }
    }
    return context.is(verb + 1, WordClass.COLLECTIVE) || context.is(verb + 2, WordClass.COLLECTIVE)
        ? Speaker.PANEL
        : null;
  }

  /** The place of an actor of the same kind that "and" joins to this one, or null. */
  private @Nullable NamedPlace joined(RuleContext context, NamedPlace place) {
    int and = beforeName(context, place);
    if (!context.is(and, "and")) {
      return null;
    }
    NamedPlace other = names.endingAt(and - 1);
    boolean alike =
        other != null
            && other.from() >= context.from()
            && names.actor(other.actor()).kind() == names.actor(place.actor()).kind();
    return alike ? other : null;
  }

  /** Where the aside opens that a dash or bracket closes; the mark itself if it closes none. */
  private static int opening(RuleContext context, int closing) {
    boolean dash = context.isDash(closing);
    for (int i = closing - 1; i >= context.from(); i--) {
      if (dash ? context.isDash(i) : context.mark(i, '(')) {
        return i;
      }
    }
    return closing;
  }
}
