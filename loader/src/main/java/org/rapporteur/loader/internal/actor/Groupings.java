package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.model.ActorKind;

/** States joined by hyphens to one name: three or more of them, or two called a trilateral. */
final class Groupings {

  private final Reading reading;
  private final Tokens tokens;
  private final Map<Integer, Candidate> states = new HashMap<>();
  private final Map<Integer, ActorEntry> groupings = new HashMap<>();
  private final WordSet nouns;
  private final WordSet more;

  Groupings(Reading reading, List<Candidate> known) {
    this.reading = reading;
    this.tokens = reading.tokens;
    for (Candidate candidate : known) {
      if (!(candidate.claim() instanceof Claim.Known name)) {
        continue;
      }
      if (name.entries().get(0).kind() == ActorKind.GROUPING) {
        groupings.put(candidate.from(), name.entries().get(0));
      }
      if (name.entries().get(0).kind() == ActorKind.STATE && name.naming() == Naming.NAME) {
        states.merge(
            candidate.from(), candidate, (one, other) -> one.to() >= other.to() ? one : other);
      }
    }
    var lexicon = tokens.lexicon();
    this.nouns = new WordSet(lexicon, "trilateral quadrilateral minilateral");
    this.more =
        new WordSet(
            lexicon,
            """
            partnership cooperation summit talks agreement framework dialogue
            meeting process relationship mechanism
            """);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (Candidate first : states.values()) {
      if (!reading.hyphen(first.from() - 1)) {
        compound(first, found);
      }
    }
    return found;
  }

  private void compound(Candidate first, List<Candidate> found) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name(first));
    int to = first.to();
    while (reading.hyphen(to) && states.containsKey(to + 1)) {
      Candidate next = Objects.requireNonNull(states.get(to + 1));
      names.add(name(next));
      to = next.to();
    }
    int bracket = to;
    if (reading.mark(to, '(') && reading.mark(to + 2, ')')) {
      bracket = to + 3;
    }
    boolean noun = nouns.has(tokens, bracket);
    if (names.size() < (noun ? 2 : 3)) {
      return;
    }
    if (noun) {
      to = bracket + 1;
    }
    if (more.has(tokens, to) && !tokens.lineStart(to)) {
      to++;
    }
    Optional<ActorEntry> entry = Optional.ofNullable(groupings.get(first.from()));
    found.add(new Candidate(first.from(), to, -1, new Claim.Grouping(names, entry)));
  }

  private static String name(Candidate state) {
    return ((Claim.Known) state.claim()).entries().get(0).name();
  }
}
