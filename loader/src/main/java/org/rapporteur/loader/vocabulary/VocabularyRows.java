package org.rapporteur.loader.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Code;
import org.rapporteur.model.CodeScheme;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Role;

/** Reads rows of the vocabulary's files into a builder. */
final class VocabularyRows {

  private final Vocabulary.Builder builder;

  /** Titles that are offices of a state whoever bears them, unlike those of banks and agencies. */
  private static final Set<String> STATE_OFFICES =
      Set.of(
          "President",
          "Vice President",
          "Premier",
          "Vice Premier",
          "Chancellor",
          "Taoiseach",
          "King",
          "Queen",
          "Emperor",
          "Ambassador",
          "Senator",
          "National Security Advisor");

  private final Map<String, String> stateNames = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<String, IssueId> issues = new HashMap<>();

  VocabularyRows(Vocabulary.Builder builder) {
    this.builder = builder;
  }

  void word(Table.Row row) {
    long classes = 0;
    for (String name : row.list("classes")) {
      classes |= wordClass(name).bit();
    }
    String word = row.get("word");
    builder.addWord(word, classes, word);
  }

  private static WordClass wordClass(String name) {
    return switch (name) {
      case "DET" -> WordClass.DETERMINER;
      case "PRON" -> WordClass.PRONOUN;
      case "PREP" -> WordClass.PREPOSITION;
      case "CONJ" -> WordClass.CONJUNCTION;
      case "SUBORD" -> WordClass.SUBORDINATOR;
      case "REL" -> WordClass.RELATIVE;
      case "AUX" -> WordClass.AUXILIARY;
      case "NEG" -> WordClass.NEGATION;
      case "ADV" -> WordClass.ADVERB;
      case "ADJ" -> WordClass.ADJECTIVE;
      case "ORD" -> WordClass.ORDINAL;
      case "NUM" -> WordClass.NUMBER;
      case "QUANT" -> WordClass.QUANTIFIER;
      default -> WordClass.valueOf(name);
    };
  }

  void abbreviation(Table.Row row) {
    WordClass kind =
        row.get("before").equals("NUMBER") ? WordClass.NUMBER_ABBREVIATION : WordClass.ABBREVIATION;
    builder.addWord(row.get("word"), kind.bit(), row.get("word"));
  }

