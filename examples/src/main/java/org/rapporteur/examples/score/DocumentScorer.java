package org.rapporteur.examples.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.examples.guide.FoldedText;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.examples.score.ScoreSheet.Count;
import org.rapporteur.model.SourceKind;
import org.rapporteur.text.TextSpan;

/** Compares two codings of one document and enters the outcome into a sheet. */
final class DocumentScorer {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final String file;
  private final GuideCoding gold;
  private final GuideCoding predicted;
  private final ScoredText text;
  private final ScoreSheet sheet;
  private final Names names;

  DocumentScorer(
      String file, GuideCoding gold, GuideCoding predicted, ScoredText text, ScoreSheet sheet) {
    this.file = file;
    this.gold = gold;
    this.predicted = predicted;
    this.text = text;
    this.sheet = sheet;
    this.names = new Names(gold.actors(), predicted.actors());
  }

  void score() {
    description(gold.source(), predicted.source());
    actors();
    issues();
    sessions();
    recommendations();
    risks();
  }

  private void description(GuideCoding.Description is, GuideCoding.Description got) {
    field("title", is.title(), got.title());
    field("kind", is.kind().map(SourceKind::name), got.kind().map(SourceKind::name));
    field("event", is.event(), got.event());
    field("event_host", is.eventHost(), got.eventHost());
    is.eventDate()
        .filter(date -> !date.isEmpty())
        .ifPresent(
            date -> {
              String a = FoldedText.fold(date);
              String b = FoldedText.fold(got.eventDate().orElse(""));
              int length = Math.max(1, Math.min(a.length(), b.length()));
              field("event_date", date, got.eventDate(), head(a, length).equals(head(b, length)));
            });
    if (!is.authors().isEmpty() || !got.authors().isEmpty()) {
      sheet.note(
          "source authors", ScoreSheet.agreement(folded(is.authors()), folded(got.authors())));
    }
  }

  private void field(String name, Optional<String> is, Optional<String> got) {
    is.filter(value -> !value.isEmpty())
        .ifPresent(
            value ->
                field(
                    name,
                    value,
                    got,
                    FoldedText.fold(value).equals(FoldedText.fold(got.orElse("")))));
  }

  private void field(String name, String is, Optional<String> got, boolean agrees) {
    sheet.note("source " + name, agrees);
    if (!agrees) {
      detail(
          "source " + name + " '" + is + "' got " + got.map(v -> "'" + v + "'").orElse("nothing"));
    }
  }

