package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which lines above a text are its title together. The rules propose some; a linear model
 * over what can be seen of the lines, learnt from annotated documents, weighs them against all
 * others that stand together.
 */
final class TitleRuns {

  /** How many lines that follow each other may be a title. */
  private static final int MOST = 4;

  /** How many of them there may be if one more stands apart, and how far off. */
  private static final int MOST_BESIDE = 2;

  private static final int REACH = 8;

  /** By how much others have to outweigh what the rules propose, in hundredths of a logit. */
  private static final int MARGIN = 100;

  private final List<Draft> drafts;
  private final int body;
  private final List<Set<TitleTrait>> traits = new ArrayList<>();

  /** Reads the lines above a text and the one below them, which must not be decided on yet. */
  TitleRuns(List<Draft> drafts, Bylines bylines, int body) {
    this.drafts = drafts;
    this.body = Math.min(body, drafts.size());
    TitleTraits reader = new TitleTraits(drafts, bylines);
    for (int i = 0; i < Math.min(body + 1, drafts.size()); i++) {
      traits.add(possible(i) ? reader.of(i) : Set.of());
    }
  }

  private boolean possible(int index) {
    Draft draft = drafts.get(index);
    return !draft.line.words().isEmpty() && !draft.is(BlockKind.FURNITURE);
  }

  /** The lines for which most speaks, those that the rules propose if little more does. */
  BitSet best(BitSet ruled) {
    TitleFeatures features = new TitleFeatures();
    TitleRun best = null;
    int most = Integer.MIN_VALUE;
    int proposed = TitleFeatures.sum(TitleFeatures.RULED_ALONE);
    for (TitleRun run : all()) {
      read(run, ruled, features);
      int sum = features.sum();
      proposed = run.has(ruled) ? sum : proposed;
      if (sum > most) {
        best = run;
        most = sum;
      }
    }
    return best != null && (torn(ruled) || most > proposed + MARGIN) ? best.lines() : ruled;
  }

  /** Whether some lines begin, or go on, with what is one with a line that is not among them. */
  private boolean torn(BitSet lines) {
    return lines.stream().anyMatch(line -> goesOn(line) && !lines.get(line - 1));
  }

  /** Whether nobody but the rules would put lines together. */
  boolean odd(BitSet ruled) {
    return all().stream().noneMatch(run -> run.has(ruled));
  }

  /** All lines that may be a title together. */
  List<TitleRun> all() {
    List<TitleRun> runs = new ArrayList<>();
    for (int from = 0; from < body; from++) {
      for (int to = from + 1; to <= Math.min(body, from + MOST) && possible(to - 1); to++) {
        if (goesOn(from) || goesOn(to)) {
          continue;
        }
        runs.add(new TitleRun(from, to, -1));
        if (to - from <= MOST_BESIDE) {
          addApart(from, to, runs);
        }
      }
    }
    return runs;
  }

  /**
   * Whether a line is one with the line above it: STATEMENT / by X, Minutes of the meeting / held.
   */
  private boolean goesOn(int index) {
    if (index == 0 || index >= body || !possible(index) || !possible(index - 1)) {
      return false;
    }
    Line above = drafts.get(index - 1).line;
    Line below = drafts.get(index).line;
    Set<TitleTrait> seen = traits.get(index);
    boolean aside =
        seen.contains(TitleTrait.DATED)
            || seen.contains(TitleTrait.CREDIT)
            || seen.contains(TitleTrait.BRACKETED)
            || seen.contains(TitleTrait.PROSE);
    return TitleFinder.formAlone(above) && TitleSigns.goesOn(above, below)
        || !aside && seen.contains(TitleTrait.LOWER) && !above.endsSentence();
  }

  private void addApart(int from, int to, List<TitleRun> runs) {
    for (int i = Math.max(0, from - REACH + 1); i < Math.min(body, from + REACH); i++) {
      boolean near = i >= from - 1 && i <= to;
      if (!near && possible(i) && TitleTrait.standsApart(TitleTrait.sort(traits.get(i)))) {
        runs.add(new TitleRun(from, to, i));
      }
    }
  }

  /** Reads what shows of some lines, beside what the rules propose. */
  void read(TitleRun run, BitSet ruled, TitleFeatures features) {
    features.clear();
    features.addTraits(TitleFeatures.Place.FIRST, traits.get(run.from()));
    features.add(TitleFeatures.lines(run.to() - run.from()));
    features.add(TitleFeatures.index(run.from()));
    for (int i = run.from() + 1; i < run.to(); i++) {
      features.addTraits(TitleFeatures.Place.MORE, traits.get(i));
      features.addPair(traits.get(i - 1), traits.get(i));
    }
    if (run.to() < traits.size()) {
      features.addTraits(TitleFeatures.Place.NEXT, traits.get(run.to()));
    }
    if (run.apart() >= 0) {
      features.addTraits(TitleFeatures.Place.APART, traits.get(run.apart()));
      features.add(TitleFeatures.APART);
    }
    int common = run.countIn(ruled);
    if (run.has(ruled)) {
      features.add(TitleFeatures.RULED);
    } else if (common == ruled.cardinality()) {
      features.add(TitleFeatures.WIDER);
    } else if (common == run.count()) {
      features.add(TitleFeatures.NARROWER);
    }
  }
}
