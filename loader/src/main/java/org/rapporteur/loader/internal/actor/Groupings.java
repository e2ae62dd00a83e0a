package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.model.ActorKind;

/** States joined by hyphens to one name: three or more of them, or two called a trilateral. */
final class Groupings {

  private final Reading reading;
  private final Tokens tokens;
  private final List<Candidate> known;

  /** By the first token of each, the longest name of a state and the last of a grouping. */
  private final ByToken<Candidate> states = new ByToken<>();

  private final ByToken<ActorEntry> groupings = new ByToken<>();
  private final WordSet nouns;
  private final WordSet more;

  Groupings(Reading reading, List<Candidate> known) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.known = known;
    for (Candidate candidate : known) {
      if (!(candidate.claim() instanceof Claim.Known name)) {
        continue;
      }
      if (name.entries().get(0).kind() == ActorKind.GROUPING) {
        groupings.put(candidate.from(), name.entries().get(0));
      }
      if (name.entries().get(0).kind() == ActorKind.STATE && name.naming() == Naming.NAME) {
        Candidate other = states.get(candidate.from());
        if (other == null || candidate.to() > other.to()) {
          states.put(candidate.from(), candidate);
        }
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
    for (Candidate first : known) {
      if (after(first.to()) != null
          && !reading.hyphen(first.from() - 1)
          && states.get(first.from()) == first) {
        compound(first, found);
      }
    }
    return found;
  }

  private void compound(Candidate first, List<Candidate> found) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name(first));
    int to = first.to();
    for (Candidate next = after(to); next != null; next = after(to)) {
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

  /** The state joined by a hyphen, or null. */
  private @Nullable Candidate after(int to) {
    return reading.hyphen(to) ? states.get(to + 1) : null;
  }

  private static String name(Candidate state) {
    return ((Claim.Known) state.claim()).entries().get(0).name();
  }
}
