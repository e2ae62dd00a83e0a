package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells encodings from before Unicode apart. Those of East Asia are told by Mozilla's detector. The
 * single-byte ones are told by the words that they make of the bytes: an English text with a few
 * foreign names has too few letters for the frequencies that detectors go by, but {@code Łódź} is a
 * word in one encoding only and {@code £ódŸ} in none. The detector's word counts there between
 * scripts.
 */
final class LegacyDetector {

  /** So many bytes of words with letters beyond ASCII decide. */
  private static final int ENOUGH = 1 << 15;

  /** So many bytes, from the line of the first one beyond ASCII on, are shown to the detector. */
  private static final int SHOWN = 1 << 17;

  /** Above this sum for each word a text is none. */
  private static final int NO_WORD = 3;

  /** Encodings as standards have them, and what programs wrote under the same name. */
  private static final Map<String, List<String>> EAST_ASIAN =
      Map.of(
          "SHIFT_JIS", List.of("Shift_JIS", "windows-31j"),
          "EUC-JP", List.of("EUC-JP"),
          "ISO-2022-JP", List.of("ISO-2022-JP"),
          "ISO-2022-KR", List.of("ISO-2022-KR"),
          "ISO-2022-CN", List.of("ISO-2022-CN"),
          "EUC-KR", List.of("EUC-KR", "x-windows-949"),
          "EUC-TW", List.of("x-EUC-TW"),
          "BIG5", List.of("Big5", "Big5-HKSCS"),
          "GB18030", List.of("GB18030"));

  private final byte[] bytes;
  private final Reading reading;
  private int words;

  LegacyDetector(byte[] bytes) {
    this.bytes = bytes;
    this.reading = new Reading(bytes);
  }

  /** The likeliest encoding of the file; empty if it is not text in any. */
  Optional<Charset> detect() {
    if (hasManyControls()) {
      return Optional.empty();
    }
    String proposal = proposal();
    List<WordCost> costs = costs();
    Optional<Charset> eastAsian = eastAsian(proposal);
    if (eastAsian.isPresent() && !isLatin(costs)) {
      return eastAsian;
    }
    Optional<LegacyPage> proposed =
        LegacyPage.ALL.stream()
            .filter(page -> page.charset().aliases().contains(proposal) || isNamed(page, proposal))
            .findFirst();
    WordCost best = null;
    int least = Integer.MAX_VALUE;
    for (WordCost cost : costs) {
      int total = cost.total();
      boolean otherScript =
          proposed.isPresent()
              && isScript(proposed.get().alphabet())
              && isScript(cost.page().alphabet())
              && proposed.get().alphabet() != cost.page().alphabet();
      total += otherScript ? words : 0;
      if (total < least) {
        best = cost;
        least = total;
      }
    }
    return best == null || best.total() > NO_WORD * words
        ? Optional.empty()
        : Optional.of(best.page().charset());
  }

  /** The encoding if it is one of those that switch alphabets by escape sequences. */
  Optional<Charset> detectSwitching() {
    return eastAsian(proposal()).filter(charset -> charset.name().startsWith("ISO-2022"));
  }

  private String proposal() {
    UniversalDetector detector = new UniversalDetector();
    int start = start();
    detector.handleData(bytes, start, Math.min(SHOWN, bytes.length - start));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null ? "" : name;
  }

  /** The start of the line with the first byte that is no plain ASCII. */
  private int start() {
    int line = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0 || bytes[i] == 0x1B) {
        return line;
      }
      line = bytes[i] == '\n' ? i + 1 : line;
    }
    return 0;
  }

  private static boolean isNamed(LegacyPage page, String name) {
    return page.charset()
        .name()
        .replace("x-", "")
        .replace("-", "")
        .equalsIgnoreCase(name.replace("-", ""));
  }

  private Optional<Charset> eastAsian(String proposal) {
    for (String name : EAST_ASIAN.getOrDefault(proposal, List.of())) {
      if (Charset.isSupported(name)) {
        Charset charset = Charset.forName(name);
        if (reading.characters(charset).isPresent()) {
          return Optional.of(charset);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether nearly all words are plausible in a Latin alphabet. */
  private boolean isLatin(List<WordCost> costs) {
    return costs.stream()
        .anyMatch(cost -> !isScript(cost.page().alphabet()) && cost.total() * 2 < words);
  }

  private static boolean isScript(Alphabet alphabet) {
    return alphabet.ordinal() >= Alphabet.CYRILLIC.ordinal();
  }

  private boolean hasManyControls() {
    int controls = 0;
    for (byte each : bytes) {
      boolean space = each >= '\t' && each <= '\r' || each == 0x1A || each == 0x1B;
      controls += each >= 0 && each < ' ' && !space ? 1 : 0;
    }
    return controls * 100L > bytes.length;
  }

  private List<WordCost> costs() {
    List<WordCost> costs = LegacyPage.ALL.stream().map(WordCost::new).toList();
    int looked = 0;
    for (int i = 0; i < bytes.length && looked < ENOUGH; i++) {
      if (!isWord(bytes[i])) {
        continue;
      }
      int from = i;
      boolean beyondAscii = false;
      while (i < bytes.length && isWord(bytes[i]) && i - from < ENOUGH) {
        beyondAscii |= bytes[i] < 0;
        i++;
      }
      if (beyondAscii) {
        words++;
        looked += i - from;
        for (WordCost cost : costs) {
          cost.add(bytes, from, i);
        }
      }
    }
    return costs;
  }

  private static boolean isWord(byte value) {
    return value < 0 || Character.isLetter(value);
  }
}
