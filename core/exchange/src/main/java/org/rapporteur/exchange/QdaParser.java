package org.rapporteur.exchange;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.CodedText.CodedSpan;
import org.rapporteur.text.TextSpan;

/** Reads the element {@code Project} from its begin to its end. Mutable, for a single thread. */
final class QdaParser {

  /** A text while it is read: what each coder put where. */
  private static final class Draft {
    private final String name;
    private final PlainText text;
    private final Map<Optional<String>, Map<TextSpan, Selection>> coders = new LinkedHashMap<>();

    Draft(String name, PlainText text) {
      this.name = name;
      this.text = text;
    }
  }

  private static final class Selection {
    private final Set<CodePath> codes = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
  }

  private final XMLStreamReader xml;
  private final QdaReader files;
  private final Map<String, String> users = new HashMap<>();
  private final Map<String, CodePath> codes = new HashMap<>();
  private final Deque<CodePath> path = new ArrayDeque<>();
  private final List<CodedText> texts = new ArrayList<>();
  private boolean lineEndsAreOne;

  QdaParser(XMLStreamReader xml, QdaReader files) {
    this.xml = xml;
    this.files = files;
  }

  List<CodedText> project() throws XMLStreamException, IOException {
    boolean begun = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (!begun && !xml.getLocalName().equals("Project")) {
            throw wrong("the document is a " + xml.getLocalName() + ", not a Project");
          }
          begun = true;
          start(xml.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.getLocalName().equals("Code")) {
            path.removeLast();
          }
        }
        default -> {
          // Text and comments between the elements that are read here say nothing.
        }
      }
    }
    return texts;
  }

  private void start(String element) throws XMLStreamException, IOException {
    switch (element) {
      case "Project" -> lineEndsAreOne = optional("origin").orElse("").contains("ATLAS");
      case "User" -> optional("name").ifPresent(name -> users.put(guid("guid"), name));
      case "Code" -> {
        String name = required("name");
        path.addLast(path.isEmpty() ? CodePath.of(name) : path.getLast().child(name));
        codes.put(guid("guid"), path.getLast());
      }
      // The second is the text of a PDF.
      case "TextSource", "Representation" -> source(element);
      // Notes are texts too, but nobody's source.
      case "Notes" -> skip();
      default -> {
        // What else a project holds is not about words.
      }
    }
  }

  private void source(String element) throws XMLStreamException, IOException {
    String name = optional("name").orElse("");
    Optional<Draft> draft = Optional.empty();
    Optional<String> text = optional("plainTextPath");
    if (text.isPresent()) {
      draft = Optional.of(draft(name, files.text(text.get())));
    }
    while (inside(element)) {
      if (xml.getLocalName().equals("PlainTextContent")) {
        draft = Optional.of(draft(name, xml.getElementText()));
      } else if (xml.getLocalName().equals("PlainTextSelection")) {
        selection(draft.orElseThrow(() -> wrong("source \"" + name + "\" has no plain text")));
      } else {
        skip();
      }
    }
    draft.ifPresent(this::finish);
  }

  private Draft draft(String name, String characters) {
    return new Draft(name, PlainText.of(characters, lineEndsAreOne));
  }

  private void selection(Draft draft) throws XMLStreamException {
    int start = position("startPosition");
    int end = position("endPosition");
    int length = draft.text.counted().length();
    if (start < 0 || end < start || end > length) {
      throw wrong(
          "the selection from %d to %d does not lie in the %d characters of \"%s\""
              .formatted(start, end, length, draft.name));
    }
    TextSpan span = draft.text.span(start, end);
    Optional<String> user = optional("creatingUser").or(() -> optional("modifyingUser"));
    Map<Optional<String>, List<CodePath>> found = new LinkedHashMap<>();
    Optional<String> note = Optional.empty();
    while (inside("PlainTextSelection")) {
      if (xml.getLocalName().equals("Description")) {
        note = Optional.of(xml.getElementText().strip()).filter(words -> !words.isEmpty());
      } else if (xml.getLocalName().equals("Coding")) {
        Optional<String> coder = optional("creatingUser").or(() -> user).map(this::user);
        found.computeIfAbsent(coder, any -> new ArrayList<>()).addAll(coding());
      } else {
        skip();
      }
    }
    for (Map.Entry<Optional<String>, List<CodePath>> entry : found.entrySet()) {
      Selection selection =
          draft
              .coders
              .computeIfAbsent(entry.getKey(), any -> new TreeMap<>())
              .computeIfAbsent(span, any -> new Selection());
      selection.codes.addAll(entry.getValue());
      note.ifPresent(selection.notes::add);
    }
  }

  private List<CodePath> coding() throws XMLStreamException {
    List<CodePath> found = new ArrayList<>();
    while (inside("Coding")) {
      if (xml.getLocalName().equals("CodeRef")) {
        String target = guid("targetGUID");
        CodePath code = codes.get(target);
        if (code == null) {
          throw wrong("no code has the guid " + target + " that a coding refers to");
        }
        found.add(code);
      }
      skip();
    }
    return found;
  }

  private void finish(Draft draft) {
    if (draft.coders.isEmpty()) {
      draft.coders.put(Optional.empty(), Map.of());
    }
    draft.coders.forEach(
        (coder, selections) -> {
          List<CodedSpan> spans = new ArrayList<>();
          selections.forEach(
              (span, selection) ->
                  spans.add(
                      new CodedSpan(
                          span,
                          List.copyOf(selection.codes),
                          Optional.of(String.join("\n", selection.notes))
                              .filter(words -> !words.isEmpty()))));
          texts.add(new CodedText(draft.name, draft.text.text(), coder, spans));
        });
  }

  /** Goes to the next element inside another, or to the end of that. */
  private boolean inside(String element) throws XMLStreamException {
    int event = xml.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      event = xml.next();
    }
    if (event == XMLStreamConstants.END_ELEMENT && !xml.getLocalName().equals(element)) {
      throw wrong("unexpected end of " + xml.getLocalName() + " in " + element);
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Goes to the end of the element that has just begun. */
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private String user(String guid) {
    return users.getOrDefault(bare(guid), guid);
  }

  private Optional<String> optional(String attribute) {
    @Nullable String value = xml.getAttributeValue(null, attribute);
    return Optional.ofNullable(value);
  }

  private String required(String attribute) {
    return optional(attribute)
        .orElseThrow(() -> wrong("a " + xml.getLocalName() + " without its " + attribute));
  }

  private String guid(String attribute) {
    return bare(required(attribute));
  }

  /** The standard lets a GUID stand in braces and in either case. */
  private static String bare(String guid) {
    return guid.replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
  }

  private int position(String attribute) {
    String value = required(attribute);
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw wrong(attribute + " is no whole number: \"" + value + '"');
    }
  }

  private QdaFormatException wrong(String reason) {
    return new QdaFormatException("line " + xml.getLocation().getLineNumber() + ": " + reason);
  }
}
