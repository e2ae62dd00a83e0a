package org.rapporteur.loader.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Tier;

/**
 * Names the features of a sentence: its words and cues, how its clauses put them together, and
 * where it stands, and what written rules saw in it.
 */
final class SentenceFeatures {

  private static final int[] LENGTHS = {6, 12, 20, 30, 45};
  private static final Trait[] LENGTH_TRAITS =
      Trait.each(Feature.LENGTH, "<6", "<12", "<20", "<30", "<45", "long");

  /**
   * Where the parts of a text end, in hundredths: advice comes late, and little at the very end.
   */
  private static final int[] PARTS = {3, 10, 25, 50, 75, 90, 97, 101};

  private static final Trait[] POSITIONS =
      Trait.each(Feature.POSITION, "<3%", "<10%", "<25%", "<50%", "<75%", "<90%", "<97%", "end");

  private static final Trait BIAS = Trait.of(Feature.BIAS, "");
  private static final Trait[] FORMS = Trait.each(Feature.FORM, SourceKind.values());
  private static final Trait[] SECTIONS = Trait.each(Feature.SECTION, SectionKind.values());
  private static final Trait ITEM = Trait.of(Feature.BLOCK, "item");
  private static final Trait PARAGRAPH = Trait.of(Feature.BLOCK, "paragraph");
  private static final Trait PRESCRIBING_LIST = Trait.of(Feature.BLOCK, "prescribing-list");
  private static final Trait FIRST_SENTENCE = Trait.of(Feature.BLOCK, "first-sentence");
  private static final Trait SESSION = Trait.of(Feature.BLOCK, "session");
  private static final Trait LABEL = Trait.of(Feature.BLOCK, "label");

  private static final Trait QUESTION = Trait.of(Feature.MARK, "question");
  private static final Trait SEMICOLON = Trait.of(Feature.MARK, "semicolon");
  private static final Trait COLON = Trait.of(Feature.MARK, "colon");
  private static final Trait QUOTATION = Trait.of(Feature.MARK, "quotation");

  private static final Trait PAST = Trait.of(Feature.FINITE, "past");
  private static final Trait AUXILIARY = Trait.of(Feature.FINITE, "auxiliary");
  private static final Trait PRESENT = Trait.of(Feature.FINITE, "present");

  private static final CueKind[] KINDS = CueKind.values();
  private static final Trait[] CUES = Trait.each(Feature.CUE, KINDS);

  /** Two kinds of cues in a sentence, and a forecast with another or with harm in its clause. */
  private static final Trait[][] PAIRS = pairs(Feature.CUES);

  private static final Trait[][] CLAUSES = pairs(Feature.CLAUSE);
  private static final Trait[] HARM_IN_CLAUSE = harmInClause();

  private static final Trait[] NAMES = Trait.each(Feature.OPENING, "name-", ActorKind.values());
  private static final Trait[] OPENING_CLASSES = Trait.each(Feature.OPENING, WordClass.values());

  private static final Set<CueKind> FORECASTS = EnumSet.of(CueKind.HEDGE, CueKind.CERTAINTY);

  /** Words that say which country or whom a text is about, not what it says of them. */
  private static final long TOPICAL =
      WordClass.mask(WordClass.DEMONYM, WordClass.MONTH, WordClass.DAY);

  /** An array: an iterator over them for each word was a quarter of what a load allocates. */
  private static final WordClass[] SENSES = {
    WordClass.NEGATION, WordClass.HARM, WordClass.IMPROVE, WordClass.STOP, WordClass.PRESCRIBE
  };

  private static final Trait[] SENSE_TRAITS = Trait.each(Feature.SENSE, WordClass.values());
  private static final long SENSE = WordClass.mask(SENSES);

