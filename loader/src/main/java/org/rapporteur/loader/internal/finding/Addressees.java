package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.actor.Naming;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Tier;

/**
 * Finds who should do what is recommended: the actor named as its subject, or the one whom a
 * pronoun, a short name ("the Ministry"), a list's introduction or the sentence before means.
 * Recommendations are to be asked about in text order; who is only implied can be asked when all of
 * them were read.
 */
final class Addressees {

  private static final Set<String> OBJECTS = WordList.named("parties.objects");
  private static final Set<String> PAIRED = WordList.named("parties.paired");
  private static final Set<String> GOVERNING = WordList.named("addressees.governing");
  private static final Set<String> GENERIC = WordList.named("addressees.generic");
  private static final Set<String> SIDES =
      WordList.of("government", "side", "authorities", "officials");
  private static final Set<String> THIRD_PERSON = WordList.of("it", "they");
  private static final Set<String> HE = WordList.of("he", "she");
  private static final Set<String> OURS = WordList.of("we", "our", "us");
  private static final Map<String, Integer> NUMBERS =
      Map.of("both", 2, "two", 2, "three", 3, "four", 4);

  private final Names names;
  private final Setting setting;
  private final Charges charges;
  private final GovernedSubjects governed;
  private final Map<Integer, Integer> addressed = new TreeMap<>();

  /** Who is implied, with and without regard to the author's own side. */
  private final Map<Boolean, List<Integer>> protagonists = new HashMap<>();

  private List<Integer> previous = List.of();
  private int previousSentence = -1;

  Addressees(Names names, Setting setting) {
    this.names = names;
    this.setting = setting;
    this.charges = new Charges(names);
    this.governed = new GovernedSubjects(names);
  }

  /** The actors who are told to act, as far as the words here and before tell; remembered. */
  List<Integer> named(Candidate candidate) {
    Passage passage = candidate.passage();
    Match match = candidate.match();
    RuleContext context = passage.context();
    Range subject = match.subject();
    boolean item = passage.block().kind() == BlockKind.LIST_ITEM || !context.label().isEmpty();
    Collection<Integer> found = item ? owners(context) : List.of();
    if (found.isEmpty()) {
      found = charges.agents(context, match.quote());
    }
    if (found.isEmpty()) {
      found = meant(context, match);
    }
    if (found.isEmpty()) {
      found = acting(context, subject.empty() ? opening(context, match) : subject);
    }
    if (found.isEmpty()) {
      found = governed.of(context, match, candidate.rule().origin() == Origin.MODEL);
    }
    if (found.isEmpty()) {
      found = governed.opening(context, match.quote());
    }
    if (found.isEmpty()) {
      found = charges.of(context, match.quote());
    }
    if (found.isEmpty()) {
      found = between(context, match.quote());
    }
    if (found.isEmpty() && !setting.argues()) {
      found = paired(context, match.quote());
    }
    if (found.isEmpty()) {
      found = shortNamed(context, subject);
    }
    if (found.isEmpty() && takesUp(passage, match)) {
      found = previous;
    }
    if (found.isEmpty()) {
      found = counted(context, subject);
    }
    if (found.isEmpty() && context.in(subject.from(), HE) && subject.to() - subject.from() == 1) {
      found = setting.lastPerson(passage.block(), subject.from());
    }
    boolean open = subject.empty() || context.in(subject.from(), "you", "that");
    if (found.isEmpty() && open) {
      found = setting.introduced(passage.block());
    }
    List<Integer> list = List.copyOf(found);
    if (!list.isEmpty()) {
      previous = list;
      previousSentence = passage.index();
      if (match.tier() != Tier.BROAD) {
        // What is hardly an item does not tell whom a text is written for.
        list.forEach(actor -> addressed.merge(actor, 1, Integer::sum));
      }
    }
    return list;
  }

  /** "ACTION 2: Spare parts ordered – UNICEF – 3 May": who stands between dashes is to act. */
  private Set<Integer> owners(RuleContext context) {
    Set<Integer> found = new LinkedHashSet<>();
    for (NamedPlace place : names.in(context.from(), context.to())) {
      boolean closes = place.to() >= context.end() || context.isDash(place.to());
      boolean slash = context.mark(place.to(), '/') || context.mark(place.from() - 1, '/');
      if (context.isDash(place.from() - 1) && (closes || slash) || slash && !found.isEmpty()) {
        found.add(place.actor());
      }
    }
    return found;
  }

  /** "X would be unwise to", "X proposed to": what stands before the first verb of the quote. */
  private Range opening(RuleContext context, Match match) {
    Range quote = match.quote();
    int verb = quote.from();
    while (verb < quote.to() && verb < quote.from() + 12 && !context.clauses().finite(verb)) {
      verb++;
    }
    NamedPlace place = names.endingAt(verb - 1);
    boolean opens = place != null && place.from() <= quote.from() + 1 && verb < quote.to();
    return opens ? new Range(quote.from(), verb) : match.subject();
  }

  /** "Opportunities for X and Y to", "X's need to": the words say whose act it is. */
  private Set<Integer> meant(RuleContext context, Match match) {
    Range quote = match.quote();
    List<NamedPlace> places = names.in(quote.from(), quote.to());
    if (places.isEmpty()) {
      return Set.of();
    }
    Set<Integer> found = new LinkedHashSet<>();
    int cue = match.cues().get(0).from();
    for (NamedPlace place : places) {
      if (context.is(place.to(), "'s") && place.to() + 1 == cue) {
        return Set.of(place.actor());
      }
      int before = context.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
      boolean linked = context.is(before, "for") || context.is(before, "and") && !found.isEmpty();
      if (!linked) {
        found.clear();
        continue;
      }
      found.add(place.actor());
      if (context.is(place.to(), "to") && context.is(place.to() + 1, WordClass.VERB_BASE)) {
        return found;
      }
    }
    return Set.of();
  }

