// What is feared, how likely, and what is advised against it.

const register = { unanswered: false };

function answersOf(entry) {
  const count = entry.answers.length + entry.more;
  if (count === 0) {
    return [make("strong", { class: "unanswered" }, "none")];
  }
  const details = make("details", { toggle: () => {
    if (details.open && details.childElementCount === 1) {
      details.append(
        make("ul", { class: "plain" }, ...entry.answers.map((place) => make("li", {},
          kindLabel(corpus.findings[place]), " ", wordsLink(corpus.findings[place])))),
        entry.more === 0 ? "" : make("p", { class: "hint" }, `and ${entry.more} more`));
    }
  } }, make("summary", {}, plural(count, "recommendation", "recommendations")));
  return [details];
}

function renderRegister() {
  const chosen = new Set(filter.chosen.map((finding) => finding.place));
  const entries = corpus.register
    .filter((entry) => chosen.has(entry.risk))
    .sort((a, b) => RANKS.indexOf(corpus.findings[a.risk].degree) - RANKS.indexOf(corpus.findings[b.risk].degree)
      || (a.answers.length === 0 ? 0 : 1) - (b.answers.length === 0 ? 0 : 1) || a.risk - b.risk);
  // The roles stay when a narrow screen shows the rows as cards.
  const cell = (term, values) => make("td", { role: "cell", "data-term": term }, ...values);
  const open = entries.filter((entry) => entry.answers.length === 0);
  const body = make("tbody");
  const box = make("input", { type: "checkbox", id: "unanswered", change: () => {
    register.unanswered = box.checked;
    renderRegister();
    byId("unanswered").focus();
  } });
  box.checked = register.unanswered;
  byId("register").replaceChildren(
    make("p", { class: "lead" }, "A recommendation answers a risk if both are about a common issue and it concerns "
      + "an actor that the risk comes from or harms. Whether it would help is for you to judge."),
    make("label", { class: "box" }, box, `Only the ${open.length} unanswered of ${plural(entries.length, "risk", "risks")}`),
    make("div", { class: "wide", tabindex: "0", role: "region", "aria-labelledby": "risks-title" },
      make("table", { class: "register", role: "table" },
        make("caption", {}, "Risks of tier balanced or surer, the likeliest first, unanswered ones before answered ones"),
        make("thead", {}, make("tr", {}, ...["Likelihood", "What is feared", "Cause", "Affected", "Issue", "Answers"].map((title) =>
          make("th", { scope: "col" }, title)))), body)));
  fill(body, register.unanswered ? open : entries, (entry) => {
    const risk = corpus.findings[entry.risk];
    return make("tr", { role: "row" },
      make("td", { role: "cell" }, make("span", { class: `likelihood ${risk.degree.toLowerCase()}` }, DEGREES[risk.degree])),
      make("td", { role: "cell" }, wordsLink(risk), make("p", { class: "origin" }, ...originOf(risk))),
      cell("Cause", risk.cause.length === 0 ? ["–"] : names(risk.cause)),
      cell("Affected", risk.affected.length === 0 ? ["–"] : names(risk.affected)),
      cell("Issue", risk.issues.length === 0 ? ["–"] : issuesOf(risk)),
      cell("Answers", answersOf(entry)));
  }, byId("register"));
}
