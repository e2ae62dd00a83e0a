package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.example.rivers.RiverPack;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.Document;

/** Vocabulary and rule of another jar, as a module or on the classpath. */
class RiverDeskTest {

  private static final Document REPORT =
      Document.ofText(
          "report.txt",
          "Minutes of the River Commission\n\n"
              + "Hungary is called to deepen the fairway at Szolnok.\n\n"
              + "The Tisza stands above the alarm level. The Basin Forum met twice.\n");

  private final RiverDesk desk = new RiverDesk();

  @Test
  void reads_by_the_issues_the_phrase_and_the_rule_of_the_pack() {
    List<String> lines = desk.lines(REPORT);

    assertEquals(2, lines.size(), lines.toString());
    assertStart("RECOMMENDATION MUST [fairway", lines.get(0));
    assertTrue(lines.get(0).contains("cue \"is called to\""), lines.get(0));
    assertStart("RISK LIKELY [floods] Risk (LIKELY) by rule rivers.alarm-level", lines.get(1));
  }

  private static void assertStart(String start, String line) {
    assertTrue(line.startsWith(start), line);
  }

  @Test
  void knows_the_bodies_of_the_pack_beside_those_of_the_library() {
    assertEquals(List.of("Hungary", "Tisza Basin Forum"), desk.actors(REPORT));
  }

  @Test
  void finds_the_pack_as_it_was_built_with_modules_or_without() {
    assertEquals(Boolean.getBoolean("outside.modular"), RiverPack.class.getModule().isNamed());
  }
}
