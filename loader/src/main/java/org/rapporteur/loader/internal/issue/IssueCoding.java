package org.rapporteur.loader.internal.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.IssueId;

/**
 * What coding the issues of documents takes that does not depend on the document: the codebook, its
 * terms, and how much what can be seen of documents and passages speaks for each issue. Immutable
 * and thread-safe.
 */
public final class IssueCoding {

  /** What a passage is about that nothing else fits. */
  static final IssueId OTHER = IssueId.of("other");

  private final Vocabulary vocabulary;
  private final List<IssueId> codebook;
  private final IssueModel documents;
  private final IssueModel passages;

  private final int[] added;

  private IssueCoding(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.codebook = codebook(vocabulary);
    this.documents = IssueWeights.ofDocuments().on(codebook, vocabulary.lexicon());
    IssueWeights ofPassages = IssueWeights.ofPassages();
    this.passages = ofPassages.on(codebook, vocabulary.lexicon());
    this.added =
        IntStream.range(0, codebook.size())
            .filter(issue -> !ofPassages.knows(codebook.get(issue)))
            .toArray();
  }

  /** By a vocabulary and what annotated documents taught. */
  public static IssueCoding of(Vocabulary vocabulary) {
    return new IssueCoding(vocabulary);
  }

  /** The issues that have terms, in order, and the one for what no term is known of. */
  static List<IssueId> codebook(Vocabulary vocabulary) {
    List<IssueId> codebook = new ArrayList<>(vocabulary.topics().issues());
    if (!codebook.contains(OTHER)) {
      codebook.add(OTHER);
    }
    return codebook;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The issues by number. */
  List<IssueId> codebook() {
    return codebook;
  }

  /** The place of the issue of what nothing else fits. */
  int other() {
    return codebook.indexOf(OTHER);
  }

  /** The places of the issues that training did not know, such as those that a user adds. */
  int[] added() {
    return added;
  }

  IssueModel documents() {
    return documents;
  }

  IssueModel passages() {
    return passages;
  }
}
