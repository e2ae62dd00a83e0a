package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.internal.actor.NamedActors;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.actor.Naming;
import org.rapporteur.loader.internal.issue.IssueReader;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.token.Interruption;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.SentenceSplitter;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;

/** Asks all rules about all sentences of a document and completes what they see to findings. */
public final class FindingReader {

  /** What the words before a list say if its items tell what to do. */
  private static final Set<String> LEAD_INS = WordList.named("finding-reader.lead-ins");

  private static final Comparator<Finding> IN_TEXT_ORDER =
      Comparator.comparing((Finding finding) -> finding.evidence().quote())
          .thenComparing(Finding::kind);

  private final Tokens tokens;
  private final Outline outline;
  private final Vocabulary vocabulary;
  private final CandidateReader candidates;
  private final SourceKind sourceKind;
  private final Names names;
  private final Completion completion;
  private final Effort effort;

  private int lastLeadIn = -1;
  private boolean lastPrescribes;

  /** For one document; mutable, for use by a single thread. */
  public FindingReader(
      SourceId source,
      SourceKind sourceKind,
      Tokens tokens,
      Outline outline,
      NamedActors named,
      IssueReader issues,
      List<SessionId> sessions,
      Vocabulary vocabulary,
      RuleCatalog rules,
      Effort effort) {
    this.effort = effort;
    this.sourceKind = sourceKind;
    this.tokens = tokens;
    this.outline = outline;
    this.names = new Names(named);
    this.completion = new Completion(source, tokens, names, issues, sessions);
    this.vocabulary = vocabulary;
    this.candidates = new CandidateReader(rules);
  }

  /**
   * What is known of a candidate when the text has been read once.
   *
   * @param candidate what a rule saw
   * @param frames the reporting frames of its sentence
   * @param unframed whose view the words of its sentence are outside of them
   * @param addressees the actors who are told to act, as far as they are named
   */
  private record Item(
      Candidate candidate, List<Frame> frames, Attribution unframed, List<Integer> addressees) {}

