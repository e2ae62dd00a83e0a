package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Source;
import org.rapporteur.text.SentenceMap;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * How far two codings of the same texts agree: a person and the library, two persons, or two
 * versions.
 *
 * <p>Texts are the same if their ids are; what only one corpus holds is not compared. Items are
 * counted by type (F1, exact and tolerant of other boundaries); whether sentences hold a finding,
 * and the labels of findings that both have, are compared beyond chance (kappa and alpha). All
 * presence figures are by unit of text: alpha is that of coded units, not of Krippendorff's
 * unitizing.
 *
 * <pre>{@code
 * Agreement agreement = Agreement.between(byHand, byLibrary);
 * System.out.print(agreement.total());
 * agreement.disagreements().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param total the figures over all texts
 * @param documents the figures of each text, in the order of the first corpus
 * @param disagreements what is seen differently, text by text
 * @param uncompared sources that only one of the two corpora has
 * @since 0.1.0
 */
public record Agreement(
    AgreementFigures total,
    List<Document> documents,
    List<Disagreement> disagreements,
    List<Source> uncompared) {

  /**
   * The figures of one text. Immutable and thread-safe.
   *
   * @param source the text
   * @param figures how far the two agree on it
   */
  public record Document(Source source, AgreementFigures figures) {}

  /**
   * Keeps the lists as they are now.
   *
   * @param total the figures over all texts
   * @param documents the figures of each text
   * @param disagreements what is seen differently
   * @param uncompared sources that only one of the two corpora has
   */
  public Agreement {
    documents = List.copyOf(documents);
    disagreements = List.copyOf(disagreements);
    uncompared = List.copyOf(uncompared);
  }

  /**
   * The agreement of two codings, by the sentences of {@link SentenceMap}.
   *
   * @param first a coding; the one that is taken to be right, if either is
   * @param second another coding of the same texts
   * @return how far they agree
   */
  public static Agreement between(Corpus first, Corpus second) {
    return between(first, second, text -> SentenceMap.of(text.toString()).units());
  }

  /**
   * The agreement of two codings, by units of one's own.
   *
   * @param first a coding; the one that is taken to be right, if either is
   * @param second another coding of the same texts
   * @param units the places in a text for each of which it is asked whether it holds a finding
   * @return how far they agree
   */
  public static Agreement between(
      Corpus first, Corpus second, Function<SourceText, List<TextSpan>> units) {
    List<CodingComparison> comparisons = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    List<Disagreement> disagreements = new ArrayList<>();
    List<Source> uncompared = new ArrayList<>();
    for (Source source : first.sources()) {
      if (second.source(source.id()).isEmpty()) {
        uncompared.add(source);
      } else {
        CodingComparison comparison =
            new CodingComparison(first, second, source, units.apply(source.text()));
        comparisons.add(comparison);
        documents.add(new Document(source, figures(List.of(comparison))));
        disagreements.addAll(comparison.disagreements());
      }
    }
    second.sources().stream()
        .filter(source -> first.source(source.id()).isEmpty())
        .forEach(uncompared::add);
    return new Agreement(figures(comparisons), documents, disagreements, uncompared);
  }

  /**
   * The figures of a text.
   *
   * @param source a source of either corpus
   * @return its figures, or empty if only one of the two has it
   */
  public Optional<AgreementFigures> of(Source source) {
    return documents.stream()
        .filter(document -> document.source().id().equals(source.id()))
        .map(Document::figures)
        .findFirst();
  }

  private static AgreementFigures figures(List<CodingComparison> comparisons) {
    Map<Variable, Reliability> reliability = new EnumMap<>(Variable.class);
    for (Variable variable : Variable.values()) {
      CodingComparison.Values all = new CodingComparison.Values();
      for (CodingComparison comparison : comparisons) {
        all.first().addAll(comparison.values(variable).first());
        all.second().addAll(comparison.values(variable).second());
      }
      reliability.put(variable, Reliability.of(variable, all.first(), all.second()));
    }
    return new AgreementFigures(
        sum(comparisons.stream().map(CodingComparison::exact)),
        sum(comparisons.stream().map(CodingComparison::tolerant)),
        reliability);
  }

  private static Map<Category, Overlap> sum(Stream<Map<Category, Overlap>> parts) {
    Map<Category, Overlap> sum = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      sum.put(category, Overlap.NONE);
    }
    parts.forEach(
        part -> part.forEach((category, overlap) -> sum.merge(category, overlap, Overlap::plus)));
    return sum;
  }
}
