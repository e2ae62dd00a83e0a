package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.SourceKind;

/**
 * One sentence as a rule sees it: its tokens by number, the cues in it, and where it stands.
 *
 * <p>Tokens are numbered through the document; {@link #from()} and {@link #to()} are the sentence's
 * half-open range. Asking about a token outside that range gives no word, no class and no cue.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleContext extends SentenceTokens {

  /**
   * A cue in the sentence.
   *
   * @param range its tokens
   * @param kind what it shows
   * @param value what more it tells, such as a strength; empty if nothing
   */
  public record Cue(Range range, CueKind kind, String value) {}

  /**
   * A place where the sentence names an actor.
   *
   * @param range its tokens
   * @param kind what sort of actor it is
   */
  public record Name(Range range, ActorKind kind) {}

  private static final int SHORT_TEXT = 200;

  private final Block block;
  private final SourceKind sourceKind;
  private final List<Cue> cues;
  private final List<Name> names;
  private final boolean firstInBlock;
  private final boolean imperativeList;
  private final Clauses clauses;
  private final long cueKinds;

  /**
   * Made by the loader.
   *
   * @param tokens the document's tokens
   * @param sentence the sentence
   * @param block where it stands
   * @param sourceKind what form of writing the document is
   * @param cues the cues in the sentence, in text order
   * @param names the actors it names, in text order
   * @param imperativeList whether it stands in a list whose items prescribe
   */
  public RuleContext(
      Tokens tokens,
      Sentence sentence,
      Block block,
      SourceKind sourceKind,
      List<Cue> cues,
      List<Name> names,
      boolean imperativeList) {
    super(tokens, sentence.from(), sentence.to());
    this.block = block;
    this.sourceKind = sourceKind;
    this.cues = cues;
    this.names = names;
    this.imperativeList = imperativeList;
    this.firstInBlock = tokens.start(sentence.from()) <= block.span().start();
    long kinds = 0;
    for (int i = 0; i < cues.size(); i++) {
      kinds |= bit(cues.get(i).kind());
    }
    this.cueKinds = kinds;
    this.clauses = new Clauses(this);
  }

  /**
   * All cues of the sentence.
   *
   * @return in text order
   */
  public List<Cue> cues() {
    return cues;
  }

  /** The kinds of the sentence's cues, as bits by their order. */
  long cueKinds() {
    return cueKinds;
  }

  /** Whether the sentence has a cue of a kind. */
  boolean has(CueKind kind) {
    return (cueKinds & bit(kind)) != 0;
  }

  private static long bit(CueKind kind) {
    return 1L << kind.ordinal();
  }

  /**
   * The cues of a kind.
   *
   * @param kind the kind
   * @return in text order
   */
  public List<Cue> cues(CueKind kind) {
    if (!has(kind)) {
      return Collections.emptyList(); // Unlike List.of(), it is walked without an iterator anew.
    }
    List<Cue> some = new ArrayList<>();
    for (Cue cue : cues) {
      if (cue.kind() == kind) {
        some.add(cue);
      }
    }
    return Collections.unmodifiableList(some);
  }

  /**
   * Whether a cue of a kind overlaps a range.
   *
   * @param kind the kind
   * @param from the range's first token
   * @param to the token after its last
   * @return true if one does
   */
  public boolean hasCue(CueKind kind, int from, int to) {
    if (!has(kind)) {
      return false;
    }
    for (Cue cue : cues) {
      if (cue.kind() == kind && cue.range().from() < to && from < cue.range().to()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The places where the sentence names actors.
   *
   * @return in text order
   */
  public List<Name> names() {
    return names;
  }

  /**
   * Whether a range names an actor of one of some kinds.
   *
   * @param from the range's first token
   * @param to the token after its last
   * @param kinds the kinds
   * @return true if it does
   */
  public boolean names(int from, int to, Set<ActorKind> kinds) {
    for (Name name : names) {
      if (name.range().from() >= from && name.range().to() <= to && kinds.contains(name.kind())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The clauses of the sentence.
   *
   * @return how it divides
   */
  public Clauses clauses() {
    return clauses;
  }

  /**
   * What part of the document the sentence stands in.
   *
   * @return the kind of section
   */
  public SectionKind section() {
    return block.section();
  }

  /**
   * Whether the whole text is so short, of fewer than 200 words and marks, that nothing can be told
   * from where in it a sentence stands.
   *
   * @return true if so
   */
  public boolean inShortText() {
    return textLength() < SHORT_TEXT;
  }

  /**
   * What form of writing the document is.
   *
   * @return the kind of source
   */
  public SourceKind sourceKind() {
    return sourceKind;
  }

  /**
   * Words before a colon at the start of the block that say what it is or who speaks.
   *
   * @return the label without its colon, empty if none
   */
  public String label() {
    return block.label();
  }

  /**
   * Whether the sentence is, or begins, an item of a list.
   *
   * @return true if so
   */
  public boolean listItem() {
    return block.kind() == BlockKind.LIST_ITEM;
  }

  /**
   * Whether the sentence stands in a list whose items prescribe, by its heading or lead-in.
   *
   * @return true if so
   */
  public boolean imperativeList() {
    return imperativeList;
  }

  /** Whether the sentence stands in what a session of a meeting is reported to have said. */
  boolean inSession() {
    return block.session() >= 0;
  }

  /**
   * Whether the sentence is the first of its block.
   *
   * @return true if so
   */
  public boolean firstInBlock() {
    return firstInBlock;
  }
}