  /**
   * All findings in text order, recommendations first; none if the rules would have to do more work
   * than allowed.
   */
  public List<Finding> read(List<PhraseMatch> phrases) {
    FrameReader frameReader = new FrameReader(names, new Roles(names, tokens));
    List<Passage> passages = passages(phrases);
    if (passages.isEmpty() || effort.exhausted().isPresent()) {
      return List.of();
    }
    Submitters submitters = new Submitters(names, tokens, outline);
    Voices voices = new Voices(names, sourceKind, tokens, outline, passages.get(0).block());
    Setting setting = new Setting(names, tokens, outline, sourceKind);
    Parties parties = new Parties(names, setting);
    Addressees recipients = new Addressees(names, setting);
    List<List<Frame>> framed = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      Interruption.check();
      framed.add(frameReader.read(passage.context()));
    }
    // What only opens a list holds no item itself.
    Iterator<List<Candidate>> seen =
        candidates.read(passages.stream().filter(passage -> !passage.opensList()).toList());
    List<Item> items = new ArrayList<>();
    for (Passage passage : passages) {
      List<Frame> frames = framed.get(passage.index());
      Attribution unframed = voices.enter(passage, frames);
      if (passage.opensList()) {
        continue;
      }
      for (Candidate candidate : seen.next()) {
        List<Integer> addressees =
            candidate.rule().kind() == FindingKind.RECOMMENDATION
                ? recipients.named(candidate)
                : List.of();
        items.add(new Item(candidate, frames, unframed, addressees));
      }
    }
    List<Finding> findings = new ArrayList<>(items.size());
    for (Item item : items) {
      Interruption.check();
      Candidate candidate = item.candidate();
      Passage passage = candidate.passage();
      Optional<Frame> frame = Voices.frame(item.frames(), anchor(candidate));
      Attribution attribution = voices.attribution(item.unframed(), passage, frame);
      Finding finding;
      if (candidate.rule().kind() == FindingKind.RECOMMENDATION) {
        List<Integer> to = item.addressees();
        finding =
            completion.recommendation(
                candidate,
                frame,
                submitters.of(passage.block(), candidate.match()).orElse(attribution),
                to.isEmpty() ? recipients.implied(passage.context(), candidate.match()) : to);
      } else {
        List<Integer> causes = parties.causes(passage, candidate.match(), item.frames());
        finding =
            completion.risk(
                candidate,
                frame,
                attribution,
                causes,
                parties.affected(passage, candidate.match(), causes));
      }
      findings.add(finding);
    }
    return eachOnce(findings);
  }

  /** Sorts findings; of those of one kind at one place the first is left. */
  private static List<Finding> eachOnce(List<Finding> findings) {
    findings.sort(IN_TEXT_ORDER);
    List<Finding> once = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      if (once.isEmpty() || !once.get(once.size() - 1).id().equals(finding.id())) {
        once.add(finding);
      }
    }
    return once;
  }

  /**
   * The token that tells which frame reports an item: its act, or what stands behind its hazard.
   */
  private static int anchor(Candidate candidate) {
    Match match = candidate.match();
    if (candidate.rule().kind() == FindingKind.RECOMMENDATION) {
      return match.action().from();
    }
    return Math.min(match.cues().get(0).to(), match.quote().to() - 1);
  }

  private List<Passage> passages(List<PhraseMatch> phrases) {
    List<Passage> passages = new ArrayList<>();
    BitSet leadIns = new BitSet(outline.blocks().size());
    for (Block block : outline.blocks()) {
      if (block.leadIn() >= 0) {
        leadIns.set(block.leadIn());
      }
    }
    CueReader cueReader = new CueReader(phrases, tokens, vocabulary);
    for (int number = 0; number < outline.blocks().size(); number++) {
      Block block = outline.blocks().get(number);
      boolean evidence = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
      if (!evidence
          || block.section() == SectionKind.FURNITURE
          || block.section() == SectionKind.ANNEX) {
        continue;
      }
      int from = tokens.at(block.span().start());
      int to = tokens.at(block.span().end());
      boolean imperatives = prescribing(block);
      for (Sentence sentence : SentenceSplitter.split(tokens, from, to, effort.longest())) {
        if (!effort.takesOn(sentence, tokens)) {
          continue;
        }
        // "The workshop recommends that the states:" only opens the list that says what.
        boolean opensList = tokens.mark(sentence.to() - 1, ':') && leadIns.get(number);
        List<RuleContext.Cue> cues = cueReader.read(sentence);
        if (CueReader.boilerplate(cues)) {
          continue;
        }
        if (!effort.spend(sentence, cues.size(), candidates.rules(), tokens)) {
          return List.of();
        }
        RuleContext context =
            new RuleContext(
                tokens, sentence, block, sourceKind, cues, named(sentence), imperatives);
        passages.add(new Passage(passages.size(), sentence, block, context, opensList));
      }
    }
    return passages;
  }

  private List<RuleContext.Name> named(Sentence sentence) {
    List<NamedPlace> places = names.in(sentence.from(), sentence.to());
    if (places.isEmpty()) {
      return Collections.emptyList();
    }
    List<RuleContext.Name> named = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      NamedPlace place = places.get(i);
      if (place.naming() != Naming.DEMONYM) {
        Range range = new Range(place.from(), place.to());
        named.add(new RuleContext.Name(range, names.actor(place.actor()).kind()));
      }
    }
    return Collections.unmodifiableList(named);
  }

  /** Whether a block's heading or lead-in says that the items below prescribe. */
  private boolean prescribing(Block block) {
    if (block.section() == SectionKind.RECOMMENDATIONS) {
      return true;
    }
    if (block.leadIn() < 0) {
      return false;
    }
    if (block.leadIn() != lastLeadIn) {
      // The items of a list ask one after the other.
      lastLeadIn = block.leadIn();
      lastPrescribes = prescribes(outline.blocks().get(lastLeadIn));
    }
    return lastPrescribes;
  }

  private boolean prescribes(Block leadIn) {
    String text = tokens.text().slice(leadIn.span()).toLowerCase(Locale.ROOT);
    String tail = text.substring(Math.max(0, text.length() - 160));
    return LEAD_INS.stream().anyMatch(tail::contains);
  }
}
