package org.rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeedTest {

  @ParameterizedTest
  @CsvSource({
    "NEW_ADMINISTRATION, 2835, f00ee7aeccd1484761eaa7e524c3976f01d2375a9cb15f0aeee09cacaedc40cc",
    "GLOBAL_ARCHITECTURE, 2128, f8160d9d59c4bb4e768fe99de4bb5a071349023060cde39908984f27c7376e34",
    "FORMER_PRACTITIONER, 21497, ccf865f75c7e589ae8c7a5a2f0e2db6eb17a30a777d975d16a6bd938fdccde1d",
    "PIVOTAL_MOMENT, 35352, b9e22dae9782027226d206d7bd7514184c2344bb3119b068d45dadeb5936ef5c",
    "POSSIBLE_TALKS, 7721, 9da4b22721f8970f65b918115b8671d42c8ee6ce6df045b0fcb477e27d298774"
  })
  void is_the_document_it_was_given_byte_for_byte(Seed seed, int length, String sha256)
      throws NoSuchAlgorithmException {
    byte[] bytes = seed.bytes();
    assertThat(bytes).hasSize(length);
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
        .isEqualTo(sha256);
  }

  @ParameterizedTest
  @EnumSource
  void carries_an_annotation_of_its_own(Seed seed) {
    assertThat(seed.annotation())
        .contains("\"recommendations\"", "\"risks\"", "\"actors\"", "\"sessions\"");
    assertThat(Seed.all()).contains(seed);
  }

  @ParameterizedTest
  @EnumSource
  void gives_each_caller_bytes_of_its_own(Seed seed) {
    byte[] mine = seed.bytes();
    mine[0] = 0;
    assertThat(seed.bytes()[0]).isNotZero();
  }
}
