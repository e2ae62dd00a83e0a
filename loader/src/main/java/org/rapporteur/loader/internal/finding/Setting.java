package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.actor.Naming;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.token.SentenceSplitter;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.SourceKind;

/**
 * Whom a document is about as a whole: the states of its title, the actors it names most, those a
 * list is introduced with, the bodies it names by a word of their name.
 */
final class Setting {

  private static final Set<String> BODIES = WordList.named("setting.bodies");
  private static final Set<String> DIRECTED = WordList.of("to", "for");
  private static final Set<String> OBJECTS = WordList.named("parties.objects");

  private static final Set<ActorKind> ACTING =
      EnumSet.of(
          ActorKind.STATE,
          ActorKind.GOVERNMENT_BODY,
          ActorKind.INTERNATIONAL_ORGANIZATION,
          ActorKind.GROUPING);

  private static final Set<SourceKind> ARGUING =
      EnumSet.of(SourceKind.ESSAY, SourceKind.LETTER, SourceKind.SPEECH);

  /** How much a recommendation that names an actor counts, in mentions. */
  private static final int ADDRESSED = 3;

  /** How many tokens back "both sides" looks for the two. */
  private static final int NEAR = 80;

  /** So many times at least an author says "our" who writes for a side. */
  private static final int OURS = 3;

  private static final Set<String> GREETING = WordList.of("dear", "to");

  /** In these nobody is told to act unless named, or unless two states speak together. */
  private static final Set<SourceKind> OPEN =
      EnumSet.of(SourceKind.SPEECH, SourceKind.DEBATE, SourceKind.COMMUNIQUE);

  /** How many times as much as any other an actor must count. */
  private static final int DOMINANCE = 2;

  /** The least an actor must count to stand in the middle of a document. */
  private static final int LEAST = 6;

  private final Names names;
  private final Tokens tokens;
  private final Outline outline;
  private final SourceKind kind;
  private final List<Integer> titleStates;
  private final Map<Integer, Integer> mentions = new TreeMap<>();

  /** For each word of bodies' names the bodies that have it, by where they are named. */
  private final Map<String, TreeMap<Integer, Integer>> bodies = new HashMap<>();

  private final Map<Boolean, List<Integer>> protagonists = new HashMap<>();

  /** Whether the author speaks of a side as "our" own all along. */
  private final boolean sided;

  Setting(Names names, Tokens tokens, Outline outline, SourceKind kind) {
    this.names = names;
    this.tokens = tokens;
    this.outline = outline;
    this.kind = kind;
    this.titleStates = readTitleStates();
    this.sided = sided();
    int[] counts = new int[names.named().actors().size()];
    for (NamedPlace place : names.named().places()) {
      counts[place.actor()]++;
    }
    List<List<String>> words = new ArrayList<>(counts.length);
    for (int actor = 0; actor < counts.length; actor++) {
      words.add(counts[actor] > 0 ? bodyWords(actor) : List.of());
      if (counts[actor] > 0 && ACTING.contains(names.actor(actor).kind())) {
        mentions.put(actor, counts[actor]);
      }
    }
    for (NamedPlace place : names.named().places()) {
      List<String> named = words.get(place.actor());
      for (int i = 0; i < named.size(); i++) {
        TreeMap<Integer, Integer> places =
            bodies.computeIfAbsent(named.get(i), word -> new TreeMap<>());
        places.put(place.from(), place.actor());
      }
    }
  }

  /** The states that the title names, in the order of the actors. */
  private List<Integer> readTitleStates() {
    Set<Integer> states = new TreeSet<>();
    for (Block block : outline.blocks()) {
      if (block.kind() == BlockKind.TITLE) {
        for (NamedPlace place : in(block)) {
          if (names.actor(place.actor()).kind() == ActorKind.STATE) {
            states.add(place.actor());
          }
        }
      }
    }
    return List.copyOf(states);
  }

