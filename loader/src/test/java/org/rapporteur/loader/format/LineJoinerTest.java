package org.rapporteur.loader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.TextSpan;

class LineJoinerTest {

  private static final LineJoiner JOINER = LineJoiner.knowing(word -> false);

  /** One line per paragraph, heading and list item, as it has to come back. */
  private static final List<String> DOCUMENTS =
      List.of(
          """
          Roundtable on Maritime Security in the Gulf of Guinea
          Accra, 14–15 March 2019

          Summary
          Participants agreed that the naval exercises of the past decade had done little to address the causes of piracy on land. One speaker, a former harbour master, recalled that in 2012 not a single arrest had led to a conviction.
          Coastal states should therefore share radar data with one another, and donors should pay for prosecutors rather than patrol boats. Several delegates warned that, without such a shift, the follow-up meeting in Lomé would merely repeat the declarations of 2013.

          Recommendations
          1. Governments of the region should ratify the Yaoundé code of conduct and give its centres a budget of their own.
          2. The European Union should fund courts, not ships.
          3. Shipping companies should report attacks within 24 hours, even where no crew member was harmed and no cargo was lost.

          Risks
          - Insurance premiums may rise again, so that small ports lose their last regular line.
          - A new government might suspend the information-sharing agreement.
          """,
          """
          MINUTES OF THE WORKING PARTY ON WATER
          CHAIR: Good morning. We have two items before us, and I would ask speakers to keep to five minutes each, since the hall is needed at noon.
          MS OKAFOR: Thank you, Chair. My delegation believes that the lower riparian states have been patient for too long. They should be consulted before any filling of the reservoir begins.
          MR LINDQVIST: I agree with the previous speaker, but would add that consultation without data is an empty gesture.
          CHAIR: Are there other views? There being none, we move to the second item.
          Q: Will the draft be circulated before the weekend, as was promised at the last meeting in Khartoum?
          A: It will, subject to translation.
          """,
          """
          Why the Arctic Council Still Matters

          By Astrid Holm

          Since 1996 the eight Arctic states have met as equals with the indigenous peoples of the north. The arrangement has always been fragile, and it is easy to forget how much of it rests on habit rather than on law; no treaty obliges anyone to attend.

          (a) Science first. Joint monitoring of permafrost should go on whatever happens in Brussels or Moscow.
          (b) Ships next. The polar code needs teeth, and the International Maritime Organization ought to provide them by 2027 at the latest.

          "We cannot wait for better times," a Sami representative told the meeting. "The ice does not."
          """);

  static Stream<Arguments> wrapped() {
    return DOCUMENTS.stream()
        .flatMap(
            document ->
                Stream.of(60, 66, 72, 80, 100)
                    .flatMap(
                        width ->
                            Stream.of(
                                Arguments.of(document, width, false),
                                Arguments.of(document, width, true))));
  }

  @ParameterizedTest
  @MethodSource("wrapped")
  void undoes_what_a_wrapping_program_did(String document, int width, boolean hanging) {
    String wrapped = new Typewriter(width, hanging).wrap(document);
    assertThat(wrapped).isNotEqualTo(document);

    AlignedText joined = JOINER.join(wrapped);

    assertThat(joined.text().lines()).containsExactlyElementsOf(document.lines().toList());
    assertThat(joined.alignment().originalLength()).isEqualTo(wrapped.length());
  }

  @ParameterizedTest
  @MethodSource("wrapped")
  void leaves_alone_what_is_joined(String document) {
    assertThat(JOINER.join(document).alignment().isIdentity()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "one line without an end",
        """
        The sea was wet as wet could be,
        the sands were dry as dry.
        You could not see a cloud, because
        no cloud was in the sky:
        no birds were flying overhead,
        there were no birds to fly.
        """,
        """
        Dr Amina Yusuf
        Institute for Peace and Conflict
        14 Marina Road
        lagos
        Nigeria
        """,
        """
        09:00 Registration
        09:30 Opening remarks by the Minister
        10:00 Panel: The future of export controls
        11:30 Coffee
        12:00 Keynote: What the elections mean for the alliance
        """,
        """
        - sanctions
        - export controls on dual-use goods
        - visa bans
        - closing of consulates
        """,
        """
        Country    | Share  | Change
        Japan      | 1.2    | up
        Korea      | 2.8    | down
        """,
        """
        Name            Office               since
        Ada Mbeki       foreign minister     2019
        Jon Vik         head of delegation   2021
        """,
      })
  void leaves_alone_what_is_not_wrapped(String text) {
    assertThat(JOINER.join(text).text()).isEqualTo(text);
  }

  @Test
  void joins_ragged_lines_between_blank_lines() {
    String text =
        """
        The ministers met for two hours, which was longer than
        anyone had expected, and agreed that the talks
        should go on in the spring. They did not
        say where.

        Officials of both sides said that the text was nearly ready and
        that only the annex on verification remained to be
        settled by the experts.
        """;

    assertThat(JOINER.join(text).text())
        .isEqualTo(
            """
            The ministers met for two hours, which was longer than anyone had expected, and agreed that the talks should go on in the spring. They did not say where.

            Officials of both sides said that the text was nearly ready and that only the annex on verification remained to be settled by the experts.
            """);
  }

  private static String broken(String first, String second, String elsewhere) {
    return "The paper that was written last year for the board of trustees on "
        + first
        + "\n"
        + second
        + " was read by very few of those who had asked for it\n"
        + "counterrevolutionaries. "
        + elsewhere;
  }

  @ParameterizedTest
  @MethodSource("hyphens")
  void decides_on_hyphens(String first, String second, String elsewhere, String expected) {
    LineJoiner joiner = LineJoiner.knowing(word -> Set.of("cooperation").contains(word.toString()));

    assertThat(joiner.join(broken(first, second, elsewhere)).text())
        .contains("trustees on " + expected + " was read");
  }

  static Stream<Arguments> hyphens() {
    return Stream.of(
        Arguments.of("policy-", "making", "", "policy-making"),
        Arguments.of("Japan-", "US", "JapanUS", "Japan-US"),
        Arguments.of("inter-", "national", "An international board.", "international"),
        Arguments.of("inter-", "national", "Nothing else.", "inter-national"),
        Arguments.of("Co-", "operation", "Nothing else.", "Cooperation"),
        Arguments.of("co-", "operation", "A co-operation.", "co-operation"),
        Arguments.of("trade-in-", "services", "Nothing.", "trade-in-services"),
        Arguments.of("2019-", "2021", "Nothing else.", "2019-2021"));
  }

  @Test
  void joins_words_at_soft_hyphens_in_any_text() {
    assertThat(JOINER.join("An inter\u00AD\n  national board.\nFew\u00AD\n\nlines.").text())
        .isEqualTo("An international board.\nFew\n\nlines.");
  }

  @Test
  void leads_back_to_the_wrapped_text() {
    String wrapped = new Typewriter(60, true).wrap(DOCUMENTS.get(0));
    AlignedText joined = JOINER.join(wrapped);

    String quote = "rather than patrol boats";
    int start = joined.text().indexOf(quote);
    TextSpan place = joined.alignment().toOriginal(new TextSpan(start, start + quote.length()));

    assertThat(wrapped.substring(place.start(), place.end()).replaceAll("\\s+", " "))
        .isEqualTo(quote);
  }
}
