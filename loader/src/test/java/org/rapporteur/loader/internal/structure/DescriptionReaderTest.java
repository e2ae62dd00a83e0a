package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Attested;
import org.rapporteur.model.ContributorRole;

class DescriptionReaderTest {

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsWhatADocumentSaysOfItself(Sample sample) {
    Description description = Sample.description(sample.text(), sample.outline());

    assertThat(description.title().value()).isEqualTo(sample.expected("title").get(0));
    assertThat(description.kind().name()).isEqualTo(sample.expected("kind").get(0));
    assertThat(description.event().map(Attested::value).stream().toList())
        .isEqualTo(sample.expected("event"));
    assertThat(description.host().map(Attested::value).stream().toList())
        .isEqualTo(sample.expected("host"));
    assertThat(
            description.eventDate().map(date -> date.date() + " " + date.basis()).stream().toList())
        .isEqualTo(sample.expected("eventDate"));
    assertThat(description.published().map(date -> date.date().toString()).stream().toList())
        .isEqualTo(sample.expected("published"));
    List<String> makers = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (ContributorRole role : ContributorRole.values()) {
      String key = role.name().toLowerCase(java.util.Locale.ROOT);
      sample.expected(key).forEach(name -> expected.add(key + " " + name));
      description.contributors().stream()
          .filter(maker -> maker.role() == role)
          .forEach(maker -> makers.add(key + " " + maker.name()));
    }
    assertThat(makers).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void quotesExactly(Sample sample) {
    Description description = Sample.description(sample.text(), sample.outline());

    Stream.of(description.event(), description.host(), description.publisher())
        .flatMap(value -> value.stream())
        .forEach(
            value ->
                assertThat(value.evidence().orElseThrow().quote().toString())
                    .contains(value.value()));
    description
        .contributors()
        .forEach(
            maker ->
                assertThat(sample.text().slice(maker.evidence().orElseThrow().span()))
                    .isEqualTo(maker.name()));
  }
}
