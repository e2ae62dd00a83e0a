package org.rapporteur.loader.internal.actor;

import java.util.Locale;

/** What two names of one body have in common: "Defence Ministry" and "Ministry of Defense". */
final class BodyKey {

  private BodyKey() {}

  static String of(String name) {
    String folded =
        name.toLowerCase(Locale.ROOT)
            .replace("defence", "defense")
            .replace("organisation", "organization")
            .replace("centre", "center")
            .replace("the ", "");
    for (String office : new String[] {"ministry", "department"}) {
      if (folded.endsWith(" " + office)) {
        String field = folded.substring(0, folded.length() - office.length() - 1);
        return office + " of " + (field.equals("foreign") ? "foreign affairs" : field);
      }
    }
    return folded;
  }
}
