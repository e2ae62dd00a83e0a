package org.rapporteur.loader.internal.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.model.ActorKind;

/** The states that a text names, by the tokens where their names begin and end. */
final class States {

  /** By the token after each, the last of those that end there. */
  private final ByToken<Candidate> byEnd = new ByToken<>();

  /** By the token after each, the longest of those that end there. */
  private final ByToken<Candidate> widest = new ByToken<>();

  /** By the first token of each, the longest of those that begin there. */
  private final ByToken<Candidate> byStart = new ByToken<>();

  /** Those among the known names. */
  States(List<Candidate> known) {
    for (Candidate candidate : known) {
      if (candidate.claim() instanceof Claim.Known name && entry(name).kind() == ActorKind.STATE) {
        byEnd.put(candidate.to(), candidate);
        Candidate other = widest.get(candidate.to());
        if (other == null || candidate.from() < other.from()) {
          widest.put(candidate.to(), candidate);
        }
        Candidate longest = byStart.get(candidate.from());
        if (longest == null || candidate.to() > longest.to()) {
          byStart.put(candidate.from(), candidate);
        }
      }
    }
  }

  private static ActorEntry entry(Claim.Known name) {
    return name.entries().get(0);
  }

  /** Whether one ends right before a token. */
  boolean endAt(int token) {
    return byEnd.has(token);
  }

  /** The last of the names that end right before a token, or null. */
  @Nullable Candidate lastBefore(int token) {
    return byEnd.get(token);
  }

  /** The longest of the names that end right before a token, or null. */
  @Nullable Candidate widestBefore(int token) {
    return widest.get(token);
  }

  /** Whether one begins at a token. */
  boolean beginAt(int token) {
    return byStart.has(token);
  }

  /** The token after the longest that begins at a token, or -1. */
  int endFrom(int token) {
    Candidate state = byStart.get(token);
    return state == null ? -1 : state.to();
  }

  static String name(Candidate state) {
    return entry((Claim.Known) state.claim()).name();
  }

  static String code(Candidate state) {
    return entry((Claim.Known) state.claim()).state();
  }

  static boolean demonym(Candidate state) {
    return ((Claim.Known) state.claim()).naming() == Naming.DEMONYM;
  }
}
