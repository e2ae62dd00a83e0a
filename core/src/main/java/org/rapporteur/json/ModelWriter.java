package org.rapporteur.json;

import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Addition;
import org.rapporteur.model.Amendment;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Code;
import org.rapporteur.model.Confirmation;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Correction;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Review;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Role;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.Section;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.text.Quote;
import org.rapporteur.text.TextSpan;

/**
 * Writes the fields of each type of the model, under the names and in the order that the
 * annotations of the types give and the strict reader expects.
 */
final class ModelWriter {

  private final JsonFields json;

  ModelWriter(JsonFields json) {
    this.json = json;
  }

  void corpus(Corpus corpus) {
    json.objects("sources", corpus.sources(), this::source);
    json.objects("sessions", corpus.sessions(), this::session);
    json.objects("actors", corpus.actors(), this::actor);
    json.objects("issues", corpus.issues(), this::issue);
    json.objects("mentions", corpus.mentions(), this::mention);
    json.objects("findings", corpus.findings(), this::finding);
    json.objects("rules", corpus.rules(), this::rule);
  }

  private void source(Source source) {
    json.text("id", source.id());
    json.object("title", source.title(), this::attested);
    json.text("kind", source.kind());
    json.objects("contributors", source.contributors(), this::contributor);
    json.object("publisher", source.publisher(), this::attested);
    json.object("event", source.event(), this::attested);
    json.object("host", source.host(), this::attested);
    json.object("eventDate", source.eventDate(), this::dating);
    json.object("published", source.published(), this::dating);
    json.text("language", source.language());
    json.objects("files", source.files(), this::file);
    json.text("text", source.text());
    json.objects("sections", source.sections(), this::section);
    json.objects("keyTakeaways", source.keyTakeaways(), this::quote);
  }

  private void attested(Attested attested) {
    json.text("value", attested.value());
    json.object("evidence", attested.evidence(), this::evidence);
  }

  private void contributor(Contributor contributor) {
    json.text("name", contributor.name());
    json.text("role", contributor.role());
    json.text("description", contributor.description());
    json.object("evidence", contributor.evidence(), this::evidence);
  }

  private void dating(Dating dating) {
    json.text("date", dating.date());
    json.text("basis", dating.basis());
    json.object("evidence", dating.evidence(), this::evidence);
  }

  private void file(SourceFile file) {
    json.text("name", file.name());
    json.text("sha256", file.sha256());
    json.text("charset", file.charset());
    json.numbers("alignment", file.alignment().toRuns());
  }

  private void section(Section section) {
    json.text("kind", section.kind());
    json.number("level", section.level());
    json.object("heading", section.heading(), this::span);
    json.object("span", section.span(), this::span);
    json.objects("children", section.children(), this::section);
  }

  private void session(Session session) {
    json.text("id", session.id());
    json.text("source", session.source());
    json.text("label", session.label());
    json.text("title", session.title());
    json.object("span", session.span(), this::span);
    json.object("heading", session.heading(), this::evidence);
    json.text("event", session.event());
    json.text("chair", session.chair());
    json.texts("speakers", session.speakers());
    json.objects("keyTakeaways", session.keyTakeaways(), this::quote);
  }

  private void actor(Actor actor) {
    json.text("id", actor.id());
    json.text("name", actor.name());
    json.text("kind", actor.kind());
    json.texts("aliases", actor.aliases());
    json.objects("codes", actor.codes(), this::code);
    json.objects("roles", actor.roles(), this::role);
  }

  private void code(Code code) {
    json.text("scheme", code.scheme());
    json.text("value", code.value());
  }

  private void role(Role role) {
    json.text("title", role.title());
    json.text("of", role.of());
    json.text("since", role.since());
    json.text("until", role.until());
  }

  private void issue(Issue issue) {
    json.text("id", issue.id());
    json.text("label", issue.label());
    json.text("definition", issue.definition());
    json.text("parent", issue.parent());
    json.objects("codes", issue.codes(), this::code);
  }

  private void mention(Mention mention) {
    if (mention instanceof ActorMention named) {
      json.text("type", "ACTOR");
      json.text("actor", named.actor());
    } else {
      json.text("type", "ISSUE");
      json.text("issue", ((IssueMention) mention).issue());
    }
    json.object("evidence", mention.evidence(), this::evidence);
  }

  private void evidence(Evidence evidence) {
    json.text("source", evidence.source());
    json.object("quote", evidence.quote(), this::quote);
    json.objects("cues", evidence.cues(), this::span);
    json.object("frame", evidence.frame(), this::span);
    json.text("origin", evidence.origin());
    json.text("rule", evidence.rule());
    json.text("tier", evidence.tier());
  }

  private void quote(Quote quote) {
    json.number("start", quote.start());
    json.number("end", quote.end());
    json.text("text", quote.text());
  }

  private void span(TextSpan span) {
    json.number("start", span.start());
    json.number("end", span.end());
  }

  private void finding(Finding finding) {
    json.text("type", finding.kind());
    json.text("id", finding.id());
    json.object("evidence", finding.evidence(), this::evidence);
    json.text("attribution", finding.attribution());
    json.texts("issues", finding.issues());
    json.text("session", finding.session());
    if (finding instanceof Recommendation recommendation) {
      json.texts("addressees", recommendation.addressees());
      json.object("action", recommendation.action(), this::quote);
      json.text("polarity", recommendation.polarity());
      json.text("strength", recommendation.strength());
    } else {
      Risk risk = (Risk) finding;
      json.texts("cause", risk.cause());
      json.texts("affected", risk.affected());
      json.text("likelihood", risk.likelihood());
      json.text("icd203", risk.icd203());
    }
  }

  private void rule(RuleNote rule) {
    json.text("id", rule.id());
    json.text("sentence", rule.sentence());
    json.text("version", rule.version());
  }

  void review(Review review) {
    json.objects("actors", review.actors(), this::actor);
    json.objects("corrections", review.corrections(), this::correction);
  }

  private void correction(Correction correction) {
    json.text("type", type(correction));
    json.object("anchor", correction.anchor(), this::anchor);
    json.object("finding", correction.stated(), this::finding);
    json.text("reviewer", correction.reviewer());
    json.text("note", correction.note());
  }

  private static String type(Correction correction) {
    if (correction instanceof Confirmation) {
      return "CONFIRM";
    }
    if (correction instanceof Amendment) {
      return "AMEND";
    }
    return correction instanceof Addition ? "ADD" : "REJECT";
  }

  private void anchor(Anchor anchor) {
    json.text("source", anchor.source());
    json.text("sha256", anchor.sha256());
    json.text("file", anchor.file());
    json.text("title", anchor.title());
    json.text("kind", anchor.kind());
    json.object("quote", anchor.quote(), this::quote);
  }
}