  private List<NamedPlace> in(Block block) {
    return names.in(tokens.at(block.span().start()), tokens.at(block.span().end()));
  }

  private boolean sided() {
    int ours = 0;
    if (ARGUING.contains(kind) || kind == SourceKind.NEWS_ARTICLE) {
      for (int i = 0; i < tokens.count(); i++) {
        ours += tokens.is(i, "our") ? 1 : 0;
      }
    }
    return ours >= OURS;
  }

  private String word(int token) {
    return token < 0 ? "" : tokens.lexicon().word(tokens.word(token));
  }

  /** The actors to whom the items of a list are addressed, by its introduction or heading. */
  List<Integer> introduced(Block block) {
    Set<Integer> actors = new LinkedHashSet<>();
    if (block.leadIn() >= 0) {
      Block leadIn = outline.blocks().get(block.leadIn());
      for (NamedPlace place : in(leadIn)) {
        int before = word(place.from() - 1).equals("the") ? place.from() - 2 : place.from() - 1;
        boolean acts = ACTING.contains(names.actor(place.actor()).kind());
        boolean object = OBJECTS.contains(word(before)) && !DIRECTED.contains(word(before));
        if (acts && !object && place.naming() != Naming.DEMONYM) {
          actors.add(place.actor());
        }
      }
    }
    if (actors.isEmpty() && block.heading() >= 0) {
      Block heading = outline.blocks().get(block.heading());
      for (NamedPlace place : in(heading)) {
        int before = word(place.from() - 1).equals("the") ? place.from() - 2 : place.from() - 1;
        boolean whole =
            tokens.start(place.from()) <= heading.span().start()
                && tokens.end(place.to() - 1) >= heading.span().end() - 1;
        if (whole || DIRECTED.contains(word(before)) || !actors.isEmpty()) {
          actors.add(place.actor());
        }
      }
    }
    return List.copyOf(actors);
  }

  /** The body named last before a token whose name has a word; -1 if none has. */
  int body(String word, int token) {
    TreeMap<Integer, Integer> named = bodies.get(word);
    Map.Entry<Integer, Integer> last = named == null ? null : named.lowerEntry(token);
    return last == null ? -1 : last.getValue();
  }

