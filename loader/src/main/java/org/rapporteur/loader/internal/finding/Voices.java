package org.rapporteur.loader.internal.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.SourceKind;

/**
 * Decides whose view a finding is (annotation guide, decision 10): the frame tells if there is one;
 * else the speaker's label, else who spoke in the sentence before, else the panel in reports of
 * meetings, else the author. Passages are to be entered in text order.
 */
final class Voices {

  private static final Set<String> THIRD_PERSON = WordList.of("he", "she", "his", "her", "him");

  /** So many times at least "we conclude" and the like make a report the writers' own. */
  private static final int CONCLUSIONS = 3;

  /** How many paragraphs of an interview may pass before somebody is named. */
  private static final int INTRODUCTION = 3;

  private final Names names;
  private final SourceKind sourceKind;
  private final Tokens tokens;
  private final Outline outline;

  /** In an interview whose answers have no label, the person who gives them; -1 elsewhere. */
  private final int interviewed;

  /** Whether the writers say what they conclude and recommend, and do not only report. */
  private final boolean concludes;

  /** The state that the text names most; -1 if it names none. */
  private final int leadingState;

  /** The last label. */
  private String label = "";

  /** The speaker whom it named, in debates and interviews. */
  private Optional<Actor> labelled = Optional.empty();

  /**
   * The person who was reported to speak in the sentence before, and the block of that sentence.
   */
  private int speaker = -1;

  private Block speakerBlock;

  /** For each block that opens a list, whose words the items are by its last frame. */
  private final IdentityHashMap<Block, Attribution> introduced = new IdentityHashMap<>();

  /** The persons of the text by their family names and by their first names; null until asked. */
  private @Nullable Map<String, Integer> bySurname;

  private @Nullable Map<String, Integer> byFirstName;

  /** Whether the sentence before left a quotation open. */
  private boolean quoting;

  Voices(Names names, SourceKind sourceKind, Tokens tokens, Outline outline, Block first) {
    this.names = names;
    this.sourceKind = sourceKind;
    this.tokens = tokens;
    this.outline = outline;
    this.speakerBlock = first;
    this.interviewed = interviewed();
    this.concludes = concludes();
    this.leadingState = leadingState();
  }

  /** Whose view the unframed words of the next passage are. */
  Attribution enter(Passage passage, List<Frame> frames) {
    Block block = passage.block();
    if (!block.label().isEmpty() && !block.label().equals(label)) {
      label = block.label();
      labelled = labelled(label);
    }
    boolean sameBlock = block == speakerBlock;
    Attribution voice = unframed(block);
    OptionalInt adviser = adviser(block);
    if (block.leadIn() >= 0) {
      voice = introduced.getOrDefault(outline.blocks().get(block.leadIn()), voice);
    }
    if (adviser.isPresent()) {
      voice = Attribution.of(names.actor(adviser.getAsInt()).id());
    }
    if (frames.isEmpty() && sameBlock && speaker >= 0 && goesOn(passage.context())) {
      voice = Attribution.of(names.actor(speaker).id());
    }
    remember(block, frames, sameBlock);
    quoting = quotes(passage.context(), sameBlock && quoting);
    if (passage.opensList() && !frames.isEmpty()) {
      Frame last = frames.get(frames.size() - 1);
      introduced.put(block, attribution(voice, passage, Optional.of(last)));
    }
    return voice;
  }

  /** Whether words in quotation marks go on where a sentence ends. */
  private static boolean quotes(RuleContext context, boolean open) {
    boolean quoting = open;
    for (int i = context.from(); i < context.to(); i++) {
      char mark = context.mark(i);
      if (mark == '"') {
        quoting = !quoting;
      } else if (mark == '\u201c' || mark == '\u201d') {
        quoting = mark == '\u201c';
      }
    }
    return quoting;
  }

  private void remember(Block block, List<Frame> frames, boolean sameBlock) {
    if (!sameBlock) {
      speaker = -1;
    }
    speakerBlock = block;
    for (Frame frame : frames) {
      boolean person =
          frame.speaker().kind() == Speaker.Kind.NAMED
              && (sourceKind == SourceKind.MINUTES
                  || names.actor(frame.speaker().actor()).kind() == ActorKind.PERSON);
      speaker = person ? frame.speaker().actor() : -1;
    }
  }

