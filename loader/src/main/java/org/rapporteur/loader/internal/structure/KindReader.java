package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.SourceKind;
import org.rapporteur.text.SourceText;

/**
 * Judges what form of writing a document is. Which of the five forms of the annotation guide, its
 * signs decide by weights learnt from annotated documents; which form more exactly, and all of it
 * in short texts, the highest score of what speaks for each.
 */
final class KindReader {

  /** Of two forms with the same score the earlier wins. */
  private static final List<SourceKind> ORDER =
      List.of(
          SourceKind.SESSION_SUMMARY,
          SourceKind.MINUTES,
          SourceKind.COMMUNIQUE,
          SourceKind.LETTER,
          SourceKind.INTERVIEW,
          SourceKind.DEBATE,
          SourceKind.CONFERENCE_REPORT,
          SourceKind.SPEECH,
          SourceKind.GOVERNMENT_REPORT,
          SourceKind.NEWS_ARTICLE,
          SourceKind.ESSAY,
          SourceKind.OTHER);

  /** Texts of fewer words and marks show too little, and were not learnt from. */
  private static final int SHORT = 400;

  /**
   * What a document was taken for.
   *
   * @param kind its form of writing
   * @param voice the form by which to tell who speaks in it: what a newspaper prints as its own
   *     article may be an interview
   */
  record Judgement(SourceKind kind, SourceKind voice) {}

  private KindReader() {}

  /** The form of a document with this title and these makers. */
  static Judgement read(
      SourceText text, Outline outline, Tokens tokens, String title, List<Contributor> makers) {
    Map<SourceKind, Integer> scores = KindCues.scores(text, outline, title, makers);
    SourceKind highest = highest(scores, ORDER);
    if (tokens.count() < SHORT) {
      return new Judgement(highest, highest);
    }
    SourceKind form = KindWeights.form(KindSigns.of(scores, highest, outline, tokens, makers));
    SourceKind kind = highest.folded() == form ? highest : highest(scores, kindsOf(form));
    boolean printed = kind == SourceKind.NEWS_ARTICLE && highest == SourceKind.INTERVIEW;
    return new Judgement(kind, printed ? highest : kind);
  }

  /** What the weights see of a document. */
  static Set<String> signs(
      SourceText text, Outline outline, Tokens tokens, String title, List<Contributor> makers) {
    Map<SourceKind, Integer> scores = KindCues.scores(text, outline, title, makers);
    return KindSigns.of(scores, highest(scores, ORDER), outline, tokens, makers);
  }

  private static List<SourceKind> kindsOf(SourceKind form) {
    return ORDER.stream().filter(kind -> kind.folded() == form).toList();
  }

  /** The kind of most score; where none has more than one, the last. */
  private static SourceKind highest(Map<SourceKind, Integer> scores, List<SourceKind> kinds) {
    SourceKind best = kinds.get(kinds.size() - 1);
    int most = 1;
    for (SourceKind kind : kinds) {
      int score = scores.getOrDefault(kind, 0);
      if (score > most) {
        best = kind;
        most = score;
      }
    }
    return best;
  }
}
