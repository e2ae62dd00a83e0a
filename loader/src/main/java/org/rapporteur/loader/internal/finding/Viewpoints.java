package org.rapporteur.loader.internal.finding;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;

/** Finds the frames that give a side's view of what follows. */
record Viewpoints(Names names) {

  static final Set<String> VIEW_NOUNS =
      WordList.of("perspective", "view", "standpoint", "viewpoint", "opinion", "eyes", "words");

  private static final Set<String> OPENERS = WordList.of("for", "from", "in", "to");

  /** The words with which one begins. */
  private static final Set<String> BEGINNINGS =
      WordList.of("for", "from", "in", "to", "according", "as");

  /** "According to X", "for Tokyo", "from a Japanese perspective", "in X's view". */
  void read(RuleContext context, List<Frame> frames) {
    int from = context.from();
    for (int i = from; i < context.end(); i++) {
      if (!context.in(i, BEGINNINGS)) {
        continue;
      }
      boolean according = context.is(i, "according") && context.is(i + 1, "to");
      boolean opening =
          context.in(i, OPENERS)
              && (i == from
                  || context.mark(i - 1, ',')
                  || context.is(i - 1, WordClass.CONJUNCTION));
      NamedPlace telling = context.is(i, "as") ? names.startingAt(i + 1) : null;
      if (telling != null
          && context.is(telling.to(), "put")
          && context.is(telling.to() + 1, "it")) {
        frames.add(
            new Frame(
                new Range(i, telling.to() + 2),
                new Range(from, context.to()),
                Speaker.named(telling.actor())));
      }
      if (!according && !opening) {
        continue;
      }
      int end = i + 1;
      boolean view = according;
      while (end < context.end() && end < i + 9 && !context.mark(end, ',')) {
        view |= context.in(end, VIEW_NOUNS);
        end++;
      }
      if (!context.mark(end, ',') && !according) {
        continue;
      }
      List<NamedPlace> places = names.in(i, end);
      boolean bare = context.is(i, "for") && places.size() == 1 && end - i <= 3;
      if (!places.isEmpty() && (view || bare)) {
        frames.add(
            new Frame(
                new Range(i, end),
                new Range(i, context.to()),
                Speaker.named(places.get(0).actor())));
      } else if (view && context.is(i + 2, WordClass.COLLECTIVE)) {
        frames.add(new Frame(new Range(i, end), new Range(i, context.to()), Speaker.PANEL));
      }
    }
  }
}
