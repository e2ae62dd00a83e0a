package org.rapporteur.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.text.TextSpan;

/**
 * A briefing to be pasted into a memo: the sources, who is named most often, then issue by issue
 * who should do what and what is feared, the strongest first. Each line has a footnote with the
 * exact words, whose they are and where they stand, in code points from 0, the end excluded, and
 * whether a person vouches for the reading. Lines are not broken, so that the memo does it.
 *
 * <p>{@link #markdown()} is <a href="https://spec.commonmark.org/">CommonMark</a> with the
 * footnotes that GitHub, Pandoc and most editors know; {@link #plainText()} has numbers in brackets
 * and the notes at the end.
 *
 * <p>It tells all findings of a corpus; for the sure ones alone, give it a corpus of those:
 *
 * <pre>{@code
 * Corpus sure = corpus.withFindings(
 *     corpus.findings().stream().filter(f -> f.evidence().tier() != Tier.BROAD).toList());
 * Briefing.markdown().write(sure, Path.of("briefing.md"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Briefing implements CorpusWriter {

  private static final String NO_ISSUE = "Other matters";

  /** What the codebook calls that which it has no entry for. */
  private static final IssueId OTHER = IssueId.of("other");

  /** What a line of a memo can hold; the footnote has all. */
  private static final int LONGEST_LINE = 160;

  /** How many of those who are named most often are told at a glance. */
  private static final int MOST = 6;

  /** Makes the footnote of a finding. */
  private interface Notes {
    Supplier<String> of(Finding finding);
  }

  private final boolean markdown;

  private Briefing(boolean markdown) {
    this.markdown = markdown;
  }

  /**
   * In Markdown.
   *
   * @return the writer
   */
  public static Briefing markdown() {
    return new Briefing(true);
  }

  /**
   * In plain text.
   *
   * @return the writer
   */
  public static Briefing plainText() {
    return new Briefing(false);
  }

  @Override
  public void write(Corpus corpus, OutputStream stream) throws IOException {
    MemoPage page =
        new MemoPage(
            new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), markdown);
    int size = corpus.sources().size();
    page.title("Briefing on " + size + (size == 1 ? " document" : " documents"));
    Map<SourceId, CodePoints> points = new HashMap<>();
    for (SourceView view : SourceView.of(corpus)) {
      points.put(view.source().id(), view.points());
      page.numbered(points.size(), source(view));
    }
    page.gap();
    glance(page, corpus);
    Notes notes = finding -> () -> note(corpus, points, finding);
    for (Map.Entry<String, List<Finding>> chapter : chapters(corpus)) {
      page.heading(chapter.getKey());
      recommendations(page, corpus, chapter.getValue(), notes);
      risks(page, corpus, chapter.getValue(), notes);
    }
    page.notes();
    page.paragraph("Made with " + Provenance.of(corpus) + ".");
    fingerprints(page, corpus);
    page.finish();
  }

  private static String source(SourceView view) {
    Source source = view.source();
    List<String> parts = new ArrayList<>();
    parts.add("“" + source.title().value() + "”");
    parts.add(source.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    if (!source.authors().isEmpty()) {
      parts.add("by " + String.join(", ", source.authors()));
    }
    source.publisher().map(Attested::value).ifPresent(parts::add);
    source
        .event()
        .map(Attested::value)
        .filter(event -> !source.title().value().contains(event))
        .ifPresent(event -> parts.add("on " + event));
    source.eventDate().ifPresent(dating -> parts.add("held " + dating.date()));
    source.published().ifPresent(dating -> parts.add("published " + dating.date()));
    source.files().forEach(file -> parts.add(file.name()));
    return String.join("; ", parts);
  }

  private static void fingerprints(MemoPage page, Corpus corpus) throws IOException {
    page.paragraph("SHA-256 of the texts:");
    page.gap();
    int number = 1;
    for (Source source : corpus.sources()) {
      page.numbered(number++, source.text().sha256());
    }
  }

  private static void glance(MemoPage page, Corpus corpus) throws IOException {
    glance(page, "Asked to act", corpus, corpus.recommendations(), Recommendation::addressees);
    glance(page, "Feared from", corpus, corpus.risks(), Risk::cause);
    glance(page, "Feared for", corpus, corpus.risks(), Risk::affected);
  }

  /** The most frequent first, those that are as frequent by name. */
  private static <F> void glance(
      MemoPage page,
      String mark,
      Corpus corpus,
      List<F> findings,
      Function<F, List<ActorId>> actors)
      throws IOException {
    Map<String, Long> counts =
        findings.stream()
            .flatMap(finding -> actors.apply(finding).stream())
            .collect(
                Collectors.groupingBy(
                    id -> corpus.actor(id).orElseThrow().name(),
                    TreeMap::new,
                    Collectors.counting()));
    if (!counts.isEmpty()) {
      page.glance(
          mark,
          counts.entrySet().stream()
              .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
              .limit(MOST)
              .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
              .collect(Collectors.joining(", ")));
    }
  }

  /** What is spoken of most comes first, what has no issue last. */
  private static List<Map.Entry<String, List<Finding>>> chapters(Corpus corpus) {
    Map<String, List<Finding>> byIssue =
        corpus.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> foremost(corpus, finding), TreeMap::new, Collectors.toList()));
    return byIssue.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<Finding>>, Boolean>comparing(
                    entry -> entry.getKey().equals(NO_ISSUE))
                .thenComparing(entry -> -entry.getValue().size()))
        .toList();
  }

  private static String foremost(Corpus corpus, Finding finding) {
    return finding.issues().stream()
        .findFirst()
        .flatMap(corpus::issue)
        .filter(issue -> !issue.id().equals(OTHER))
        .map(Issue::label)
        .orElse(NO_ISSUE);
  }

  private static void recommendations(
      MemoPage page, Corpus corpus, List<Finding> findings, Notes notes) throws IOException {
    List<Recommendation> advice =
        of(findings, Recommendation.class)
            .sorted(Comparator.comparing(Recommendation::strength).reversed())
            .toList();
    if (!advice.isEmpty()) {
      page.subheading("Who should do what");
    }
    for (Recommendation one : advice) {
      String who = one.addressees().isEmpty() ? "(nobody named)" : names(corpus, one.addressees());
      page.item(modal(one), who + ": " + shortened(one.action().text()), notes.of(one));
    }
  }

  private static void risks(MemoPage page, Corpus corpus, List<Finding> findings, Notes notes)
      throws IOException {
    List<Risk> risks =
        of(findings, Risk.class).sorted(Comparator.comparing(Risk::likelihood).reversed()).toList();
    if (!risks.isEmpty()) {
      page.subheading("What is feared");
    }
    for (Risk risk : risks) {
      String from = names(corpus, risk.cause());
      String whom = names(corpus, risk.affected());
      String relation =
          Stream.of(from.isEmpty() ? "" : "from " + from, whom.isEmpty() ? "" : "for " + whom)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      page.item(
          risk.likelihood().name().replace('_', ' '),
          (relation.isEmpty() ? "" : relation + ": ") + shortened(risk.quote().text()),
          notes.of(risk));
    }
  }

  private static <F extends Finding> Stream<F> of(List<Finding> findings, Class<F> type) {
    return findings.stream().filter(type::isInstance).map(type::cast);
  }

  private static String modal(Recommendation advice) {
    boolean avoid = advice.polarity() == Polarity.AVOID;
    return switch (advice.strength()) {
      case MUST -> avoid ? "MUST NOT" : "MUST";
      case SHOULD -> avoid ? "SHOULD NOT" : "SHOULD";
      case MAY -> avoid ? "MAY REFRAIN" : "MAY";
    };
  }

  private static String names(Corpus corpus, List<ActorId> actors) {
    return actors.stream()
        .map(id -> corpus.actor(id).orElseThrow().name())
        .collect(Collectors.joining(", "));
  }

  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= LONGEST_LINE) {
      return words;
    }
    int cut = words.lastIndexOf(' ', words.offsetByCodePoints(0, LONGEST_LINE));
    int whole = cut > 0 ? cut : words.offsetByCodePoints(0, LONGEST_LINE);
    return words.substring(0, whole) + " …";
  }

  /** The words, whose they are, and where they stand. */
  private static String note(Corpus corpus, Map<SourceId, CodePoints> points, Finding finding) {
    Source source = corpus.source(finding);
    List<String> parts = new ArrayList<>();
    parts.add("“" + finding.quote().text() + "”");
    parts.add(voice(corpus, finding, source));
    parts.add("“" + source.title().value() + "”");
    finding.session().flatMap(corpus::session).map(Session::label).ifPresent(parts::add);
    CodePoints counted = Optional.ofNullable(points.get(source.id())).orElseThrow();
    TextSpan place = counted.of(finding.quote().span());
    parts.add("characters " + place.start() + "–" + place.end());
    if (finding.reviewed()) {
      parts.add("reviewed");
    }
    return String.join(", ", parts);
  }

  private static String voice(Corpus corpus, Finding finding, Source source) {
    return finding.attribution().isPanel()
        ? "the panel"
        : Optional.of(names(corpus, finding.attribution().actor().stream().toList()))
            .filter(name -> !name.isEmpty())
            .orElse(
                source.authors().isEmpty() ? "the author" : String.join(", ", source.authors()));
  }
}
