package org.rapporteur.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** Corpora that are reported in tests: a small one, a hostile one, a large one. */
final class ReportedCorpora {

  static final Actor JAPAN = ReportedPage.actor(ActorKind.STATE, "Japan");
  static final Actor INDIA = ReportedPage.actor(ActorKind.STATE, "India");
  static final IssueId TRADE = IssueId.of("trade");
  static final IssueId TARIFFS = IssueId.of("tariffs");

  /** What a document could hold to run as script, to leave its place, or to be misread. */
  static final List<String> HOSTILE =
      List.of(
          "</script><script>window.broken = 1</script>",
          "<img src=x onerror=\"window.broken = 1\">",
          "--><!-- <script> <![CDATA[ ]]> <svg onload=window.broken=1>",
          "{{data}} {{script}} ${window.broken = 1} $1 \\u003cscript>",
          "javascript:window.broken=1",
          "line\u2028paragraph\u2029next\u0085",
          "\u202Ereversed\u202D and \u2067isolated and \u200Fmarked",
          "'\"`;window.broken=1;//",
          "&lt;b&gt; &amp; &#60;script&#62;",
          "\uD83D\uDD4A e\u0301 \uD83C\uDDEF\uD83C\uDDF5");

  private ReportedCorpora() {}

  /** Two documents that agree on one thing and differ on another, and a risk. */
  static Corpus small() {
    return corpus(
        List.of(
            new ReportedPage("Open Seas", "Ann Lee")
                .inSession()
                .asks(Strength.MUST, JAPAN, TRADE, "Japan must ratify the ocean treaty")
                .says("This sentence asks for nothing.")
                .asks(
                    Strength.SHOULD, JAPAN, TARIFFS, "Japan should raise tariffs on steel imports")
                .fears(
                    Likelihood.LIKELY,
                    Optional.of(INDIA),
                    JAPAN,
                    TARIFFS,
                    "India is likely to harm Japan by higher tariffs")
                .fears(Likelihood.UNLIKELY, Optional.empty(), INDIA, TRADE, "War is unlikely"),
            new ReportedPage("Closed Seas", "Raj Rao")
                .asks(Strength.SHOULD, JAPAN, TRADE, "Japan should ratify the ocean treaty soon")
                .asks(
                    Strength.SHOULD, JAPAN, TARIFFS, "Japan should lower tariffs on steel imports")
                .asks(
                    Strength.MAY,
                    Polarity.AVOID,
                    Tier.BROAD,
                    List.of(),
                    List.of(),
                    "Somebody may wait"),
            new ReportedPage("Quiet Seas", "Eve Ode").says("Nothing is said here.")),
        List.of(JAPAN, INDIA),
        List.of(issue(TRADE, "Trade"), issue(TARIFFS, "Tariffs").withParent(TRADE)));
  }

  /** One document by an author. */
  static Corpus signed(String author) {
    return corpus(
        List.of(
            new ReportedPage("Seas", author)
                .asks(Strength.MUST, JAPAN, TRADE, "Japan must ratify the ocean treaty")),
        List.of(JAPAN),
        List.of(issue(TRADE, "Trade")));
  }

  /** Findings that share words: one inside another, one across the end of another and a line. */
  static Corpus overlapping() {
    return corpus(
        List.of(
            new ReportedPage("Knots", "Ann Lee")
                .asks(Strength.MUST, JAPAN, TRADE, "Japan must act or lose all that it has won")
                .fearsAgain(Likelihood.LIKELY, JAPAN, TRADE, "lose all that it has")
                .asks(Strength.MAY, INDIA, TARIFFS, "India may follow")
                .fearsAgain(Likelihood.POSSIBLE, INDIA, TARIFFS, "has won\nIndia may")),
        List.of(JAPAN, INDIA),
        List.of(issue(TRADE, "Trade"), issue(TARIFFS, "Tariffs")));
  }

  /** A document of hostile words, by a hostile author, about hostile actors and issues. */
  static Corpus hostile() {
    List<Actor> actors =
        HOSTILE.stream().map(name -> ReportedPage.actor(ActorKind.COMPANY, name)).toList();
    List<Issue> issues =
        IntStream.range(0, HOSTILE.size())
            .mapToObj(number -> issue(IssueId.of("issue-" + number), HOSTILE.get(number)))
            .toList();
    List<ReportedPage> pages = new ArrayList<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      String words = HOSTILE.get(i);
      pages.add(
          new ReportedPage(words, words)
              .inSession()
              .asks(Strength.MUST, actors.get(i), issues.get(i).id(), "Do " + words)
              .fears(
                  Likelihood.LIKELY,
                  Optional.of(actors.get(i)),
                  actors.get(i),
                  issues.get(i).id(),
                  words));
    }
    pages.add(
        new ReportedPage("Huge", "Huge")
            .asks(Strength.MUST, actors.get(0), issues.get(0).id(), "Do " + "x".repeat(200_000)));
    return corpus(pages, actors, issues);
  }

  /** Many documents with as many findings each, drawn from a fixed seed. */
  static Corpus large(int documents, int findings) {
    Random lots = new Random(7);
    List<Actor> actors =
        IntStream.range(0, 300)
            .mapToObj(number -> ReportedPage.actor(ActorKind.STATE, "Actor " + number))
            .toList();
    List<Issue> issues =
        IntStream.range(0, 60)
            .mapToObj(number -> issue(IssueId.of("issue-" + number), "Issue " + number))
            .toList();
    List<ReportedPage> pages = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      ReportedPage page = new ReportedPage("Report " + i, "Author " + i);
      for (int j = 0; j < findings; j++) {
        Actor actor = few(actors, lots);
        IssueId issue = few(issues, lots).id();
        String tail = words(lots);
        if (lots.nextInt(3) > 0) {
          page.asks(
              Strength.values()[lots.nextInt(3)],
              Polarity.values()[lots.nextInt(4) / 3],
              Tier.values()[lots.nextInt(3)],
              lots.nextInt(4) == 0 ? List.of() : List.of(actor),
              List.of(issue),
              actor.name() + " has to " + tail);
        } else {
          page.fears(
              Likelihood.values()[lots.nextInt(4)],
              Optional.of(actor),
              few(actors, lots),
              issue,
              "It is feared of " + tail);
        }
        page.says("Between the findings stands a sentence of no account, " + words(lots));
      }
      pages.add(page);
    }
    return corpus(pages, actors, issues);
  }

  /** The first ones more often than the last ones, as names are in texts. */
  private static <T> T few(List<T> all, Random lots) {
    return all.get((int) (all.size() * Math.pow(lots.nextDouble(), 3)));
  }

  private static String words(Random lots) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      words.append("word").append(lots.nextInt(3000)).append(' ');
    }
    return words.append("in the end.").toString();
  }

  private static Issue issue(IssueId id, String label) {
    return Issue.builder().id(id).label(label).definition("Drawn.").build();
  }

  private static Corpus corpus(List<ReportedPage> pages, List<Actor> actors, List<Issue> issues) {
    Corpus.Builder corpus =
        Corpus.builder()
            .addAllActors(actors)
            .addAllIssues(issues)
            .addRules(
                RuleNote.builder()
                    .id(ReportedPage.RULE)
                    .sentence("Drawn by lot.")
                    .version("1")
                    .build());
    for (ReportedPage page : pages) {
      corpus.addSources(page.source());
      page.session().ifPresent(corpus::addSessions);
      corpus.addAllFindings(page.findings());
    }
    return corpus.build();
  }
}
