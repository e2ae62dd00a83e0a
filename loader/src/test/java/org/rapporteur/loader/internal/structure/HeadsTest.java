package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.text.SourceText;

/** What the head of a document tells of it, whatever its layout, institution and decade. */
class HeadsTest {

  private static final String BODY =
      """


      The water had been rising for three days when the first of the families came down to the \
      quay with their goats and their tin trunks. Nobody had told them where they were to go.

      The pilot waited until noon.
      """;

  private static final Pattern CASES = Pattern.compile("\n====\n");
  private static final Pattern SEPARATOR = Pattern.compile("\n---\n");
  private static final Pattern COMMENT = Pattern.compile("\\A(?:#[^\n]*\n)+");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

  /** A head, and what is expected of it, line by line. */
  record Head(String text, List<String> expected) {

    Stream<String> values(String key) {
      return expected.stream()
          .filter(line -> line.startsWith(key + " "))
          .map(line -> line.substring(key.length() + 1));
    }

    @Override
    public String toString() {
      return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    }
  }

  /** One value that a coder wrote down for a head. */
  record Value(Head head, String field, String value, String cause) {

    @Override
    public String toString() {
      return head + ": " + field + " " + value;
    }
  }

  static Stream<Head> heads(String name) {
    String file;
    try (var stream = HeadsTest.class.getResourceAsStream(name)) {
      file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return CASES
        .splitAsStream(COMMENT.matcher(file).replaceFirst("").stripTrailing())
        .map(SEPARATOR::split)
        .map(parts -> new Head(parts[0], parts[1].lines().toList()));
  }

  static Stream<Head> lines() {
    return heads("heads.txt");
  }

  static Stream<Value> values() {
    return Stream.of("heads-first.txt", "heads-second.txt")
        .flatMap(HeadsTest::heads)
        .flatMap(
            head ->
                head.expected().stream()
                    .map(line -> line.split(" ", 2))
                    .map(
                        line -> {
                          String[] parts = line[1].split(" \\|\\| ", 2);
                          return new Value(
                              head, line[0], parts[0], parts.length > 1 ? parts[1] : "");
                        }));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isReadAsAReaderWould(Head head) {
    Description description = description(head.text() + BODY);

    assertThat(description.title().value())
        .isEqualTo(head.values("title").findFirst().orElseThrow());
    head.values("event")
        .forEach(event -> assertThat(description.event().map(Attested::value)).contains(event));
    head.values("host")
        .forEach(host -> assertThat(description.host().map(Attested::value)).contains(host));
  }

  /**
   * Heads with their text, coded by somebody who never saw what the readers do. What is known not
   * to be read has its cause after two bars and is skipped.
   */
  @ParameterizedTest
  @MethodSource("values")
  void isReadAsACoderDid(Value expected) {
    String read = read(expected.field(), description(expected.head().text()));
    String coded =
        expected.field().equals("authors") ? authors(expected.value()) : folded(expected.value());
    int length = Math.min(read.length(), coded.length());
    // Of two dates the coarser decides how exactly they must agree.
    boolean date = expected.field().equals("date") && length > 0;
    boolean same =
        date ? read.substring(0, length).equals(coded.substring(0, length)) : read.equals(coded);

    assumeTrue(same || expected.cause().isEmpty(), () -> expected + ": " + expected.cause());
    assertThat(same).as("%s, but read %s", expected, read).isTrue();
  }

  /** What has no head must not lose its text to a title. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministries should publish the gauge readings every week.",
        "The ministries should publish the gauge readings every week, and not\nonly after a flood. "
            + "Otherwise the villages\nmay stop believing them.",
        "The ministries should publish the gauge readings every week"
      })
  void aSingleParagraphIsText(String paragraph) {
    SourceText text = SourceText.of(paragraph);
    Outline outline = OutlineReader.read(text, Vocabulary.standard());

    assertThat(outline.blocks()).extracting(Block::kind).containsOnly(BlockKind.PARAGRAPH);
    assertThat(Sample.description(text, outline).title().value())
        .isEqualTo(paragraph.lines().findFirst().orElseThrow());
  }

  private static Description description(String document) {
    SourceText text = SourceText.of(document);
    return Sample.description(text, OutlineReader.read(text, Vocabulary.standard()));
  }

  private static String read(String field, Description description) {
    return switch (field) {
      case "title" -> folded(description.title().value());
      case "kind" -> folded(description.kind().folded().name());
      case "event" -> folded(description.event().map(Attested::value));
      case "host" -> folded(description.host().map(Attested::value));
      case "publisher" -> folded(description.publisher().map(Attested::value));
      case "date" -> folded(description.eventDate().map(dating -> dating.date().toString()));
      case "authors" ->
          authors(
              description.contributors().stream()
                  .filter(maker -> maker.role() == ContributorRole.AUTHOR)
                  .map(Contributor::name)
                  .collect(Collectors.joining("; ")));
      default -> throw new IllegalArgumentException("No such field in heads: " + field);
    };
  }

  private static String authors(String names) {
    Set<String> folded = new TreeSet<>();
    Stream.of(names.split("; ")).map(HeadsTest::folded).forEach(folded::add);
    return String.join(" ", folded);
  }

  private static String folded(Optional<String> value) {
    return value.map(HeadsTest::folded).orElse("");
  }

  /** Letters and digits in lower case, by which values are compared. */
  private static String folded(String value) {
    return MARKS.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
