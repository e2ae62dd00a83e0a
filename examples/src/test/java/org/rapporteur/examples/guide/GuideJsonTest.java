package org.rapporteur.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.Likelihood;
import org.rapporteur.seeds.Seed;

class GuideJsonTest {

  @ParameterizedTest
  @EnumSource
  void reads_what_people_have_coded_and_writes_it_back(Seed seed) {
    GuideCoding coding = GuideJson.read(seed.name(), seed.annotation());
    assertThat(coding.file()).isEqualTo(seed.fileName());
    assertThat(coding.risks()).isNotEmpty();
    assertThat(GuideJson.read("again", GuideJson.write(coding))).isEqualTo(coding);
  }

  @Test
  void reads_a_risk_with_and_without_the_number_of_its_occurrence() {
    String risk =
        "{'quote':'war','attribution':'PANEL','cause':[],'affected':['Japan'],"
            + "'likelihood':'LIKELY','issues':['other'],'note':'a word of the coder'}";
    GuideCoding coding =
        read("'risks':[" + risk + "," + risk.replace("'cause'", "'occurrence':2,'cause'") + "]");
    assertThat(coding.risks())
        .extracting(GuideCoding.Risk::occurrence)
        .containsExactly(Optional.empty(), Optional.of(2));
    assertThat(coding.risks().get(0).likelihood()).isEqualTo(Likelihood.LIKELY);
  }

  @Test
  void takes_a_year_that_is_written_as_a_number() {
    String json =
        "{\"source\":{\"event_date\":2025},\"sessions\":[],\"actors\":[],\"issues\":[],"
            + "\"recommendations\":[],\"risks\":[]}";
    GuideCoding coding = GuideJson.read("a.json", json);
    assertThat(coding.source().eventDate()).contains("2025");
    assertThat(coding.file()).isEmpty();
  }

  @Test
  void says_which_field_of_which_file_is_missing() {
    assertThatThrownBy(() -> read("'risks':[{'quote':'war','cause':[],'affected':[],'issues':[]}]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.json, at .risks[0], line 1: the field \"attribution\" is missing");
  }

  @Test
  void says_which_value_is_none_of_the_guide() {
    assertThatThrownBy(
            () ->
                read(
                    "'risks':[{'quote':'war','attribution':'PANEL','cause':[],'affected':[],"
                        + "'likelihood':'SURE','issues':[]}]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a.json, at .risks[0].likelihood, line 1:")
        .hasMessageContaining("SURE");
  }

  @Test
  void refuses_what_is_no_json() {
    assertThatThrownBy(() -> GuideJson.read("a.json", "{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a.json");
  }

  private static GuideCoding read(String risks) {
    String json =
        "{'file':'a.txt','source':{},'sessions':[],'actors':[],'issues':[],'recommendations':[],"
            + risks
            + "}";
    return GuideJson.read("a.json", json.replace('\'', '"'));
  }
}