  private static final Range NOWHERE = new Range(Integer.MAX_VALUE, Integer.MAX_VALUE);

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
  }

  /** Hands to a sink the features of what the written rules saw in a sentence. */
  static void read(List<Sighting> seen, Feature.Sink sink) {
    for (Sighting sighting : seen) {
      Feature feature = sighting.tier() == Tier.BROAD ? Feature.WEAK_RULE : Feature.RULE;
      sink.add(feature, sighting.rule().toString(), 0, 0);
      sink.add(feature, sighting.kind().name(), 0, 0);
    }
  }

  private void add(Trait trait) {
    sink.add(trait, context.from(), context.from());
  }

  private void place() {
    add(BIAS);
    add(FORMS[context.sourceKind().ordinal()]);
    add(SECTIONS[context.section().ordinal()]);
    position();
    add(context.listItem() ? ITEM : PARAGRAPH);
    if (context.imperativeList()) {
      add(PRESCRIBING_LIST);
    }
    if (context.firstInBlock()) {
      add(FIRST_SENTENCE);
    }
    if (context.inSession()) {
      add(SESSION);
    }
    if (!context.label().isEmpty()) {
      add(LABEL);
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
    add(POSITIONS[part]);
  }

  private void words() {
    int count = 0;
    int first = -1;
    SentencePattern pattern = new SentencePattern(context, sink);
    int names = 0;
    Range name = name(names);
    boolean begun = false;
    for (int i = context.from(); i < context.to(); i++) {
      while (name.to() <= i) {
        name = name(++names);
        begun = false;
      }
      boolean named = name.from() <= i;
      if (named && !begun) {
        pattern.addName();
        begun = true;
      }
      if (!context.isWord(i)) {
        mark(i);
        if (!named) {
          pattern.addMark(i);
        }
        continue;
      }
      count++;
      first = first < 0 ? i : first;
      long classes = context.classes(i);
      senses(i, classes);
      if (!named) {
        pattern.addWord(i, classes);
        if ((classes & TOPICAL) == 0) {
          sink.addWord(context, i);
        }
      }
    }
    if (first >= 0) {
      opening(first);
    }
    int bin = 0;
    while (bin < LENGTHS.length && count >= LENGTHS[bin]) {
      bin++;
    }
    add(LENGTH_TRAITS[bin]);
  }

  /** The place of a name, or one behind all tokens if there are not so many. */
  private Range name(int number) {
    List<RuleContext.Name> names = context.names();
    return number < names.size() ? names.get(number).range() : NOWHERE;
  }

  private void mark(int token) {
    switch (context.mark(token)) {
      case '?' -> add(QUESTION);
      case ';' -> add(SEMICOLON);
      case ':' -> add(COLON);
      case '"', '\u201c', '\u201d' -> add(QUOTATION);
      default -> {}
    }
  }

  private void senses(int token, long classes) {
    if ((classes & SENSE) != 0) {
      for (WordClass sense : SENSES) {
        if ((classes & sense.bit()) != 0) {
          sink.add(SENSE_TRAITS[sense.ordinal()], token, token + 1);
        }
      }
    }
    if ((classes & WordClass.VERB) != 0 && context.clauses().finite(token)) {
      boolean past = (classes & WordClass.VERB_PAST.bit()) != 0;
      boolean auxiliary = (classes & WordClass.AUXILIARY.bit()) != 0;
      add(past ? PAST : auxiliary ? AUXILIARY : PRESENT);
    }
  }

  private void opening(int first) {
    sink.addFirst(context, first);
    ActorKind name = nameAt(first);
    if (name != null) {
      add(NAMES[name.ordinal()]);
      return;
    }
    for (WordClass wordClass : OPENINGS) {
      if (context.is(first, wordClass)) {
        add(OPENING_CLASSES[wordClass.ordinal()]);
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
      sink.add(CUES[cue.kind().ordinal()], from, to);
      if (!cue.value().isEmpty()) {
        sink.add(Feature.CUE_VALUE, cue.value(), from, to);
      }
      if (FORECASTS.contains(cue.kind())) {
        clause(cue);
      }
    }
    for (long kinds = context.cueKinds(); kinds != 0; kinds &= kinds - 1) {
      Trait[] pairs = PAIRS[Long.numberOfTrailingZeros(kinds)];
      for (long others = kinds & kinds - 1; others != 0; others &= others - 1) {
        add(pairs[Long.numberOfTrailingZeros(others)]);
      }
    }
  }

  /** What else stands in the clause of a forecast. */
  private void clause(RuleContext.Cue forecast) {
    int start = context.clauses().start(forecast.range().from());
    int end = context.clauses().end(forecast.range().to() - 1);
    for (int i = start; i < end; i++) {
      if (context.is(i, WordClass.HARM)) {
        sink.add(HARM_IN_CLAUSE[forecast.kind().ordinal()], i, i + 1);
      }
    }
    for (RuleContext.Cue other : context.cues()) {
      boolean inside = other.range().from() >= start && other.range().to() <= end;
      if (inside && other.kind() != forecast.kind()) {
        add(CLAUSES[forecast.kind().ordinal()][other.kind().ordinal()]);
      }
    }
  }

  private static Trait[][] pairs(Feature feature) {
    Trait[][] pairs = new Trait[KINDS.length][];
    for (CueKind kind : KINDS) {
      pairs[kind.ordinal()] = Trait.each(feature, kind.name() + '+', KINDS);
    }
    return pairs;
  }

  private static Trait[] harmInClause() {
    Trait[] traits = new Trait[KINDS.length];
    for (CueKind kind : KINDS) {
      traits[kind.ordinal()] = Trait.of(Feature.CLAUSE, kind.name() + "+HARM");
    }
    return traits;
  }
}
