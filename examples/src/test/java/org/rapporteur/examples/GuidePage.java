package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of the guide: text with fenced blocks in it.
 *
 * <p>A block {@code java} is code to run, and a block {@code text} right after it what it prints; a
 * line {@code [...]} there stands for any lines. A block {@code java} or {@code xml} that names a
 * file of the project is an excerpt from it. Any other block that is followed by a name is a file
 * of that name, which the code finds beside the seeds.
 */
record GuidePage(Path file, String text) {

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)(?: (\\S+))?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

  private static final String GAP = "[...]\n";

  /** A fenced block and where its content stands in the page. */
  record Block(String language, Optional<String> name, String content, int start, int end) {

    boolean code() {
      return language.equals("java") && name.isEmpty();
    }

    boolean excerpt() {
      return List.of("java", "xml").contains(language) && name.isPresent();
    }

    boolean file() {
      return !excerpt() && name.isPresent();
    }
  }

  static GuidePage read(Path file) throws IOException {
    return new GuidePage(file, Files.readString(file).replace("\r\n", "\n"));
  }

  List<Block> blocks() {
    return BLOCK.matcher(text).results().map(GuidePage::block).toList();
  }

  private static Block block(MatchResult match) {
    return new Block(
        match.group(1),
        Optional.ofNullable(match.group(2)),
        match.group(3),
        match.start(3),
        match.end(3));
  }

  /** The files that the page leads to. */
  static List<String> links(String text) {
    return LINK.matcher(text).results().map(link -> link.group(1)).toList();
  }

  /** What the code prints by the page, if the page says it. */
  Optional<Block> output(Block code) {
    return blocks().stream()
        .filter(block -> block.start() > code.start())
        .findFirst()
        .filter(block -> block.language().equals("text") && block.name().isEmpty());
  }

  /** The page with another output, whose gap stays where it is. */
  GuidePage withOutput(Block output, String printed) {
    int gap = output.content().indexOf(GAP);
    String shown = printed;
    if (gap >= 0) {
      long head = output.content().substring(0, gap).lines().count();
      long tail = output.content().substring(gap + GAP.length()).lines().count();
      List<String> lines = printed.lines().toList();
      shown = joined(lines.stream().limit(head).toList()) + GAP;
      shown += joined(lines.stream().skip(lines.size() - tail).toList());
    }
    return new GuidePage(
        file, text.substring(0, output.start()) + shown + text.substring(output.end()));
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** Fails unless code printed what the page says. */
  static void check(Block output, String printed) {
    int gap = output.content().indexOf(GAP);
    if (gap < 0) {
      assertThat(printed).isEqualTo(output.content());
    } else {
      assertThat(printed)
          .startsWith(output.content().substring(0, gap))
          .endsWith(output.content().substring(gap + GAP.length()));
    }
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
