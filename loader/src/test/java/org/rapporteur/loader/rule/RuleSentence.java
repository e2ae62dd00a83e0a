package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.internal.actor.ActorReader;
import org.rapporteur.loader.internal.actor.NamedActors;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.actor.Naming;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.Marker;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.PhraseMatcher;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.SentenceSplitter;
import org.rapporteur.loader.internal.token.Tokenizer;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.SourceKind;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * A sentence on its own, as rules see it: a paragraph of a session summary, or, if it begins with
 * "- ", an item of a list of recommendations, or, with "ACTION: ", a line of minutes.
 */
final class RuleSentence {

  private static final String BULLET = "- ";
  private static final String ACTION = "ACTION";

  private final SourceText text;
  private final Tokens tokens;
  private final List<RuleContext> contexts = new ArrayList<>();

  private RuleSentence(String sentence, SourceKind kind, Vocabulary vocabulary) {
    text = SourceText.of(sentence);
    boolean item = sentence.startsWith(BULLET);
    boolean action = sentence.startsWith(ACTION + ": ");
    int from = item ? BULLET.length() : action ? ACTION.length() + 2 : 0;
    Block block =
        new Block(
            item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH,
            text.span(),
            new TextSpan(from, text.length()),
            item ? Marker.BULLET : Marker.NONE,
            action ? ACTION : "",
            item ? SectionKind.RECOMMENDATIONS : SectionKind.BODY,
            -1,
            -1,
            -1);
    Tokenizer tokenizer = new Tokenizer(text, vocabulary.lexicon());
    tokenizer.add(block.span());
    tokens = tokenizer.tokens();
    List<PhraseMatch> phrases = PhraseMatcher.match(tokens, vocabulary.phrases());
    Outline outline = new Outline(List.of(block), List.of(), List.of(), List.of());
    NamedActors named = ActorReader.read(tokens, phrases, outline, vocabulary);
    for (Sentence part : SentenceSplitter.split(tokens, 0, tokens.count())) {
      contexts.add(
          new RuleContext(
              tokens,
              part,
              block,
              kind,
              cues(phrases, part, vocabulary),
              names(named, part),
              item));
    }
  }

  static RuleSentence of(String sentence, Vocabulary vocabulary) {
    return of(sentence, SourceKind.SESSION_SUMMARY, vocabulary);
  }

  /** The sentence in a document of another kind. */
  static RuleSentence of(String sentence, SourceKind kind, Vocabulary vocabulary) {
    return new RuleSentence(sentence, kind, vocabulary);
  }

  /** Its parts, if a text would be cut there, as rules are shown them. */
  List<RuleContext> contexts() {
    return List.copyOf(contexts);
  }

  /** What a rule sees in it. */
  List<Match> matches(Rule rule) {
    return contexts.stream().flatMap(context -> rule.match(context).stream()).toList();
  }

  /** The characters of a range of tokens. */
  String words(Range range) {
    return range.empty() ? "" : text.slice(span(range));
  }

  /** Where the characters of a range of tokens stand. */
  TextSpan span(Range range) {
    return tokens.span(range.from(), range.to());
  }

  private static List<RuleContext.Cue> cues(
      List<PhraseMatch> phrases, Sentence sentence, Vocabulary vocabulary) {
    List<RuleContext.Cue> cues = new ArrayList<>();
    for (PhraseMatch phrase : phrases) {
      boolean inside = phrase.from() >= sentence.from() && phrase.to() <= sentence.to();
      if (inside && vocabulary.meaning(phrase.payload()) instanceof Meaning.Cue cue) {
        Range range = new Range(phrase.from(), phrase.to());
        cues.removeIf(
            other ->
                other.kind() == cue.kind()
                    && other.range().from() == range.from()
                    && other.range().to() < range.to());
        cues.add(new RuleContext.Cue(range, cue.kind(), cue.value()));
      }
    }
    return cues;
  }

  private static List<RuleContext.Name> names(NamedActors named, Sentence sentence) {
    List<RuleContext.Name> names = new ArrayList<>();
    for (NamedPlace place : named.places()) {
      boolean inside = place.from() >= sentence.from() && place.to() <= sentence.to();
      if (inside && place.naming() != Naming.DEMONYM) {
        names.add(
            new RuleContext.Name(
                new Range(place.from(), place.to()), named.actors().get(place.actor()).kind()));
      }
    }
    return names;
  }
}
