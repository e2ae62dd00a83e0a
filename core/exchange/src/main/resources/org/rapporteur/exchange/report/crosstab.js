// Issue by addressee as a heat map; each cell shows its findings.

const crossTab = { rows: 12, columns: 7 };
const HEATS = 5;

/** The values of one side, the most frequent first, and last the findings that state none. */
function sideOf(findings, valuesOf, most) {
  const all = tally(findings, valuesOf);
  const stated = all.filter(([value]) => value !== NONE).map(([value]) => value);
  return { shown: [...stated.slice(0, most), ...(all.length > stated.length ? [NONE] : [])], left: stated.length - most };
}

/** How many findings have each value of the rows and each of the columns. */
function countsOf(findings, rowsOf, columnsOf, rows, columns) {
  const places = (values) => new Map(values.map((value, place) => [value, place]));
  const [rowPlaces, columnPlaces] = [places(rows), places(columns)];
  const counts = rows.map(() => columns.map(() => 0));
  for (const finding of findings) {
    for (const row of new Set(rowsOf(finding))) {
      for (const column of new Set(columnsOf(finding))) {
        if (rowPlaces.has(row) && columnPlaces.has(column)) {
          counts[rowPlaces.get(row)][columnPlaces.get(column)]++;
        }
      }
    }
  }
  return counts;
}

function renderCrossTab() {
  const advice = filter.chosen.filter((finding) => !isRisk(finding));
  const place = byId("crosstab");
  if (advice.length === 0) {
    place.replaceChildren(make("p", { class: "nothing" }, "No recommendation is left: remove a filter."));
    return;
  }
  const issuesOrNone = (finding) => (finding.issues.length === 0 ? [NONE] : finding.issues);
  const addresseesOrNone = (finding) => (finding.addressees.length === 0 ? [NONE] : finding.addressees);
  const rows = sideOf(advice, issuesOrNone, crossTab.rows);
  const columns = sideOf(advice, addresseesOrNone, crossTab.columns);
  const counts = countsOf(advice, issuesOrNone, addresseesOrNone, rows.shown, columns.shown);
  // What is not stated is no peak; it would make all that is look alike.
  const stated = (values) => values.filter((value) => value !== NONE).length;
  const most = Math.max(1, ...counts.slice(0, stated(rows.shown)).flatMap((row) => row.slice(0, stated(columns.shown))));
  const issueName = (issue) => (issue === NONE ? "No issue" : corpus.issues[issue].label);
  const actorName = (actor) => (actor === NONE ? "Nobody named" : nameOf(actor));
  const cell = (count, issue, actor) => make("td", {}, count === 0
    ? make("span", { class: "heat none" }, "·")
    : make("button", {
        type: "button",
        class: `heat ${issue === NONE || actor === NONE ? "unstated" : `heat-${Math.ceil(HEATS * Math.sqrt(count / most))}`}`,
        "data-issue": issue,
        "data-actor": actor,
        "aria-label": `${issueName(issue)}, ${actorName(actor)}: ${plural(count, "recommendation", "recommendations")}`,
        click: () => showFindings({ kind: "RECOMMENDATION", issue, actor, role: "addressees" }),
      }, count));
  const table = make("table", { class: "crosstab" },
    make("caption", {}, "Recommendations by issue and addressee. One that names several counts in each of their cells."),
    make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Issue"),
      ...columns.shown.map((actor) => make("th", { scope: "col" }, isolated(actorName(actor)))))),
    make("tbody", {}, ...rows.shown.map((issue, i) => make("tr", {},
      make("th", { scope: "row" }, isolated(issueName(issue))),
      ...columns.shown.map((actor, j) => cell(counts[i][j], issue, actor))))));
  const left = [rows.left > 0 ? plural(rows.left, "issue", "issues") : "",
    columns.left > 0 ? plural(columns.left, "addressee", "addressees") : ""].filter(Boolean);
  place.replaceChildren(
    make("div", { class: "wide", tabindex: "0", role: "region", "aria-labelledby": "crosstab-title" }, table),
    left.length === 0 ? "" : make("button", { type: "button", class: "more", click: () => {
      crossTab.rows *= 2;
      crossTab.columns *= 2;
      renderCrossTab();
      place.querySelector("button")?.focus();
    } }, `Larger table (${left.join(" and ")} not shown)`));
}
