package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attribution;

/**
 * The states that put forward the items of a list, where their names stand in brackets behind each:
 * "Ratify the convention (Chile)". Reviews of a state by others are written so. What several put
 * forward together is nobody's own (annotation guide, decision 10).
 */
final class Submitters {

  /** In so many items at least, lest a name in brackets is a place. */
  private static final int LEAST = 3;

  /**
   * States in brackets.
   *
   * @param from the token of the first opening bracket
   * @param states the indices of the actors
   */
  private record Bracket(int from, Set<Integer> states) {}

  private final Names names;
  private final Tokens tokens;
  private final IdentityHashMap<Block, List<Bracket>> brackets = new IdentityHashMap<>();

  Submitters(Names names, Tokens tokens, Outline outline) {
    this.names = names;
    this.tokens = tokens;
    for (Block block : outline.blocks()) {
      List<Bracket> found = block.kind() == BlockKind.LIST_ITEM ? read(block) : List.of();
      if (!found.isEmpty()) {
        brackets.put(block, found);
      }
    }
    if (brackets.size() < LEAST) {
      brackets.clear();
    }
  }

  /** Whose proposal a recommendation of a list is, if the list says so. */
  Optional<Attribution> of(Block block, Match match) {
    for (Bracket bracket : brackets.getOrDefault(block, List.of())) {
      if (bracket.from() > match.action().from()) {
        return Optional.of(
            bracket.states().size() > 1
                ? Attribution.author()
                : Attribution.of(names.actor(bracket.states().iterator().next()).id()));
      }
    }
    return Optional.empty();
  }

  /** The brackets of an item that hold states and end a clause; adjacent ones are one. */
  private List<Bracket> read(Block block) {
    List<Bracket> found = new ArrayList<>();
    int from = tokens.at(block.span().start());
    int to = tokens.at(block.span().end());
    for (int i = from; i < to; i++) {
      if (!tokens.mark(i, '(')) {
        continue;
      }
      Set<Integer> states = new LinkedHashSet<>();
      int end = i;
      while (end < to && tokens.mark(end, '(') && states(end, to, states)) {
        end = closing(end, to) + 1;
      }
      boolean ends = end == to || tokens.mark(end, ';') || tokens.mark(end, '.');
      if (!states.isEmpty() && ends) {
        found.add(new Bracket(i, states));
      }
      i = Math.max(i, end - 1);
    }
    return found;
  }

  private int closing(int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      depth += tokens.mark(i, '(') ? 1 : tokens.mark(i, ')') ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return to;
  }

  /** Adds the states between two brackets; whether each name there is one. */
  private boolean states(int open, int to, Set<Integer> states) {
    int close = closing(open, to);
    List<NamedPlace> places = names.in(open + 1, close);
    boolean all =
        !places.isEmpty()
            && close < to
            && tokens.capitalized(places.get(0).from())
            && places.get(0).from() <= open + 2
            && places.stream()
                .allMatch(place -> names.actor(place.actor()).kind() == ActorKind.STATE);
    if (all) {
      places.forEach(place -> states.add(place.actor()));
    }
    return all;
  }
}
