package org.rapporteur.loader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.TextSpan;

class MojibakeTest {

  /** The UTF-8 bytes of a text, read through another table; C1 stands for bytes without a sign. */
  private static String misread(String text, String charset) {
    StringBuilder out = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {each}, Charset.forName(charset));
      out.append(c.equals("\uFFFD") ? String.valueOf((char) (each & 0xFF)) : c);
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Japanâ€™s role, â€œpeace through strengthâ€\u009D | Japan’s role, “peace through strength”",
        "the allianceâ€”most tenuouslyâ€”the pact | the alliance—most tenuously—the pact",
        "SÃ£o TomÃ© and PrÃ­ncipe | São Tomé and Príncipe",
        "CÃ´te dâ€™Ivoire | Côte d’Ivoire",
        "TÃ¼rkiye and KÃ¸benhavn | Türkiye and København",
        "a budget of Â£5 billion | a budget of £5 billion",
        "a rise of 1.5Â°C | a rise of 1.5°C",
        "DonneesÂ : oui | Donnees\u00A0: oui",
        "vis-Ã -vis Pekin, voilÃ  tout | vis-à-vis Pekin, voilà tout",
        "KrakÃ³w, LuleÃ¥ | Kraków, Luleå",
        "Ã‰tat dâ€™urgence | État d’urgence",
        "Ã–sterreich | Österreich",
        "Tiáº¿ng Viá»‡t | Tiếng Việt",
        "Πεκίνο and â€œdialogueâ€\u009D | Πεκίνο and “dialogue”",
        "β€œAmerica First” | “America First”",
        "Home Β» world Β» Talks πŸ‡―πŸ‡΅ | Home » world » Talks 🇯🇵",
        "the mГ©dia said вЂњnoвЂќ | the média said “no”",
        "itÃ¢â‚¬â„¢s twice misread | it’s twice misread",
        "the ministerΓÇÖs view | the minister’s view",
        "the minister‚Äôs caf√© | the minister’s café",
        "LietuvÄ—s ÄÆstaigos, visÅ³ ÄÆmoniÅ³ | Lietuvės įstaigos, visų įmonių",
        "Р’СЃС‚СЂРµС‡Р°, РІСњВ¤ | Встреча, ❤",
        "â€œportsâ€? and â€œpeaceâ€? | “ports� and “peace�",
        "PrÃ?Â¢â?¬ | Pr�¢�",
        "Ù…Ù† Ù Ù Ù¡ | من ٠٠١",
        "à¸ à¸²à¸„ | ภาค",
        "cafÃ© âš ï¸� open | café ⚠� open",
        "┬┐D├│nde est├ín? | ¿Dónde están?",
        "┬┐quien viene? | ¿quien viene?",
        "per√≤ non pi√π tardi | però non più tardi",
        "la ciudad de M\u008Exico y Coatl\u0087n | la ciudad de México y Coatlán",
        "una crisis econ\u0097mica en Yucat\u0087n | una crisis económica en Yucatán",
        "she said \u0093yes\u0094 to it\u0085 then | she said “yes” to it… then",
      })
  void repairs_what_was_misread(String text, String expected) {
    assertThat(Mojibake.repair(text).text()).isEqualTo(expected);
  }

  static Stream<Arguments> tables() {
    return Stream.of(
            "windows-1252",
            "ISO-8859-1",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1257",
            "ISO-8859-2",
            "ISO-8859-7",
            "ISO-8859-9",
            "KOI8-R",
            "IBM437",
            "IBM850")
        .flatMap(
            charset ->
                Stream.of(
                        "The panel’s view — “peace through strength” — isn’t new.",
                        "Президент России заявил, что переговоры начнутся в пятницу.",
                        "Ο πρωθυπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν.",
                        "日本と米国の首脳会談が金曜日に行われる。",
                        "한국과 일본의 정상회담",
                        "Der Präsident führte Gespräche über Rüstungskontrolle.")
                    .filter(text -> shows(charset, text))
                    .map(text -> Arguments.of(charset, text)));
  }

  /** Whether a table has a printed character for every byte that is not a control in ISO 8859. */
  private static boolean shows(String charset, String text) {
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      boolean control = (each & 0xFF) >= 0x80 && (each & 0xFF) < 0xA0;
      String c = new String(new byte[] {each}, Charset.forName(charset));
      if (!control && c.equals("\uFFFD")) {
        return false;
      }
    }
    // Two tables of Central Europe differ in a few letters, which a short text may not decide; and
    // the euro sign of the Greek table is taken for the one that all others have.
    return !text.startsWith("Der")
        || !charset.equals("ISO-8859-2") && !charset.equals("ISO-8859-7");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void repairs_whole_texts_of_every_table(String charset, String text) {
    assertThat(Mojibake.repair(misread(text, charset)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain ASCII only",
        "«Â» is a letter of French",
        "L’ÉCOLE NORMALE SUPÉRIEURE, FONDÉE…",
        "Übermäßige Größe – „Maß“ für Straßen",
        "São Tomé e Príncipe: coração, nações, às vezes, Ã é uma letra",
        "İstanbul’da ağır şartlar: ‘güçlü’ iş birliği",
        "Γ΄ Σύνοδος Κορυφής, Β΄ Παγκόσμιος Πόλεμος",
        "Βέβαια, η Σύνοδος του ΝΑΤΟ είπε «όχι».",
        "ΣΥΝΟΔΟΣ ΚΟΡΥΦΗΣ ΤΗΣ ΕΕ",
        "Россия и США: «диалог» продолжается…",
        "ВІКНО, РІК і МІСТО — українською",
        "Ђурђевдан, Љубљана, Његош",
        "Việt Nam và Nhật Bản tăng cường quan hệ đối tác",
        "Příliš žluťoučký kůň úpěl ďábelské ódy",
        "Zażółć gęślą jaźń – ŁÓDŹ",
        "日本と米国の「首脳会談」。中国的立场",
        "أجرى الوزير محادثات",
        "x² + y² = z², ½ of 5×£35, 20 °C ± 1 °C, √π",
        "┌──┬──┐ │a │b │ └──┴──┘",
        "NESTLÉ® and CAFÉ™ in “MARQUÉ…”",
        "🇯🇵🇺🇸 ❤ ✔",
        "∆° and 2012—∞",
        "Est-ce lâ? Oui. Ça va, voilà² dit-il, déjà?",
        "the area is 2√π, and x√π is less",
        "│¿? ┬┐ ├┤",
        "¿Dónde están los ministros? ¡Aquí!",
      })
  void leaves_real_text_alone(String text) {
    AlignedText repaired = Mojibake.repair(text);

    assertThat(repaired.text()).isEqualTo(text);
    assertThat(repaired.alignment().isIdentity()).isTrue();
  }

  static List<LanguageSample> languages() {
    return LanguageSample.all();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void leaves_every_language_alone(LanguageSample sample) {
    String text = sample.text();

    assertThat(Mojibake.repair(text).text()).isEqualTo(text);
    assertThat(Mojibake.repair(text.toUpperCase(Locale.ROOT)).text())
        .isEqualTo(text.toUpperCase(Locale.ROOT));
  }

  /** Damage in one sentence does not make the sentences of other languages suspect. */
  @ParameterizedTest
  @MethodSource("languages")
  void leaves_every_language_alone_beside_damage(LanguageSample sample) {
    for (String charset : List.of("windows-1252", "windows-1251", "windows-1253", "windows-1250")) {
      String right = "“peace” – talks";

      String repaired = Mojibake.repair(misread(right, charset) + "\n" + sample.text()).text();

      assertThat(repaired).isEqualTo(right + "\n" + sample.text());
    }
  }

  @Test
  void takes_weak_signs_only_in_company() {
    assertThat(Mojibake.repair("Home Β» world").text()).isEqualTo("Home Β» world");
    assertThat(Mojibake.repair("Home Β» world β€œFirst”").text()).isEqualTo("Home » world “First”");
  }

  @Test
  void aligns_each_character_with_its_bytes() {
    String text = "said â€œnoâ€\u009D twice";

    AlignedText repaired = Mojibake.repair(text);

    assertThat(repaired.text()).isEqualTo("said “no” twice");
    TextSpan quote = repaired.alignment().toOriginal(new TextSpan(5, 9));
    assertThat(text.substring(quote.start(), quote.end())).isEqualTo("â€œnoâ€\u009D");
    TextSpan word = repaired.alignment().toOriginal(new TextSpan(10, 15));
    assertThat(text.substring(word.start(), word.end())).isEqualTo("twice");
  }

  @Test
  void does_not_ask_the_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Mojibake.repair("INÃ‰DITÂ : lâ€™idÃ©e").text()).isEqualTo("INÉDITÂ : l’idée");
    } finally {
      Locale.setDefault(before);
    }
  }
}
