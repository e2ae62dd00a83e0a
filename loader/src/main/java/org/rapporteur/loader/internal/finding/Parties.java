package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;

/**
 * Finds who causes harm and who suffers it: the actors that the clause names in that part, whom a
 * pronoun in it takes up, and for want of these the cause named right before or the author's own
 * side. Risks are to be asked about in text order.
 */
final class Parties {

  private static final Set<String> PRONOUNS =
      WordList.of("it", "its", "he", "his", "she", "her", "they", "their");

  private static final Set<String> HUMAN = WordList.of("he", "his", "she", "her");

  private static final Set<String> OURS = WordList.of("we", "our", "us");

  private final Names names;
  private final Setting setting;

  Parties(Names names, Setting setting) {
    this.names = names;
    this.setting = setting;
  }

  /** Those whose conduct creates a risk. */
  List<Integer> causes(Passage passage, Match match, List<Frame> frames) {
    RuleContext context = passage.context();
    HarmClause clause = new HarmClause(context, match);
    return having(
        context, HarmClause.Part.CAUSE, clause, match, place -> !Frame.reports(frames, place));
  }

  /** Those whom a risk would harm. */
  List<Integer> affected(Passage passage, Match match, List<Integer> causes) {
    RuleContext context = passage.context();
    HarmClause clause = new HarmClause(context, match);
    List<Integer> named =
        having(
            context,
            HarmClause.Part.AFFECTED,
            clause,
            match,
            place -> !causes.contains(place.actor()));
    if (!named.isEmpty()) {
      return named;
    }
    List<Integer> there = statesIn(context, match, causes);
    if (!there.isEmpty()) {
      return there;
    }
    List<Integer> taken = taken(HarmClause.Part.AFFECTED, clause, passage, match);
    return taken.isEmpty() ? implied(context, match, causes) : taken;
  }

  /** "The rains may fail in Kenya": the states in which the harm is to be. */
  private List<Integer> statesIn(RuleContext context, Match match, List<Integer> without) {
    List<Integer> states = List.of();
    for (NamedPlace place : names.in(match.quote().from(), match.quote().to())) {
      int actor = place.actor();
      boolean state =
          context.is(place.from() - 1, "in")
              && names.actor(actor).kind() == ActorKind.STATE
              && !without.contains(actor);
      if (state && !states.contains(actor)) {
        states = new ArrayList<>(states);
        states.add(actor);
      }
    }
    return states;
  }

  /** Whom a harm befalls that names nobody: the author's own side, or the two a text is about. */
  private List<Integer> implied(RuleContext context, Match match, List<Integer> without) {
    boolean ours = setting.takesSides();
    for (int i = match.quote().from(); i < match.quote().to(); i++) {
      ours |= context.in(i, OURS);
    }
    List<Integer> middle = setting.protagonists(ours);
    return ours || middle.size() > 1
        ? middle.stream().filter(actor -> !without.contains(actor)).toList()
        : List.of();
  }

  /** The actors of a part that a pronoun or a word of a name takes up: "it", "the Council". */
  private List<Integer> taken(
      HarmClause.Part part, HarmClause clause, Passage passage, Match match) {
    RuleContext context = passage.context();
    for (int token = match.quote().from(); token < match.quote().to(); token++) {
      int i = token;
      List<Integer> meant = List.of();
      if (context.in(i, PRONOUNS) && names.in(match.quote().from(), i).isEmpty()) {
        meant =
            setting.actingBefore(passage.block(), context.from()).stream()
                .filter(actor -> context.in(i, HUMAN) == statesman(actor))
                .toList();
      } else if (definite(context, i)) {
        int body = setting.body(context.word(i), i);
        meant = body >= 0 ? List.of(body) : List.of();
      }
      if (!meant.isEmpty() && clause.part(i, i + 1) == part) {
        return meant;
      }
    }
    return List.of();
  }

  private boolean statesman(int actor) {
    return names.actor(actor).kind() == ActorKind.PERSON && !names.actor(actor).roles().isEmpty();
  }

  private static boolean definite(RuleContext context, int noun) {
    boolean first = context.is(noun - 1, "the");
    boolean second = context.is(noun - 2, "the") && context.is(noun - 1, WordClass.ADJECTIVE);
    return (first || second) && !context.is(noun + 1, "of");
  }

  /** Whether only a comma or "and" stands between the end of one name and the next. */
  private static boolean joined(RuleContext context, int end, NamedPlace next) {
    int i = next.from() - 1;
    i -= context.is(i, "the") ? 1 : 0;
    boolean and = context.is(i, "and");
    i -= and ? 1 : 0;
    boolean comma = context.mark(i, ',');
    i -= comma ? 1 : 0;
    return (and || comma) && i == end - 1;
  }

  private List<Integer> having(
      RuleContext context,
      HarmClause.Part part,
      HarmClause clause,
      Match match,
      Predicate<NamedPlace> counts) {
    List<NamedPlace> places = names.in(match.quote().from(), match.quote().to());
    if (places.isEmpty()) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(places.size());
    int last = -1;
    HarmClause.Part lastPart = HarmClause.Part.NONE;
    for (NamedPlace place : places) {
      // Those who speak at a meeting are persons too; statesmen hold an office.
      Actor actor = names.actor(place.actor());
      boolean speaker = actor.kind() == ActorKind.PERSON && actor.roles().isEmpty();
      // "Tensions between A and B", "would hit A, B and C": what is joined shares its part.
      HarmClause.Part own = joined(context, last, place) ? lastPart : clause.part(place);
      if (own == part && !speaker && counts.test(place) && !found.contains(place.actor())) {
        found.add(place.actor());
      }
      last = place.to();
      lastPart = own;
    }
    return found;
  }
}