  /** Whether a sentence without a frame goes on with what the person before it said. */
  private boolean goesOn(RuleContext context) {
    // "Others", "Several speakers": somebody else has the word.
    int first = context.from();
    boolean others =
        context.is(first, WordClass.COLLECTIVE)
            || context.is(first + 1, WordClass.COLLECTIVE)
                && context.is(first, WordClass.mask(WordClass.ADJECTIVE, WordClass.QUANTIFIER));
    if (others) {
      return false;
    }
    if (quoting) {
      return true;
    }
    boolean news = sourceKind == SourceKind.NEWS_ARTICLE || sourceKind == SourceKind.ESSAY;
    if (!news) {
      return true;
    }
    for (int i = context.from(); i < context.to(); i++) {
      boolean quotes =
          context.mark(i, '"') || context.mark(i, '\u201d') || context.mark(i, '\u201c');
      if (quotes || context.in(i, THIRD_PERSON)) {
        return true;
      }
    }
    return false;
  }

  /** The innermost frame that reports a token. */
  static Optional<Frame> frame(List<Frame> frames, int token) {
    Frame innermost = null;
    for (Frame frame : frames) {
      // The last word of the frame counts too: "feared that" is both frame and cue.
      int from = Math.min(frame.range().to() - 1, frame.content().from());
      boolean reports = from <= token && token < frame.content().to();
      if (reports && (innermost == null || frame.content().from() >= innermost.content().from())) {
        innermost = frame;
      }
    }
    return Optional.ofNullable(innermost);
  }

  Attribution attribution(Attribution unframed, Passage passage, Optional<Frame> frame) {
    if (frame.isEmpty()) {
      return unframed;
    }
    Speaker reported = frame.get().speaker();
    return switch (reported.kind()) {
      case NAMED ->
          ownState(reported, unframed)
              ? unframed
              : Attribution.of(names.actor(reported.actor()).id());
      case PANEL ->
          sourceKind == SourceKind.COMMUNIQUE ? Attribution.author() : Attribution.panel();
      case UNNAMED ->
          sourceKind == SourceKind.CONFERENCE_REPORT || meeting(passage.block())
              ? Attribution.panel()
              : unframed;
      case AUTHOR -> spoken(passage.block());
      case JOINT -> unframed(passage.block());
    };
  }

  /** "The broker X offered this list:" – who is said to give what the items of a list say. */
  private OptionalInt adviser(Block block) {
    if (block.leadIn() < 0) {
      return OptionalInt.empty();
    }
    Block leadIn = outline.blocks().get(block.leadIn());
    int from = tokens.at(leadIn.span().start());
    int to = tokens.at(leadIn.span().end());
    boolean opens = leadIn.kind() == BlockKind.PARAGRAPH && tokens.mark(to - 1, ':');
    OptionalInt person = OptionalInt.empty();
    for (NamedPlace place : opens ? names.in(from, to) : List.<NamedPlace>of()) {
      if (names.actor(place.actor()).kind() == ActorKind.PERSON) {
        if (person.isPresent() && person.getAsInt() != place.actor()) {
          return OptionalInt.empty();
        }
        person = OptionalInt.of(place.actor());
      }
    }
    return person;
  }

  private int interviewed() {
    boolean labels =
        sourceKind != SourceKind.INTERVIEW
            || outline.blocks().stream().anyMatch(block -> labelled(block.label()).isPresent());
    if (labels) {
      return -1;
    }
    int paragraphs = 0;
    for (Block block : outline.blocks()) {
      boolean head = block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING;
      if (!head && block.kind() != BlockKind.PARAGRAPH) {
        continue;
      }
      int from = tokens.at(block.span().start());
      for (NamedPlace place : names.in(from, tokens.at(block.span().end()))) {
        if (names.actor(place.actor()).kind() == ActorKind.PERSON && !asks(place)) {
          return place.actor();
        }
      }
      if (!head && ++paragraphs == INTRODUCTION) {
        return -1;
      }
    }
    return -1;
  }

  /** "Interviewed by X": who asks. */
  private boolean asks(NamedPlace place) {
    return place.from() > 0 && tokens.lexicon().word(tokens.word(place.from() - 1)).equals("by");
  }

