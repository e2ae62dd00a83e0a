package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.model.Samples.minimal;
import static org.rapporteur.model.Samples.rich;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks a good document in one place and expects to be told the place and the value. */
class RefusalTest {

  private static final String NULL = "null is no value, what is absent is left out";

  static Stream<Arguments> breaks() {
    return Stream.of(
        broken(
            "\"kind\" : \"OTHER\",",
            "",
            "sources[0]",
            "Cannot build Source, some of required attributes are not set [kind]"),
        broken(
            "\"kind\" : \"OTHER\"",
            "\"kind\" : \"OTHER\", \"kind\" : \"OTHER\"",
            "sources[0]",
            "Duplicate Object property \"kind\""),
        broken("\"kind\" : \"OTHER\"", "\"kind\" : null", "sources[0].kind", NULL),
        broken(
            "\"kind\" : \"OTHER\"",
            "\"kind\" : [ \"OTHER\" ]",
            "sources[0].kind",
            "expected a string, found Array value"),
        broken(
            "\"tier\" : \"STRICT\"",
            "\"tier\" : \"strict\"",
            "sessions[0].heading.tier",
            "\"strict\" is none of STRICT, BALANCED, BROAD"),
        broken(
            "\"tier\" : \"STRICT\"",
            "\"tier\" : 0",
            "sessions[0].heading.tier",
            "\"0\" is none of STRICT, BALANCED, BROAD"),
        broken(
            "\"tier\" : \"STRICT\"",
            "\"tier\" : \"0\"",
            "sessions[0].heading.tier",
            "\"0\" is none of STRICT, BALANCED, BROAD"),
        broken(
            "\"tier\" : \"STRICT\"",
            "\"tier\" : \"\"",
            "sessions[0].heading.tier",
            "\"\" is none of STRICT, BALANCED, BROAD"),
        broken(
            "\"tier\" : \"STRICT\"",
            "\"tier\" : \"STRICT\", \"sure\" : true",
            "sessions[0].heading.sure",
            "unknown field \"sure\", known are cues, frame, origin, quote, rule, source, tier"),
        broken(
            "\"contributors\" : [ ]", "\"contributors\" : null", "sources[0].contributors", NULL),
        broken(
            "\"contributors\" : [ ]",
            "\"contributors\" : [ null ]",
            "sources[0].contributors[0]",
            NULL),
        broken(
            "\"contributors\" : [ ]",
            "\"contributors\" : { }",
            "sources[0].contributors",
            "expected a list, found Object value"),
        broken(
            "\"contributors\" : [ ]",
            "\"contributors\" : \"\"",
            "sources[0].contributors",
            "expected a list, found String value"),
        broken("\"files\" : [ ]", "\"publisher\" : null", "sources[0].publisher", NULL),
        broken(
            "\"files\" : [ ]",
            "\"publisher\" : \"\"",
            "sources[0].publisher",
            "expected an object, found empty String (\"\")"),
        broken(
            "\"files\" : [ ]",
            "\"language\" : 5",
            "sources[0].language",
            "expected a string, found Integer value (5)"),
        broken(
            "\"files\" : [ ]",
            "\"language\" : true",
            "sources[0].language",
            "expected a string, found Boolean value (true)"),
        broken(
            "\"files\" : [ ]",
            "\"published\" : { \"date\" : \"2025-00\", \"basis\" : \"METADATA\" }",
            "sources[0].published.date",
            "no such date: year 2025, month 0"),
        broken(
            "\"files\" : [ ]",
            "\"published\" : { \"date\" : 2025, \"basis\" : \"METADATA\" }",
            "sources[0].published.date",
            "expected a string, found Number value (2025)"),
        broken(
            "\"files\" : [ ]", file("[ [ 1 ], null ]"), "sources[0].files[0].alignment[1]", NULL),
        broken(
            "\"files\" : [ ]",
            file("[ [ 1 ], [ null, 2 ] ]"),
            "sources[0].files[0].alignment[1][0]",
            NULL),
        broken(
            "\"files\" : [ ]",
            file("[ [ 1.5 ] ]"),
            "sources[0].files[0].alignment[0][0]",
            "expected a whole number, found Floating-point value (1.5)"),
        broken(
            "\"files\" : [ ]",
            file("[ [ \"1\" ] ]"),
            "sources[0].files[0].alignment[0][0]",
            "expected a whole number, found String value (\"1\")"),
        broken(
            "\"files\" : [ ]",
            file("[ 1 ]"),
            "sources[0].files[0].alignment[0]",
            "expected a list, found Integer value"),
        broken(
            "\"files\" : [ ]",
            file("[ [ ] ]"),
            "sources[0].files[0].alignment",
            "a run of an alignment has one or two numbers, not []"),
        broken(
            "\"files\" : [ ]",
            file("[ [ 1, 2, 3 ] ]"),
            "sources[0].files[0].alignment",
            "a run of an alignment has one or two numbers, not [1, 2, 3]"),
        broken(
            "\"files\" : [ ]",
            file("[ [ 1, -2 ] ]"),
            "sources[0].files[0].alignment",
            "not lengths of a run: 1 and -2"),
        broken(
            "\"files\" : [ ]",
            file("[ [ 5 ] ]"),
            "sources[0]",
            "file a is aligned to another text: Alignment(1 runs, 5 -> 5)"),
        broken(
            "\"start\" : 30",
            "\"start\" : 30.0",
            "sessions[0].span.start",
            "expected a whole number, found Floating-point value (30.0)"),
        broken(
            "\"start\" : 30",
            "\"start\" : \"30\"",
            "sessions[0].span.start",
            "expected a whole number, found String value (\"30\")"),
        broken(
            "\"start\" : 30",
            "\"start\" : true",
            "sessions[0].span.start",
            "expected a whole number, found Boolean value"),
        broken("\"start\" : 30", "\"start\" : null", "sessions[0].span.start", NULL),
        broken(
            "\"start\" : 30",
            "\"start\" : -1",
            "sessions[0].span",
            "not a span: start -1, end 192"),
        broken("\"start\" : 30,", "", "sessions[0].span.start", "the field is missing"),
        broken(
            "\"text\" : \"Session 1\"",
            "\"text\" : \"Session\"",
            "sessions[0].heading.quote",
            "a quote at [30,39) cannot have 7 characters: \"Session\""),
        broken(
            "\"text\" : \"Session 1\"",
            "\"text\" : \"Session 2\"",
            "",
            "quote [30,39) \"Session 2\" does not stand in \"A title\""),
        broken(
            "\"type\" : \"RISK\"", "\"type\" : \"HOPE\"", "findings[1]", "unknown type \"HOPE\""),
        broken("\"type\" : \"RISK\",", "", "findings[1]", "the field \"type\" is missing"),
        broken(
            "\"type\" : \"RISK\"",
            "\"type\" : null",
            "findings[1]",
            "the field \"type\" is missing"),
        broken(
            "\"attribution\" : \"PANEL\"",
            "\"attribution\" : \"panel\"",
            "findings[1].attribution",
            "not an id: \"panel\""),
        broken(
            "\"attribution\" : \"PANEL\"",
            "\"attribution\" : 5",
            "findings[1].attribution",
            "expected a string, found Number value (5)"),
        broken(
            "\"affected\" : [ ]",
            "\"affected\" : [ \"1-1-1-1-1\" ]",
            "findings[1].affected[0]",
            "not an id: \"1-1-1-1-1\""),
        broken(
            "\"affected\" : [ ]",
            "\"affected\" : [ 7 ]",
            "findings[1].affected[0]",
            "expected a string, found Number value (7)"),
        broken(
            "\"text\" : \"Report",
            "\"text\" : \"\\ud83dReport",
            "sources[0].text",
            "a canonical text does not hold U+D83D, which stands at 0"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void namesThePlaceAndTheValue(String good, String bad, String place, String reason) {
    String json = CorpusJson.write(minimal());
    assertThat(json).contains(good);
    int start = json.indexOf(good);
    String broken = json.substring(0, start) + bad + json.substring(start + good.length());
    assertThatExceptionOfType(CorpusFormatException.class)
        .isThrownBy(() -> CorpusJson.read(broken))
        .withMessageStartingWith("not a corpus in the native format, at corpus" + place + ", line ")
        .withMessageEndingWith(": " + reason)
        .withCauseInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``| not a corpus in the native format, line 1: No content to map due to end-of-input",
        "null| not a corpus in the native format: the document is null",
        "[]| not a corpus in the native format, line 1: expected an object, found Array value",
        "5| not a corpus in the native format, line 1: expected an object, found Number value (5)",
        "{| not a corpus in the native format, line 1: Unexpected end-of-input: expected close marker for Object",
        "{}| not a corpus in the native format, at format, line 1: the field is missing",
        "{\"format\":\"x\"}| not a corpus in the native format, at format, line 1: expected the format \"rapporteur-corpus\", found \"x\"",
        "{\"format\":null}| not a corpus in the native format, at format, line 1: null is no value, what is absent is left out",
        "{\"version\":2,\"news\":[]}| not a corpus in the native format, at version, line 1: this library reads version 1 of the format, found 2",
        "{\"version\":\"1\"}| not a corpus in the native format, at version, line 1: expected a whole number, found String value ('1')",
        "{\"version\":1.0}| not a corpus in the native format, at version, line 1: expected a whole number, found Number value (1.0)",
        "{\"corpus\":null}| not a corpus in the native format, at corpus, line 1: null is no value, what is absent is left out",
        "{\"format\":\"rapporteur-corpus\",\"version\":1,\"corpus\":{},\"corpora\":[]}| not a corpus in the native format, at corpora: unknown field \"corpora\", known are corpus, format, version",
        "{\"format\":\"rapporteur-corpus\",\"version\":1}| not a corpus in the native format, at corpus, line 1: the field is missing",
      })
  void refusesOtherDocuments(String json, String message) {
    assertThatExceptionOfType(CorpusFormatException.class)
        .isThrownBy(() -> CorpusJson.read(json))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"{}, more follows after the end of the document", "x, Unrecognized token 'x'"})
  void refusesWhatFollowsTheDocument(String tail, String message) {
    assertThatExceptionOfType(CorpusFormatException.class)
        .isThrownBy(() -> CorpusJson.read(CorpusJson.write(rich()) + tail))
        .withMessageContaining(message);
  }

  private static Arguments broken(String good, String bad, String place, String reason) {
    return Arguments.of(good, bad, place.isEmpty() ? "" : "." + place, reason);
  }

  private static String file(String alignment) {
    return "\"files\" : [ { \"name\" : \"a\", \"sha256\" : \"%s\", \"charset\" : \"c\", \"alignment\" : %s } ]"
        .formatted("0".repeat(64), alignment);
  }
}
