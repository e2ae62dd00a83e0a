package org.rapporteur.examples;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import org.rapporteur.loader.Progress;
import org.rapporteur.loader.ProgressListener;

/** Draws on one line how far a loader has come, and wipes the line at the end. */
final class ProgressBar implements ProgressListener {

  private static final int WIDTH = 30;
  private static final int NAME = 40;

  private final PrintStream out;

  ProgressBar(PrintStream out) {
    this.out = out;
  }

  /** A bar if somebody sits before the screen, else nothing, since logs are no screens. */
  static ProgressListener onScreen(PrintStream err) {
    return Optional.ofNullable(System.console()).filter(ProgressBar::isTerminal).isPresent()
        ? new ProgressBar(err)
        : progress -> {};
  }

  /** From Java 22 on there is a console even where nobody sits, which says so itself. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public void progress(Progress progress) {
    int full =
        progress.bytesInAll() == 0
            ? WIDTH
            : (int) (WIDTH * progress.bytes() / progress.bytesInAll());
    String name = progress.current().orElse("");
    String shown = name.length() > NAME ? "…" + name.substring(name.length() - NAME + 1) : name;
    String line =
        "[%s%s] %d of %d %s"
            .formatted(
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                progress.documents(),
                progress.documentsInAll(),
                shown);
    String blank = " ".repeat(WIDTH + NAME + 20);
    out.print("\r" + blank + "\r" + (progress.current().isPresent() ? line : ""));
    out.flush();
  }
}
