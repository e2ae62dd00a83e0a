package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.ActorKind;

/**
 * Bodies that a text introduces only as those who held or paid for the meeting, or who are thanked:
 * "convened by the Delta Institute with the support of the Lindt Foundation".
 */
final class Hosts {

  private final Reading reading;
  private final Tokens tokens;
  private final WordSet by;
  private final WordSet held;
  private final WordSet of;
  private final WordSet support;
  private final WordSet to;
  private final WordSet grateful;
  private final WordSet joiners;

  Hosts(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    var lexicon = tokens.lexicon();
    this.by = new WordSet(lexicon, "by");
    this.held =
        new WordSet(
            lexicon,
            """
            convened organised organized hosted sponsored funded supported financed
            """);
    this.of = new WordSet(lexicon, "of from");
    this.support = new WordSet(lexicon, "support sponsorship auspices generosity assistance");
    this.to = new WordSet(lexicon, "to");
    this.grateful = new WordSet(lexicon, "grateful gratitude thanks indebted");
    this.joiners = new WordSet(lexicon, "and with");
  }

  /** The candidates, with bodies that are nowhere more than hosts as names of no actor. */
  List<Candidate> settle(List<Candidate> chosen) {
    Set<String> others = new HashSet<>();
    Set<Candidate> hosts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < chosen.size(); i++) {
      Candidate candidate = chosen.get(i);
      if (!body(candidate)) {
        continue;
      }
      Candidate previous = listed(candidate, chosen.subList(0, i));
      if (credited(candidate.from()) || previous != null && credited(previous.from())) {
        hosts.add(candidate);
      } else {
        others.add(key(candidate));
      }
    }
    if (hosts.isEmpty()) {
      return chosen;
    }
    List<Candidate> settled = new ArrayList<>(chosen.size());
    for (Candidate candidate : chosen) {
      boolean host = hosts.contains(candidate) && !others.contains(key(candidate));
      settled.add(
          host
              ? new Candidate(
                  candidate.from(), candidate.to(), candidate.rank(), new Claim.NonActor())
              : candidate);
    }
    return settled;
  }

  private static boolean body(Candidate candidate) {
    return candidate.claim() instanceof Claim.Body body
        && body.kind() == ActorKind.OTHER_ORGANIZATION;
  }

  private String key(Candidate candidate) {
    return BodyKey.of(tokens.string(candidate.from(), candidate.to()));
  }

  /** The name before "and the". */
  private @Nullable Candidate listed(Candidate candidate, List<Candidate> before) {
    int at = candidate.from() - 1;
    if (article(at)) {
      at--;
    }
    for (int i = before.size() - 1; i >= 0 && before.get(i).to() >= at; i--) {
      if (before.get(i).to() == at && joiners.has(tokens, at)) {
        return before.get(i);
      }
    }
    return null;
  }

  private boolean article(int token) {
    return reading.is(token, WordClass.DETERMINER);
  }

  private boolean credited(int from) {
    int at = article(from - 1) ? from - 2 : from - 1;
    return by.has(tokens, at) && held.has(tokens, at - 1)
        || of.has(tokens, at) && support.has(tokens, at - 1)
        || to.has(tokens, at) && grateful.has(tokens, at - 1);
  }
}
