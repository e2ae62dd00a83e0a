package org.rapporteur.loader.vocabulary;

import org.rapporteur.model.ActorKind;
import org.rapporteur.model.IssueId;

/**
 * What a phrase of the vocabulary stands for.
 *
 * @since 0.1.0
 */
public sealed interface Meaning {

  /**
   * A form by which texts name an actor.
   *
   * @param actor the actor
   * @param use in which way the form names it
   * @param text the form as the vocabulary has it; its capitals are looked for in the text
   */
  record Name(ActorEntry actor, Use use, String text) implements Meaning {

    /** By its form alone, which tells nearly all apart; a vocabulary is full of them. */
    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /** In which way a form names an actor. */
  enum Use {
    /** A name or abbreviation of its own. */
    NAME,
    /** A seat of government that stands for it where it acts: Tokyo. */
    CAPITAL,
    /** An adjective or word for its people: Japanese. */
    DEMONYM
  }

  /**
   * A form by which texts speak of an issue.
   *
   * @param issue the issue
   * @param weight 3 if the form alone shows the issue, 2 if strongly, 1 if weakly
   * @param text the form; a capital letter in it is looked for in the text
   */
  record Topic(IssueId issue, int weight, String text) implements Meaning {

    /** By its form alone, which tells nearly all apart; a vocabulary is full of them. */
    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /**
   * A cue: a form that sets off or steers rules.
   *
   * @param kind what it shows
   * @param value what more it tells, such as a strength; empty if nothing
   */
  record Cue(CueKind kind, String value) implements Meaning {}

  /**
   * A title that stands before a person's name.
   *
   * @param text the title
   * @param type HONORIFIC, ACADEMIC, MILITARY or OFFICE
   * @param female whether it marks a woman; it never says that somebody is a man
   */
  record Title(String text, String type, boolean female) implements Meaning {}

  /**
   * Words that begin or end the name of a body by pattern.
   *
   * @param pattern the words
   * @param kind what the body is
   * @param position HEAD_OF, OFFICE_OF, TAIL, ACTING or ALONE
   */
  record Body(String pattern, ActorKind kind, String position) implements Meaning {}

  /**
   * Words that make up, begin or end a name of something that does not act: a sea, law or meeting.
   *
   * @param pattern the words
   * @param position WHOLE, HEAD or TAIL
   */
  record NonActor(String pattern, String position) implements Meaning {}
}
