// One document with its findings highlighted where they stand.

const reader = { source: -1, selection: null };

/**
 * The parts of a line that lie under the same findings, in order. Findings may overlap: each border
 * of one begins a new part.
 */
function partsOf(start, end, findings) {
  const borders = new Set([start, end]);
  for (const { words: [from, to] } of findings) {
    borders.add(Math.max(start, from)).add(Math.min(end, to));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => ({
    from,
    to: sorted[i + 1],
    over: findings.filter(({ words }) => words[0] <= from && words[1] >= sorted[i + 1]),
  }));
}

function partElement(text, { from, to, over }) {
  const words = text.slice(from, to);
  if (over.length === 0) {
    return [words];
  }
  const kinds = [...new Set(over.map((finding) => finding.kind.toLowerCase()))].join(" ");
  const labels = over.filter((finding) => finding.words[0] === from).map((finding) =>
    make("button", { type: "button", id: `label-${finding.place}`, class: `label ${finding.kind.toLowerCase()}`,
      "data-findings": finding.place,
      "aria-label": `${KINDS[finding.kind]}, ${degreeOf(finding)}` }, degreeOf(finding)));
  return [...labels, make("mark", { class: kinds, "data-findings": over.map((finding) => finding.place).join(" ") }, words)];
}

/** A document as lines, each of which is a paragraph or heading. */
function renderText(source) {
  const chosen = new Set(filter.chosen);
  const findings = source.findings.filter((finding) => chosen.has(finding));
  const headings = new Map(source.headings.map(([start, , level]) => [start, level]));
  const text = textOf(source);
  const lines = [];
  let start = 0;
  let first = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    // Findings come by place, so that those before the line need not be looked at again.
    while (first < findings.length && findings[first].words[1] <= start && findings[first].words[0] < start) {
      first++;
    }
    const here = [];
    for (let i = first; i < findings.length && findings[i].words[0] < end; i++) {
      if (findings[i].words[1] > start) {
        here.push(findings[i]);
      }
    }
    if (line.trim() !== "") {
      const level = headings.get(start);
      lines.push(make(level ? `h${Math.min(6, level + 2)}` : "p", { dir: "auto" },
        ...partsOf(start, end, here).flatMap((part) => partElement(text, part))));
    }
    start = end + 1;
  }
  return lines;
}

function renderDocument(place = Math.max(0, reader.source)) {
  const source = corpus.sources[place];
  if (!source) {
    byId("document").replaceChildren(make("h2", { id: "document-title" }, "No documents"));
    return;
  }
  reader.source = place;
  reader.selection = filter.chosen;
  byId("open").value = place;
  const about = [inWords(source.kind), source.authors.join(", "), source.event, source.publisher, source.date, source.file];
  byId("document").replaceChildren(
    make("h2", { id: "document-title", tabindex: "-1" }, isolated(source.title)),
    make("p", { class: "origin" }, ...joined(about.filter(Boolean).map(isolated), " · ")),
    make("div", { class: "text" }, ...renderText(source)),
    make("p", { class: "origin fingerprint" }, "SHA-256 of the text: ", source.sha256));
  showInMargin([]);
}

/** What was read at a place of the text, beside it. */
function showInMargin(findings) {
  document.querySelectorAll("mark.chosen").forEach((mark) => mark.classList.remove("chosen"));
  const margin = byId("margin");
  margin.classList.toggle("open", findings.length > 0);
  if (findings.length === 0) {
    margin.replaceChildren(make("p", { class: "hint" },
      "Choose a highlighted passage to see who is addressed, how strongly, by whom, and by which rule it was read."));
    return;
  }
  for (const { place } of findings) {
    document.querySelectorAll(`mark[data-findings~="${place}"]`).forEach((mark) => mark.classList.add("chosen"));
  }
  margin.replaceChildren(
    make("button", { type: "button", class: "quiet close", click: () => {
      showInMargin([]);
      byId(`label-${findings[0].place}`)?.focus();
    } }, "Close"),
    ...findings.map((finding) => card(finding, true)));
}

/** Opens the document of a finding and goes to its words. */
function goToFinding(finding) {
  if (!filter.chosen.includes(finding)) {
    clearFilter();
    if (finding.tier === "BROAD") {
      setFilter({ tier: finding.tier });
    }
  }
  renderDocument(finding.source);
  showInMargin([finding]);
  const label = byId(`label-${finding.place}`);
  label?.scrollIntoView({ block: "center" });
  label?.focus({ preventScroll: true });
}

function startReader() {
  byId("open").replaceChildren(...corpus.sources.map((source) =>
    make("option", { value: source.place }, source.title)));
  byId("open").addEventListener("change", () => (location.hash = `#documents/${byId("open").value}`));
  byId("document").addEventListener("click", (event) => {
    const touched = event.target.closest("[data-findings]");
    if (touched) {
      showInMargin(touched.dataset.findings.split(" ").map((place) => corpus.findings[place]));
    }
  });
  byId("document").addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      showInMargin([]);
    }
  });
}
