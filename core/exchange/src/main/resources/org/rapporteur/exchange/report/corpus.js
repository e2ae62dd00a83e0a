// The data of the report; what refers to something does so by its place in its list.

const corpus = JSON.parse(byId("corpus").textContent);
corpus.sources.forEach((source, place) => Object.assign(source, { place, findings: [] }));
corpus.findings.forEach((finding, place) => {
  finding.place = place;
  corpus.sources[finding.source].findings.push(finding);
});

/** The text of a document and more, each parsed when it is first needed. */
const bodies = { lines: null };

function bodyOf(source) {
  bodies.lines ??= byId("texts").textContent.split("\n");
  source.body ??= JSON.parse(bodies.lines[source.place]);
  return source.body;
}

const textOf = (source) => bodyOf(source).text;

/** Of the lists that a document holds of its findings, the value of one of them. */
function ownOf(finding, list) {
  const source = corpus.sources[finding.source];
  return bodyOf(source)[list][finding.place - source.findings[0].place];
}

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
const LIKELIHOODS = RANKS.slice(RANKS.indexOf("VERY_LIKELY"));
const KINDS = { RECOMMENDATION: "Recommendation", RISK: "Risk" };
const TIERS = { STRICT: "strict", BALANCED: "balanced", BROAD: "broad" };
const TIER_NAMES = Object.keys(TIERS);
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
const wordsOf = (finding) => textOf(corpus.sources[finding.source]).slice(...finding.words);

const titleOf = (finding) => corpus.sources[finding.source].title;

/** What is asked for or warned against, with its strength, or how likely a harm is. */
function degreeOf(finding) {
  const degree = DEGREES[finding.degree];
  return finding.polarity === "AVOID" ? `${degree} not` : degree;
}

const NOBODY = [];

/** The actors of a finding in a role; a finding that has no such role has none. */
function actorsOf(finding, role) {
  if (role === "speaker") {
    return typeof finding.attribution === "number" ? [finding.attribution] : NOBODY;
  }
  return role === "" ? Object.keys(ROLES).flatMap((any) => actorsOf(finding, any)) : finding[role] ?? NOBODY;
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

/** All values that occur. */
function valuesIn(findings, valuesOf) {
  const values = new Set();
  for (const finding of findings) {
    for (const value of valuesOf(finding)) {
      values.add(value);
    }
  }
  return values;
}

/** How often each value occurs, the most frequent first. */
function tally(findings, valuesOf) {
  const counts = new Map();
  for (const finding of findings) {
    const values = valuesOf(finding);
    for (const value of values.length > 1 ? new Set(values) : values) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}
