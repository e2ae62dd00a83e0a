package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.Vocabulary;

/**
 * Picks the cues of one sentence after another from the known phrases of a text, each of which is
 * looked at once. Sentences come in text order. Mutable, for use by a single thread.
 */
final class CueReader {

  private final List<PhraseMatch> phrases;
  private final Tokens tokens;
  private final Vocabulary vocabulary;

  /** The first phrase that no sentence has reached. */
  private int next;

  CueReader(List<PhraseMatch> phrases, Tokens tokens, Vocabulary vocabulary) {
    this.phrases = phrases;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** The cues of the next sentence, in text order. */
  List<RuleContext.Cue> read(Sentence sentence) {
    List<RuleContext.Cue> cues = Collections.emptyList();
    for (; next < phrases.size(); next++) {
      PhraseMatch phrase = phrases.get(next);
      if (phrase.from() >= sentence.to()) {
        break;
      }
      if (phrase.from() >= sentence.from()
          && phrase.to() <= sentence.to()
          && vocabulary.meaning(phrase.payload()) instanceof Meaning.Cue cue) {
        cues = cues.isEmpty() ? new ArrayList<>(4) : cues;
        add(cues, phrase, cue, sentence);
      }
    }
    return cues;
  }

  private void add(
      List<RuleContext.Cue> cues, PhraseMatch phrase, Meaning.Cue cue, Sentence sentence) {
    Range range = new Range(phrase.from(), phrase.to());
    // Of cues of one kind that begin together the longest counts.
    for (int i = cues.size() - 1; i >= 0 && cues.get(i).range().from() == range.from(); i--) {
      RuleContext.Cue other = cues.get(i);
      if (other.kind() == cue.kind() && other.range().to() < range.to()) {
        cues.remove(i);
      }
    }
    boolean month =
        cue.kind() == CueKind.HEDGE
            && tokens.capitalized(phrase.from())
            && phrase.from() > sentence.from();
    if (!month) {
      cues.add(new RuleContext.Cue(range, cue.kind(), cue.value()));
    }
  }

  /** Whether a sentence with these cues says nothing of its own. */
  static boolean boilerplate(List<RuleContext.Cue> cues) {
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).kind() == CueKind.BOILERPLATE) {
        return true;
      }
    }
    return false;
  }
}
