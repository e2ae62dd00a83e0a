package org.rapporteur.loader;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableFrom;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.Table;

/**
 * The arrows between the loader's packages: {@code vocabulary <- token <- structure <- {actor,
 * issue} <- finding}, {@code rule} beside them, and {@link CorpusLoader} above all.
 */
@AnalyzeClasses(
    packages = "org.rapporteur.loader",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String LOADER = "org.rapporteur.loader..";
  private static final String TOP = "org.rapporteur.loader";
  private static final String FORMAT = "org.rapporteur.loader.format..";
  private static final String VOCABULARY = "org.rapporteur.loader.vocabulary..";
  private static final String RULE = "org.rapporteur.loader.rule..";
  private static final String INTERNAL = "org.rapporteur.loader.internal..";
  private static final String READING = "org.rapporteur.loader.internal";
  private static final String TOKEN = "org.rapporteur.loader.internal.token..";
  private static final String STRUCTURE = "org.rapporteur.loader.internal.structure..";
  private static final String ACTOR = "org.rapporteur.loader.internal.actor..";
  private static final String ISSUE = "org.rapporteur.loader.internal.issue..";
  private static final String NAMING = "org.rapporteur.loader.internal.naming..";
  private static final String FINDING = "org.rapporteur.loader.internal.finding..";

  @ArchTest static final ArchRule formatsKnowNoOtherStage = dependsOnlyOn(FORMAT, FORMAT);

  @ArchTest static final ArchRule theVocabularyKnowsNoStage = dependsOnlyOn(VOCABULARY, VOCABULARY);

  @ArchTest static final ArchRule tokensComeFirst = dependsOnlyOn(TOKEN, TOKEN, VOCABULARY);

  @ArchTest
  static final ArchRule structureSeesTokens =
      dependsOnlyOn(STRUCTURE, STRUCTURE, TOKEN, VOCABULARY, FORMAT);

  @ArchTest static final ArchRule naming = dependsOnlyOn(NAMING, NAMING, STRUCTURE, VOCABULARY);

  @ArchTest
  static final ArchRule actorsSeeStructure =
      dependsOnlyOn(ACTOR, ACTOR, STRUCTURE, TOKEN, VOCABULARY);

  @ArchTest
  static final ArchRule issuesSeeStructure =
      dependsOnlyOn(ISSUE, ISSUE, STRUCTURE, TOKEN, VOCABULARY);

  @ArchTest
  static final ArchRule findingsSeeActorsIssuesAndRules =
      dependsOnlyOn(FINDING, FINDING, ACTOR, ISSUE, STRUCTURE, TOKEN, RULE, VOCABULARY);

  @ArchTest
  static final ArchRule onlyTheLoaderReadsDocuments =
      noClasses()
          .that()
          .resideInAnyPackage(
              FORMAT, VOCABULARY, RULE, TOKEN, STRUCTURE, NAMING, ACTOR, ISSUE, FINDING)
          .should()
          .dependOnClassesThat(resideInAnyPackage(TOP, READING));

  /** A context is made by the loader from a block and tokens; rules themselves see neither. */
  @ArchTest
  static final ArchRule rulesSeeOnlyTheirContext =
      noClasses()
          .that()
          .resideInAPackage(RULE)
          .and(not(assignableFrom(RuleContext.class)))
          .should()
          .dependOnClassesThat(resideInAPackage(INTERNAL));

  @ArchTest
  static final ArchRule aContextSeesABlockAndTokens =
      noClasses()
          .that(assignableFrom(RuleContext.class))
          .should()
          .dependOnClassesThat(
              resideInAPackage(INTERNAL)
                  .and(not(resideInAPackage(TOKEN)))
                  .and(not(belongToAnyOf(Block.class, BlockKind.class))));

  @ArchTest
  static final ArchRule rulesSeeNoFormat =
      noClasses()
          .that()
          .resideInAPackage(RULE)
          .should()
          .dependOnClassesThat(resideInAPackage(FORMAT));

  @ArchTest
  static final ArchRule theLoaderSeesOnlyWhatTheCoreExports =
      classes()
          .that()
          .resideInAPackage(LOADER)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  LOADER,
                  "org.rapporteur.beta..",
                  "org.rapporteur.text..",
                  "org.rapporteur.model..",
                  "java..",
                  "javax.annotation.processing..",
                  "javax.xml.stream..",
                  "org.immutables.value..",
                  "org.jspecify..",
                  "de.siegmar.fastcsv..",
                  "org.mozilla.universalchardet..",
                  "org.commonmark..",
                  "org.jsoup..",
                  "org.apache.pdfbox.."));

  @ArchTest
  static final ArchRule onlyFormatsKnowTheirLibraries =
      noClasses()
          .that()
          .resideInAPackage(LOADER)
          .and(not(resideInAPackage(FORMAT)))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.commonmark..",
                  "org.jsoup..",
                  "org.apache.pdfbox..",
                  "org.mozilla.universalchardet.."));

  @ArchTest
  static final ArchRule onlyTablesReadCsv =
      noClasses()
          .that()
          .resideInAPackage(LOADER)
          .and(not(belongToAnyOf(Table.class)))
          .should()
          .dependOnClassesThat(resideInAPackage("de.siegmar.fastcsv.."));

  @ArchTest
  static final ArchRule nobodyTouchesAMapper =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "tools.jackson..", "com.fasterxml.jackson..", "org.rapporteur.json.."));

  @ArchTest
  static final ArchRule seedsAreForTests =
      noClasses().should().dependOnClassesThat(resideInAPackage("org.rapporteur.seeds.."));

  @ArchTest
  static final ArchRule everyPackageHasItsPlace =
      classes()
          .should()
          .resideInAnyPackage(
              TOP,
              FORMAT,
              VOCABULARY,
              RULE,
              READING,
              TOKEN,
              STRUCTURE,
              NAMING,
              ACTOR,
              ISSUE,
              FINDING);

  /** Neither clock nor randomness, so that the same input gives the same bytes. */
  @ArchTest
  static final ArchRule noClockAndNoChance =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.time..")
                  .and(not(belongToAnyOf(java.time.LocalDate.class, java.time.Year.class)))
                  .and(
                      not(
                          belongToAnyOf(
                              java.time.YearMonth.class,
                              java.time.Month.class,
                              java.time.DateTimeException.class))))
          .orShould()
          .dependOnClassesThat(belongToAnyOf(java.util.Random.class))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Math.class, "random");

  private static ArchRule dependsOnlyOn(String from, String... to) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(resideInAPackage(LOADER).and(not(resideInAnyPackage(to))));
  }
}
