package org.rapporteur.examples;

import java.io.PrintStream;
import java.util.List;

/** An example: a program that answers one question. */
interface Program {

  /** What it is called on the command line. */
  String name();

  /** What follows its name there. */
  String parameters();

  /** The question, in a line or two. */
  String question();

  /**
   * Answers it.
   *
   * @param arguments what followed the name
   * @param out where the answer goes
   * @param err where problems go
   * @return 0 if there is an answer, 1 if nothing could be read
   * @throws UsageException if the arguments are not what the program expects
   */
  int run(List<String> arguments, PrintStream out, PrintStream err);
}
