// Where independent sources agree and where they do not, side by side.

const saying = (place) => {
  const finding = corpus.findings[place];
  return make("li", { class: "brief recommendation" },
    make("p", {}, kindLabel(finding), " ", wordsLink(finding)),
    make("p", { class: "origin" }, ...originOf(finding)));
};

const subject = (found) => make("h4", {}, ...names(found.addressees),
  found.words.length === 0 ? "" : make("span", { class: "about" }, ": ", isolated(found.words.join(", "))));

const consensusItem = (found) => make("article", { class: "ground" }, subject(found),
  make("p", { class: "hint" }, `${found.voices} independent sources`,
    found.stressed ? ", which stress it differently" : ""),
  make("ul", { class: "plain" }, ...found.findings.map(saying)));

const disagreementItem = (found) => make("article", { class: "ground" }, subject(found),
  make("div", { class: "sides" },
    make("ul", { class: "plain", "aria-label": "One side" }, ...found.one.map(saying)),
    make("p", { class: "versus", "aria-hidden": "true" }, "against"),
    make("ul", { class: "plain", "aria-label": "The other side" }, ...found.other.map(saying))));

function renderAgreement() {
  const chosen = new Set(filter.chosen.map((finding) => finding.place));
  const touched = (findings) => findings.some((place) => chosen.has(place));
  const consensus = corpus.consensus.filter((found) => touched(found.findings));
  const disagreements = corpus.disagreements.filter((found) => touched([...found.one, ...found.other]));
  const column = (title, items, toElement, nothing) => {
    const list = make("div");
    if (items.length === 0) {
      list.append(make("p", { class: "nothing" }, nothing));
    } else {
      fill(list, items, toElement);
    }
    return make("section", {}, make("h3", {}, `${title} (${items.length})`), list);
  };
  byId("ground").replaceChildren(
    make("p", { class: "lead" }, "Recommendations to the same addressee from independent sources that share their "
      + "content words: the same course is agreement, the contrary course disagreement."),
    make("div", { class: "columns" },
      column("Agreement", consensus, consensusItem, "No two independent sources are seen to ask the same of the same actor."),
      column("Disagreement", disagreements, disagreementItem, "No two independent sources are seen to ask for contrary courses.")));
}
