package org.rapporteur.loader.rule;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;

/**
 * How a sentence divides into clauses, as far as word classes tell.
 *
 * <p>The annotation guide asks for the smallest clause that carries a whole item. A clause begins
 * after a colon, semicolon or dash, after "that", at a subordinator, and at a conjunction behind
 * which another verb has a subject or modal of its own. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Clauses {

  static final Set<String> COORDINATORS = WordList.of("and", "but", "or", "nor", "yet", "so");
  private static final Set<String> CUTTING = WordList.named("clauses.cutting");
  private static final Set<String> SUBORDINATORS = WordList.named("clauses.subordinators");
  private static final Set<String> OPENERS = WordList.named("clauses.openers");
  private static final Set<String> EMBEDDING = WordList.of("what", "how", "why", "where", "who");

  private final RuleContext context;

  private final FiniteVerbs finite;

  /**
   * Where the clause of each nucleus starts and, behind all starts, where it ends, one up; 0 until
   * somebody asks, as nobody does of most sentences.
   */
  private int[] bounds = {};

  private final int length;

  Clauses(RuleContext context) {
    this.context = context;
    this.length = context.to() - context.from();
    this.finite = new FiniteVerbs(context);
  }

  /**
   * Whether a token is, as far as can be told, a finite verb or an auxiliary in finite use.
   *
   * @param token a token
   * @return true if so
   */
  public boolean finite(int token) {
    return finite.at(token);
  }

  /**
   * The token that opens the clause around a word: a subordinator, relative word or "that".
   *
   * @param nucleus a token of the clause, its verb as a rule
   * @return the opener, or -1 if it is a main clause
   */
  public int opener(int nucleus) {
    int start = start(nucleus);
    int before = start - 1;
    boolean opens =
        context.in(before, SUBORDINATORS)
            || context.in(before, OPENERS)
            || context.is(before, WordClass.RELATIVE)
            || context.is(before, "that");
    return before >= context.from() && opens ? before : -1;
  }

  /**
   * Where the clause around a word starts, its opener left out.
   *
   * @param nucleus a token of the clause, its verb as a rule
   * @return its first token
   */
  public int start(int nucleus) {
    int place = nucleus - context.from();
    if (place < 0 || place >= length) {
      return startOf(groupStart(nucleus));
    }
    int[] known = bounds();
    if (known[place] == 0) {
      known[place] = startOf(groupStart(nucleus)) + 1;
    }
    return known[place] - 1;
  }

  /** Made when first asked for; two threads that make them find the same in them. */
  private int[] bounds() {
    int[] known = bounds;
    if (known.length == 0) {
      known = new int[2 * length];
      bounds = known;
    }
    return known;
  }

  /** The first auxiliary of the verb group that a word belongs to. */
  private int groupStart(int nucleus) {
    int first = nucleus;
    for (int i = nucleus - 1; i >= context.from() && i > nucleus - 5; i--) {
      if (context.is(i, WordClass.AUXILIARY) && !finite.month(i) && !context.is(i, "'s")) {
        first = i;
      } else if (!context.isOnly(i, WordClass.ADVERB, WordClass.VERB | FiniteVerbs.NOMINAL)) {
        return first;
      }
    }
    return first;
  }

  private int startOf(int nucleus) {
    for (int i = nucleus - 1; i >= context.from(); i--) {
      char mark = context.mark(i);
      if (opensSpeech(i, mark)) {
        return i + 1;
      }
      boolean strong = mark == ';' || mark == ':' || context.isDash(i);
      if (strong && !closesAside(i, nucleus)) {
        return i + 1;
      }
      if (context.is(i, "that") && opensContent(i)) {
        // A relative clause that is over before the nucleus belongs to its subject.
        boolean over = finite.between(i + 1, nucleus) && !context.is(i - 1, WordClass.SPEECH);
        if (!over) {
          return i + 1;
        }
        continue;
      }
      boolean joins = context.in(i, COORDINATORS);
      boolean predicate = joins && i + 1 < nucleus && finite.at(i + 1);
      if (joins && !predicate && finite.between(opening(i), i) && !listed(i, nucleus)) {
        return i + 1;
      }
      boolean relative = context.is(i, WordClass.RELATIVE) && !context.is(i, "that");
      if (relative && finite.between(i + 1, nucleus)) {
        continue;
      }
      boolean subordinates = relative || context.in(i, SUBORDINATORS);
      if (subordinates && i + 1 <= nucleus) {
        int comma = commaBetween(i, nucleus);
        // "If X happens, Y should": the main clause starts behind the comma.
        if (comma < 0 || !finite.between(i + 1, comma)) {
          return context.is(i, "while") && context.is(i + 1, WordClass.VERB_ING)
              ? context.from()
              : i + 1;
        }
      }
      boolean comma = mark == ',';
      if (comma && i == nucleus - 1) {
        // An aside between subject and verb: the subject stands before it.
        int open = commaBefore(i);
        i = open > context.from() ? open : i;
        continue;
      }
      if (comma
          && finite.between(opening(i), i)
          && !context.in(i + 1, COORDINATORS)
          && !hasOpenSubject(i)) {
        return i + 1;
      }
    }
    return context.from();
  }

  /** An opening quotation mark behind a comma or colon: what somebody said begins there. */
  private boolean opensSpeech(int token, char mark) {
    boolean opens = mark == '\u201c' || mark == '"';
    return opens && (context.mark(token - 1, ',') || context.mark(token - 1, ':'));
  }

  private int commaBefore(int token) {
    for (int i = token - 1; i > context.from() && i > token - 20; i--) {
      if (context.mark(i, ',')) {
        return i;
      }
    }
    return -1;
  }

  /** Where the clause opened that goes on at a token: behind the nearest "that", or the start. */
  private int opening(int token) {
    if (!context.has(Sign.THAT)) {
      return context.from();
    }
    for (int i = token - 1; i > context.from(); i--) {
      if (context.is(i, "that") && opensContent(i)) {
        return i + 1;
      }
    }
    return context.from();
  }

  /** Whether a subordinator at the sentence's start still waits for its main clause at a comma. */
  private boolean hasOpenSubject(int comma) {
    int first = context.from();
    boolean aside = commaBetween(first, comma) >= 0;
    return aside
        && !context.is(first, WordClass.SUBORDINATOR)
        && !context.is(comma + 1, FiniteVerbs.NOMINAL);
  }

  private boolean closesAside(int dash, int nucleus) {
    if (!context.isDash(dash)) {
      return false;
    }
    for (int i = dash - 1; i >= context.from(); i--) {
      if (context.isDash(i)) {
        // A pair of dashes encloses an aside: the subject stands before it.
        return !finite.between(context.from(), i) && nucleus - dash < 4;
      }
    }
    return false;
  }

  /** Whether "that" introduces what was said rather than pointing at something. */
  private boolean opensContent(int that) {
    return !context.is(that + 1, WordClass.AUXILIARY) || context.is(that - 1, WordClass.SPEECH);
  }

  /**
   * Whether a conjunction joins parts of one subject: no finite verb between the last one and it.
   */
  private boolean listed(int conjunction, int nucleus) {
    int lastFinite = finite.lastBefore(conjunction);
    if (lastFinite < 0) {
      return true;
    }
    int boundary = -1;
    for (int i = lastFinite; i < conjunction; i++) {
      boolean comma = context.mark(i, ',');
      if (comma && !context.is(i + 1, WordClass.CONJUNCTION) || context.is(i, "that")) {
        boundary = i;
      }
    }
    return boundary > lastFinite
        && conjunction < nucleus
        && conjunction - boundary > 1
        && !context.mark(conjunction - 1, ',');
  }

  private int commaBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (context.mark(i, ',')) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where the clause around a word ends, closing marks left out.
   *
   * @param nucleus a token of the clause, its verb as a rule
   * @return the token after its last
   */
  public int end(int nucleus) {
    int place = nucleus - context.from();
    if (place < 0 || place >= length) {
      return endOf(nucleus);
    }
    int[] known = bounds();
    if (known[length + place] == 0) {
      known[length + place] = endOf(nucleus) + 1;
    }
    return known[length + place] - 1;
  }

  private int endOf(int nucleus) {
    int limit = context.end();
    int depth = 0;
    for (int i = nucleus + 1; i < limit; i++) {
      char mark = context.mark(i);
      depth += mark == '(' ? 1 : mark == ')' ? -1 : 0;
      if (depth > 0) {
        continue;
      }
      if (mark == ';' || mark == ':' || context.isDash(i) && context.isWord(i - 1)) {
        return i;
      }
      if (mark == ',' && cutsAfterComma(i + 1, limit)) {
        return i;
      }
      if (context.in(i, COORDINATORS) && !joinsSubjects(i, nucleus) && startsClause(i + 1, limit)) {
        return context.mark(i - 1, ',') ? i - 1 : i;
      }
    }
    return limit;
  }

  /** "What Japan and others are doing": the conjunction stands before its clause has a verb. */
  private boolean joinsSubjects(int conjunction, int nucleus) {
    for (int i = conjunction - 1; i > nucleus; i--) {
      if (finite.at(i) || context.mark(i, ',')) {
        return false;
      }
      boolean opens =
          context.in(i, SUBORDINATORS) || context.in(i, EMBEDDING) || context.is(i, "that");
      if (opens) {
        return true;
      }
    }
    return false;
  }

  private boolean cutsAfterComma(int next, int limit) {
    if (context.in(next, CUTTING)) {
      return true;
    }
    int word = context.is(next, WordClass.CONJUNCTION) ? next + 1 : next;
    return startsClause(word, limit);
  }

  /** Whether a verb with a subject of its own, or a modal, begins here. */
  private boolean startsClause(int start, int limit) {
    int i = start;
    boolean bare =
        context.is(i, WordClass.VERB_BASE)
            && !context.is(i, WordClass.mask(WordClass.DETERMINER, WordClass.PRONOUN))
            && !context.capitalized(i)
            && !context.is(i + 1, FiniteVerbs.NOMINAL);
    if (bare) {
      return false;
    }
    boolean reports = context.is(i, WordClass.SPEECH) && context.is(i, WordClass.VERB_PAST);
    if (reports
        || context.in(i, FiniteVerbs.MODALS)
        || context.is(i, "that") && finite.between(i + 1, limit)) {
      return true;
    }
    boolean subject = false;
    for (; i < limit && i < start + 14; i++) {
      if (context.mark(i, ',') || context.mark(i, ';') || context.isDash(i)) {
        return false;
      }
      if (context.is(i, WordClass.RELATIVE)
          || context.is(i, "that")
          || i > start && context.in(i, SUBORDINATORS)) {
        return false;
      }
      if (subject && finite.at(i)) {
        return true;
      }
      subject |= finite.nominal(i);
      if (context.in(i, COORDINATORS) && i > start) {
        return false;
      }
    }
    return false;
  }

  /**
   * The verb phrases that one modal or "to" governs: "build X and share Y" is two.
   *
   * @param verb the first verb, in base form or as a gerund
   * @param end the token after the clause's last
   * @return ranges from each verb to before the next; one if there is only one
   */
  public List<Range> verbPhrases(int verb, int end) {
    return VerbPhrases.of(context, verb, end);
  }
}
