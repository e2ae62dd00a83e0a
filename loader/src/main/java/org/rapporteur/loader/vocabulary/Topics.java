package org.rapporteur.loader.vocabulary;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.IssueId;

/**
 * Of which issues the phrases of a vocabulary speak, by number. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Topics {

  private final Meaning[] meanings;
  private final List<IssueId> issues;
  private final int[] issueOf;

  /** Those that are written with capitals: all others fit any text. */
  private final BitSet capitals = new BitSet();

  Topics(Meaning[] meanings) {
    this.meanings = meanings;
    Set<IssueId> spoken = new TreeSet<>();
    for (Meaning meaning : meanings) {
      if (meaning instanceof Meaning.Topic topic) {
        spoken.add(topic.issue());
      }
    }
    this.issues = List.copyOf(spoken);
    Map<IssueId, Integer> places = new HashMap<>();
    issues.forEach(issue -> places.put(issue, places.size()));
    this.issueOf = new int[meanings.length];
    for (int payload = 0; payload < meanings.length; payload++) {
      issueOf[payload] = -1;
      if (meanings[payload] instanceof Meaning.Topic topic) {
        issueOf[payload] = places.getOrDefault(topic.issue(), -1);
        capitals.set(payload, capital(topic.text()));
      }
    }
  }

  private static boolean capital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The issues that phrases speak of.
   *
   * @return in order of their ids
   */
  public List<IssueId> issues() {
    return issues;
  }

  /**
   * The issue that a phrase speaks of.
   *
   * @param payload what a phrase carries
   * @return its place in {@link #issues()}; -1 if the phrase is no topic
   */
  public int issue(int payload) {
    return issueOf[payload];
  }

  /**
   * Whether a topic fits the words of a text that speak of it, capital letters included.
   *
   * @param payload what a phrase carries that is a topic
   * @param text any text
   * @param from where the words start
   * @param to where they end
   * @return true if every capital letter of the topic is one in the text
   */
  public boolean fits(int payload, String text, int from, int to) {
    return !capitals.get(payload)
        || meanings[payload] instanceof Meaning.Topic topic
            && Capitals.fits(topic.text(), text, from, to);
  }
}
