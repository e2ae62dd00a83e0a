package org.rapporteur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The arrows between the packages: {@code text <- model <- {query <- analysis, comparison, json}}.
 */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String OURS = "org.rapporteur..";
  private static final String BETA = "org.rapporteur.beta..";
  private static final String TEXT = "org.rapporteur.text..";
  private static final String MODEL = "org.rapporteur.model..";
  private static final String QUERY = "org.rapporteur.query..";
  private static final String ANALYSIS = "org.rapporteur.analysis..";
  private static final String COMPARISON = "org.rapporteur.comparison..";
  private static final String JSON = "org.rapporteur.json..";

  @ArchTest static final ArchRule textDependsOnNothingOfOurs = dependsOnlyOn(TEXT, TEXT);

  @ArchTest static final ArchRule modelDependsOnText = dependsOnlyOn(MODEL, MODEL, TEXT);

  @ArchTest static final ArchRule jsonDependsOnTheModel = dependsOnlyOn(JSON, JSON, MODEL, TEXT);

  @ArchTest
  static final ArchRule queriesDependOnTheModel = dependsOnlyOn(QUERY, QUERY, MODEL, TEXT);

  @ArchTest
  static final ArchRule analysesDependOnTheModelAndQueries =
      dependsOnlyOn(ANALYSIS, ANALYSIS, QUERY, MODEL, TEXT);

  @ArchTest
  static final ArchRule comparisonsDependOnTheModel =
      dependsOnlyOn(COMPARISON, COMPARISON, MODEL, TEXT);

  @ArchTest
  static final ArchRule everyPackageHasItsPlace =
      classes().should().resideInAnyPackage(BETA, TEXT, MODEL, QUERY, ANALYSIS, COMPARISON, JSON);

  /** The model may be annotated for a mapper; only json holds one. */
  @ArchTest
  static final ArchRule onlyJsonHoldsAMapper =
      noClasses()
          .that()
          .resideOutsideOfPackage(JSON)
          .should()
          .dependOnClassesThat(
              resideInAPackage("tools.jackson..")
                  .and(
                      not(resideInAPackage("tools.jackson.databind.annotation"))
                          .and(not(simpleName("None")))));

  @ArchTest
  static final ArchRule generatedClassesStayInsideTheModel =
      noClasses()
          .that()
          .resideOutsideOfPackage(MODEL)
          .should()
          .dependOnClassesThat(resideInAPackage(MODEL).and(simpleNameStartingWith("Immutable")));

  @ArchTest
  static final ArchRule generatedClassesAreNotPublic =
      noClasses()
          .that()
          .resideInAPackage(OURS)
          .and()
          .haveSimpleNameStartingWith("Immutable")
          .should()
          .bePublic();

  private static ArchRule dependsOnlyOn(String from, String... to) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(to))))
        .allowEmptyShould(true);
  }
}
