package org.rapporteur.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** What the annotations of the model say of its form, as a mapper of a host takes it. */
final class AnnotatedForm {

  private AnnotatedForm() {}

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .build();
  }
}
