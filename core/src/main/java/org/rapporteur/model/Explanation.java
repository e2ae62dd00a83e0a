package org.rapporteur.model;

import java.util.Optional;
import java.util.StringJoiner;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Why a finding was read so, in one sentence made from its evidence and the rule's note. */
final class Explanation {

  private Explanation() {}

  static String of(Corpus corpus, Finding finding) {
    Evidence evidence = finding.evidence();
    SourceText text = corpus.source(finding).text();
    if (!corpus.finding(finding.id()).equals(Optional.of(finding))) {
      throw new IllegalArgumentException("finding " + finding.quote() + " is not in this corpus");
    }
    StringBuilder sentence = new StringBuilder();
    sentence.append(
        finding.<String>match(
            r -> "Recommendation (" + r.strength() + ", " + r.polarity() + ")",
            r ->
                "Risk ("
                    + r.likelihood()
                    + r.icd203().map(t -> ", ICD 203 " + t).orElse("")
                    + ")"));
    sentence.append(
        switch (evidence.origin()) {
          case HUMAN -> " coded by a person";
          case MODEL -> " decided by the model";
          case RULE -> " by rule " + evidence.rule().orElseThrow();
        });
    if (evidence.origin() != Origin.RULE) {
      evidence.rule().ifPresent(rule -> sentence.append(", proposed by rule ").append(rule));
    }
    if (!evidence.cues().isEmpty()) {
      StringJoiner cues = new StringJoiner("\", \"", ", cue \"", "\"");
      for (TextSpan cue : evidence.cues()) {
        cues.add(text.slice(cue));
      }
      sentence.append(cues);
    }
    evidence
        .frame()
        .ifPresent(frame -> sentence.append(", frame \"").append(text.slice(frame)).append('"'));
    sentence.append(", tier ").append(evidence.tier());
    evidence
        .rule()
        .flatMap(corpus::rule)
        .ifPresent(note -> sentence.append(": ").append(note.sentence()));
    String said = sentence.toString();
    return said.endsWith(".") ? said : said + ".";
  }
}
