package org.rapporteur.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which way a verb wants its object to go. These words turn about what is to be done with a thing
 * and say nothing of the thing, so that {@code lower tariffs} is the contrary of {@code raise
 * tariffs} though half their words are the same, and {@code refrain from raising tariffs} the
 * contrary of {@code raise tariffs} though both are to be done.
 */
enum Course {
  /** There is to be more of it, or it is to come about. */
  MORE(
      1,
      """
      raise rise increase expand expansion boost strengthen enhance enhancement deepen enlarge
      enlargement extend extension lengthen intensify tighten bolster reinforce augment broaden widen
      accelerate double triple build impose imposition introduce introduction establish establishment
      create creation launch adopt adoption join rejoin open reopen restore restoration resume
      resumption restart revive revival grow growth phase-in scale-up step-up
      """),
  /** It is to stay as it is. */
  SAME(
      1,
      """
      keep maintain maintenance continue continuation retain retention preserve preservation sustain
      uphold stay remain reaffirm
      """),
  /** There is to be less of it, or it is to end or not to come about. */
  LESS(
      -1,
      """
      lower reduce reduction cut decrease slash curb shrink diminish weaken trim limit limitation
      restrict restriction ease relax loosen end stop cease halt withdraw withdrawal abolish abolition
      remove removal drop abandon eliminate elimination scrap repeal suspend suspension discontinue
      terminate termination lift dismantle reject refuse leave quit exit cancel refrain avoid abstain
      forgo desist oppose resist prevent block ban prohibit renounce scale-back scale-down
      phase-out wind-down pull-out pull-back roll-back step-back draw-down give-up opt-out hold-back
      """);

  private static final Map<String, Course> BY_STEM =
      Arrays.stream(values())
          .flatMap(course -> Arrays.stream(course.words).map(word -> Map.entry(word, course)))
          .collect(Collectors.toMap(e -> Stem.of(e.getKey()), Map.Entry::getValue, (a, b) -> a));

  private final int sign;
  private final String[] words;

  Course(int sign, String words) {
    this.sign = sign;
    this.words = words.strip().split("\\s+");
  }

  /** The course that a stem names. */
  static Optional<Course> of(String stem) {
    return Optional.ofNullable(BY_STEM.get(stem));
  }

  /** 1 if it is for its object, -1 if it is against it. */
  int sign() {
    return sign;
  }
}
