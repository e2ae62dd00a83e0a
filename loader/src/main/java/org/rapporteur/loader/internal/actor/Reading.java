package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.SentenceSplitter;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.loader.vocabulary.WordClass;

/** A text with its blocks and known phrases, and what every stage asks of its tokens. */
final class Reading {

  private static final long ORDINARY =
      WordClass.FUNCTION
          | WordClass.VERB
          | WordClass.mask(
              WordClass.NOUN,
              WordClass.ADJECTIVE,
              WordClass.ADVERB,
              WordClass.ORDINAL,
              WordClass.NUMBER,
              WordClass.DAY,
              WordClass.MONTH,
              WordClass.QUANTIFIER,
              WordClass.COLLECTIVE);
  private static final long NAME = WordClass.mask(WordClass.GIVEN_NAME, WordClass.SURNAME);
  private static final long DATE = WordClass.mask(WordClass.DAY, WordClass.MONTH);

  final Tokens tokens;

  /** The phrases that may name somebody, by what they mean; those that are skipped left out. */
  final List<PhraseMatch> names = new ArrayList<>();

  final List<PhraseMatch> bodies = new ArrayList<>();
  final List<PhraseMatch> nonActors = new ArrayList<>();
  final List<PhraseMatch> titles = new ArrayList<>();

  final Vocabulary vocabulary;
  private final BitSet skipped = new BitSet();
  private final BitSet headings = new BitSet();
  private final BitSet blockStarts = new BitSet();
  private final BitSet sentenceStarts = new BitSet();
  private final Credits credits;
  private final Letter letter;

  Reading(Tokens tokens, List<PhraseMatch> matches, Outline outline, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.credits = new Credits(tokens);
    this.letter = new Letter(tokens, outline.blocks());
    skipped.set(0, tokens.count());
    for (int i = 0; i < outline.blocks().size(); i++) {
      add(outline.blocks(), i);
    }
    for (PhraseMatch match : matches) {
      if (!skipped.get(match.from())) {
        sort(match);
      }
    }
  }

  private void sort(PhraseMatch match) {
    Meaning meaning = meaning(match);
    if (meaning instanceof Meaning.Name name && fits(match, name.text())) {
      names.add(match);
    } else if (meaning instanceof Meaning.Body body && fits(match, body.pattern())) {
      bodies.add(match);
    } else if (meaning instanceof Meaning.NonActor name && fits(match, name.pattern())) {
      nonActors.add(match);
    } else if (meaning instanceof Meaning.Title) {
      titles.add(match);
    }
  }

  private boolean fits(PhraseMatch match, String form) {
    return CapitalMatch.fits(tokens, match.from(), match.to(), form);
  }

  private void add(List<Block> blocks, int index) {
    Block block = blocks.get(index);
    int from = tokens.at(block.line().start());
    int to = from;
    while (to < tokens.count() && tokens.start(to) < block.line().end()) {
      to++;
    }
    if (from == to) {
      return;
    }
    BlockKind kind = block.kind();
    boolean skip =
        (kind == BlockKind.BYLINE || kind == BlockKind.FURNITURE) && !letter.names(index, from)
            || credits.block(block, from, to)
            || credits.signature(blocks, index, from, to);
    skipped.set(from, to, skip);
    headings.set(from, to, kind == BlockKind.TITLE || kind == BlockKind.HEADING);
    blockStarts.set(from);
    int content = Math.max(from, tokens.at(block.span().start()));
    if (content < to) {
      blockStarts.set(content);
    }
    for (Sentence sentence : SentenceSplitter.split(tokens, from, to)) {
      int first = sentence.from();
      while (first < sentence.to() - 1 && !tokens.shape(first).word()) {
        first++;
      }
      sentenceStarts.set(first);
      if (credits.sentence(sentence)) {
        skipped.set(sentence.from(), sentence.to());
      }
    }
    int byline = credits.barred(from, to);
    if (byline >= 0) {
      skipped.set(byline, to);
    }
    sentenceStarts.set(content);
  }

  int count() {
    return tokens.count();
  }

