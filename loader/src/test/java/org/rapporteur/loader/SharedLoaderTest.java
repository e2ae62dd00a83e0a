package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.CorpusJson;

/** Many threads read different documents by one loader, all at the same time. */
class SharedLoaderTest {

  private static final int THREADS = 16;

  /** Ten thousand by hand: {@code -Drapporteur.documents=10000}. */
  private static final int DOCUMENTS = Integer.getInteger("rapporteur.documents", 160);

  private static final List<String> PLACES = List.of("Oslo", "Lima", "Accra", "Hanoi", "Quito");
  private static final List<String> PARTS =
      List.of(
          "# Session on water %d\n\n",
          "%s should protect the water of the river by 20%02d.\n\n",
          "Maria Lopez, Minister of Water of %s, warned that the lake could dry out in %d years.\n\n",
          "- the Council of %s must not sell %d licences\n",
          "SÃ£o TomÃ© said to %s that \u201cprices may rise\u201d by %d per cent.\n\n",
          "If the talks in %s fail, there is a risk of conflict in district %d.\n\n");

  private static Document document(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      String part = PARTS.get((number * 7 + i * (number % 5 + 1)) % PARTS.size());
      text.append(
          part.startsWith("#")
              ? String.format(part, number)
              : String.format(part, PLACES.get((number + i) % PLACES.size()), number % 90));
    }
    return Document.ofText(number + ".txt", text + "Number " + number + ".\n");
  }

  private static List<String> read(CorpusLoader loader, List<Integer> numbers) {
    return numbers.stream()
        .map(number -> CorpusJson.write(loader.load(document(number)).corpus()))
        .toList();
  }

  @Test
  void everyThreadGetsWhatOneWouldGet() throws Exception {
    List<Integer> numbers = IntStream.range(0, DOCUMENTS).boxed().toList();
    List<String> expected = read(CorpusLoader.create(), numbers);
    assertThat(expected).anyMatch(json -> json.contains("prescription.modal"));
    CorpusLoader shared = CorpusLoader.create();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        // Neighbours read the same document at about the same time.
        int first = thread / 2;
        List<Integer> share =
            numbers.stream().filter(number -> number % (THREADS / 2) == first).toList();
        tasks.add(() -> read(shared, share));
      }
      List<Future<List<String>>> read = threads.invokeAll(tasks);
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread / 2;
        List<String> alone =
            numbers.stream()
                .filter(number -> number % (THREADS / 2) == first)
                .map(expected::get)
                .toList();
        assertThat(read.get(thread).get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(Collections.frequency(expected, expected.get(0))).isEqualTo(1);
  }
}
