package org.rapporteur.loader.internal.naming;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.loader.internal.structure.Description;
import org.rapporteur.loader.internal.structure.Witness;
import org.rapporteur.model.Attested;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Names the meeting that a document reports, and who held it: the words at its head for which most
 * speaks, of which what the rules of the description propose is one sign among others. Immutable
 * and thread-safe.
 */
public final class MeetingNames {

  /**
   * What has to speak for a name, in thousandths of a logit, for as many to be found in documents
   * that were not learnt from as coders named there; of hosts some more.
   */
  private static final int EVENT = -3000;

  private static final int HOST = -2500;

  /** Of names for which more speaks two in three are right, of those between two in five. */
  private static final int STRICT = 0;

  private static final int BALANCED = -1500;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final NameWeights EVENTS = NameWeights.named("event-weights.csv");
  private static final NameWeights HOSTS = NameWeights.named("host-weights.csv");

  private final SourceText text;
  private final Witness witness;
  private final HeadWords head;
  private final Folded folded;
  private final Description description;

  private MeetingNames(SourceText text, SourceId source, Description description) {
    this.text = text;
    this.witness = new Witness(text, source);
    this.description = description;
    this.head = HeadWords.of(text);
    this.folded = Folded.of(text, head.reach());
  }

  /** A description of a text with the names for which most speaks. */
  public static Description weighed(SourceText text, SourceId source, Description description) {
    MeetingNames names = new MeetingNames(text, source, description);
    return description.withMeeting(
        names.best(description.event(), EVENTS, EVENT, "source.event"),
        names.best(description.host(), HOSTS, HOST, "source.host"));
  }

  private Optional<Attested> best(
      Optional<Attested> ruled, NameWeights weights, int bound, String rule) {
    Folded proposed = ruled.map(name -> Folded.of(name.value())).orElse(Folded.NONE);
    Folded title = Folded.of(description.title().value());
    NameSigns signs =
        new NameSigns(head, folded, new Proposal(description.kind(), title, proposed));
    Best best = new Best(signs, weights.on(head));
    Spans.of(head, best);
    if (ruled.isPresent() && !best.met) {
      best.takeRuled();
    }
    if (best.most < bound) {
      return Optional.empty();
    }
    if (best.alone) {
      return ruled;
    }
    TextSpan name = new TextSpan(head.start(best.from), head.end(best.to - 1));
    String written = BLANKS.matcher(text.slice(name)).replaceAll(" ");
    String value = ruled.filter(same -> best.ruled).map(Attested::value).orElse(written);
    return Optional.of(witness.attested(value, name, rule, tier(best.most)));
  }

  private static Tier tier(int speaks) {
    if (speaks >= STRICT) {
      return Tier.STRICT;
    }
    return speaks >= BALANCED ? Tier.BALANCED : Tier.BROAD;
  }

  /** The words for which most speaks, the first of equal ones. */
  private static final class Best implements Spans.Sink {

    private final NameSigns signs;
    private final NameWeights.Sum sum;
    private int from;
    private int to;
    private int most = Integer.MIN_VALUE;

    /** Whether they are what the rules propose. */
    private boolean ruled;

    /** Whether any words are. */
    private boolean met;

    /** Whether most speaks for what the rules propose, of which there are no words. */
    private boolean alone;

    Best(NameSigns signs, NameWeights.Sum sum) {
      this.signs = signs;
      this.sum = sum;
    }

    @Override
    public void take(int first, int end) {
      boolean same = signs.read(first, end, sum);
      met |= same;
      int speaks = sum.take();
      if (speaks > most) {
        from = first;
        to = end;
        most = speaks;
        ruled = same;
      }
    }

    void takeRuled() {
      signs.readRuled(sum);
      int speaks = sum.take();
      alone = speaks > most;
      most = Math.max(most, speaks);
    }
  }
}
