package org.rapporteur.examples.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.examples.guide.FoldedText;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Strength;
import org.rapporteur.text.TextSpan;

/**
 * What somebody gets who searches documents for the usual words instead: every sentence with a
 * modal verb of obligation or a verb of advice is a recommendation, every one with a word of hazard
 * a risk. The measure that the library's tiers are set beside.
 */
public final class KeywordList {

  private static final String AUTHOR = "AUTHOR";

  private static final Pattern ADVICE =
      words(
          "should|must|ought|shall|needs? to|ha(?:s|ve) to|recommend\\w*|suggest\\w*|urge[sd]?"
              + "|advis\\w+|propos\\w+|call(?:s|ed)? (?:for|on|upon)|necessary|necessity|essential"
              + "|crucial|vital|imperative|important|importance");

  private static final Pattern HAZARD =
      words(
          "risk\\w*|threat\\w*|danger\\w*|concern(?:s|ed)?|fear(?:s|ed)?|worr(?:y|ies|ied)"
              + "|warn(?:s|ed|ing)?|cris[ie]s|escalat\\w+|conflicts?|coerci\\w+|instability"
              + "|uncertainty|tensions?|vulnerab\\w+|undermin\\w+|jeopardi\\w+|harm\\w*|damag\\w+"
              + "|collapse\\w*|disrupt\\w*");

  private KeywordList() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b");
  }

  /**
   * The coding of a document by keywords alone.
   *
   * @param file the name of the document's file
   * @param text the document, decoded
   * @return a coding with a recommendation or risk for each sentence that has a keyword, and
   *     nothing else
   */
  public static GuideCoding code(String file, String text) {
    FoldedText places = FoldedText.of(text);
    List<GuideCoding.Recommendation> recommendations = new ArrayList<>();
    List<GuideCoding.Risk> risks = new ArrayList<>();
    for (TextSpan unit : SentenceUnits.of(text)) {
      String quote = text.substring(unit.start(), unit.end()).strip();
      String folded = quote.toLowerCase(Locale.ROOT);
      Optional<Integer> occurrence = places.occurrence(quote, unit.start());
      if (ADVICE.matcher(folded).find()) {
        recommendations.add(
            new GuideCoding.Recommendation(
                quote,
                occurrence,
                Optional.of(quote),
                Optional.of(Polarity.DO),
                List.of(),
                AUTHOR,
                Strength.SHOULD,
                List.of()));
      }
      if (HAZARD.matcher(folded).find()) {
        risks.add(
            new GuideCoding.Risk(
                quote, occurrence, AUTHOR, List.of(), List.of(), Likelihood.POSSIBLE, List.of()));
      }
    }
    GuideCoding nothing = GuideCoding.empty(file);
    return new GuideCoding(
        file, nothing.source(), List.of(), List.of(), List.of(), recommendations, risks);
  }
}
