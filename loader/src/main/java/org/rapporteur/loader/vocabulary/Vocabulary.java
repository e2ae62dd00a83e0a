package org.rapporteur.loader.vocabulary;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;

/**
 * Everything the loader knows before it reads: words, actors, issues, cues, compiled once.
 *
 * <p>{@link #standard()} is the library's own. Add to it, or take parts away, with {@link
 * #toBuilder()}:
 *
 * <pre>{@code
 * Vocabulary health =
 *     Vocabulary.standard().toBuilder()
 *         .addTopic("antivenom", IssueId.of("global-health"), 3)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Vocabulary {

  private final List<Entry> entries;
  private final List<Issue> issues;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final Meaning[] meanings;
  private final Topics topics;
  private final Map<String, List<ActorEntry>> personsBySurname;
  private final Map<String, List<ActorEntry>> administrationsBySurname;
  private final Map<String, List<ActorEntry>> administrationsByState;
  private final Map<String, ActorEntry> statesByCode;
  private final Map<String, ActorEntry> bodiesByName;

  /** A phrase and what it stands for, or a word and its classes, before compiling. */
  sealed interface Entry {
    record Phrase(String text, Meaning meaning) implements Entry {}

    record Word(String text, long classes, String lemma) implements Entry {}
  }

  private Vocabulary(Builder builder) {
    this.entries = List.copyOf(builder.entries);
    this.issues = List.copyOf(builder.issues.values());
    Compiler compiler = new Compiler(entries);
    this.lexicon = compiler.lexicon();
    this.phrases = compiler.phrases();
    this.meanings = compiler.meanings();
    this.topics = new Topics(meanings);
    Set<ActorEntry> actors = new LinkedHashSet<>();
    for (Meaning meaning : meanings) {
      if (meaning instanceof Meaning.Name name) {
        actors.add(name.actor());
      }
    }
    this.personsBySurname = new HashMap<>();
    this.administrationsBySurname = new HashMap<>();
    this.administrationsByState = new HashMap<>();
    this.statesByCode = new HashMap<>();
    this.bodiesByName = new HashMap<>();
    for (ActorEntry actor : actors) {
      if (actor.kind() == ActorKind.PERSON) {
        add(personsBySurname, actor.surname(), actor);
      } else if (actor.kind() == ActorKind.STATE && !actor.state().isEmpty()) {
        statesByCode.putIfAbsent(actor.state(), actor);
      } else if (actor.kind() != ActorKind.STATE) {
        bodiesByName.putIfAbsent(actor.name(), actor);
      }
      if (actor.term().isPresent()) {
        add(administrationsBySurname, actor.term().get().surname(), actor);
        add(administrationsByState, actor.state(), actor);
      }
    }
  }

  private static void add(Map<String, List<ActorEntry>> byName, String name, ActorEntry actor) {
    byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(actor);
  }

  /**
   * The library's own vocabulary.
   *
   * @return always the same instance
   */
  public static Vocabulary standard() {
    return Standard.INSTANCE;
  }

  /** Holds the library's own vocabulary from the first time it is asked for. */
  private static final class Standard {
    static final Vocabulary INSTANCE = read();

    private static Vocabulary read() {
      Builder builder = new Builder();
      for (VocabularyFile file : VocabularyFile.values()) {
        Table.named(file.fileName()).forEach(row -> file.read(builder.rows, row));
      }
      return builder.build();
    }
  }

  /**
   * A builder that holds nothing.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds all of this vocabulary.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.entries.addAll(entries);
    issues.forEach(builder::addIssue);
    return builder;
  }

  /**
   * The words.
   *
   * @return the lexicon
   */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * The phrases, over the numbers of the lexicon.
   *
   * @return the automaton; its payloads are understood by {@link #meaning}
   */
  public Phrases phrases() {
    return phrases;
  }

  /**
   * What a phrase stands for.
   *
   * @param payload what the automaton gave
   * @return its meaning
   */
  public Meaning meaning(int payload) {
    return meanings[payload];
  }

  /**
   * Of which issues the phrases speak.
   *
   * @return the issues and what shows them
   */
  public Topics topics() {
    return topics;
  }

  /**
   * The codebook.
   *
   * @return all issues, parents included
   */
  public List<Issue> issues() {
    return issues;
  }

  /**
   * The known persons of a surname.
   *
   * @param surname as it is written
   * @return in the order of the vocabulary
   */
  public List<ActorEntry> persons(String surname) {
    return personsBySurname.getOrDefault(surname, List.of());
  }

  /**
   * The known administrations named after a surname.
   *
   * @param surname as it is written
   * @return in the order of the vocabulary
   */
  public List<ActorEntry> administrations(String surname) {
    return administrationsBySurname.getOrDefault(surname, List.of());
  }

  /**
   * The known administrations of a state.
   *
   * @param iso2 the state's ISO code, two capital letters
   * @return in the order of the vocabulary
   */
  public List<ActorEntry> administrationsOf(String iso2) {
    return administrationsByState.getOrDefault(iso2, List.of());
  }

  /**
   * The known organisation, grouping, company or body of a canonical name.
   *
   * @param name as the vocabulary has it, such as {@code International Monetary Fund}
   * @return the body, if known
   */
  public Optional<ActorEntry> body(String name) {
    return Optional.ofNullable(bodiesByName.get(name));
  }

  /**
   * The state of an ISO code.
   *
   * @param iso2 two capital letters
   * @return the state, if known
   */
  public Optional<ActorEntry> state(String iso2) {
    return Optional.ofNullable(statesByCode.get(iso2));
  }

  /** Collects a vocabulary; mutable, for use by a single thread. */
  public static final class Builder {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<IssueId, Issue> issues = new LinkedHashMap<>();
    private final VocabularyRows rows = new VocabularyRows(this);

    Builder() {}

    /**
     * All rows of a file.
     *
     * @param kind which of the library's own files it has the columns of
     * @param name what it is called in a message
     * @param text the CSV, read to its end and not closed
     * @return this builder
     * @throws IOException if the text cannot be read
     * @throws IllegalArgumentException if a row makes no sense; the message names the file and line
     */
    public Builder addAll(VocabularyFile kind, String name, Reader text) throws IOException {
      Table.read(name, text, row -> kind.read(rows, row));
      return this;
    }

    /**
     * An actor by its canonical name and aliases, which are looked for as they are written. A
     * {@code GROUPING} without a code of the scheme {@code PLOVER_SECTOR} is taken for a region,
     * which is an actor only where it acts as a counterpart.
     *
     * @param actor the actor
     * @return this builder
     */
    public Builder addActor(Actor actor) {
      String[] words = actor.name().split(" ");
      ActorEntry entry =
          new ActorEntry(
              actor.name(),
              actor.kind(),
              "",
              actor.kind() == ActorKind.PERSON ? words[words.length - 1] : "",
              actor.codes(),
              actor.roles(),
              Optional.empty());
      addName(actor.name(), entry, Meaning.Use.NAME);
      actor.aliases().forEach(alias -> addName(alias, entry, Meaning.Use.NAME));
      return this;
    }

    Builder addName(String form, ActorEntry entry, Meaning.Use use) {
      return addPhrase(form, new Meaning.Name(entry, use, form));
    }

    /**
     * An issue of the codebook; one with the same id is replaced.
     *
     * @param issue the issue
     * @return this builder
     */
    public Builder addIssue(Issue issue) {
      issues.remove(issue.id());
      issues.put(issue.id(), issue);
      return this;
    }

    /**
     * A form by which texts speak of an issue.
     *
     * @param form a word or phrase; with a capital letter it is looked for as written
     * @param issue an issue of the codebook
     * @param weight 3 if the form alone shows the issue, 2 if strongly, 1 if weakly
     * @return this builder
     * @throws IllegalArgumentException if the weight is outside 1 to 3
     */
    public Builder addTopic(String form, IssueId issue, int weight) {
      if (weight < 1 || weight > 3) {
        throw new IllegalArgumentException("weight of \"" + form + "\": " + weight);
      }
      Meaning topic = new Meaning.Topic(issue, weight, form);
      Compiler.numberForms(form).forEach(number -> addPhrase(number, topic));
      return this;
    }

    /**
     * A cue.
     *
     * @param form a word or phrase; a verb in braces stands for all its forms: {@code {call} on}
     * @param kind what it shows
     * @param value what more it tells, such as a strength; empty if nothing
     * @return this builder
     */
    public Builder addCue(String form, CueKind kind, String value) {
      return addPhrase(form, new Meaning.Cue(kind, value));
    }

    Builder addPhrase(String form, Meaning meaning) {
      entries.add(new Entry.Phrase(form, meaning));
      return this;
    }

    Builder addWord(String word, long classes, String lemma) {
      entries.add(new Entry.Word(word, classes, lemma));
      return this;
    }

    /**
     * Takes away all cues of a kind, so that others can take their place.
     *
     * @param kind the kind
     * @return this builder
     */
    public Builder removeCues(CueKind kind) {
      entries.removeIf(
          entry ->
              entry instanceof Entry.Phrase phrase
                  && phrase.meaning() instanceof Meaning.Cue cue
                  && cue.kind() == kind);
      return this;
    }

    /**
     * Takes away an issue and all its forms.
     *
     * @param issue the issue
     * @return this builder
     */
    public Builder removeIssue(IssueId issue) {
      issues.remove(issue);
      entries.removeIf(
          entry ->
              entry instanceof Entry.Phrase phrase
                  && phrase.meaning() instanceof Meaning.Topic topic
                  && topic.issue().equals(issue));
      return this;
    }

    /**
     * Compiles all of it.
     *
     * @return the vocabulary
     * @throws IllegalArgumentException if a form stands for an issue that the codebook does not
     *     have
     */
    public Vocabulary build() {
      for (Entry entry : entries) {
        if (entry instanceof Entry.Phrase phrase
            && phrase.meaning() instanceof Meaning.Topic topic
            && !issues.containsKey(topic.issue())) {
          throw new IllegalArgumentException(
              "\""
                  + topic.text()
                  + "\" stands for issue "
                  + topic.issue()
                  + ", which is not there");
        }
      }
      return new Vocabulary(this);
    }
  }
}
