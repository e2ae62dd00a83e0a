package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.SourceKind;
import org.rapporteur.text.TextSpan;

/**
 * One sentence as a rule sees it: its tokens by number, the cues in it, and where it stands.
 *
 * <p>Tokens are numbered through the document; {@link #from()} and {@link #to()} are the sentence's
 * half-open range. Asking about a token outside that range gives no word, no class and no cue.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleContext {

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

  private final Tokens tokens;
  private final int from;
  private final int to;
  private final Block block;
  private final SourceKind sourceKind;
  private final List<Cue> cues;
  private final List<Name> names;
  private final boolean firstInBlock;
  private final boolean imperativeList;
  private final Clauses clauses;
  private final EnumSet<CueKind> cueKinds = EnumSet.noneOf(CueKind.class);
  private final int end;

  /** What learned rules ask, made when the first of them does. */
  private volatile @Nullable KnownFeatures features;

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
    this.tokens = tokens;
    this.from = sentence.from();
    this.to = sentence.to();
    this.block = block;
    this.sourceKind = sourceKind;
    this.cues = cues;
    this.names = names;
    this.imperativeList = imperativeList;
    this.firstInBlock = tokens.start(from) <= block.span().start();
    for (Cue cue : cues) {
      cueKinds.add(cue.kind());
    }
    this.end = endOfWords();
    this.clauses = new Clauses(this);
  }

  /**
   * The sentence's first token.
   *
   * @return its number
   */
  public int from() {
    return from;
  }

  /**
   * The token after the sentence's last.
   *
   * @return its number
   */
  public int to() {
    return to;
  }

  /**
   * The end of the sentence without its closing marks.
   *
   * @return the token after the last word, number or closing quote
   */
  public int end() {
    return end;
  }

  private int endOfWords() {
    int end = to();
    while (end > from() && !tokens.shape(end - 1).word() && isStop(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isStop(int token) {
    return tokens.shape(token) == Shape.MARK && ".!?\u2026;:,".indexOf(tokens.first(token)) >= 0;
  }

  private boolean inside(int token) {
    return token >= from && token < to;
  }

  /**
   * A token's word in lower case, as the lexicon has it.
   *
   * @param token a token
   * @return the word, or empty if the lexicon does not know it or it is a mark
   */
  public String word(int token) {
    return inside(token) ? tokens.lexicon().word(tokens.word(token)) : "";
  }

  /**
   * The base form of a token's word.
   *
   * @param token a token
   * @return the infinitive of a verb form, else the word
   */
  public String lemma(int token) {
    return inside(token) ? tokens.lexicon().word(tokens.lemma(token)) : "";
  }

  /** What a token can be, as bits of {@link WordClass}; none outside the sentence. */
  long classes(int token) {
    return inside(token) ? tokens.classes(token) : 0;
  }

  /** The kinds of the sentence's cues, in their order; not to be changed. */
  Set<CueKind> cueKinds() {
    return cueKinds;
  }

  /**
   * Whether a token can be one of the given classes.
   *
   * @param token a token
   * @param mask bits of {@link WordClass}
   * @return true if it can
   */
  public boolean is(int token, long mask) {
    return inside(token) && tokens.is(token, mask);
  }

  /**
   * Whether a token can be of a class.
   *
   * @param token a token
   * @param wordClass the class
   * @return true if it can
   */
  public boolean is(int token, WordClass wordClass) {
    return is(token, wordClass.bit());
  }

  /**
   * Whether a token can be of a class and of none of others.
   *
   * @param token a token
   * @param wordClass the class
   * @param others bits of {@link WordClass}
   * @return true if so
   */
  public boolean isOnly(int token, WordClass wordClass, long others) {
    return is(token, wordClass) && !is(token, others);
  }

  /**
   * Whether a token is one of some words.
   *
   * @param token a token
   * @param words the words, in lower case
   * @return true if it is
   */
  public boolean in(int token, Set<String> words) {
    if (words instanceof WordList list) {
      return inside(token) && tokens.lexicon().in(tokens.word(token), list);
    }
    return inside(token) && words.contains(word(token));
  }

  /**
   * Whether the base form of a token's word is one of some words.
   *
   * @param token a token
   * @param words the words, in lower case
   * @return true if it is
   */
  public boolean lemmaIn(int token, Set<String> words) {
    if (words instanceof WordList list) {
      return inside(token) && tokens.lexicon().in(tokens.lemma(token), list);
    }
    return inside(token) && words.contains(lemma(token));
  }

  /**
   * Whether a token is one of two words.
   *
   * @param token a token
   * @param one a word, in lower case
   * @param other another
   * @return true if it is
   */
  public boolean in(int token, String one, String other) {
    String word = word(token);
    return word.equals(one) || word.equals(other);
  }

  /**
   * Whether a token is one of three words.
   *
   * @param token a token
   * @param one a word, in lower case
   * @param second another
   * @param third another
   * @return true if it is
   */
  public boolean in(int token, String one, String second, String third) {
    String word = word(token);
    return word.equals(one) || word.equals(second) || word.equals(third);
  }

  /**
   * Whether a token is a word.
   *
   * @param token a token
   * @param word the word, in lower case
   * @return true if it is
   */
  public boolean is(int token, String word) {
    return inside(token)
        && tokens.mayBegin(token, word.charAt(0))
        && word.equals(tokens.lexicon().word(tokens.word(token)));
  }

  /**
   * Whether a token is a mark.
   *
   * @param token a token
   * @param mark the character
   * @return true if it is
   */
  public boolean mark(int token, char mark) {
    return inside(token) && tokens.mark(token, mark);
  }

  /**
   * Whether a token is a word or number.
   *
   * @param token a token
   * @return true if it is
   */
  public boolean isWord(int token) {
    return inside(token) && tokens.shape(token).word();
  }

  /**
   * Whether a token is a dash that separates.
   *
   * @param token a token
   * @return true if it is
   */
  public boolean isDash(int token) {
    return inside(token) && tokens.shape(token) == Shape.DASH;
  }

  /**
   * Whether a token is a hyphen inside a compound.
   *
   * @param token a token
   * @return true if it is
   */
  public boolean isHyphen(int token) {
    return inside(token) && tokens.shape(token) == Shape.HYPHEN;
  }

  /**
   * Whether a token starts with a capital letter.
   *
   * @param token a token
   * @return true if it does
   */
  public boolean capitalized(int token) {
    return inside(token) && tokens.capitalized(token);
  }

  /**
   * The characters of a range.
   *
   * @param range tokens of the document
   * @return its text
   */
  public String text(Range range) {
    return range.empty() ? "" : tokens.string(range.from(), range.to());
  }

  /**
   * All cues of the sentence.
   *
   * @return in text order
   */
  public List<Cue> cues() {
    return cues;
  }

  /**
   * The cues of a kind.
   *
   * @param kind the kind
   * @return in text order
   */
  public List<Cue> cues(CueKind kind) {
    if (!cueKinds.contains(kind)) {
      return List.of();
    }
    List<Cue> some = new ArrayList<>();
    for (Cue cue : cues) {
      if (cue.kind() == kind) {
        some.add(cue);
      }
    }
    return some;
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
    if (!cueKinds.contains(kind)) {
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

  /** The features of the sentence that learned rules know. */
  KnownFeatures features() {
    KnownFeatures known = features;
    if (known == null) {
      known = KnownFeatures.of(this);
      features = known;
    }
    return known;
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
   * The place of a range in the document's text.
   *
   * @param range tokens of the document, not empty
   * @return its characters
   */
  public TextSpan span(Range range) {
    return tokens.span(range.from(), range.to());
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
