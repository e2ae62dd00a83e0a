// Which findings are shown. The form holds the state; a click elsewhere fills in the form.

const NONE = "none";
const filter = { only: null, chosen: corpus.findings, listeners: [] };
const form = byId("filter");

/** What search looks at: the words, who is in it, what it is about, where it stands. */
function haystack(finding) {
  finding.haystack ??= [
    wordsOf(finding),
    ...actorsOf(finding, "").map(nameOf),
    ...finding.issues.map((issue) => corpus.issues[issue].label),
    titleOf(finding),
  ].join("\n").toLowerCase();
  return finding.haystack;
}

/** The tests that the form asks for, each a function of a finding. */
function tests() {
  const value = (name) => form.elements[name].value;
  const checked = (name) =>
    new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map((box) => box.value));
  const all = [];
  const terms = value("search").toLowerCase().split(/\s+/).filter(Boolean);
  const kinds = checked("kind");
  const degrees = checked("degree");
  const tier = TIER_NAMES.indexOf(value("tier"));
  const role = value("role");
  all.push((finding) => TIER_NAMES.indexOf(finding.tier) <= tier);
  if (filter.only) {
    all.push((finding) => filter.only.findings.has(finding.place));
  }
  if (kinds.size > 0) {
    all.push((finding) => kinds.has(finding.kind));
  }
  if (degrees.size > 0) {
    all.push((finding) => degrees.has(finding.degree));
  }
  if (value("source") !== "") {
    all.push((finding) => finding.source === Number(value("source")));
  }
  if (value("session") !== "") {
    all.push((finding) => finding.session === Number(value("session")));
  }
  if (value("issue") !== "") {
    all.push(aboutIssue(value("issue")));
  }
  if (value("actor") === NONE) {
    all.push((finding) => actorsOf(finding, role).length === 0);
  } else if (value("actor") !== "") {
    const actor = Number(value("actor"));
    all.push((finding) => actorsOf(finding, role).includes(actor));
  } else if (role !== "") {
    all.push((finding) => actorsOf(finding, role).length > 0);
  }
  if (value("decision") !== "") {
    all.push((finding) => review.stateOf(finding.place) === value("decision"));
  }
  if (terms.length > 0) {
    all.push((finding) => terms.every((term) => haystack(finding).includes(term)));
  }
  return all;
}

/** An issue itself, or with "under" all that stand below it in the codebook as well. */
function aboutIssue(value) {
  if (value === NONE) {
    return (finding) => finding.issues.length === 0;
  }
  const under = value.startsWith("under ");
  const wanted = Number(value.replace("under ", ""));
  const within = (issue) =>
    issue === wanted
      || (under && issue !== undefined && within(corpus.issues[issue].parent));
  return (finding) => finding.issues.some(within);
}

function applyFilter() {
  const wanted = tests();
  filter.chosen = corpus.findings.filter((finding) => wanted.every((test) => test(finding)));
  byId("shown").textContent =
    `${filter.chosen.length.toLocaleString("en")} of ${plural(corpus.findings.length, "finding", "findings")}`;
  showChosenFilters();
  filter.listeners.forEach((listener) => listener());
}

/** Fills in the form; what is not named stays as it is. */
function setFilter(values) {
  for (const [name, value] of Object.entries(values)) {
    if (name === "only") {
      filter.only = value;
    } else if (name === "kind" || name === "degree") {
      form.querySelectorAll(`input[name=${name}]`).forEach((box) => (box.checked = box.value === value));
    } else {
      form.elements[name].value = value;
      if (name === "source") {
        offerSessions();
      }
    }
  }
  applyFilter();
}

function clearFilter() {
  form.reset();
  offerSessions();
  setFilter({ only: null });
}

