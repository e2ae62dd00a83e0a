package org.rapporteur.loader.internal.token;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Texts cut with the standard vocabulary, as strings that tests can state. */
final class Cut {

  private Cut() {}

  static Tokens tokens(String text) {
    SourceText source = SourceText.of(text);
    Tokenizer tokenizer = new Tokenizer(source, Vocabulary.standard().lexicon());
    tokenizer.add(source.span());
    return tokenizer.tokens();
  }

  /** Each line a span of its own, as the items of a list are. */
  static Tokens lines(String text) {
    SourceText source = SourceText.of(text);
    Tokenizer tokenizer = new Tokenizer(source, Vocabulary.standard().lexicon());
    int start = 0;
    for (String line : text.split("\n", -1)) {
      tokenizer.add(new TextSpan(start, start + line.length()));
      start += line.length() + 1;
    }
    return tokenizer.tokens();
  }

  static List<String> words(String text) {
    Tokens tokens = tokens(text);
    return IntStream.range(0, tokens.count()).mapToObj(tokens::string).toList();
  }

  static List<String> sentences(String text) {
    Tokens tokens = tokens(text);
    return SentenceSplitter.split(tokens, 0, tokens.count()).stream()
        .map(sentence -> tokens.string(sentence.from(), sentence.to()))
        .toList();
  }
}