  private static String head(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private static Set<String> folded(List<String> values) {
    return values.stream().map(FoldedText::fold).collect(Collectors.toSet());
  }

  /** Each gold actor takes the first free actor that shares a name with it. */
  private void actors() {
    BitSet used = new BitSet();
    for (GuideCoding.Actor actor : gold.actors()) {
      int match = 0;
      while (match < predicted.actors().size()
          && (used.get(match) || !shareName(actor, predicted.actors().get(match)))) {
        match++;
      }
      if (match == predicted.actors().size()) {
        detail("actor MISSED " + actor.name());
      } else {
        GuideCoding.Actor found = predicted.actors().get(match);
        used.set(match);
        sheet.note("actor kind", actor.kind() == found.kind());
        names.unite(actor, found);
      }
    }
    for (int i = used.nextClearBit(0);
        i < predicted.actors().size();
        i = used.nextClearBit(i + 1)) {
      detail("actor EXTRA " + predicted.actors().get(i).name());
    }
    int found = used.cardinality();
    sheet.count(
        Count.ACTOR, found, predicted.actors().size() - found, gold.actors().size() - found);
  }

  private static boolean shareName(GuideCoding.Actor a, GuideCoding.Actor b) {
    return !Collections.disjoint(Names.keys(a), Names.keys(b));
  }

  private void issues() {
    Set<String> is = new TreeSet<>(gold.issues());
    Set<String> got = new TreeSet<>(predicted.issues());
    compare(Count.ISSUE, is, got);
    minus(is, got).forEach(issue -> detail("issue MISSED " + issue));
    minus(got, is).forEach(issue -> detail("issue EXTRA " + issue));
  }

  private <T> void compare(Count count, Set<T> is, Set<T> got) {
    int missed = minus(is, got).size();
    sheet.count(count, is.size() - missed, minus(got, is).size(), missed);
  }

  private static <T> Set<T> minus(Set<T> all, Set<T> some) {
    Set<T> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private void sessions() {
    List<Optional<TextSpan>> is = headings(gold);
    List<Optional<TextSpan>> got = headings(predicted);
    int found = 0;
    for (int i = 0; i < is.size(); i++) {
      if (is.get(i).isPresent() && meets(is.get(i).get(), got)) {
        found++;
      } else {
        detail("session MISSED " + gold.sessions().get(i).heading());
      }
    }
    for (int i = 0; i < got.size(); i++) {
      if (got.get(i).isEmpty() || !meets(got.get(i).get(), is)) {
        detail("session EXTRA " + predicted.sessions().get(i).heading());
      }
    }
    sheet.count(Count.SESSION, found, Math.max(0, got.size() - found), is.size() - found);
  }

  private List<Optional<TextSpan>> headings(GuideCoding coding) {
    return coding.sessions().stream().map(session -> text.locate(session.heading(), 1)).toList();
  }

  private static boolean meets(TextSpan span, List<Optional<TextSpan>> others) {
    return others.stream()
        .anyMatch(other -> other.isPresent() && Spans.shared(span, other.get()) > 0);
  }

  private void recommendations() {
    List<Placed<GuideCoding.Recommendation>> is = placed(gold.recommendations());
    List<Placed<GuideCoding.Recommendation>> got = placed(predicted.recommendations());
    sentences("rec", Count.REC_SENT, is, got);
    List<Matching.Pair<GuideCoding.Recommendation>> pairs = Matching.of(is, got);
    for (Matching.Pair<GuideCoding.Recommendation> pair : pairs) {
      common("rec", pair.gold(), pair.predicted());
      same("rec addressees", pair.gold().addressees(), pair.predicted().addressees());
      sheet.note("rec strength", pair.gold().strength() == pair.predicted().strength());
      if (pair.gold().polarity().isPresent()) {
        sheet.note("rec polarity", pair.gold().polarity().equals(pair.predicted().polarity()));
      }
      pair.gold()
          .action()
          .ifPresent(
              action ->
                  sheet.note(
                      "rec action",
                      ScoreSheet.agreement(
                          words(action), words(pair.predicted().action().orElse("")))));
    }
    items(Count.REC_ITEM, pairs.size(), is.size(), got.size());
  }

  private void risks() {
    List<Placed<GuideCoding.Risk>> is = placed(gold.risks());
    List<Placed<GuideCoding.Risk>> got = placed(predicted.risks());
    sentences("risk", Count.RISK_SENT, is, got);
    List<Matching.Pair<GuideCoding.Risk>> pairs = Matching.of(is, got);
    for (Matching.Pair<GuideCoding.Risk> pair : pairs) {
      common("risk", pair.gold(), pair.predicted());
      same("risk cause", pair.gold().cause(), pair.predicted().cause());
      same("risk affected", pair.gold().affected(), pair.predicted().affected());
      sheet.note("risk likelihood", pair.gold().likelihood() == pair.predicted().likelihood());
    }
    items(Count.RISK_ITEM, pairs.size(), is.size(), got.size());
  }

  private void common(String kind, GuideCoding.Item is, GuideCoding.Item got) {
    sheet.note(
        kind + " issues",
        ScoreSheet.agreement(new HashSet<>(is.issues()), new HashSet<>(got.issues())));
    sheet.note(
        kind + " attribution",
        names.canonical(is.attribution()).equals(names.canonical(got.attribution())));
  }

  private void same(String field, List<String> is, List<String> got) {
    sheet.note(field, ScoreSheet.agreement(names.canonical(is), names.canonical(got)));
  }

  private void items(Count count, int found, int is, int got) {
    sheet.count(count, found, got - found, is - found);
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private <I extends GuideCoding.Item> List<Placed<I>> placed(List<I> items) {
    List<Placed<I>> placed = new ArrayList<>();
    for (I item : items) {
      Optional<TextSpan> place = text.locate(item.quote(), item.occurrence().orElse(1));
      if (place.isEmpty()) {
        sheet.warn(file + " QUOTE NOT IN TEXT " + item.quote());
      }
      placed.add(new Placed<>(place, item));
    }
    return placed;
  }

  private <I> void sentences(String kind, Count count, List<Placed<I>> is, List<Placed<I>> got) {
    Set<Integer> inGold = units(is);
    Set<Integer> inPredicted = units(got);
    compare(count, inGold, inPredicted);
    minus(inGold, inPredicted).forEach(n -> detail(kind + " MISSED  " + text.unit(n)));
    minus(inPredicted, inGold).forEach(n -> detail(kind + " EXTRA   " + text.unit(n)));
  }

  private <I> Set<Integer> units(List<Placed<I>> items) {
    Set<Integer> units = new TreeSet<>();
    items.forEach(item -> item.place().ifPresent(place -> units.addAll(text.unitsOf(place))));
    return units;
  }

  private void detail(String line) {
    sheet.detail(file + " " + line);
  }
}
