package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.actor.Naming;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.SourceKind;

/** Finds who should act, who causes harm and who suffers it, among the named actors of a clause. */
final class Parties {

  private static final Set<String> OBJECTS = WordList.named("parties.objects");
  private static final Set<String> BEARING = Set.of("on", "to", "for", "against", "among");
  private static final Set<String> DOING = Set.of("by", "from", "of");
  private static final Set<String> BOTH = Set.of("both", "two");
  private static final Set<String> PAIRED = WordList.named("parties.paired");
  private static final Set<String> THIRD_PERSON = Set.of("it", "they");

  private final Names names;
  private final SourceKind sourceKind;
  private final List<Integer> titleStates;
  private final Map<Integer, Integer> addressed = new TreeMap<>();
  private List<Integer> previous = List.of();

  Parties(Names names, SourceKind sourceKind, List<Integer> titleStates) {
    this.names = names;
    this.sourceKind = sourceKind;
    this.titleStates = titleStates;
  }

  /** The actors that a recommendation names as those who should act; they are remembered. */
  List<Integer> addressees(RuleContext context, Match match) {
    Set<Integer> found = acting(context, match.subject());
    if (found.isEmpty()) {
      found.addAll(between(context, match.quote()));
    }
    if (found.isEmpty() && startsWith(context, match.subject(), THIRD_PERSON)) {
      found.addAll(previous);
    }
    if (found.isEmpty() && mentionsBoth(context, match.subject())) {
      found.addAll(leadingPair());
    }
    List<Integer> list = List.copyOf(found);
    if (!list.isEmpty()) {
      previous = list;
      for (int actor : list) {
        addressed.merge(actor, 1, Integer::sum);
      }
    }
    return list;
  }

  private static boolean startsWith(RuleContext context, Range range, Set<String> words) {
    return !range.empty() && range.to() - range.from() < 4 && context.in(range.to() - 1, words)
        || context.in(range.from(), words);
  }

  private Set<Integer> acting(RuleContext context, Range subject) {
    Set<Integer> found = new LinkedHashSet<>();
    for (NamedPlace place : names.in(subject.from(), subject.to())) {
      int before = context.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
      boolean object = before >= subject.from() && context.in(before, OBJECTS);
      boolean side =
          place.naming() != Naming.DEMONYM
              || context.in(place.to(), Set.of("government", "side", "authorities", "officials"));
      if (!object && side) {
        found.add(place.actor());
      }
    }
    return found;
  }

  /** "Trust between Japan and the US": those between whom something should be are meant. */
  private Set<Integer> between(RuleContext context, Range quote) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = quote.from(); i < quote.to(); i++) {
      if (context.is(i, "between") || context.is(i, "among")) {
        for (NamedPlace place : names.in(i, Math.min(quote.to(), i + 10))) {
          if (place.naming() != Naming.DEMONYM) {
            found.add(place.actor());
          }
        }
        break;
      }
    }
    return found.size() > 1 ? found : new LinkedHashSet<>();
  }

  private static boolean mentionsBoth(RuleContext context, Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (context.in(i, BOTH) && (context.in(i + 1, PAIRED) || context.in(i + 2, PAIRED))) {
        return true;
      }
    }
    return false;
  }

  /** The two states that the text names most. */
  private List<Integer> leadingPair() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (NamedPlace place : names.named().places()) {
      if (names.actor(place.actor()).kind() == ActorKind.STATE) {
        counts.merge(place.actor(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(2)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /**
   * Who is meant where nobody is named: in an essay the state that its recommendations mostly
   * address, in a text about two states (its title says so) both of them. To be asked after all
   * recommendations were read.
   */
  List<Integer> implied(RuleContext context, Match match) {
    boolean nobody =
        match.subject().empty()
            || context.in(match.subject().to() - 1, Set.of("we", "our", "us"))
            || context.is(match.subject().from(), WordClass.VERB_ING);
    if (!nobody) {
      return List.of();
    }
    boolean argues =
        sourceKind == SourceKind.ESSAY
            || sourceKind == SourceKind.LETTER
            || sourceKind == SourceKind.SPEECH;
    if (!argues) {
      return titleStates.size() == 2 ? titleStates : List.of();
    }
    int total = addressed.values().stream().mapToInt(Integer::intValue).sum();
    return addressed.entrySet().stream()
        .filter(entry -> names.actor(entry.getKey()).kind() == ActorKind.STATE)
        .filter(entry -> entry.getValue() >= 3 && entry.getValue() * 2 >= total)
        .map(Map.Entry::getKey)
        .limit(1)
        .toList();
  }

  /** Those whose conduct creates a risk. */
  List<Integer> causes(RuleContext context, Match match) {
    Set<Integer> found = new LinkedHashSet<>();
    for (NamedPlace place : names.in(match.quote().from(), match.quote().to())) {
      if (place.naming() == Naming.CAPITAL && context.is(place.from() - 1, "in")) {
        continue;
      }
      boolean beforeCue = place.to() <= match.cues().get(0).from();
      boolean possessive = context.is(place.to(), "'s");
      boolean doing = context.in(place.from() - 1, DOING) && !beforeCue;
      boolean object =
          context.in(place.from() - 1, OBJECTS) || context.in(place.from() - 2, BEARING);
      if (doing || possessive && !bears(context, place) || beforeCue && !object) {
        found.add(place.actor());
      }
    }
    return List.copyOf(found);
  }

  private static boolean bears(RuleContext context, NamedPlace place) {
    return context.in(place.from() - 1, BEARING)
        || context.is(place.from() - 1, "the") && context.in(place.from() - 2, BEARING);
  }

  /** Those whom a risk would harm. */
  List<Integer> affected(RuleContext context, Match match, List<Integer> causes) {
    List<Integer> found = new ArrayList<>();
    for (NamedPlace place : names.in(match.quote().from(), match.quote().to())) {
      boolean after = place.from() >= match.cues().get(0).to();
      boolean harmed = bears(context, place) || after && !context.is(place.from() - 1, "by");
      boolean fresh = !causes.contains(place.actor()) && !found.contains(place.actor());
      if (harmed && fresh && place.naming() != Naming.DEMONYM) {
        found.add(place.actor());
      }
    }
    return List.copyOf(found);
  }
}
