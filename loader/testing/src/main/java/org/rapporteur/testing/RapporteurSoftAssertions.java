package org.rapporteur.testing;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;

/**
 * Collects the failures of several assertions and reports them together.
 *
 * <p>Of a chain the first failure is reported; the steps after it, which could not be met any more,
 * are silent.
 *
 * <pre>{@code
 * RapporteurSoftAssertions.assertSoftly(
 *     softly -> {
 *       softly.assertThat(corpus).recommends("Japan").withStrength(MUST);
 *       softly.assertThat(corpus).fears(containing("conflict")).withLikelihood(LIKELY);
 *     });
 * }</pre>
 *
 * <p>On the module path, steps that assertions inherit from AssertJ ({@code isNotEqualTo}, {@code
 * satisfies}) fail at once: AssertJ collects them by subclasses that it cannot write there.
 *
 * <p>JUnit's {@code @InjectSoftAssertions} of AssertJ takes it as well. For use by a single thread.
 *
 * @since 0.1.0
 */
public class RapporteurSoftAssertions extends AbstractSoftAssertions
    implements RapporteurSoftAssertionsProvider {

  /** Begins with no failure. */
  public RapporteurSoftAssertions() {}

  /**
   * Makes assertions and reports their failures together.
   *
   * @param assertions what to assert
   * @throws AssertionError if one of them failed, with all that did
   */
  public static void assertSoftly(Consumer<RapporteurSoftAssertions> assertions) {
    SoftAssertionsProvider.assertSoftly(RapporteurSoftAssertions.class, assertions);
  }
}
