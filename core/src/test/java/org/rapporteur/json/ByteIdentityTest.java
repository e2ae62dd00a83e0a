package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.model.Samples.rich;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Invariant: the same corpus is the same bytes, wherever and whenever it is written. */
class ByteIdentityTest {

  private static final String EXPECTED = CorpusJson.write(rich());

  @Test
  void twice() {
    assertThat(CorpusJson.write(rich())).isEqualTo(EXPECTED);
  }

  @Test
  void onEightThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> roundTrip =
          () -> CorpusJson.write(CorpusJson.read(CorpusJson.write(rich())));
      for (Future<String> written : threads.invokeAll(Collections.nCopies(64, roundTrip))) {
        assertThat(written.get()).isEqualTo(EXPECTED);
      }
    } finally {
      threads.shutdown();
    }
  }

  @TestTemplate
  @ExtendWith(Places.class)
  void inEveryPlace() {
    assertThat(CorpusJson.write(rich())).isEqualTo(EXPECTED);
    assertThat(CorpusJson.read(EXPECTED)).isEqualTo(rich());
  }

  /** Runs a test under default locales and time zones that are known for surprises. */
  static final class Places implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
      return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
        ExtensionContext context) {
      return Stream.of(
              "en-US",
              "tr-TR",
              "th-TH-u-ca-buddhist-nu-thai",
              "ar-EG-u-nu-arab",
              "ja-JP-u-ca-japanese")
          .flatMap(
              locale ->
                  Stream.of("UTC", "Pacific/Kiritimati", "America/St_Johns")
                      .map(zone -> new Place(Locale.forLanguageTag(locale), zone)));
    }
  }

  private record Place(Locale locale, String zone) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int index) {
      return locale.toLanguageTag() + ", " + zone;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Visit(this));
    }
  }

  /** Sets the defaults before a test and restores them after it. */
  private static final class Visit implements BeforeEachCallback, AfterEachCallback {

    private final Place place;
    private final Locale home = Locale.getDefault();
    private final TimeZone homeZone = TimeZone.getDefault();

    Visit(Place place) {
      this.place = place;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
      Locale.setDefault(place.locale());
      TimeZone.setDefault(TimeZone.getTimeZone(place.zone()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
      Locale.setDefault(home);
      TimeZone.setDefault(homeZone);
    }
  }
}
