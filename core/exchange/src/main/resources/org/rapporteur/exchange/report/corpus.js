// The data of the report; what refers to something does so by its place in its list.

const corpus = JSON.parse(byId("corpus").textContent);
corpus.findings.forEach((finding, place) => (finding.place = place));
corpus.sources.forEach((source, place) => Object.assign(source, { place, findings: [] }));
corpus.findings.forEach((finding) => corpus.sources[finding.source].findings.push(finding));

const DEGREES = {
  MUST: "must",
  SHOULD: "should",
  MAY: "may",
  VERY_LIKELY: "very likely",
  LIKELY: "likely",
  POSSIBLE: "possible",
  UNLIKELY: "unlikely",
};
const RANKS = Object.keys(DEGREES);
const KINDS = { RECOMMENDATION: "Recommendation", RISK: "Risk" };
const TIERS = { STRICT: "strict", BALANCED: "balanced", BROAD: "broad" };
const ROLES = {
  addressees: "asked to act",
  cause: "cause of harm",
  affected: "harmed",
  speaker: "speaker",
};

const isRisk = (finding) => finding.kind === "RISK";

/** Constants such as SESSION_SUMMARY as people write them. */
const inWords = (constant) => constant.toLowerCase().replaceAll("_", " ");

/** The exact words of a finding; both Java and this language count UTF-16 units. */
const wordsOf = (finding) => corpus.sources[finding.source].text.slice(...finding.words);

const titleOf = (finding) => corpus.sources[finding.source].title;

/** What is asked for or warned against, with its strength, or how likely a harm is. */
function degreeOf(finding) {
  const degree = DEGREES[finding.degree];
  return finding.polarity === "AVOID" ? `${degree} not` : degree;
}

/** The actors of a finding in a role; a finding that has no such role has none. */
function actorsOf(finding, role) {
  if (role === "speaker") {
    return typeof finding.attribution === "number" ? [finding.attribution] : [];
  }
  return role === "" ? Object.keys(ROLES).flatMap((any) => actorsOf(finding, any)) : finding[role] ?? [];
}

const nameOf = (actor) => corpus.actors[actor].name;

const sessionLabel = (session) => [session.label, session.title].filter(Boolean).join(": ");

/** Whose view it is, in words. */
function voiceOf(finding) {
  if (typeof finding.attribution === "number") {
    return nameOf(finding.attribution);
  }
  const authors = corpus.sources[finding.source].authors;
  return finding.attribution === "PANEL" ? "the panel" : authors.join(", ") || "the author";
}

/** How often each value occurs, the most frequent first. */
function tally(findings, valuesOf) {
  const counts = new Map();
  for (const finding of findings) {
    for (const value of new Set(valuesOf(finding))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}
