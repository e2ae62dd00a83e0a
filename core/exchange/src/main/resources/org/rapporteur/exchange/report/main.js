// Which view is open, and what is drawn anew when filters or decisions change.

const VIEWS = {
  overview: renderOverview,
  findings: renderFindings,
  documents: () => renderDocument(),
  risks: renderRegister,
  agreement: renderAgreement,
  review: renderReview,
};
const stale = new Set(Object.keys(VIEWS));
let current = "overview";

/** Draws the open view if what it shows has changed since it was drawn. */
function refresh() {
  if (stale.delete(current)) {
    VIEWS[current]();
  }
}

function open(view) {
  current = view;
  for (const name of Object.keys(VIEWS)) {
    byId(`view-${name}`).hidden = name !== view;
    const link = byId("views").querySelector(`[href="#${name}"]`);
    if (name === view) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

/** Follows the address: #risks, #documents/2 for a document, #finding/7 for words in one. */
function follow() {
  const [name, place] = location.hash.slice(1).split("/");
  if (name === "finding" && corpus.findings[place]) {
    open("documents");
    stale.delete("documents");
    goToFinding(corpus.findings[place]);
    return;
  }
  open(name in VIEWS ? name : "overview");
  if (name === "documents" && corpus.sources[place]) {
    stale.delete("documents");
    renderDocument(Number(place));
  }
  refresh();
  window.scrollTo(0, 0);
}

function showCounts() {
  const risks = corpus.findings.filter(isRisk).length;
  const counts = [
    ["documents", corpus.sources.length],
    ["recommendations", corpus.findings.length - risks],
    ["risks", risks],
    ["actors", corpus.actors.length],
    ["issues", valuesIn(corpus.findings, (finding) => finding.issues).size],
  ];
  byId("counts").replaceChildren(...counts.map(([name, count]) =>
    make("div", {}, make("dt", {}, name), make("dd", {}, count.toLocaleString("en")))));
}

function startTheme() {
  const button = byId("theme");
  const preferred = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (document.documentElement.dataset.theme ?? (preferred.matches ? "dark" : "light")) === "dark";
  const label = () => (button.textContent = dark() ? "Light" : "Dark");
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = dark() ? "light" : "dark";
    label();
  });
  preferred.addEventListener("change", label);
  label();
}

byId("made").textContent = `Made with ${corpus.made}. This file holds all it shows; it loads and sends nothing.`;
startTheme();
restore();
startFilter();
startReader();
showCounts();
byId("filter-panel").open = matchMedia("(min-width: 60rem)").matches;
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("main").focus();
});
applyFilter();
filter.listeners.push(() => {
  Object.keys(VIEWS).filter((view) => view !== "review").forEach((view) => stale.add(view));
  refresh();
});
review.listeners.push((place) => {
  refreshControls(place);
  stale.add("review");
});
window.addEventListener("hashchange", follow);
follow();
document.documentElement.dataset.ready = "true";
