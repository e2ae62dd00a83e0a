package org.rapporteur.loader.format;

import java.util.Arrays;
import java.util.List;

/** The letters beyond ASCII of the languages that share a family of single-byte encodings. */
enum Alphabet {
  WEST(
      "àâçéèêëîïôœùûü",
      "äöüß",
      "áéíñóúü",
      "àáâãçéêíóôõúü",
      "àèéìíîòóùú",
      "àçèéíïòóúü·",
      "åæéø",
      "åäéö",
      "äåöšž",
      "áæéíðóöúýþ",
      "áâèéêëïóöú",
      "äõöüšž",
      "àèìòù"),
  CENTRAL(
      "óąćęłńśźż", "áéíóúýčďěňřšťůž", "áäéíóôúýčďĺľňŕšťž", "áéíóöúüőű", "âîăşţ", "ćčđšž", "äöüß"),
  TURKISH("âçîöûüğış"),
  BALTIC("āčēģīķļņōŗšūž", "ąčėęįšūųž"),
  VIETNAMESE("àáâèéêìíòóôùúăđĩũơưỳýỹ"),
  CYRILLIC(
      "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
      "абвгдежзийклмнопрстуфхцчшщьюяєіїґ",
      "абвгдежзийклмнопрстуфхцчшыьэюяёіў",
      "абвгдежзиклмнопрстуфхцчшђјљњћџ",
      "абвгдежзиклмнопрстуфхцчшѓѕјќљњџ"),
  GREEK("αβγδεζηθικλμνξοπρςστυφχψωάέήίόύώϊϋΐΰ"),
  HEBREW("אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
  ARABIC("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگک"),
  THAI("กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะาำเแโใไๅๆ");

  /** One set of letters a language, sorted; both cases. */
  private final List<char[]> languages;

  Alphabet(String... languages) {
    this.languages = Arrays.stream(languages).map(Alphabet::bothCases).toList();
  }

  private static char[] bothCases(String letters) {
    StringBuilder all = new StringBuilder(letters);
    for (int i = 0; i < letters.length(); i++) {
      char upper = Character.toUpperCase(letters.charAt(i));
      // The capital of the dotless i is in ASCII, that of the dotted one is not.
      all.append(letters.charAt(i) == 'ı' ? 'İ' : upper);
    }
    char[] sorted = all.toString().toCharArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** How many languages there are. */
  int size() {
    return languages.size();
  }

  /** Whether a language writes a letter. */
  boolean has(int language, char letter) {
    return Arrays.binarySearch(languages.get(language), letter) >= 0;
  }
}
