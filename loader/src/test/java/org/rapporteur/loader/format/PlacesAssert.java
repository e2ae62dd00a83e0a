package org.rapporteur.loader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.TextSpan;

/** Holds that the places of a text's words really hold them. */
public final class PlacesAssert {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private PlacesAssert() {}

  /**
   * Every word of a text leads to bytes of the file that spell it.
   *
   * @param text what was read
   * @param file the file
   */
  public static void wordsStandInBytes(FormattedText text, byte[] file) {
    Charset charset = Charset.forName(text.canonical().charset().orElseThrow());
    Matcher words = WORD.matcher(text.canonical().text());
    int count = 0;
    while (words.find()) {
      List<Place> places = text.places(new TextSpan(words.start(), words.end()));
      assertThat(places).as(words.group()).hasSize(1);
      TextSpan bytes =
          places.get(0) instanceof Place.InText inText
              ? inText.bytes()
              : ((Place.InElement) places.get(0)).bytes();
      assertThat(new String(file, bytes.start(), bytes.length(), charset)).isEqualTo(words.group());
      count++;
    }
    assertThat(count).isPositive();
  }
}
