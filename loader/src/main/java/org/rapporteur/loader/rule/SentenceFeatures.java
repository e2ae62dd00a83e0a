package org.rapporteur.loader.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Tier;

/**
 * Names the features of a sentence: its words and cues, how its clauses put them together, and
 * where it stands, and what written rules saw in it. All values are strings that exist already;
 * none is put together here.
 */
final class SentenceFeatures {

  private static final int[] LENGTHS = {6, 12, 20, 30, 45};
  private static final String[] LENGTH_NAMES = {"<6", "<12", "<20", "<30", "<45", "long"};

  /**
   * Where the parts of a text end, in hundredths: advice comes late, and little at the very end.
   */
  private static final int[] PARTS = {3, 10, 25, 50, 75, 90, 97, 101};

  private static final String[] PART_NAMES = {
    "<3%", "<10%", "<25%", "<50%", "<75%", "<90%", "<97%", "end"
  };

  private static final String[][] PAIRS = pairs();
  private static final String[] HARM_IN_CLAUSE = harmInClause();
  private static final String[] NAMES = openings();

  private static final Set<CueKind> FORECASTS = EnumSet.of(CueKind.HEDGE, CueKind.CERTAINTY);

  /** Words that say which country or whom a text is about, not what it says of them. */
  private static final long TOPICAL =
      WordClass.mask(WordClass.DEMONYM, WordClass.MONTH, WordClass.DAY);

  /** An array: an iterator over them for each word was a quarter of what a load allocates. */
  private static final WordClass[] SENSES = {
    WordClass.NEGATION, WordClass.HARM, WordClass.IMPROVE, WordClass.STOP, WordClass.PRESCRIBE
  };

  private static final long SENSE = WordClass.mask(SENSES);

  private final RuleContext context;
  private final Feature.Sink sink;

  private SentenceFeatures(RuleContext context, Feature.Sink sink) {
    this.context = context;
    this.sink = sink;
  }

  /** Hands all features of a sentence to a sink. */
  static void read(RuleContext context, Feature.Sink sink) {
    SentenceFeatures reader = new SentenceFeatures(context, sink);
    reader.place();
    reader.words();
    reader.cues();
    new SentencePattern(context).read(sink);
  }

  /** Hands to a sink the features of what the written rules saw in a sentence. */
  static void read(List<Sighting> seen, Feature.Sink sink) {
    for (Sighting sighting : seen) {
      Feature feature = sighting.tier() == Tier.BROAD ? Feature.WEAK_RULE : Feature.RULE;
      sink.add(feature, sighting.rule().toString(), 0, 0);
      sink.add(feature, sighting.kind().name(), 0, 0);
    }
  }

  private void add(Feature feature, String value) {
    sink.add(feature, value, context.from(), context.from());
  }

  private void place() {
    add(Feature.BIAS, "");
    add(Feature.FORM, context.sourceKind().name());
    add(Feature.SECTION, context.section().name());
    position();
    add(Feature.BLOCK, context.listItem() ? "item" : "paragraph");
    if (context.imperativeList()) {
      add(Feature.BLOCK, "prescribing-list");
    }
    if (context.firstInBlock()) {
      add(Feature.BLOCK, "first-sentence");
    }
    if (context.inSession()) {
      add(Feature.BLOCK, "session");
    }
    if (!context.label().isEmpty()) {
      add(Feature.BLOCK, "label");
    }
  }

  private void position() {
    if (context.inShortText()) {
      return;
    }
    int part = 0;
    while (100L * context.from() >= (long) PARTS[part] * context.textLength()) {
      part++;
    }
    add(Feature.POSITION, PART_NAMES[part]);
  }

  private void words() {
    int count = 0;
    int first = -1;
    int name = 0;
    List<RuleContext.Name> names = context.names();
    for (int i = context.from(); i < context.to(); i++) {
      if (!context.isWord(i)) {
        mark(i);
        continue;
      }
      count++;
      first = first < 0 ? i : first;
      long classes = context.classes(i);
      senses(i, classes);
      while (name < names.size() && names.get(name).range().to() <= i) {
        name++;
      }
      boolean named = name < names.size() && names.get(name).range().from() <= i;
      if (!named && (classes & TOPICAL) == 0) {
        sink.addWord(context, i);
      }
    }
    if (first >= 0) {
      opening(first);
    }
    int bin = 0;
    while (bin < LENGTHS.length && count >= LENGTHS[bin]) {
      bin++;
    }
    add(Feature.LENGTH, LENGTH_NAMES[bin]);
  }

