package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.SectionKind;
import org.rapporteur.text.SourceText;

class OutlineReaderTest {

  static Stream<Sample> samples() {
    return Sample.all();
  }

  private static Outline read(String... lines) {
    SourceText text = SourceText.of(String.join("\n", lines));
    Outline outline = OutlineReader.read(text, Vocabulary.standard());
    OutlineInvariants.check(text, outline);
    return outline;
  }

  private static String kinds(Outline outline) {
    return outline.blocks().stream()
        .map(
            block ->
                block.kind() == BlockKind.LIST_ITEM ? "I" : block.kind().name().substring(0, 1))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tellsTheBlocksOfADocumentApart(Sample sample) {
    Outline outline = sample.outline();

    String expected = sample.kinds().stream().map(String::valueOf).collect(Collectors.joining());
    assertThat(kinds(outline)).isEqualTo(expected);
    OutlineInvariants.check(sample.text(), outline);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsSessionsAndMainPoints(Sample sample) {
    Outline outline = sample.outline();

    List<String> sessions =
        outline.sessions().stream()
            .map(
                session ->
                    session.label()
                        + " | "
                        + session.title().orElse("")
                        + " | "
                        + sample.text().slice(session.heading()))
            .toList();
    assertThat(sessions).isEqualTo(sample.expected("session"));
    sample
        .expected("takeaways")
        .forEach(count -> assertThat(outline.keyTakeaways()).hasSize(Integer.parseInt(count)));
  }

  @Test
  void readsTheSameWithoutBlankLines() {
    Sample.all()
        .filter(
            sample -> !sample.name().equals("content-page") && !sample.name().equals("live-blog"))
        .forEach(
            sample -> {
              String dense = sample.text().toString().replace("\n\n", "\n");
              Outline outline = read(dense.split("\n"));
              assertThat(kinds(outline)).as(sample.name()).isEqualTo(kinds(sample.outline()));
            });
  }

  @Test
  void aSessionGoesOnBelowTheNamesOfItsSpeakers() {
    Outline outline =
        read(
            "COASTAL PORTS FORUM 2004",
            "Mindelo, 4-5 May 2004",
            "",
            "Session II: Cranes and crews",
            "",
            "Speakers:",
            "  Ms. Ines Duarte, harbour master",
            "  Mr. Koffi Adjei, dockers' union",
            "",
            "Summary record",
            "",
            "Ms. Duarte said that the two cranes of the eastern quay had stood still for a third of"
                + " the year, for want of parts that cost less than the delay did.");

    assertThat(outline.sessions()).extracting(SessionSketch::label).containsExactly("Session II");
    assertThat(outline.blocks().get(outline.blocks().size() - 1).section())
        .isEqualTo(SectionKind.SESSION);
  }

  @Test
  void aTitleThatSaysWhereItWasAdoptedIsNoSession() {
    Outline outline =
        read(
            "STATEMENT OF THE PORTS COMMISSION",
            "adopted at the Third Plenary, Mindelo, 5 May 2004",
            "",
            "The Commission met for the third time and adopted this statement by consensus.");

    assertThat(outline.sessions()).isEmpty();
  }

  @Test
  void knowsRecommendationsByTheirLeadIn() {
    Outline outline =
        read(
            "Ports after the storm",
            "The storm closed both ports of the island for three weeks, and prices doubled.",
            "Participants agreed that the authority should:",
            "- dredge the northern channel;",
            "- train a second crew.",
            "The causes of the delay were the following:",
            "- rust;",
            "- weather.");

    assertThat(kinds(outline)).isEqualTo("TPPIIPII");
    assertThat(outline.blocks().get(3).section()).isEqualTo(SectionKind.RECOMMENDATIONS);
    assertThat(outline.blocks().get(3).leadIn()).isEqualTo(2);
    assertThat(outline.blocks().get(6).section()).isEqualTo(SectionKind.BODY);
    assertThat(outline.blocks().get(6).leadIn()).isEqualTo(5);
  }

  @Test
  void itemsOfAListThatMostlyPrescribesAllDo() {
    Outline outline =
        read(
            "Ports after the storm",
            "The storm closed both ports of the island for three weeks, and prices doubled.",
            "Here the dinner came closest to a result:",
            "- A second crane, shared by both ports.",
            "- The harbour master should publish the tides.",
            "- Insurers to pay within a month.");

    assertThat(outline.blocks().subList(3, 6))
        .allMatch(block -> block.section() == SectionKind.RECOMMENDATIONS);
  }

  @Test
  void textBelowTheNamesOfThosePresentIsNoAnnex() {
    Outline outline =
        read(
            "Talk with the ferry owners",
            "PARTICIPANTS:",
            "Mr. Karl Lind, Ferry Owners' League",
            "Ms. Ana Prado, Harbour Office",
            "Mr. Lind said that two of the boats would be laid up in winter unless the fares could be"
                + " raised by a tenth.");

    assertThat(outline.blocks().get(2).section()).isEqualTo(SectionKind.ANNEX);
    assertThat(outline.blocks().get(4).section()).isEqualTo(SectionKind.BODY);
  }

  @Test
  void rowsOfATableAreKept() {
    Outline outline =
        read(
            "Winds and what they do",
            "The table sets the winds of the year beside what each of them does to the quay.",
            "| Wind | Likelihood | Damage |",
            "| North | High | Low |",
            "The east wind is the worst of them, as every master of a boat on this coast knows.");

    assertThat(kinds(outline)).isEqualTo("TPPPP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What the ministries could do",
        "Points to take forward",
        "Suggestions for the second year",
        "Ideas for the harbour board"
      })
  void headingsThatPromiseAdvice(String heading) {
    Outline outline =
        read(
            "Ports after the storm",
            "The storm closed both ports of the island for three weeks, and prices doubled.",
            heading,
            "- A second crane, shared by both ports.",
            "- One timetable for all boats.");

    assertThat(outline.blocks().get(3).section()).isEqualTo(SectionKind.RECOMMENDATIONS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The result: a fleet that cannot leave port without help from its neighbours at all.",
        "One thing is clear: the dam must not be filled before the talks have ended this year.",
        "In 1998: floods. In 1999: drought, and so on until the treaty was signed in the autumn.",
        "Climate finance: the fund paid out only a third of what had been promised to the islands.",
        "As one delegate said: the sea has no visa and asks for none on any of our many shores."
      })
  void doesNotTakeASentenceWithAColonForALabel(String sentence) {
    Outline outline = read("A title of some words", "", sentence, "", sentence.replace(':', ','));

    assertThat(outline.blocks().get(1).label()).isEmpty();
    assertThat(outline.blocks().get(1).span()).isEqualTo(outline.blocks().get(1).line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACTION|: Secretariat to write to the ministry before the end of the month.",
        "ACTION 5.3(a)|: Secretariat to write to the ministry before the end of the month.",
        "Recommendation 3|: The board should publish its accounts every year in full.",
        "MR. SMITH|: I beg to move that the bill be now read a second time by this House.",
        "The Chairman (Mr. Diallo)|: I thank the representative of Ghana for his statement.",
        "President OKAFOR|: The meeting is called to order, and the agenda is adopted now.",
        "Ms Tanaka|: We have heard this before, and we shall hear it again next year, surely.",
        "Pro Tip|: Travellers should carry a paper copy of the permit at all times here.",
        "Mr. GOMEZ (Chile) (interpretation from Spanish)|: My delegation will abstain today."
      })
  void knowsWhoSpeaksOrWhatABlockIs(String marked) {
    String label = marked.substring(0, marked.indexOf('|'));
    Outline outline =
        read(
            "A title of some words",
            "",
            "A first paragraph that says what is to come here.",
            marked.replace("|", ""));

    Block block = outline.blocks().get(2);
    assertThat(block.label()).isEqualTo(label);
    assertThat(block.span().start()).isEqualTo(block.line().start() + label.length() + 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HON. P. MALO|.- |I thank the Member for her question, and I shall answer it in full.",
        "Recommendation 4|. |The board should publish its accounts every year and in full, too.",
        "ACTION 7.2| - |Secretariat to write to the ministry before the end of the month, at last."
      })
  void knowsLabelsThatEndWithoutAColon(String marked) {
    String[] parts = marked.split("\\|");
    Outline outline =
        read(
            "A title of some words",
            "",
            "A first paragraph that says what is to come here.",
            String.join("", parts));

    Block block = outline.blocks().get(2);
    assertThat(block.label()).isEqualTo(parts[0]);
    assertThat(block.span().length()).isEqualTo(parts[2].length());
  }

  @Test
  void numbersOnlyCountInASeries() {
    Outline outline =
        read(
            "Letters of a mediator",
            "A. Rahman wrote to both presidents in the spring and had no answer from either.",
            "V. Petrov, who had served as envoy before him, was no luckier in the autumn.");

    assertThat(outline.blocks().get(1).marker()).isEqualTo(Marker.NONE);
    assertThat(outline.blocks().get(2).marker()).isEqualTo(Marker.NONE);
  }

  @Test
  void anEmptyTextHasNoBlocks() {
    assertThat(read("").blocks()).isEmpty();
    assertThat(read(" ", "\t", "").blocks()).isEmpty();
  }

  @Test
  void aProgrammeIsNoSession() {
    Outline outline =
        read(
            "Report on the River Week",
            "The week brought engineers and farmers together for the first time in a decade.",
            "Agenda",
            "Session 1: Silt",
            "Session 2: Salt",
            "Session 3: Sand");

    assertThat(outline.sessions()).isEmpty();
  }

  @Test
  void anyMixtureOfLinesKeepsTheInvariants() {
    List<String> lines =
        Sample.all()
            .flatMap(sample -> sample.text().toString().lines())
            .filter(line -> !line.isBlank())
            .toList();
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(lines.get(random.nextInt(lines.size())))
            .append(random.nextInt(3) == 0 ? "\n\n" : "\n");
      }
      SourceText mixed = SourceText.of(text.toString());
      Outline outline = OutlineReader.read(mixed, Vocabulary.standard());
      OutlineInvariants.check(mixed, outline);
      Description description = Sample.description(mixed, outline);
      assertThat(description.title().value()).isNotBlank();
    }
  }

  @Test
  void takesTheSentencesOfAShortTextForItsText() {
    assertThat(kinds(read("Note", "", "Japan should lower its tariffs."))).isEqualTo("TP");
    assertThat(kinds(read("Statement", "", "Oslo, 12 May 2020.", "", "Peru must not follow.")))
        .isEqualTo("TBP");
    assertThat(
            kinds(
                read(
                    "Report of a workshop",
                    "",
                    "The ministries agreed to:",
                    "",
                    "3.2.1. review the licences of the ports;",
                    "3.2.2. publish the results by June.")))
        .isEqualTo("TPII");
  }
}
