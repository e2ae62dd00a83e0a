package org.rapporteur.spark;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation or a risk as one flat row, and the columns of its table. A bean, as Spark's
 * encoders ask for; {@link FindingRows} fills it.
 */
public final class FindingRow implements Serializable {

  private static final long serialVersionUID = 1;

  /** What the document is called where it was read. */
  private String document = "";

  /** The id of its text: the same text under two names has one. */
  private String sourceId = "";

  /** The title of the document. */
  private String title = "";

  /** When it was published, such as 2025-01, if it tells. */
  private @Nullable String published;

  /** The label of the session it was voiced in, if any. */
  private @Nullable String session;

  /** The id of the finding, which is the same wherever it is read. */
  private String id = "";

  /** RECOMMENDATION or RISK. */
  private String kind = "";

  /** Where its quote begins, in UTF-16 code units of the canonical text. */
  private int start;

  /** Where its quote ends, exclusive. */
  private int end;

  /** The exact words. */
  private String quote = "";

  /** AUTHOR, PANEL or the name of an actor. */
  private String attribution = "";

  /** Ids of the codebook. */
  private List<String> issues = List.of();

  /** Who should act, of a recommendation. */
  private List<String> addressees = List.of();

  /** What is to be done, of a recommendation. */
  private @Nullable String action;

  /** DO or AVOID, of a recommendation. */
  private @Nullable String polarity;

  /** MUST, SHOULD or MAY, of a recommendation. */
  private @Nullable String strength;

  /** Whose conduct creates it, of a risk. */
  private List<String> cause = List.of();

  /** Who is harmed, of a risk. */
  private List<String> affected = List.of();

  /** How likely it is put, of a risk. */
  private @Nullable String likelihood;

  /** The term of ICD 203, of a risk whose text uses one. */
  private @Nullable String icd203;

  /** STRICT, BALANCED or BROAD. */
  private String tier = "";

  /** RULE or MODEL. */
  private String origin = "";

  /** The rule that read it so. */
  private @Nullable String rule;

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getSourceId() {
    return sourceId;
  }

  public void setSourceId(String sourceId) {
    this.sourceId = sourceId;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public @Nullable String getPublished() {
    return published;
  }

  public void setPublished(@Nullable String published) {
    this.published = published;
  }

  public @Nullable String getSession() {
    return session;
  }

  public void setSession(@Nullable String session) {
    this.session = session;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public int getStart() {
    return start;
  }

  public void setStart(int start) {
    this.start = start;
  }

  public int getEnd() {
    return end;
  }

  public void setEnd(int end) {
    this.end = end;
  }

  public String getQuote() {
    return quote;
  }

  public void setQuote(String quote) {
    this.quote = quote;
  }

  public String getAttribution() {
    return attribution;
  }

  public void setAttribution(String attribution) {
    this.attribution = attribution;
  }

  public List<String> getIssues() {
    return issues;
  }

  public void setIssues(List<String> issues) {
    this.issues = issues;
  }

  public List<String> getAddressees() {
    return addressees;
  }

  public void setAddressees(List<String> addressees) {
    this.addressees = addressees;
  }

  public @Nullable String getAction() {
    return action;
  }

  public void setAction(@Nullable String action) {
    this.action = action;
  }

  public @Nullable String getPolarity() {
    return polarity;
  }

  public void setPolarity(@Nullable String polarity) {
    this.polarity = polarity;
  }

  public @Nullable String getStrength() {
    return strength;
  }

  public void setStrength(@Nullable String strength) {
    this.strength = strength;
  }

  public List<String> getCause() {
    return cause;
  }

  public void setCause(List<String> cause) {
    this.cause = cause;
  }

  public List<String> getAffected() {
    return affected;
  }

  public void setAffected(List<String> affected) {
    this.affected = affected;
  }

  public @Nullable String getLikelihood() {
    return likelihood;
  }

  public void setLikelihood(@Nullable String likelihood) {
    this.likelihood = likelihood;
  }

  public @Nullable String getIcd203() {
    return icd203;
  }

  public void setIcd203(@Nullable String icd203) {
    this.icd203 = icd203;
  }

  public String getTier() {
    return tier;
  }

  public void setTier(String tier) {
    this.tier = tier;
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String origin) {
    this.origin = origin;
  }

  public @Nullable String getRule() {
    return rule;
  }

  public void setRule(@Nullable String rule) {
    this.rule = rule;
  }
}
