// What the reader decides, kept by the browser until it is downloaded as a review of the library.

const review = {
  decisions: new Map(),
  reviewer: "",
  listeners: [],
  stateOf: (place) => review.decisions.get(place)?.verdict ?? "OPEN",
};
const STORE = `rapporteur-review-${document.body.dataset.key}`;

/** Accepts ("CONFIRM") or rejects ("REJECT"); the same again takes it back. */
function decide(place, verdict) {
  const before = review.decisions.get(place) ?? { note: "" };
  keep(place, { ...before, verdict: before.verdict === verdict ? undefined : verdict });
}

function annotate(place, note) {
  keep(place, { ...review.decisions.get(place), note });
}

function keep(place, decision) {
  if (decision.verdict === undefined && decision.note.trim() === "") {
    review.decisions.delete(place);
  } else {
    review.decisions.set(place, decision);
  }
  store();
  review.listeners.forEach((listener) => listener(place));
}

/** Browsers may refuse to keep anything for a file; then decisions last as long as the page. */
function store() {
  try {
    localStorage.setItem(STORE, JSON.stringify(
      { reviewer: review.reviewer, decisions: [...review.decisions] }));
  } catch {
    window.addEventListener("beforeunload", warn);
  }
}

/** Asks before decisions are lost; only where they are not kept, as it slows every leaving down. */
function warn(event) {
  if (review.decisions.size > 0) {
    event.preventDefault();
  }
}

function restore() {
  try {
    const stored = JSON.parse(localStorage.getItem(STORE) ?? "null");
    if (stored) {
      review.reviewer = stored.reviewer;
      review.decisions = new Map(stored.decisions);
    }
  } catch {
    review.decisions = new Map();
  }
}

const quoteOf = (source, [start, end]) => ({ start, end, text: textOf(source).slice(start, end) });

const idOf = (actor) => corpus.actors[actor].id;

/** The finding as a person states it: without session, rule, cues and frame. */
function statedFinding(finding) {
  const source = corpus.sources[finding.source];
  const stated = {
    type: finding.kind,
    id: ownOf(finding, "ids"),
    evidence: { source: source.id, quote: quoteOf(source, finding.words), cues: [], origin: "HUMAN", tier: "STRICT" },
    attribution: typeof finding.attribution === "number" ? idOf(finding.attribution) : finding.attribution,
    issues: finding.issues.map((issue) => corpus.issues[issue].id),
  };
  return isRisk(finding)
    ? { ...stated, cause: finding.cause.map(idOf), affected: finding.affected.map(idOf),
        likelihood: finding.degree, icd203: finding.icd203 }
    : { ...stated, addressees: finding.addressees.map(idOf), action: quoteOf(source, finding.action),
        polarity: finding.polarity, strength: finding.degree };
}

function correctionOf(place, decision) {
  const finding = corpus.findings[place];
  const source = corpus.sources[finding.source];
  return {
    type: decision.verdict,
    anchor: { source: source.id, sha256: source.sha256, file: source.file, title: source.title,
      kind: finding.kind, quote: quoteOf(source, finding.words) },
    finding: decision.verdict === "CONFIRM" ? statedFinding(finding) : undefined,
    reviewer: review.reviewer.trim() || undefined,
    note: decision.note.trim() || undefined,
  };
}

/** The review in the library's native JSON; JSON leaves out what is undefined. */
function reviewAsJson() {
  const decided = [...review.decisions]
    .filter(([, decision]) => decision.verdict !== undefined)
    .sort((a, b) => a[0] - b[0]);
  const named = new Set(decided
    .filter(([, decision]) => decision.verdict === "CONFIRM")
    .flatMap(([place]) => actorsOf(corpus.findings[place], "")));
  const actors = [...named].sort((a, b) => a - b).map((actor) => {
    const { id, name, kind } = corpus.actors[actor];
    return { id, name, kind };
  });
  const corrections = decided.map(([place, decision]) => correctionOf(place, decision));
  return JSON.stringify(
    { format: "rapporteur-review", version: 1, review: { actors, corrections } }, null, 2) + "\n";
}

function downloadReview() {
  const url = URL.createObjectURL(new Blob([reviewAsJson()], { type: "application/json" }));
  make("a", { href: url, download: "review.json" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

function renderReview() {
  const rows = [...review.decisions].sort((a, b) => a[0] - b[0]);
  const count = (verdict) => rows.filter(([, decision]) => decision.verdict === verdict).length;
  const body = make("tbody", { id: "decided" });
  const name = make("input", { id: "reviewer", value: review.reviewer, autocomplete: "off",
    input: () => {
      review.reviewer = name.value;
      store();
    } });
  const undecided = count(undefined);
  byId("decisions").replaceChildren(
    make("p", { class: "lead" }, "Accept or reject findings wherever they are shown. The review is a file that "
      + "the library applies to this corpus or to a later reading of the same documents."),
    make("div", { class: "sign" },
      make("label", { for: "reviewer" }, "Your name or initials"), name,
      make("button", { type: "button", id: "download", class: "strong", click: downloadReview },
        "Download the review")),
    make("p", {}, `${count("CONFIRM")} accepted, ${count("REJECT")} rejected.`,
      undecided === 0 ? "" : ` ${plural(undecided, "note stands", "notes stand")} on findings that are neither: `
        + "decide on them, or they are not part of the review."),
    rows.length === 0 ? "" : make("div", { class: "wide" }, make("table", {},
      make("caption", {}, "What you have decided"),
      make("thead", {}, make("tr", {}, ...["Decision", "Kind", "Words", "Note"].map((title) =>
        make("th", { scope: "col" }, title)))),
      body)));
  fill(body, rows, ([place, decision]) => make("tr", {},
    make("td", {}, { CONFIRM: "accepted", REJECT: "rejected" }[decision.verdict] ?? "not decided"),
    make("td", {}, kindLabel(corpus.findings[place])),
    make("td", {}, wordsLink(corpus.findings[place])),
    make("td", {}, isolated(decision.note))), byId("decisions"));
}
