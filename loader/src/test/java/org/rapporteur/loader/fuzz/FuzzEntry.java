package org.rapporteur.loader.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What Jazzer calls, in a process of its own for each target. */
public final class FuzzEntry {

  /** The property that names the target. */
  static final String TARGET = "rapporteur.fuzz.target";

  /**
   * How much work no input of a target's size is worth, in nanoseconds of this thread; not of the
   * clock, which also counts what else the machine does.
   */
  private static final long LONGEST = 10_000_000_000L;

  private static final FuzzTarget CHOSEN = FuzzTarget.valueOf(System.getProperty(TARGET));
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private FuzzEntry() {}

  /** Loads all that a good input needs, so that no input is blamed for it. */
  public static void fuzzerInitialize() throws Exception {
    for (byte[] seed : CHOSEN.seeds()) {
      CHOSEN.attempt(seed);
    }
  }

  /** Tries an input. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    long before = THREADS.getCurrentThreadCpuTime();
    CHOSEN.attempt(input);
    long work = THREADS.getCurrentThreadCpuTime() - before;
    Check.that(work < LONGEST, "%s bytes take %s ms", input.length, work / 1_000_000);
  }
}