  private void mark(int token) {
    switch (context.mark(token)) {
      case '?' -> add(Feature.MARK, "question");
      case ';' -> add(Feature.MARK, "semicolon");
      case ':' -> add(Feature.MARK, "colon");
      case '"', '\u201c', '\u201d' -> add(Feature.MARK, "quotation");
      default -> {}
    }
  }

  private void senses(int token, long classes) {
    if ((classes & SENSE) != 0) {
      for (WordClass sense : SENSES) {
        if ((classes & sense.bit()) != 0) {
          sink.add(Feature.SENSE, sense.name(), token, token + 1);
        }
      }
    }
    if ((classes & WordClass.VERB) != 0 && context.clauses().finite(token)) {
      boolean past = (classes & WordClass.VERB_PAST.bit()) != 0;
      boolean auxiliary = (classes & WordClass.AUXILIARY.bit()) != 0;
      add(Feature.FINITE, past ? "past" : auxiliary ? "auxiliary" : "present");
    }
  }

  private void opening(int first) {
    add(Feature.FIRST, context.lemma(first));
    ActorKind name = nameAt(first);
    if (name != null) {
      add(Feature.OPENING, NAMES[name.ordinal()]);
      return;
    }
    for (WordClass wordClass : OPENINGS) {
      if (context.is(first, wordClass)) {
        add(Feature.OPENING, wordClass.name());
      }
    }
  }

  private static final WordClass[] OPENINGS = {
    WordClass.DEMONYM,
    WordClass.COLLECTIVE,
    WordClass.PRONOUN,
    WordClass.NOUN,
    WordClass.VERB_ING,
    WordClass.VERB_BASE
  };

  private @org.jspecify.annotations.Nullable ActorKind nameAt(int token) {
    for (RuleContext.Name name : context.names()) {
      if (name.range().from() <= token && token < name.range().to()) {
        return name.kind();
      }
    }
    return null;
  }

  private void cues() {
    for (RuleContext.Cue cue : context.cues()) {
      int from = cue.range().from();
      int to = cue.range().to();
      sink.add(Feature.CUE, cue.kind().name(), from, to);
      if (!cue.value().isEmpty()) {
        sink.add(Feature.CUE_VALUE, cue.value(), from, to);
      }
      if (FORECASTS.contains(cue.kind())) {
        clause(cue);
      }
    }
    for (CueKind kind : context.cueKinds()) {
      for (CueKind other : context.cueKinds()) {
        if (kind.compareTo(other) < 0) {
          add(Feature.CUES, PAIRS[kind.ordinal()][other.ordinal()]);
        }
      }
    }
  }

  /** What else stands in the clause of a forecast. */
  private void clause(RuleContext.Cue forecast) {
    int start = context.clauses().start(forecast.range().from());
    int end = context.clauses().end(forecast.range().to() - 1);
    for (int i = start; i < end; i++) {
      if (context.is(i, WordClass.HARM)) {
        sink.add(Feature.CLAUSE, HARM_IN_CLAUSE[forecast.kind().ordinal()], i, i + 1);
      }
    }
    for (RuleContext.Cue other : context.cues()) {
      boolean inside = other.range().from() >= start && other.range().to() <= end;
      if (inside && other.kind() != forecast.kind()) {
        add(Feature.CLAUSE, PAIRS[forecast.kind().ordinal()][other.kind().ordinal()]);
      }
    }
  }

  private static String[][] pairs() {
    CueKind[] kinds = CueKind.values();
    String[][] pairs = new String[kinds.length][kinds.length];
    for (CueKind a : kinds) {
      for (CueKind b : kinds) {
        pairs[a.ordinal()][b.ordinal()] = a + "+" + b;
      }
    }
    return pairs;
  }

  private static String[] harmInClause() {
    CueKind[] kinds = CueKind.values();
    String[] names = new String[kinds.length];
    for (CueKind kind : kinds) {
      names[kind.ordinal()] = kind + "+HARM";
    }
    return names;
  }

  private static String[] openings() {
    ActorKind[] kinds = ActorKind.values();
    String[] names = new String[kinds.length];
    for (ActorKind kind : kinds) {
      names[kind.ordinal()] = "name-" + kind;
    }
    return names;
  }
}
