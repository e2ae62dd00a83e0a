package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A code of a coding frame by its way down the tree: {@code Recommendation/MUST}.
 *
 * <p>Names are kept as QDA programs show them, on one line. Immutable and thread-safe.
 *
 * @param names from the outermost category to the code itself
 * @since 0.1.0
 */
public record CodePath(List<String> names) {

  /**
   * Checks the names and puts each on one line.
   *
   * @param names from the outermost category to the code itself
   * @throws IllegalArgumentException if there is no name
   */
  public CodePath {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a code without a name: give at least one");
    }
    names = names.stream().map(XmlOut::oneLine).toList();
  }

  /**
   * The code of that path.
   *
   * @param names from the outermost category to the code itself
   * @return the path
   */
  public static CodePath of(String... names) {
    return new CodePath(List.of(names));
  }

  /**
   * A code below this one.
   *
   * @param name its own name
   * @return its path
   */
  public CodePath child(String name) {
    List<String> longer = new ArrayList<>(names);
    longer.add(name);
    return new CodePath(longer);
  }

  /**
   * The code's own name.
   *
   * @return the last of the path
   */
  public String name() {
    return names.get(names.size() - 1);
  }

  /** The names, with slashes between them. */
  @Override
  public String toString() {
    return String.join("/", names);
  }
}
