package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.vocabulary.Vocabulary;

class LanguageReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers agreed that the corridor should be reopened before the rainy season.",
        "Communiqué of the Meeting of Foreign Ministers of the Lake Region",
        "It was noted that President Museveni and Prime Minister Abiy had met in Addis Ababa.",
        "We reaffirm our commitment to free navigation.",
        "Mr. OYARZÁBAL (Spain) said that his delegation would vote in favour of the draft.",
        "Minutes of the meeting held in Reykjavík"
      })
  void knowsEnglish(String text) {
    assertThat(LanguageReader.read(text, Vocabulary.standard().lexicon())).contains("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les ministres sont convenus que le corridor devrait être rouvert avant la saison des pluies.",
        "La commission de la défense est en session dans la capitale pour la question des missiles.",
        "Die Minister waren sich einig, dass der Korridor vor der Regenzeit wieder geöffnet werden soll.",
        "Protokoll der Sitzung in Wien: Die Teilnehmer waren in der Frage der Wahl uneins.",
        "Los ministros acordaron que el corredor debía reabrirse antes de la temporada de lluvias.",
        "Os ministros concordaram que o corredor deveria ser reaberto antes da estação das chuvas.",
        "I ministri hanno convenuto che il corridoio debba essere riaperto prima delle piogge.",
        "De ministers waren het erover eens dat de corridor voor de regentijd open moet zijn.",
        "Ministrene var enige om at korridoren burde åpnes igjen før regntiden begynner for alvor.",
        "Para menteri sepakat bahwa koridor itu harus dibuka kembali sebelum musim hujan.",
        "Bakanlar koridorun yağmur mevsiminden önce yeniden açılması gerektiği konusunda anlaştı.",
        "Ministrowie zgodzili się, że korytarz powinien zostać otwarty przed porą deszczową.",
        "Các bộ trưởng nhất trí rằng hành lang nên được mở lại trước mùa mưa.",
        "Mawaziri walikubaliana kwamba njia hiyo ifunguliwe tena kabla ya msimu wa mvua.",
        "Министры согласились, что коридор следует открыть до начала сезона дождей.",
        "閣僚らは、雨季の前に回廊を再開すべきだという点で一致した。",
        "部长们一致认为，走廊应在雨季之前重新开放。",
        "장관들은 우기 전에 회랑을 다시 열어야 한다는 데 동의했다.",
        "اتفق الوزراء على ضرورة إعادة فتح الممر قبل موسم الأمطار.",
        "12 345 --- 67"
      })
  void knowsThatOthersAreNot(String text) {
    assertThat(LanguageReader.read(text, Vocabulary.standard().lexicon())).isEmpty();
  }
}
