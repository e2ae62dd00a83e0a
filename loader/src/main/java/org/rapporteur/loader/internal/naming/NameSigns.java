package org.rapporteur.loader.internal.naming;

import org.rapporteur.loader.internal.naming.NameSign.Edge;
import org.rapporteur.loader.internal.naming.NameSign.LineSort;
import org.rapporteur.loader.internal.naming.NameSign.Relation;

/**
 * Sees what shows of words at the head of a document that may be a name. Immutable and thread-safe.
 */
final class NameSigns {

  private final HeadWords head;
  private final Folded folded;
  private final Proposal proposal;
  private final LineSort[] above;
  private final LineSort[] below;

  private final SortCounts marks;
  private final SortCounts small;
  private final SortCounts lettered;
  private final SortCounts months;
  private final SortCounts numbers;
  private final SortCounts meetings;
  private final SortCounts bodies;
  private final SortCounts forms;
  private final SortCounts ordinals;
  private final SortCounts years;

  NameSigns(HeadWords head, Folded folded, Proposal proposal) {
    this.head = head;
    this.folded = folded;
    this.proposal = proposal;
    this.above = new LineSort[head.lineCount() + 1];
    this.below = new LineSort[head.lineCount() + 1];
    above[0] = LineSort.NONE;
    below[head.lineCount()] = LineSort.NONE;
    for (int line = 0; line < head.lineCount(); line++) {
      above[line + 1] = sort(line, true);
      below[line] = sort(line, false);
    }
    this.marks = new SortCounts(head, WordSort.MARK);
    this.small = new SortCounts(head, WordSort.SMALL);
    this.lettered = new SortCounts(head, WordSort.LETTERED);
    this.months = new SortCounts(head, WordSort.MONTH);
    this.numbers = new SortCounts(head, WordSort.NUMBER);
    this.meetings = new SortCounts(head, WordSort.MEETING);
    this.bodies = new SortCounts(head, WordSort.BODY);
    this.forms = new SortCounts(head, WordSort.FORM);
    this.ordinals = new SortCounts(head, WordSort.ORDINAL);
    this.years = new SortCounts(head, WordSort.YEAR);
  }

  private LineSort sort(int line, boolean above) {
    int from = head.lineStart(line);
    int to = head.lineStart(line + 1);
    if (head.prose(line)) {
      return LineSort.PROSE;
    }
    if (above && head.is(to - 1, WordSort.LINK)) {
      return LineSort.OPEN;
    }
    int sorts = 0;
    for (int i = from; i < to; i++) {
      sorts |= head.sorts(i);
    }
    if ((sorts & WordSort.MONTH.bit()) != 0) {
      return LineSort.DATE;
    }
    if ((sorts & WordSort.MEETING.bit()) != 0) {
      return LineSort.MEETING;
    }
    if ((sorts & WordSort.BODY.bit()) != 0) {
      return LineSort.BODY;
    }
    return above && (sorts & WordSort.FORM.bit()) != 0 ? LineSort.FORM : LineSort.OTHER;
  }

  private Relation relation(int from, int to, Folded name) {
    return folded.relation(head.start(from), head.end(to - 1), name);
  }

  /** Notes what shows of what the rules propose, where no words of the head are that. */
  void readRuled(NameSign.Sink sink) {
    sink.one(NameSign.RULED, Relation.ALONE);
    sink.one(NameSign.RULED_KIND, proposal.kind());
  }

  /** Notes what shows of some words; whether they are what the rules propose. */
  boolean read(int from, int to, NameSign.Sink sink) {
    readPlace(from, to, sink);
    readWords(from, to, sink);
    sink.one(NameSign.KIND, proposal.kind());
    sink.one(NameSign.TITLE, relation(from, to, proposal.title()));
    Relation ruled = relation(from, to, proposal.ruled());
    sink.one(NameSign.RULED, ruled);
    if (ruled == Relation.SAME) {
      sink.one(NameSign.RULED_KIND, proposal.kind());
    }
    return ruled == Relation.SAME;
  }

  private void readPlace(int from, int to, NameSign.Sink sink) {
    int line = head.line(from);
    int last = head.line(to - 1);
    int lineStart = head.lineStart(line);
    boolean starts = from == lineStart;
    boolean ends = to == head.lineStart(last + 1);
    if (starts) {
      sink.one(NameSign.BEFORE, Edge.START);
    } else {
      sink.word(NameSign.BEFORE, from - 1);
      if (from - 1 > lineStart) {
        sink.word(NameSign.SECOND_BEFORE, from - 2);
      }
    }
    if (ends) {
      sink.one(NameSign.AFTER, Edge.END);
    } else {
      sink.word(NameSign.AFTER, to);
    }
    int lines = last - line + 1;
    boolean whole = starts && ends;
    sink.number(NameSign.LINES, lines);
    sink.number(NameSign.WHOLE, whole ? lines : 0);
    sink.number(NameSign.LINE, line);
    if (whole) {
      sink.number(NameSign.WHOLE_LINE, line);
    }
    NameSign shape =
        head.prose(line) ? NameSign.PROSE_LINE : lines > 1 ? NameSign.RUN_LINE : NameSign.PART_LINE;
    sink.number(shape, line);
    sink.one(NameSign.ABOVE, above[line]);
    sink.one(NameSign.BELOW, below[last + 1]);
  }

  private void readWords(int from, int to, NameSign.Sink sink) {
    sink.word(NameSign.FIRST, from);
    sink.word(NameSign.LAST, to - 1);
    for (int i = from; i < to; i++) {
      if (head.same(i) < from && !head.is(i, WordSort.MARK)) {
        sink.word(NameSign.INSIDE, i);
      }
    }
    sink.number(NameSign.WORDS, to - from - marks.count(from, to));
    sink.number(NameSign.SMALL, small.count(from, to));
    sink.number(NameSign.MONTHS, months.count(from, to));
    sink.number(NameSign.LETTERED, lettered.count(from, to));
    sink.number(NameSign.NUMBERS, numbers.count(from, to));
    meetings.note(NameSign.MEETINGS, NameSign.MEETING_AT, from, to, sink);
    bodies.note(NameSign.BODIES, NameSign.BODY_AT, from, to, sink);
    forms.note(NameSign.FORMS, NameSign.FORM_AT, from, to, sink);
    ordinals.note(NameSign.ORDINALS, NameSign.ORDINAL_AT, from, to, sink);
    sink.one(NameSign.YEAR_AT, years.place(from, to));
    if (head.prose(head.line(from))) {
      sink.number(NameSign.PROSE_MEETINGS, meetings.count(from, to));
      sink.number(NameSign.PROSE_ORDINALS, ordinals.count(from, to));
    }
  }
}
