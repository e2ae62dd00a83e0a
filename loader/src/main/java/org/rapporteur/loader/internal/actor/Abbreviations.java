package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;

/** Abbreviations that the text introduces in brackets after a name; they mean that name in it. */
final class Abbreviations {

  private final Reading reading;
  private final Tokens tokens;
  private final Map<String, Candidate> meant = new HashMap<>();
  private final IdentityHashMap<Candidate, Claim> better = new IdentityHashMap<>();

  Abbreviations(Reading reading, List<Candidate> chosen) {
    this.reading = reading;
    this.tokens = reading.tokens;
    int next = 0;
    for (int i = 1; i + 2 < tokens.count(); i++) {
      if (tokens.mark(i, '(') && isForm(tokens, i + 1) && closes(i + 2)) {
        while (next < chosen.size() && chosen.get(next).from() <= i) {
          next++;
        }
        Candidate name = next > 0 ? chosen.get(next - 1) : null;
        name = name != null && name.to() == i ? name : null;
        Candidate form = next < chosen.size() ? chosen.get(next) : null;
        form = form != null && form.from() == i + 1 ? form : null;
        if (name != null
            && name.claim() instanceof Claim.Body
            && form != null
            && form.claim() instanceof Claim.Known known
            && spelled(i) < 0) {
          // Not the words that the letters stand for: another way to put the known name.
          better.put(name, known);
          continue;
        }
        if (name == null || !spells(name, i + 1)) {
          int from = spelled(i);
          name = from < 0 ? null : new Candidate(from, i, 3, new Claim.NonActor());
        }
        if (name != null) {
          meant.putIfAbsent(tokens.string(i + 1), name);
        }
      }
    }
  }

  /** Whether a token is written as an abbreviation, with a capital behind its first letter. */
  static boolean isForm(Tokens tokens, int token) {
    Shape shape = tokens.shape(token);
    return shape == Shape.UPPER || shape == Shape.MIXED;
  }

  private boolean closes(int token) {
    return tokens.mark(token, ')') || tokens.mark(token, ';') || tokens.mark(token, ',');
  }

  /** Whether the letters of an abbreviation stand in a name in their order. */
  private boolean spells(Candidate name, int abbreviation) {
    String letters = tokens.string(abbreviation);
    String text = tokens.string(name.from(), name.to());
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = Character.toLowerCase(letters.charAt(i));
      if (!Character.isLetter(c)) {
        continue;
      }
      while (at < text.length() && Character.toLowerCase(text.charAt(at)) != c) {
        at++;
      }
      if (at == text.length()) {
        return letters.endsWith("s") && i == letters.length() - 1;
      }
      at++;
    }
    return name.to() - name.from() > 1;
  }

  /** The first of the capitalised words before a bracket whose first letters it holds, or -1. */
  private int spelled(int bracket) {
    String letters = tokens.string(bracket + 1);
    int k = letters.length() - 1;
    int at = bracket - 1;
    while (k >= 0 && at >= 0 && !tokens.lineStart(at + 1)) {
      if (reading.capitalized(at)) {
        if (tokens.first(at) != letters.charAt(k)) {
          return -1;
        }
        k--;
      } else if (!reading.function(at) && !reading.hyphen(at)) {
        return -1;
      }
      at--;
    }
    return k < 0 && letters.length() > 2 ? at + 1 : -1;
  }

  /** The candidates with those taken out that an abbreviation of the text stands for otherwise. */
  List<Candidate> apply(List<Candidate> chosen) {
    if (meant.isEmpty() && better.isEmpty()) {
      return chosen;
    }
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : chosen) {
      boolean single = candidate.to() == candidate.from() + 1;
      boolean may = single && !meant.isEmpty() && isForm(tokens, candidate.from());
      Candidate name = may ? meant.get(tokens.string(candidate.from())) : null;
      Claim claim = better.get(candidate);
      if (claim != null) {
        kept.add(new Candidate(candidate.from(), candidate.to(), candidate.rank(), claim));
      } else if (name == null || candidate == name) {
        kept.add(candidate);
      } else if (same(name, candidate)) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static boolean same(Candidate name, Candidate abbreviation) {
    return name.claim() instanceof Claim.Known one
        && abbreviation.claim() instanceof Claim.Known other
        && one.entries().equals(other.entries());
  }

  /** What each abbreviation means. */
  Map<String, Candidate> meant() {
    return meant;
  }
}