/** Each filter in use as a button that takes it away. */
function showChosenFilters() {
  const chips = [];
  const chip = (text, remove) =>
    chips.push(make("li", {}, make("button",
      { type: "button", class: "chip", "aria-label": `Remove filter: ${text}`, click: remove },
      isolated(text), make("span", { "aria-hidden": "true" }, " ×"))));
  if (filter.only) {
    chip(filter.only.label, () => setFilter({ only: null }));
  }
  for (const control of form.elements) {
    if (control.type === "checkbox" && control.checked) {
      chip(control.parentElement.textContent, () => {
        control.checked = false;
        applyFilter();
      });
    } else if (control.tagName === "SELECT" && control.value !== (control.name === "tier" ? "BALANCED" : "")) {
      chip(control.selectedOptions[0].textContent.trim(),
        () => setFilter({ [control.name]: control.name === "tier" ? "BALANCED" : "" }));
    } else if (control.type === "search" && control.value.trim() !== "") {
      chip(`“${control.value.trim()}”`, () => setFilter({ search: "" }));
    }
  }
  byId("chosen").replaceChildren(...chips);
}

const option = (value, text) => make("option", { value }, text);

function offerSessions() {
  const source = form.elements.source.value;
  const options = corpus.sessions.flatMap((session, place) =>
    source === "" || session.source === Number(source)
      ? [option(place, source === ""
          ? `${sessionLabel(session)} – ${corpus.sources[session.source].title}`
          : sessionLabel(session))]
      : []);
  form.elements.session.replaceChildren(option("", "All sessions"), ...options);
}

function offerIssues() {
  const used = valuesIn(corpus.findings, (finding) => finding.issues);
  const below = new Map();
  corpus.issues.forEach((issue, place) => {
    if (issue.parent !== undefined && used.has(place)) {
      below.set(issue.parent, [...(below.get(issue.parent) ?? []), place]);
    }
  });
  const options = [];
  corpus.issues.forEach((issue, place) => {
    if (below.has(place)) {
      options.push(make("optgroup", { label: issue.label },
        option(`under ${place}`, `${issue.label}, all`),
        used.has(place) ? option(place, issue.label) : [],
        below.get(place).map((child) => option(child, corpus.issues[child].label))));
    } else if (used.has(place) && issue.parent === undefined) {
      options.push(option(place, issue.label));
    }
  });
  form.elements.issue.replaceChildren(option("", "All issues"), ...options, option(NONE, "No issue of the codebook"));
}

function offerActors() {
  const named = new Set();
  for (const role of Object.keys(ROLES)) {
    valuesIn(corpus.findings, (finding) => actorsOf(finding, role)).forEach((actor) => named.add(actor));
  }
  const byName = new Intl.Collator("en").compare;
  const options = [...named]
    .sort((a, b) => byName(nameOf(a), nameOf(b)) || a - b)
    .map((actor) => option(actor, nameOf(actor)));
  form.elements.actor.replaceChildren(option("", "All actors"), ...options, option(NONE, "Nobody named"));
}

function startFilter() {
  const box = (name, value, text) =>
    make("label", { class: "box" }, make("input", { type: "checkbox", name, value }), text);
  byId("kinds").append(...Object.entries(KINDS).map(([value, text]) => box("kind", value, text)));
  const degrees = (values) => make("div", {}, ...values.map((value) => box("degree", value, DEGREES[value])));
  byId("degrees").append(
    degrees(RANKS.filter((degree) => !LIKELIHOODS.includes(degree))), degrees(LIKELIHOODS));
  form.elements.role.replaceChildren(
    option("", "Any role"), ...Object.entries(ROLES).map(([value, text]) => option(value, text)));
  form.elements.tier.replaceChildren(
    option("STRICT", "Strict only"), option("BALANCED", "Balanced or surer"), option("BROAD", "All, doubtful too"));
  form.elements.tier.querySelector("[value=BALANCED]").defaultSelected = true;
  form.elements.decision.replaceChildren(option("", "Any state"), option("OPEN", "Not decided"),
    option("CONFIRM", "Accepted"), option("REJECT", "Rejected"));
  form.elements.source.replaceChildren(option("", "All documents"),
    ...corpus.sources.map((source) => option(source.place, source.title)));
  offerSessions();
  offerIssues();
  offerActors();
  let waiting = 0;
  const soon = (delay) => {
    clearTimeout(waiting);
    waiting = setTimeout(applyFilter, delay);
  };
  form.addEventListener("input", (event) => event.target.type === "search" && soon(150));
  form.addEventListener("change", (event) => {
    if (event.target.name === "source") {
      offerSessions();
    }
    if (event.target.type !== "search") {
      soon(0);
    }
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  byId("clear").addEventListener("click", clearFilter);
}