  void verb(Table.Row row) {
    String base = row.get("base");
    long also = 0;
    for (String name : row.list("also")) {
      also |= (name.equals("N") ? WordClass.NOUN : WordClass.ADJECTIVE).bit();
    }
    long sense = 0;
    for (String name : row.list("sense")) {
      sense |= WordClass.valueOf(name).bit();
    }
    List<String> forms = row.has("forms") ? row.list("forms") : regularForms(base);
    builder.addWord(base, sense | also | WordClass.VERB_BASE.bit(), base);
    builder.addWord(forms.get(0), sense | WordClass.VERB_S.bit() | plural(also), base);
    builder.addWord(forms.get(1), sense | WordClass.VERB_PAST.bit(), base);
    builder.addWord(forms.get(2), sense | WordClass.VERB_PARTICIPLE.bit(), base);
    builder.addWord(forms.get(3), sense | WordClass.VERB_ING.bit(), base);
    for (String variant : forms.subList(4, forms.size())) {
      boolean ing = variant.endsWith("ing");
      long bits =
          ing
              ? WordClass.VERB_ING.bit()
              : WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_PARTICIPLE);
      builder.addWord(variant, sense | bits, base);
    }
  }

  /** The form in -s of a verb that is a noun as well is also that noun's plural. */
  private static long plural(long also) {
    return also & WordClass.NOUN.bit();
  }

  private static List<String> regularForms(String base) {
    char last = base.charAt(base.length() - 1);
    char before = base.length() > 1 ? base.charAt(base.length() - 2) : 'x';
    boolean consonantY = last == 'y' && "aeiou".indexOf(before) < 0;
    boolean sibilant =
        last == 's' || last == 'x' || last == 'z' || base.endsWith("ch") || base.endsWith("sh");
    String stem = base.substring(0, base.length() - 1);
    String third = consonantY ? stem + "ies" : base + (sibilant ? "es" : "s");
    String past = consonantY ? stem + "ied" : last == 'e' ? base + "d" : base + "ed";
    String ing = (last == 'e' ? stem : base) + "ing";
    return List.of(third, past, past, ing);
  }

  void givenName(Table.Row row) {
    WordClass kind = row.get("order").equals("G") ? WordClass.GIVEN_NAME : WordClass.SURNAME;
    builder.addWord(row.get("name"), kind.bit(), row.get("name"));
  }

  void state(Table.Row row) {
    List<Code> codes = new ArrayList<>();
    addCode(codes, CodeScheme.ISO_3166_1_ALPHA_2, row.get("iso2"));
    addCode(codes, CodeScheme.ISO_3166_1_ALPHA_3, row.get("iso3"));
    addCode(codes, CodeScheme.WIKIDATA, row.get("wikidata"));
    ActorEntry entry =
        new ActorEntry(
            row.get("name"),
            ActorKind.STATE,
            row.get("iso2"),
            "",
            List.copyOf(codes),
            List.of(),
            Optional.empty());
    stateNames.put(row.get("iso2"), entry.name());
    builder.addName(entry.name(), entry, Meaning.Use.NAME);
    row.list("aliases").forEach(alias -> builder.addName(alias, entry, Meaning.Use.NAME));
    row.list("capitals").forEach(seat -> builder.addName(seat, entry, Meaning.Use.CAPITAL));
    for (String demonym : row.list("demonyms")) {
      builder.addName(demonym, entry, Meaning.Use.DEMONYM);
      List<String> words = Compiler.split(demonym);
      String last = words.get(words.size() - 1);
      builder.addWord(last, WordClass.DEMONYM.bit(), last);
    }
  }

  private static void addCode(List<Code> codes, CodeScheme scheme, String value) {
    if (!value.isEmpty()) {
      codes.add(Code.builder().scheme(scheme).value(value).build());
    }
  }

  void organisation(Table.Row row) {
    List<Code> codes = new ArrayList<>();
    addCode(codes, CodeScheme.WIKIDATA, row.get("wikidata"));
    addCode(codes, CodeScheme.PLOVER_SECTOR, row.get("plover"));
    ActorEntry entry =
        new ActorEntry(
            row.get("name"),
            ActorKind.valueOf(row.get("kind")),
            row.get("state"),
            "",
            List.copyOf(codes),
            List.of(),
            Optional.empty());
    if (entry.name().indexOf('(') < 0) {
      builder.addName(entry.name(), entry, Meaning.Use.NAME);
    }
    for (String alias : row.list("aliases")) {
      if (alias.startsWith("@")) {
        builder.addName(alias.substring(1), entry, Meaning.Use.CAPITAL);
      } else {
        builder.addName(alias, entry, Meaning.Use.NAME);
        dotted(alias).ifPresent(form -> builder.addName(form, entry, Meaning.Use.NAME));
      }
    }
  }

  /** An abbreviation as older documents write it: N.A.T.O. */
  private static Optional<String> dotted(String alias) {
    if (alias.length() < 3 || alias.length() > 5) {
      return Optional.empty();
    }
    StringBuilder dotted = new StringBuilder();
    for (int i = 0; i < alias.length(); i++) {
      char c = alias.charAt(i);
      if (c < 'A' || c > 'Z') {
        return Optional.empty();
      }
      dotted.append(c).append('.');
    }
    return Optional.of(dotted.toString());
  }

  void person(Table.Row row) {
    List<Role> roles = new ArrayList<>();
    for (String role : row.list("roles")) {
      int at = role.indexOf('@');
      String title = at < 0 ? role : role.substring(0, at);
      String times = at < 0 ? "" : role.substring(at + 1);
      int until = times.indexOf("..");
      roles.add(
          Role.builder()
              .title(title)
              .of(
                  Optional.ofNullable(stateNames.get(row.get("state")))
                      .filter(s -> isOfState(title)))
              .since(date(until < 0 ? times : times.substring(0, until)))
              .until(date(until < 0 ? "" : times.substring(until + 2)))
              .build());
    }
    ActorEntry entry =
        new ActorEntry(
            row.get("name"),
            ActorKind.PERSON,
            row.get("state"),
            row.get("surname"),
            List.of(),
            List.copyOf(roles),
            Optional.empty());
    surnames.put(entry.name(), entry.surname());
    builder.addName(entry.name(), entry, Meaning.Use.NAME);
    row.list("aliases").forEach(alias -> builder.addName(alias, entry, Meaning.Use.NAME));
  }

  /** A row may hold roles of elsewhere, so that only what is plainly of the state is said to be. */
  private static boolean isOfState(String title) {
    return STATE_OFFICES.contains(title)
        || title.endsWith("Minister")
        || title.startsWith("Secretary of ")
        || title.startsWith("Deputy Secretary of ")
        || (title.endsWith(" Secretary") && !title.equals("General Secretary"));
  }

  private static Optional<PartialDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
  }

  void administration(Table.Row row) {
    String leader = row.get("leader");
    ActorEntry entry =
        new ActorEntry(
            row.get("name"),
            ActorKind.GOVERNMENT_BODY,
            row.get("state"),
            "",
            List.of(),
            List.of(),
            Optional.of(
                new ActorEntry.Term(
                    leader,
                    surnames.getOrDefault(leader, leader.substring(leader.lastIndexOf(' ') + 1)),
                    date(row.get("from")),
                    date(row.get("to")),
                    row.has("ordinal") ? Integer.parseInt(row.get("ordinal")) : 0)));
    builder.addName(entry.name(), entry, Meaning.Use.NAME);
    row.list("aliases").forEach(alias -> builder.addName(alias, entry, Meaning.Use.NAME));
  }

  void title(Table.Row row) {
    String title = row.get("title");
    builder.addPhrase(title, new Meaning.Title(title, row.get("type"), row.has("female")));
    if (title.indexOf(' ') < 0) {
      boolean abbreviated = title.endsWith(".");
      long classes = WordClass.TITLE.bit() | (abbreviated ? WordClass.ABBREVIATION.bit() : 0);
      builder.addWord(title, classes, title);
    }
  }

  void body(Table.Row row) {
    builder.addPhrase(
        row.get("pattern"),
        new Meaning.Body(
            row.get("pattern"), ActorKind.valueOf(row.get("kind")), row.get("position")));
  }

  void nonActor(Table.Row row) {
    builder.addPhrase(row.get("form"), new Meaning.NonActor(row.get("form"), row.get("position")));
  }

  void issue(Table.Row row) {
    List<Code> codes = new ArrayList<>();
    row.list("cap").forEach(number -> addCode(codes, CodeScheme.CAP, number));
    row.list("marpor").forEach(number -> addCode(codes, CodeScheme.MARPOR, number));
    row.list("plover").forEach(context -> addCode(codes, CodeScheme.PLOVER_CONTEXT, context));
    builder.addIssue(
        Issue.builder()
            .id(issueId(row.get("id")))
            .label(row.get("label"))
            .definition(row.get("definition"))
            .parent(row.has("parent") ? Optional.of(issueId(row.get("parent"))) : Optional.empty())
            .codes(codes)
            .build());
  }

  void topic(Table.Row row) {
    builder.addTopic(
        row.get("term"), issueId(row.get("issue")), Integer.parseInt(row.get("weight")));
  }

  /** One object for all rows that name an issue. */
  private IssueId issueId(String id) {
    return issues.computeIfAbsent(id, IssueId::of);
  }

  void cue(Table.Row row) {
    builder.addCue(row.get("phrase"), CueKind.valueOf(row.get("kind")), row.get("value"));
  }
}
