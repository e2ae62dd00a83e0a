package org.rapporteur.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.text.SentenceMap;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** The mentions and sessions of a corpus by source. */
final class MentionIndex {

  private final Corpus corpus;

  /** The mentions of source s are those from start s to before start s + 1. */
  private final int[] mentionStarts;

  private final int[] sessionStarts;

  /** The sources that name each actor. */
  private final Lists naming;

  MentionIndex(Corpus corpus) {
    this.corpus = corpus;
    List<SourceId> sources = corpus.sources().stream().map(Source::id).toList();
    mentionStarts =
        starts(sources, corpus.mentions().stream().map(mention -> mention.evidence().source()));
    sessionStarts = starts(sources, corpus.sessions().stream().map(Session::source));
    naming = actorsOfSources().inverse(corpus.actors().size());
  }

  private Lists actorsOfSources() {
    Map<ActorId, Integer> codes = Columns.codes(corpus.actors(), Actor::id);
    int[] offsets = new int[mentionStarts.length];
    IntList actors = new IntList(16);
    int[] lastSource = new int[corpus.actors().size()];
    for (int source = 0; source + 1 < mentionStarts.length; source++) {
      for (Mention mention : in(source)) {
        if (mention instanceof ActorMention named) {
          int actor = Objects.requireNonNull(codes.get(named.actor()));
          if (lastSource[actor] != source + 1) {
            lastSource[actor] = source + 1;
            actors.add(actor);
          }
        }
      }
      offsets[source + 1] = actors.size();
    }
    return new Lists(offsets, actors.toArray());
  }

  /** Where each source starts in a list that is ordered by source. */
  private static int[] starts(List<SourceId> sources, Stream<SourceId> ofValues) {
    List<SourceId> values = ofValues.toList();
    int[] starts = new int[sources.size() + 1];
    int place = 0;
    for (int source = 0; source < sources.size(); source++) {
      while (place < values.size() && values.get(place).equals(sources.get(source))) {
        place++;
      }
      starts[source + 1] = place;
    }
    return starts;
  }

  List<Mention> in(int source) {
    return corpus.mentions().subList(mentionStarts[source], mentionStarts[source + 1]);
  }

  /** The sources that name one of some actors, in order. */
  IntStream naming(BitSet actors) {
    return actors.stream().flatMap(actor -> naming.of(actor).stream()).sorted().distinct();
  }

  List<List<Mention>> together(int source, Window window) {
    List<Mention> mentions = in(source);
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<List<Mention>> groups = new ArrayList<>();
    for (TextSpan span : windows(source, window)) {
      int from = firstAt(mentions, span.start());
      int to = firstAt(mentions, span.end());
      if (from < to) {
        groups.add(mentions.subList(from, to));
      }
    }
    return List.copyOf(groups);
  }

  private List<TextSpan> windows(int source, Window window) {
    SourceText text = corpus.sources().get(source).text();
    return switch (window) {
      case SENTENCE -> {
        SentenceMap sentences = SentenceMap.of(text);
        yield IntStream.range(0, sentences.count()).mapToObj(sentences::span).toList();
      }
      case PARAGRAPH -> lines(text.toString());
      case SESSION ->
          corpus.sessions().subList(sessionStarts[source], sessionStarts[source + 1]).stream()
              .map(Session::span)
              .toList();
      case SOURCE -> List.of(text.span());
    };
  }

  private static List<TextSpan> lines(String text) {
    List<TextSpan> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new TextSpan(start, end + 1));
      start = end + 1;
    }
    lines.add(new TextSpan(start, text.length()));
    return lines;
  }

  /** The first mention that does not start before an offset. */
  private static int firstAt(List<Mention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).evidence().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
