package org.rapporteur.loader.vocabulary;

import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * The kinds of file that a vocabulary is read from: commented CSV, one row a thing that is known.
 *
 * <p>The library's own files stand beside this class under the names that the constants give; what
 * their columns mean is told at their top. A file of one's own has the same columns and is added
 * with {@link Vocabulary.Builder#addAll}.
 *
 * @since 0.1.0
 */
public enum VocabularyFile {
  /** Words of the language and what they can be. */
  WORDS(VocabularyRows::word),
  /** Abbreviations whose full stop does not end a sentence. */
  ABBREVIATIONS(VocabularyRows::abbreviation),
  /** Verbs with their forms and senses. */
  VERBS(VocabularyRows::verb),
  /** Given names and family names, by which unknown persons are told. */
  GIVEN_NAMES(VocabularyRows::givenName),
  /** States and territories, with demonyms and seats of government. */
  STATES(VocabularyRows::state),
  /** Organisations, groupings, companies, parties. */
  ORGANISATIONS(VocabularyRows::organisation),
  /** Persons with their offices and when they held them. */
  PERSONS(VocabularyRows::person),
  /** Administrations; name their leaders in {@link #PERSONS} first. */
  ADMINISTRATIONS(VocabularyRows::administration),
  /** Words that stand before the name of a person. */
  TITLES(VocabularyRows::title),
  /** Words that names of ministries, agencies and other bodies are made of. */
  BODIES(VocabularyRows::body),
  /** Names of things that do not act: places, laws, doctrines. */
  NON_ACTORS(VocabularyRows::nonActor),
  /** The codebook: issues, parents first. */
  ISSUES(VocabularyRows::issue),
  /** The forms by which texts speak of the issues. */
  ISSUE_TERMS(VocabularyRows::topic),
  /** Words that set off or steer rules. */
  CUES(VocabularyRows::cue);

  private final BiConsumer<VocabularyRows, Table.Row> reader;

  VocabularyFile(BiConsumer<VocabularyRows, Table.Row> reader) {
    this.reader = reader;
  }

  /**
   * The name of the library's own file of this kind.
   *
   * @return such as {@code issue-terms.csv}
   */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
  }

  void read(VocabularyRows rows, Table.Row row) {
    reader.accept(rows, row);
  }
}
