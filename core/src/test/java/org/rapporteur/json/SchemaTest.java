package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.model.Samples.*;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.*;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.Quote;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

  private static final JsonNode TREE = new JsonMapper().readTree(CorpusJson.schema());
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TREE);

  /** Values of one string or number: their definition in the schema has no fields. */
  private static final Set<Class<?>> SCALARS =
      Set.of(
          SourceId.class,
          SessionId.class,
          ActorId.class,
          FindingId.class,
          IssueId.class,
          RuleId.class,
          PartialDate.class,
          Attribution.class);

  static Stream<Corpus> corpora() {
    return Stream.of(
        Corpus.empty(),
        minimal(),
        rich(),
        rich().withFindings(richRisk().withAttribution(Attribution.of(AOKI))));
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void acceptsWhatIsWritten(Corpus corpus) {
    assertThat(errors(CorpusJson.write(corpus))).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\" : \"rapporteur-corpus\"| \"format\" : \"other\"",
        "\"version\" : 1| \"version\" : 2",
        "\"kind\" : \"CONFERENCE_REPORT\"| \"kind\" : \"REPORT\"",
        "\"kind\" : \"CONFERENCE_REPORT\",|",
        "\"kind\" : \"CONFERENCE_REPORT\"| \"kind\" : \"ESSAY\", \"extra\" : 1",
        "\"language\" : \"en\"| \"language\" : null",
        "\"language\" : \"en\"| \"language\" : 1",
        "\"speakers\" : [| \"speakers\" : [ null,",
        "\"start\" : 0| \"start\" : -1",
        "\"start\" : 0| \"start\" : \"0\"",
        "\"start\" : 0| \"start\" : 0.5",
        "\"date\" : \"2025\"| \"date\" : \"2025-00\"",
        "\"date\" : \"2025\"| \"date\" : \"2025-13\"",
        "\"date\" : \"2025\"| \"date\" : \"0000\"",
        "\"date\" : \"2025\"| \"date\" : \"25\"",
        "\"basis\" : \"METADATA\"| \"basis\" : \"STATED\"",
        "\"sha256\" : \"0| \"sha256\" : \"",
        "\"alignment\" : [ [ 3, 0 ]| \"alignment\" : [ [ 3, 0, 1 ]",
        "\"alignment\" : [ [ 3, 0 ]| \"alignment\" : [ [ ]",
        "\"level\" : 1| \"level\" : 0",
        "\"id\" : \"| \"id\" : \"x",
        "\"id\" : \"defense\"| \"id\" : \"Defense\"",
        "\"type\" : \"RISK\"| \"type\" : \"HOPE\"",
        "\"type\" : \"RISK\"| \"type\" : \"RECOMMENDATION\"",
        "\"type\" : \"RISK\",|",
        "\"type\" : \"ACTOR\"| \"type\" : \"ISSUE\"",
        "\"rule\" : \"prescription.modal\",|",
        "\"rule\" : \"prescription.modal\"| \"rule\" : \"prescription..modal\"",
        "\"tier\" : \"STRICT\"| \"tier\" : \"strict\"",
        "\"name\" : \"Japan\"| \"name\" : \" \"",
        "\"aliases\" : [ \"Japanese\", | \"aliases\" : [ \"Tokyo\", ",
      })
  void refusesWhatIsBroken(String good, String bad) {
    String json = CorpusJson.write(rich());
    assertThat(json).contains(good);
    int start = json.indexOf(good);
    String broken =
        json.substring(0, start) + (bad == null ? "" : bad) + json.substring(start + good.length());
    assertThat(errors(broken)).isNotEmpty();
  }

  @Test
  void isItselfASchemaOfItsDialect() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                new JsonMapper()
                    .readTree("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}"));
    assertThat(meta.validate(TREE)).isEmpty();
  }

  static Stream<Class<?>> objects() {
    return Stream.of(
        Corpus.class,
        Source.class,
        SourceFile.class,
        Section.class,
        Session.class,
        Contributor.class,
        Attested.class,
        Dating.class,
        Actor.class,
        Role.class,
        Issue.class,
        Code.class,
        ActorMention.class,
        IssueMention.class,
        Recommendation.class,
        Risk.class,
        Evidence.class,
        RuleNote.class,
        Quote.class,
        TextSpan.class);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void hasEveryFieldAndAsksForThoseThatAreAlwaysThere(Class<?> type) {
    JsonNode definition = TREE.at("/$defs/" + type.getSimpleName());
    List<Method> fields = fields(type);
    Set<String> names = new TreeSet<>(names(fields.stream()));
    Set<String> required = new TreeSet<>(names(fields.stream().filter(SchemaTest::alwaysThere)));
    if (Finding.class.isAssignableFrom(type) || Mention.class.isAssignableFrom(type)) {
      names.add("type");
      required.add("type");
    }
    assertThat(new TreeSet<>(definition.get("properties").propertyNames())).isEqualTo(names);
    assertThat(definition.path("required").valueStream().map(JsonNode::stringValue))
        .containsExactlyInAnyOrderElementsOf(required);
    assertThat(definition.get("additionalProperties").booleanValue()).isFalse();
  }

  static Stream<Class<?>> enums() {
    return Stream.of(
        ActorKind.class,
        CodeScheme.class,
        ContributorRole.class,
        DateBasis.class,
        Icd203.class,
        Likelihood.class,
        Origin.class,
        Polarity.class,
        SectionKind.class,
        SourceKind.class,
        Strength.class,
        Tier.class);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void hasEveryConstantInOrder(Class<?> type) {
    assertThat(
            TREE.at("/$defs/" + type.getSimpleName() + "/enum")
                .valueStream()
                .map(JsonNode::stringValue))
        .containsExactlyElementsOf(
            Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
  }

  @Test
  void defineNothingThatTheModelDoesNotHave() {
    Set<String> known =
        Stream.of(objects(), enums(), SCALARS.stream())
            .flatMap(types -> types)
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());
    known.addAll(Set.of("Alignment", "Uuid", "Offset", "NotBlank"));
    assertThat(TREE.get("$defs").propertyNames()).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void theListsOfThisTestAreWhole() {
    Set<Class<?>> reached = new HashSet<>();
    reach(Corpus.class, reached);
    reached.removeAll(SCALARS);
    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(objects(), enums()).collect(Collectors.toSet()));
  }

  @Test
  void describesEverything() {
    TREE.get("$defs")
        .forEachEntry((name, type) -> assertThat(type.get("description")).as(name).isNotNull());
  }

  /** Walks from a type over the types of its fields. */
  private static void reach(Class<?> type, Set<Class<?>> reached) {
    if (!type.getName().startsWith("org.rapporteur.")
        || type == Alignment.class
        || type == SourceText.class) {
      return;
    }
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(part -> reach(part, reached));
    } else if (reached.add(type) && !type.isEnum() && !SCALARS.contains(type)) {
      for (Method field : fields(type)) {
        Stream.concat(
                Stream.of(field.getReturnType()),
                field.getGenericReturnType() instanceof ParameterizedType generic
                    ? Arrays.stream(generic.getActualTypeArguments()).map(Class.class::cast)
                    : Stream.of())
            .forEach(part -> reach(part, reached));
      }
    }
  }

  private static List<Method> fields(Class<?> type) {
    Set<String> ofText = Set.of("start", "end", "text");
    boolean text = type == Quote.class || type == TextSpan.class;
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .filter(
            method ->
                text
                    ? ofText.contains(method.getName())
                    : Modifier.isAbstract(method.getModifiers()))
        .toList();
  }

  private static Set<String> names(Stream<Method> methods) {
    return methods.map(Method::getName).collect(Collectors.toSet());
  }

  private static boolean alwaysThere(Method field) {
    return field.getReturnType() != Optional.class
        && !Collection.class.isAssignableFrom(field.getReturnType());
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
