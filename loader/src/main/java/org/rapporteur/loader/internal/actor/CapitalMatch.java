package org.rapporteur.loader.internal.actor;

import org.rapporteur.loader.internal.token.Tokens;

/**
 * Whether the capitals of a text fit a form of the vocabulary: "US" is not "us", "Who" is not
 * "WHO". Small letters of the form may be capitals where a heading or the start of a sentence asks
 * for them; a form of four or more letters may be all capitals.
 */
final class CapitalMatch {

  private CapitalMatch() {}

  /** Whether the tokens from one to before another are written as the form is. */
  static boolean fits(Tokens tokens, int from, int to, String form) {
    String text = tokens.text().toString();
    int k = 0;
    int letters = 0;
    boolean raised = false;
    boolean small = false;
    for (int token = from; token < to; token++) {
      boolean first = true;
      for (int i = tokens.start(token); i < tokens.end(token); i++) {
        char c = text.charAt(i);
        if (!Character.isLetter(c)) {
          continue;
        }
        k = nextLetter(form, k);
        if (k == form.length()) {
          return false;
        }
        boolean formUpper = Character.isUpperCase(form.charAt(k++));
        boolean textUpper = Character.isUpperCase(c);
        if (formUpper && !textUpper) {
          return false;
        }
        letters++;
        small |= !textUpper;
        raised |= textUpper && !formUpper && !first;
        first = false;
      }
    }
    return !raised || !small && letters >= 4;
  }

  private static int nextLetter(String form, int from) {
    int k = from;
    while (k < form.length() && !Character.isLetter(form.charAt(k))) {
      k++;
    }
    return k;
  }
}
