package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void wraps_words_at_a_hundred_columns_and_sets_them_in_below_the_mark() {
    String page = new Page().words("  MUST ", "0123456789 ".repeat(10)).toString();
    assertThat(page)
        .isEqualTo(
            "  MUST " + "0123456789 ".repeat(8).strip() + "\n       0123456789 0123456789\n");
    assertThat(page.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void leaves_a_word_whole_that_is_wider_than_the_page() {
    String wide = "w".repeat(120);
    assertThat(new Page().words("- ", "a " + wide + " b").toString())
        .isEqualTo("- a\n  " + wide + "\n  b\n");
  }

  @Test
  void breaks_no_line_at_a_tie() {
    String tied = "Japan" + Page.TIE + "(2)";
    assertThat(new Page().words("", "w".repeat(94) + " " + tied).toString())
        .isEqualTo("w".repeat(94) + "\nJapan (2)\n");
  }

  @Test
  void joins_the_lines_of_what_it_wraps() {
    assertThat(new Page().words("", "one\n two\tthree ").gap().toString())
        .isEqualTo("one two three\n\n");
  }
}
