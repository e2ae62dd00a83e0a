package org.rapporteur.loader.internal.token;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.Vocabulary;

/**
 * The phrases of a vocabulary that stand in a text, sorted once for those who ask for some of them:
 * most are topics, which name nobody and begin no finding.
 *
 * @param topics those that speak of an issue
 * @param cues those of findings
 * @param names those that name or entitle somebody or something
 */
public record FoundPhrases(
    List<PhraseMatch> topics, List<PhraseMatch> cues, List<PhraseMatch> names) {

  /** All phrases of a text, in each of the lists in the order in which they are matched. */
  public static FoundPhrases in(Tokens tokens, Vocabulary vocabulary) {
    List<PhraseMatch> topics = new ArrayList<>(tokens.count() / 2);
    List<PhraseMatch> cues = new ArrayList<>(tokens.count() / 8);
    List<PhraseMatch> names = new ArrayList<>(tokens.count() / 8);
    for (PhraseMatch match : PhraseMatcher.match(tokens, vocabulary.phrases())) {
      if (vocabulary.topics().issue(match.payload()) >= 0) {
        topics.add(match);
      } else if (vocabulary.meaning(match.payload()) instanceof Meaning.Cue) {
        cues.add(match);
      } else {
        names.add(match);
      }
    }
    return new FoundPhrases(topics, cues, names);
  }
}
