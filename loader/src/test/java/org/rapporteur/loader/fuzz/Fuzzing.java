package org.rapporteur.loader.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fuzzes the targets one after the other, each with Jazzer in a process of its own, and prints how
 * much each has tried. What was found out is kept in the folder of the target and is where the next
 * run begins.
 */
final class Fuzzing {

  private static final String MEMORY = "-Xmx512m";

  /** From how many seconds on a run is worth the best compiler. */
  private static final int LONG = 600;

  /** What takes longer than this many seconds hangs, however busy the machine. */
  private static final int HANGS = 120;

  private static final Pattern TRIED = Pattern.compile("number_of_executed_units: +([0-9]+)");
  private static final Pattern COVERAGE = Pattern.compile(" cov: ([0-9]+)");

  private Fuzzing() {}

  /**
   * Fuzzes.
   *
   * @param arguments the folder for what is found out, the seconds for all targets together, and
   *     the names of the targets, separated by commas, or none for all
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int seconds = Integer.parseInt(arguments[1]);
    List<FuzzTarget> targets = targets(arguments.length > 2 ? arguments[2] : "");
    List<FuzzTarget> broken = new ArrayList<>();
    for (FuzzTarget target : targets) {
      if (!fuzz(target, folder.resolve(target.name()), Math.max(1, seconds / targets.size()))) {
        broken.add(target);
      }
    }
    if (!broken.isEmpty()) {
      System.err.println("Broken: " + broken + "; the inputs and logs are in " + folder);
      System.exit(1);
    }
  }

  private static List<FuzzTarget> targets(String names) {
    if (names.isBlank()) {
      return List.of(FuzzTarget.values());
    }
    return Arrays.stream(names.split(",")).map(String::strip).map(FuzzTarget::valueOf).toList();
  }

  private static boolean fuzz(FuzzTarget target, Path folder, int seconds) throws Exception {
    Path known = Files.createDirectories(folder.resolve("corpus"));
    int number = 0;
    for (byte[] seed : target.seeds()) {
      Files.write(known.resolve("seed-" + number++), seed);
    }
    for (Path input : FuzzInputs.of(target)) {
      Files.copy(input, known.resolve(input.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(target, folder, known, seconds))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean sound = process.waitFor() == 0;
    String told = Files.readString(log, StandardCharsets.ISO_8859_1);
    System.out.printf(
        Locale.ROOT,
        "%-12s %4d s %,12d inputs tried, %6s edges seen%s%n",
        target,
        seconds,
        Long.parseLong(last(TRIED, told).orElse("0")),
        last(COVERAGE, told).orElse("?"),
        sound ? "" : ", BROKEN");
    return sound;
  }

  private static List<String> command(FuzzTarget target, Path folder, Path known, int seconds) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        MEMORY,
        "-XX:+UseSerialGC",
        // Runs end before the slow compiler has paid for itself.
        seconds < LONG ? "-XX:TieredStopAtLevel=1" : "-XX:TieredStopAtLevel=4",
        "-D" + FuzzEntry.TARGET + "=" + target,
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + FuzzEntry.class.getName(),
        "--instrumentation_includes=org.rapporteur.**:org.jsoup.**:org.commonmark.**"
            + ":org.apache.pdfbox.**:org.apache.fontbox.**:org.mozilla.universalchardet.**"
            + ":de.siegmar.**",
        "--instrumentation_excludes=org.rapporteur.loader.fuzz.**",
        "--reproducer_path=" + folder,
        "-artifact_prefix=" + folder + "/",
        "-max_total_time=" + seconds,
        "-max_len=" + target.largest(),
        "-timeout=" + HANGS,
        "-rss_limit_mb=2048",
        "-print_final_stats=1",
        known.toString());
  }

  private static Optional<String> last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    Optional<String> found = Optional.empty();
    while (matcher.find()) {
      found = Optional.of(matcher.group(1));
    }
    return found;
  }
}
