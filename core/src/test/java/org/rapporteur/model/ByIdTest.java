package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByIdTest {

  /** An id as unlucky as can be: all have one of three hashes. */
  private record Crowded(int number) {
    @Override
    public int hashCode() {
      return number % 3;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 9, 1000, 1024})
  void eachValueIsFoundByItsIdAndNoOther(int size) {
    List<String> values = IntStream.range(0, size).mapToObj(i -> "value " + i).toList();

    ById<String, String> byId = ById.of(values, value -> "id of " + value, value -> value);

    assertThat(byId.size()).isEqualTo(size);
    assertThat(values).allSatisfy(value -> assertThat(byId.get("id of " + value)).contains(value));
    assertThat(byId.get("id of value " + size)).isEmpty();
    assertThat(byId.get("")).isEmpty();
  }

  @Test
  void idsOfOneHashAreKeptApart() {
    List<Crowded> values = IntStream.range(0, 200).mapToObj(Crowded::new).toList();

    ById<Crowded, Crowded> byId = ById.of(values, Function.identity(), value -> value);

    assertThat(values).allSatisfy(value -> assertThat(byId.get(value)).contains(value));
    assertThat(byId.get(new Crowded(200))).isEmpty();
  }

  @Test
  void anIdThatStandsTwiceIsRefusedWithBothValues() {
    assertThatThrownBy(
            () -> ById.of(List.of("Ghana", "Peru", "Guyana"), name -> name.charAt(0), n -> n))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("G stands twice: Ghana and Guyana");
  }
}