  /** By which words of its name a body can be meant later on. */
  private List<String> bodyWords(int actor) {
    ActorKind actorKind = names.actor(actor).kind();
    if (actorKind == ActorKind.PERSON || actorKind == ActorKind.STATE) {
      return List.of();
    }
    String name = names.actor(actor).name().toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(1);
    int end;
    for (int start = 0; start < name.length(); start = end + 1) {
      end = start;
      while (end < name.length() && Character.isLetter(name.charAt(end))) {
        end++;
      }
      String word = name.substring(start, end);
      if (BODIES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** So many actors, if just they were named right before a token; else the states named most. */
  List<Integer> lastNamed(int number, int token) {
    Set<Integer> last = new TreeSet<>();
    for (NamedPlace place : names.in(Math.max(0, token - NEAR), token)) {
      if (ACTING.contains(names.actor(place.actor()).kind())) {
        last.add(place.actor());
      }
    }
    return last.size() == number ? List.copyOf(last) : leadingStates(number);
  }

  /** In a letter the person it is written to: "Dear X", "Open letter to X". */
  List<Integer> reader() {
    if (kind != SourceKind.LETTER) {
      return List.of();
    }
    for (NamedPlace place : names.named().places()) {
      boolean person = names.actor(place.actor()).kind() == ActorKind.PERSON;
      if (person && GREETING.contains(word(place.from() - 1))) {
        return List.of(place.actor());
      }
    }
    return List.of();
  }

  /** The person named last before a token, in its block; empty if none is. */
  List<Integer> lastPerson(Block block, int token) {
    List<NamedPlace> places = names.in(tokens.at(block.span().start()), token);
    for (int i = places.size() - 1; i >= 0; i--) {
      if (names.actor(places.get(i).actor()).kind() == ActorKind.PERSON) {
        return List.of(places.get(i).actor());
      }
    }
    return List.of();
  }

  /** Who acts first in the sentence before a token, if that is in the same block. */
  List<Integer> actingBefore(Block block, int token) {
    int start = Math.max(tokens.at(block.span().start()), token - SentenceSplitter.LONGEST);
    int from = token - 2;
    while (from > start && !tokens.mark(from - 1, '.')) {
      from--;
    }
    for (NamedPlace place : names.in(Math.max(start, from), token)) {
      int before = word(place.from() - 1).equals("the") ? place.from() - 2 : place.from() - 1;
      if (!OBJECTS.contains(word(before))) {
        return List.of(place.actor());
      }
    }
    return List.of();
  }

  /** Whether the document argues for what one side should do. */
  boolean argues() {
    return ARGUING.contains(kind);
  }

  /** Whether the author speaks of a side as "our" own all along. */
  boolean takesSides() {
    return sided;
  }

  /** The states that the text names most, in the order of the actors. */
  private List<Integer> leadingStates(int number) {
    List<Integer> leading =
        mentions.entrySet().stream()
            .filter(entry -> names.actor(entry.getKey()).kind() == ActorKind.STATE)
            .sorted(mostFirst())
            .limit(number)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return leading.size() == number ? leading : List.of();
  }

  private static Comparator<Map.Entry<Integer, Integer>> mostFirst() {
    return Map.Entry.<Integer, Integer>comparingByValue()
        .reversed()
        .thenComparing(Map.Entry.comparingByKey());
  }

  /** Who stands in the middle of a document, by its title and mentions alone. */
  List<Integer> protagonists(boolean ours) {
    return protagonists.computeIfAbsent(ours, own -> protagonists(Map.of(), own));
  }

  /**
   * Who stands in the middle of a document: both states of its title, or the actor whom it names
   * and addresses far more than any other.
   *
   * @param addressed how often its recommendations name each actor
   * @param ours whether only the author's own state is asked for
   */
  List<Integer> protagonists(Map<Integer, Integer> addressed, boolean ours) {
    boolean joint = kind == SourceKind.COMMUNIQUE;
    if (OPEN.contains(kind) && !joint) {
      return List.of();
    }
    if (!ours && titleStates.size() == 2 && !ARGUING.contains(kind)) {
      return titleStates;
    }
    Map<Integer, Integer> scores = new TreeMap<>(mentions);
    addressed.forEach((actor, times) -> scores.merge(actor, ADDRESSED * times, Integer::sum));
    List<Map.Entry<Integer, Integer>> ranked =
        scores.entrySet().stream()
            .filter(
                entry ->
                    ACTING.contains(names.actor(entry.getKey()).kind())
                        && (!ours || names.actor(entry.getKey()).kind() == ActorKind.STATE))
            .sorted(mostFirst())
            .toList();
    if (ranked.isEmpty() || ranked.get(0).getValue() < LEAST) {
      return List.of();
    }
    if (ours || dominates(ranked, 0) && !joint) {
      return List.of(ranked.get(0).getKey());
    }
    boolean pair =
        !ARGUING.contains(kind)
            && dominates(ranked, 1)
            && ranked.get(1).getValue() >= LEAST
            && isState(ranked.get(0).getKey())
            && isState(ranked.get(1).getKey());
    return pair ? Stream.of(0, 1).map(i -> ranked.get(i).getKey()).sorted().toList() : List.of();
  }

  private boolean isState(int actor) {
    return names.actor(actor).kind() == ActorKind.STATE;
  }

  /** Whether one in a ranking counts for far more than the next. */
  private static boolean dominates(List<Map.Entry<Integer, Integer>> ranked, int index) {
    return ranked.size() == index + 1
        || ranked.size() > index + 1
            && ranked.get(index).getValue() >= DOMINANCE * ranked.get(index + 1).getValue();
  }
}
