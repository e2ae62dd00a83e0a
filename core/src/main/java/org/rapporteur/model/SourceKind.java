package org.rapporteur.model;

/**
 * What form of writing a document is. The project's annotation guide ({@code
 * examples/guide/annotation.md}) defines five kinds; the others are the library's own and divide
 * its {@code OTHER}, see {@link #folded()}.
 *
 * @since 0.1.0
 */
public enum SourceKind {
  /** A summary of one session of a meeting. */
  SESSION_SUMMARY("SESSION_SUMMARY"),
  /** A report of a conference, roundtable or workshop. */
  CONFERENCE_REPORT("CONFERENCE_REPORT"),
  /** A signed piece that argues: essay, op-ed, review, policy proposal. */
  ESSAY("ESSAY"),
  /** News, analysis or editorial of a news outlet. */
  NEWS_ARTICLE("NEWS_ARTICLE"),
  /** Minutes or a summary record of a body. */
  MINUTES("OTHER"),
  /** A speech, statement or lecture by one person. */
  SPEECH("OTHER"),
  /** A verbatim record of several speakers. */
  DEBATE("OTHER"),
  /** A communiqué, joint statement or declaration. */
  COMMUNIQUE("OTHER"),
  /** A report, strategy, audit or inquiry of a public body. */
  GOVERNMENT_REPORT("OTHER"),
  /** Questions and answers with one person. */
  INTERVIEW("OTHER"),
  /** A letter, open or private. */
  LETTER("OTHER"),
  /** Any other form. */
  OTHER("OTHER");

  private final String folded;

  SourceKind(String folded) {
    this.folded = folded;
  }

  /**
   * The kind in the coarser list of the annotation guide, which has five.
   *
   * @return SESSION_SUMMARY, CONFERENCE_REPORT, ESSAY, NEWS_ARTICLE or OTHER
   */
  public SourceKind folded() {
    return valueOf(folded);
  }
}