  private boolean concludes() {
    int conclusions = 0;
    for (int i = 0; i + 1 < tokens.count(); i++) {
      boolean speech =
          tokens.is(i + 1, WordClass.SPEECH.bit()) && tokens.is(i + 1, WordClass.VERB_BASE.bit());
      if (speech && tokens.is(i, "we")) {
        conclusions++;
      }
    }
    return conclusions >= CONCLUSIONS;
  }

  /** "Kenya proposes" in the speech of a Kenyan delegate is the delegate's own proposal. */
  private boolean ownState(Speaker reported, Attribution unframed) {
    boolean speech = sourceKind == SourceKind.DEBATE || sourceKind == SourceKind.SPEECH;
    return speech && unframed.actor().isPresent() && reported.actor() == leadingState;
  }

  private int leadingState() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (NamedPlace place : names.named().places()) {
      if (names.actor(place.actor()).kind() == ActorKind.STATE) {
        counts.merge(place.actor(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  private Attribution unframed(Block block) {
    if (interviewed >= 0) {
      return Attribution.of(names.actor(interviewed).id());
    }
    boolean speech =
        sourceKind == SourceKind.DEBATE
            || sourceKind == SourceKind.INTERVIEW
            || sourceKind == SourceKind.SPEECH;
    if (labelled.isPresent() && (speech || !block.label().isEmpty())) {
      return Attribution.of(labelled.get().id());
    }
    return meeting(block) ? Attribution.panel() : Attribution.author();
  }

  private Optional<Actor> labelled(String label) {
    if (label.length() < 3) {
      return label.length() == 2 ? byInitials(label) : Optional.empty();
    }
    List<String> words = List.of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+"));
    if (bySurname == null || byFirstName == null) {
      bySurname = people(Voices::surname);
      byFirstName = people(Voices::firstName);
    }
    // The family name stands last in most languages and first in others.
    Optional<Actor> named = first(words, bySurname);
    return named.isPresent() ? named : first(words, byFirstName);
  }

  /** "NK:", in the notes of what Nomsa Khuzwayo said. */
  private Optional<Actor> byInitials(String label) {
    List<Actor> people =
        names.named().actors().stream()
            .filter(actor -> actor.kind() == ActorKind.PERSON)
            .filter(actor -> initials(actor).equals(label))
            .toList();
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  private static String initials(Actor person) {
    int last = person.name().lastIndexOf(' ') + 1;
    return last == 0 ? "" : person.name().substring(0, 1) + person.name().charAt(last);
  }

  /** The person whom the text names first of those that a word names. */
  private Optional<Actor> first(List<String> words, Map<String, Integer> people) {
    return words.stream()
        .flatMap(word -> Optional.ofNullable(people.get(word)).stream())
        .min(Comparator.naturalOrder())
        .map(names::actor);
  }

  /** For each name by which a label can call a person, the person whom the text names first. */
  private Map<String, Integer> people(Function<Actor, String> name) {
    Map<String, Integer> people = new HashMap<>();
    List<Actor> actors = names.named().actors();
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).kind() == ActorKind.PERSON) {
        people.putIfAbsent(name.apply(actors.get(i)), i);
      }
    }
    return people;
  }

  private static String firstName(Actor actor) {
    int space = actor.name().indexOf(' ');
    return actor.name().substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT);
  }

  /** Whose "we" and "I" it is: the speaker's in a speech, else the author's. */
  private Attribution spoken(Block block) {
    Attribution voice = unframed(block);
    return voice.equals(Attribution.panel()) ? Attribution.author() : voice;
  }

  private static String surname(Actor actor) {
    String name = actor.name();
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private boolean meeting(Block block) {
    boolean report = sourceKind == SourceKind.CONFERENCE_REPORT && outline.sessions().isEmpty();
    if (concludes) {
      return block.session() >= 0;
    }
    return report
        || sourceKind == SourceKind.SESSION_SUMMARY
        || sourceKind == SourceKind.MINUTES
        || block.session() >= 0
        || block.section() == SectionKind.SESSION;
  }

  /** Where a quote starts if the frame that reports it stands right before it. */
  static Range withFrame(Range quote, Optional<Frame> frame) {
    boolean adjacent =
        frame.isPresent()
            && frame.get().range().to() == quote.from()
            && frame.get().range().from() < quote.from();
    return adjacent ? new Range(frame.get().range().from(), quote.to()) : quote;
  }
}
