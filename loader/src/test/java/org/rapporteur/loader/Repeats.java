package org.rapporteur.loader;

import java.util.List;

/** What a hostile document may repeat: marks, words and lines that some stage looks for. */
final class Repeats {

  private static final List<String> ALL =
      List.of(
          "(",
          "[",
          "()",
          "\"",
          "\u201c",
          "'",
          "\u2019",
          ",",
          ", ",
          ";",
          ":",
          ".",
          ". ",
          "...",
          "?",
          "?,",
          "! ",
          "-",
          "--",
          "\u2014",
          "a-",
          "*",
          "#",
          "|",
          "&",
          "<",
          "\\",
          "`",
          "1",
          "1 ",
          "1,",
          "1. ",
          "(a) ",
          "A ",
          "A.",
          "a.b.",
          "U.S. ",
          "that that that ",
          "should should ",
          "should protect the water, ",
          "must not ",
          "could ",
          "risk of ",
          "if ",
          "it is ",
          "we ",
          "Norway, ",
          "Norway and ",
          "President ",
          "Mr. ",
          "Foreign Minister ",
          "John Smith, ",
          "Bank of ",
          "(UN) ",
          "12 May 2020 ",
          "p.m. Ms. ",
          "according to ",
          "said that ",
          "\u00c3\u00a9",
          "\u00c3",
          "\u00e2\u20ac",
          "\u00ad",
          "\u0301",
          "\u4e2d",
          "\ud83d\ude00",
          "- a\n",
          "\u2022 protect the water\n",
          "1. protect the water\n",
          "> a\n",
          "# Heading\n\n",
          "# Session ",
          "Session 1: A\n",
          "Mr. A: yes\n",
          "Read more\n",
          "Recommendations:\n",
          "SMITH: yes\n",
          "John Smith: We should act.\n",
          "Panel 1: Water\n",
          "Session\n",
          "12 May 2020\n",
          "By John Smith\n",
          "John Smith\n",
          "---\n",
          "| a | b |\n",
          "a:\n",
          "Page 1\n",
          "\t",
          "\n",
          "\f",
          "The state should protect the water. ",
          "He should act. ",
          "There is a risk of war.\n\n");

  private Repeats() {}

  static List<String> all() {
    return ALL;
  }

  /** A text of about so many characters. */
  static String text(String repeat, int length) {
    return repeat.repeat(Math.max(1, length / repeat.length())) + "\n\nand so on it went.\n";
  }
}