  /** Whether a line begins inside a range. */
  boolean broken(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.lineStart(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token stands outside the document proper, or outside all of it. */
  boolean skipped(int token) {
    return token < 0 || token >= tokens.count() || skipped.get(token);
  }

  /** Whether it stands in a title or heading, where every word may have a capital. */
  boolean heading(int token) {
    return headings.get(token);
  }

  boolean blockStart(int token) {
    return blockStarts.get(token);
  }

  /** Whether its capital may be due to its place. */
  boolean sentenceStart(int token) {
    return sentenceStarts.get(token) || blockStarts.get(token);
  }

  Meaning meaning(PhraseMatch match) {
    return vocabulary.meaning(match.payload());
  }

  boolean inside(int token) {
    return token >= 0 && token < tokens.count();
  }

  /** Whether it is a word with a capital in the same block as the token before or after it. */
  boolean capitalized(int token) {
    return inside(token) && tokens.capitalized(token);
  }

  boolean mark(int token, char c) {
    return inside(token) && tokens.mark(token, c);
  }

  boolean hyphen(int token) {
    return inside(token) && tokens.shape(token) == Shape.HYPHEN;
  }

  /** Whether it is the clitic 's, or the bare apostrophe after a plural. */
  boolean possessive(int token) {
    if (!inside(token) || tokens.spaceBefore(token)) {
      return false;
    }
    char c = tokens.first(token);
    boolean apostrophe = c == '\'' || c == '\u2019' || c == '\u02bc';
    int length = tokens.end(token) - tokens.start(token);
    return apostrophe && (length == 2 || length == 1 && tokens.spaceAfter(token));
  }

  /** Whether it can be a word of the closed classes: the, of, and, which. */
  boolean function(int token) {
    return inside(token) && tokens.is(token, WordClass.FUNCTION);
  }

  /** Whether it is a name of a day or month. */
  boolean date(int token) {
    return inside(token) && tokens.is(token, DATE);
  }

  /** Whether the name lists know it as a given or family name. */
  boolean name(int token) {
    return inside(token) && tokens.is(token, NAME);
  }

  boolean is(int token, WordClass wordClass) {
    return inside(token) && tokens.is(token, wordClass.bit());
  }

  /** Whether it is a word of the dictionary in singular or plural, whatever else it may be. */
  boolean ordinary(int token) {
    int word = tokens.word(token);
    if (word != Lexicon.UNKNOWN && (tokens.lexicon().classes(word) & ORDINARY) != 0) {
      return true;
    }
    int start = tokens.start(token);
    int end = tokens.end(token);
    char last = tokens.text().charAt(end - 1);
    if (end - start < 4 || last != 's' && last != 'S') {
      return false;
    }
    return ordinary(start, end - 1) || ordinary(start, end - 2) || ordinaryInY(start, end);
  }

  private boolean ordinary(int start, int end) {
    int word = tokens.lexicon().find(tokens.text(), start, end);
    return (tokens.lexicon().classes(word) & (WordClass.NOUN.bit() | WordClass.VERB)) != 0;
  }

  private boolean ordinaryInY(int start, int end) {
    if (end - start < 5 || Character.toLowerCase(tokens.text().charAt(end - 3)) != 'i') {
      return false;
    }
    String singular = tokens.text().toString().substring(start, end - 3) + 'y';
    Lexicon lexicon = tokens.lexicon();
    return (lexicon.classes(lexicon.find(singular)) & WordClass.NOUN.bit()) != 0;
  }

  /** Whether all letters of the line around a token are capitals. */
  boolean shouting(int token) {
    int words = 0;
    for (int i = token; i >= 0 && i > token - 6; i--) {
      if (tokens.shape(i) == Shape.LOWER && !possessive(i) || tokens.shape(i) == Shape.CAPITAL) {
        return false;
      }
      words += tokens.shape(i) == Shape.UPPER ? 1 : 0;
      if (tokens.lineStart(i)) {
        break;
      }
    }
    for (int i = token + 1; i < tokens.count() && i < token + 6 && !tokens.lineStart(i); i++) {
      if (tokens.shape(i) == Shape.LOWER && !possessive(i) || tokens.shape(i) == Shape.CAPITAL) {
        return false;
      }
      words += tokens.shape(i) == Shape.UPPER ? 1 : 0;
    }
    return words > 2;
  }
}