  /** "Japan-US cooperation": both states of a compound share what they do together. */
  private Set<Integer> paired(RuleContext context, Range quote) {
    List<NamedPlace> places = names.in(quote.from(), quote.to());
    if (places.size() < 2) {
      return Set.of();
    }
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = 0; i < places.size(); i++) {
      NamedPlace place = places.get(i);
      boolean joins =
          (context.isHyphen(place.to()) || context.isDash(place.to()))
              && i + 1 < places.size()
              && places.get(i + 1).from() == place.to() + 1;
      boolean joined = context.isHyphen(place.from() - 1) || context.isDash(place.from() - 1);
      if (joins || joined && !found.isEmpty()) {
        found.add(place.actor());
      }
    }
    return found.size() > 1 ? found : Set.of();
  }

  /** "It should also", "and share": the subject is the one of the recommendation before. */
  private boolean takesUp(Passage passage, Match match) {
    RuleContext context = passage.context();
    Range subject = match.subject();
    int distance = passage.index() - previousSentence;
    boolean pronoun = context.in(subject.from(), THIRD_PERSON) && !subject.empty();
    return distance <= 1 && pronoun || distance == 0 && subject.empty();
  }

  private Set<Integer> acting(RuleContext context, Range subject) {
    List<NamedPlace> places = names.in(subject.from(), subject.to());
    if (places.isEmpty()) {
      return Set.of();
    }
    Set<Integer> found = new LinkedHashSet<>();
    for (NamedPlace place : places) {
      int before = context.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
      boolean governed =
          (context.is(before, "of") || context.is(before, "in"))
              && context.in(before - 1, GOVERNING);
      boolean joined = context.is(before, WordClass.CONJUNCTION) && !found.isEmpty();
      boolean object = before >= subject.from() && context.in(before, OBJECTS) && !governed;
      boolean side = place.naming() != Naming.DEMONYM || context.in(place.to(), SIDES);
      if ((!object || joined) && side && !Names.speaks(context, place)) {
        found.add(place.actor());
      }
    }
    NamedPlace last = places.get(places.size() - 1);
    if (found.contains(last.actor())) {
      // A long row of names goes on behind the words that were taken for the subject.
      names.joined(context, last).forEach(place -> found.add(place.actor()));
    }
    return found;
  }

  /** "Trust between Japan and the US": those between whom something should be are meant. */
  private Set<Integer> between(RuleContext context, Range quote) {
    for (int i = quote.from(); i < quote.to(); i++) {
      if (context.is(i, "between") || context.is(i, "among")) {
        Set<Integer> found = new LinkedHashSet<>();
        for (NamedPlace place : names.in(i, Math.min(quote.to(), i + 10))) {
          if (place.naming() != Naming.DEMONYM && !context.mark(place.from() - 1, '(')) {
            found.add(place.actor());
          }
        }
        return found.size() > 1 ? found : Set.of();
      }
    }
    return Set.of();
  }

  /** "The Ministry", "the Board": the body named last whose name has that word. */
  private List<Integer> shortNamed(RuleContext context, Range subject) {
    List<Integer> found = List.of();
    for (int i = subject.from() + 1; i < subject.to(); i++) {
      if (context.is(i - 1, "the") && !context.is(i + 1, "of")) {
        int body = setting.body(context.word(i), i);
        if (body >= 0 && !found.contains(body)) {
          found = new ArrayList<>(found);
          found.add(body);
        }
      }
    }
    return found;
  }

  /** "Both countries", "the three governments": so many states as the text names most. */
  private List<Integer> counted(RuleContext context, Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      Integer number = NUMBERS.get(context.word(i));
      if (number != null && (context.in(i + 1, PAIRED) || context.in(i + 2, PAIRED))) {
        return setting.lastNamed(number, i);
      }
    }
    return List.of();
  }

  /** Who is meant where nobody is named; to be asked when all recommendations were read. */
  List<Integer> implied(RuleContext context, Match match) {
    Range subject = match.subject();
    boolean ours = false;
    for (int i = subject.from(); i < subject.to(); i++) {
      ours |= context.in(i, OURS) || context.is(i, "government") && context.is(i - 1, "the");
    }
    List<Integer> reader = setting.reader();
    if (!reader.isEmpty() && (subject.empty() || context.is(subject.from(), "you"))) {
      return reader;
    }
    if (!ours && generic(context, subject)) {
      return List.of();
    }
    return protagonists.computeIfAbsent(
        ours || setting.takesSides(), own -> setting.protagonists(addressed, own));
  }

  /** Whether a subject names people of some sort, whoever they are. */
  private static boolean generic(RuleContext context, Range subject) {
    int from = subject.from();
    for (int i = subject.from(); i < subject.to(); i++) {
      // "Participants stressed the need for …": who reports is not who should act.
      boolean reports =
          context.is(i, WordClass.SPEECH)
              && context.is(i, WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_ING));
      from = reports ? i + 1 : from;
    }
    for (int i = from; i < subject.to(); i++) {
      boolean people = context.in(i, GENERIC) || context.is(i, WordClass.COLLECTIVE);
      if (people) {
        return true;
      }
    }
    return false;
  }
}
