// What is asked of whom and what is feared, at a glance.

const MOST_BARS = 8;
const MOST_FOREMOST = 5;

/** Counts as bars, each of which filters the list. */
function bars(title, counts, nameOfValue, choose, kind) {
  const most = counts.length === 0 ? 1 : counts[0][1];
  const rows = counts.slice(0, MOST_BARS).map(([value, count]) => {
    const bar = make("span", { class: `bar ${kind}`, "aria-hidden": "true" });
    bar.style.setProperty("--part", count / most);
    return make("li", {}, make("button", { type: "button", click: () => choose(value) },
      make("span", { class: "what" }, isolated(nameOfValue(value))), make("span", { class: "count" }, count), bar));
  });
  return make("section", { class: "tally" }, make("h3", {}, title),
    rows.length === 0 ? make("p", { class: "nothing" }, "Nobody named.") : make("ol", {}, ...rows),
    counts.length > MOST_BARS ? make("p", { class: "hint" }, `and ${counts.length - MOST_BARS} more`) : "");
}

/** Shows the findings that remain when the form is filled in so. */
function showFindings(values) {
  setFilter(values);
  location.hash = "#findings";
}

function renderTallies() {
  const actors = (title, role, kind) => bars(title,
    tally(filter.chosen, (finding) => actorsOf(finding, role)), nameOf,
    (actor) => showFindings({ actor, role }), kind);
  byId("tallies").replaceChildren(
    actors("Asked to act", "addressees", "recommendation"),
    actors("Feared from", "cause", "risk"),
    actors("Feared for", "affected", "risk"),
    bars("Issues", tally(filter.chosen, (finding) => finding.issues),
      (issue) => corpus.issues[issue].label, (issue) => showFindings({ issue }), "issue"));
}

const whoIsNamed = (finding) =>
  ["addressees", "cause", "affected"].some((role) => actorsOf(finding, role).length > 0);

/** The strongest advice and the likeliest harm, those that name somebody first, then the surest. */
const rankOf = (finding) =>
  100 * RANKS.indexOf(finding.degree) + (whoIsNamed(finding) ? 0 : 10) + TIER_NAMES.indexOf(finding.tier);

/** The first ones by their rank, without sorting all. */
function firstByRank(findings, most) {
  const lots = new Map();
  for (const finding of findings) {
    const rank = rankOf(finding);
    const lot = lots.get(rank);
    if (!lot) {
      lots.set(rank, [finding]);
    } else if (lot.length < most) {
      lot.push(finding);
    }
  }
  return [...lots].sort((a, b) => a[0] - b[0]).flatMap(([, lot]) => lot).slice(0, most);
}

function renderForemost() {
  const foremost = (kind) =>
    firstByRank(filter.chosen.filter((finding) => finding.kind === kind), MOST_FOREMOST);
  const column = (title, kind) => {
    const findings = foremost(kind);
    return make("section", {}, make("h3", {}, title),
      findings.length === 0 ? make("p", { class: "nothing" }, "None.") : make("ul", { class: "plain" },
        ...findings.map((finding) => make("li", { class: `brief ${finding.kind.toLowerCase()}` },
          make("p", { class: "head" }, kindLabel(finding), " ", make("span", { class: "who" }, ...whoOf(finding))),
          make("p", {}, wordsLink(finding)),
          make("p", { class: "origin" }, ...originOf(finding))))));
  };
  byId("foremost").replaceChildren(
    column("What is asked most strongly", "RECOMMENDATION"), column("What is feared most", "RISK"));
}

function renderContents() {
  const chosen = tally(filter.chosen, (finding) => [finding.source]);
  const counts = new Map(chosen);
  const body = make("tbody");
  byId("contents").replaceChildren(make("div", { class: "wide" }, make("table", {},
    make("caption", {}, "The documents and how many of the chosen findings stand in each"),
    make("thead", {}, make("tr", {}, ...["Title", "Kind", "Date", "Findings"].map((title) =>
      make("th", { scope: "col" }, title)))), body)));
  fill(body, corpus.sources, (source) => make("tr", {},
    make("th", { scope: "row" }, make("a", { href: `#documents/${source.place}` }, isolated(source.title))),
    make("td", {}, inWords(source.kind)),
    make("td", {}, source.date ?? "–"),
    make("td", { class: "number" }, counts.get(source.place) ?? 0)), byId("contents"));
}

function renderOverview() {
  renderTallies();
  renderForemost();
  renderCrossTab();
  renderNetwork();
  renderContents();
}
