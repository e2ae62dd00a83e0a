/**
 * For tests of programs over coded corpora: assertions whose failures tell what is there instead,
 * small corpora, and the seed corpus.
 *
 * <p>A test makes a small corpus in which it says only what matters to it, or takes a real one:
 *
 * <pre>{@code
 * @RapporteurTest
 * class AdviceTest {
 *
 *   @Test
 *   void is_found_in_the_words_of_the_paper() {
 *     Corpus corpus =
 *         Fixtures.corpus()
 *             .source(
 *                 "Paper A",
 *                 paper ->
 *                     paper.recommends(
 *                         "Japan", "stockpile ammunition", MUST, advice -> advice.by(PANEL)))
 *             .build();
 *
 *     assertThat(corpus)
 *         .source("Paper A")
 *         .recommends("Japan")
 *         .toDo(containing("stockpile"))
 *         .withStrength(MUST)
 *         .attributedTo(PANEL);
 *   }
 *
 *   @Test
 *   void is_found_in_the_seeds(@SeedDocuments Corpus corpus) {
 *     assertThat(corpus).recommends("Japan").attributedTo(PANEL).withStrength(MUST);
 *     assertThat(corpus).keepsInvariants();
 *   }
 * }
 * }</pre>
 *
 * <p>Had the panel said "should", the first test would fail like this:
 *
 * <pre>
 * Expecting a recommendation
 *   - in source "Paper A"
 *   - addressed to "Japan"
 *   - to do something containing "stockpile"
 *   - with strength MUST   &lt;- not met
 * but the only one that meets the rest does not:
 *
 * 1. SHOULD DO "stockpile ammunition"
 *    addressees: Japan | attribution: PANEL | tier: STRICT
 *    "Paper A", line 2: The panel held that &gt;&gt;Japan should stockpile ammunition&lt;&lt;.
 * </pre>
 *
 * <ol>
 *   <li>{@link org.rapporteur.testing.RapporteurAssertions} is where assertions begin; {@link
 *       org.rapporteur.testing.RapporteurSoftAssertions} collects failures. How chains work stands
 *       at {@link org.rapporteur.testing.AbstractRapporteurAssert}.
 *   <li>{@link org.rapporteur.testing.Wording} says how words read that a test looks for.
 *   <li>{@link org.rapporteur.testing.Invariants} checks what the model promises.
 *   <li>{@link org.rapporteur.testing.Fixtures} writes small corpora and has some ready; {@link
 *       org.rapporteur.testing.SeedCorpus} is a real one, and {@link
 *       org.rapporteur.testing.DrawnDocuments} are as many as a program has to bear.
 *   <li>{@link org.rapporteur.testing.RapporteurTest} gives JUnit tests corpora as parameters.
 * </ol>
 */
@NullMarked
package org.rapporteur.testing;

import org.jspecify.annotations.NullMarked;
