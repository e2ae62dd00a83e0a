package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;

/**
 * What the codes of a coding frame mean, so that what people coded in a QDA program becomes
 * findings of the origin {@code HUMAN}.
 *
 * <p>{@link #of} is the mapping of this library's own {@link QdaCodebook}. For another frame, begin
 * with {@link #empty} and say for each code what it means; a code may mean several things, as in a
 * frame where one code stands for "urges the government":
 *
 * <pre>{@code
 * CodeMapping mapping =
 *     CodeMapping.empty()
 *         .with(CodePath.of("Advice", "urgent"), new CodeMeaning.Recommends(Strength.MUST))
 *         .with(CodePath.of("Advice", "mild"), new CodeMeaning.Recommends(Strength.MAY));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CodeMapping {

  private static final CodeMapping EMPTY = new CodeMapping(Map.of());

  private final Map<CodePath, List<CodeMeaning>> meanings;

  private CodeMapping(Map<CodePath, List<CodeMeaning>> meanings) {
    this.meanings = meanings;
  }

  /**
   * The mapping in which no code means anything.
   *
   * @return the mapping
   */
  public static CodeMapping empty() {
    return EMPTY;
  }

  /**
   * The mapping of the codes that {@link QdaCodebook} and {@link QdaProject} write.
   *
   * @param corpus the corpus whose actors and issues they are
   * @return the mapping
   */
  public static CodeMapping of(Corpus corpus) {
    Map<CodePath, List<CodeMeaning>> meanings = new LinkedHashMap<>();
    CodeFrame.of(corpus)
        .codes()
        .forEach((meaning, node) -> meanings.put(node.path(), List.of(meaning)));
    return new CodeMapping(meanings);
  }

  /**
   * This mapping, and what one code means besides.
   *
   * @param code a code
   * @param more what it says of the words that it stands on
   * @return a new mapping
   */
  public CodeMapping with(CodePath code, CodeMeaning... more) {
    Map<CodePath, List<CodeMeaning>> longer = new LinkedHashMap<>(meanings);
    List<CodeMeaning> all = new ArrayList<>(of(code));
    all.addAll(Arrays.asList(more));
    longer.put(code, List.copyOf(all));
    return new CodeMapping(longer);
  }

  /**
   * What a code means.
   *
   * @param code a code
   * @return its meanings; none if this mapping passes it over
   */
  public List<CodeMeaning> of(CodePath code) {
    return Optional.ofNullable(meanings.get(code)).orElse(List.of());
  }

  /** The issue of that id, if a code means it. */
  Optional<Issue> issue(IssueId id) {
    return meanings.values().stream()
        .flatMap(List::stream)
        .filter(CodeMeaning.Concerns.class::isInstance)
        .map(meaning -> ((CodeMeaning.Concerns) meaning).issue())
        .filter(issue -> issue.id().equals(id))
        .findFirst();
  }

  /**
   * The corpus that coded texts make. Words with the code of a recommendation or risk become a
   * finding: the strongest strength or likelihood if they have several, the words as a whole for
   * the action, the author for the voice if no code names another. Codes for an actor become
   * mentions, and so do those for an issue on words that are no finding.
   *
   * <p>What was coded at one place is taken together: where a recommendation and a risk have the
   * very same words, both get all issues and the first voice. A place without any code of the
   * mapping is passed over.
   *
   * @param texts coded texts; those of the same text are taken together, so give one coder's at a
   *     time to {@linkplain org.rapporteur.comparison.Agreement compare} coders
   * @return their corpus, each source titled by the name of its first text
   */
  public Corpus corpus(List<CodedText> texts) {
    CodedCorpus corpus = new CodedCorpus(this);
    texts.forEach(corpus::add);
    return corpus.build();
  }
}
