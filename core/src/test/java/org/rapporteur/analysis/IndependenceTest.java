package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analysis.Independence.PRESUMED;
import static org.rapporteur.analysis.Independence.SHOWN;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Source;

/** When two sources are two voices. */
class IndependenceTest {

  @Test
  void two_publishers_are_two_voices() {
    assertThat(SHOWN.between(source("A", "Institute", "", ""), source("B", "Centre", "", "")))
        .isTrue();
    assertThat(SHOWN.between(source("A", "Institute", "", ""), source("B", "Institute", "", "")))
        .isFalse();
  }

  @Test
  void sessions_of_one_event_are_one_voice_whoever_publishes_them() {
    assertThat(
            SHOWN.between(
                source("Session 1", "Institute", "The 6th Sea Forum", ""),
                source("Session 2", "Gazette", "6th sea forum", "")))
        .isFalse();
    assertThat(
            SHOWN.between(
                source("Session 1", "", "The 6th Sea Forum", ""),
                source("Session 1 again", "", "The 7th Sea Forum", "")))
        .isTrue();
  }

  @Test
  void an_author_is_one_voice_in_two_papers() {
    assertThat(
            SHOWN.between(
                source("A", "Institute", "", "Ann Lee"), source("B", "Gazette", "", "Lee, Ann")))
        .isFalse();
    assertThat(SHOWN.between(source("A", "", "", "Ann Lee"), source("B", "", "", "Bo Ito")))
        .isTrue();
  }

  @Test
  void what_one_of_them_leaves_open_is_not_compared() {
    assertThat(SHOWN.between(source("A", "", "Sea Forum", ""), source("B", "", "", "Ann Lee")))
        .isTrue();
  }

  @Test
  void a_page_of_unknown_origin_is_a_voice_only_by_presumption() {
    Source known = source("A", "Institute", "", "");
    Source unknown = source("B", "", "", "");
    assertThat(SHOWN.between(known, unknown)).isFalse();
    assertThat(SHOWN.between(unknown, known)).isFalse();
    assertThat(PRESUMED.between(known, unknown)).isTrue();
  }

  @Test
  void no_source_is_independent_of_itself() {
    Source source = source("A", "Institute", "", "");
    assertThat(SHOWN.between(source, source)).isFalse();
    assertThat(PRESUMED.between(source, source)).isFalse();
  }

  private static Source source(String title, String publisher, String event, String author) {
    Dialogue.Page page = Dialogue.begin(title).publisher(publisher).event(event);
    return (author.isEmpty() ? page : page.author(author)).corpus().sources().get(0);
  }
}
