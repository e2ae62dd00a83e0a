// A finding as it is shown in lists, beside the text and in comparisons.

const kindLabel = (finding) => make("span", { class: `kind ${finding.kind.toLowerCase()}` },
  isRisk(finding) ? "▲ Risk" : "● Recommendation", " ", make("b", {}, degreeOf(finding)));

/** The exact words, as a link to where they stand. */
const wordsLink = (finding) => make("a", { href: `#finding/${finding.place}`, class: "words" },
  "“", isolated(wordsOf(finding)), "”");

const names = (actors) => joined(actors.map((actor) => isolated(nameOf(actor))));

const issuesOf = (finding) => joined(finding.issues.map((issue) => isolated(corpus.issues[issue].label)));

/** Who should act, or who is harmed by whom. */
function whoOf(finding) {
  if (!isRisk(finding)) {
    return finding.addressees.length === 0 ? [make("span", { class: "nobody" }, "nobody named")] : names(finding.addressees);
  }
  const cause = names(finding.cause);
  const affected = names(finding.affected);
  return [...cause, ...(cause.length > 0 && affected.length > 0 ? [" → "] : []), ...affected];
}

function originOf(finding) {
  const session = finding.session === undefined ? [] : [", ", isolated(corpus.sessions[finding.session].label)];
  return [isolated(titleOf(finding)), " – ", isolated(voiceOf(finding)), ...session];
}

/** All that was read, term by term. */
function detailsOf(finding) {
  const named = (actors) => (actors.length === 0 ? ["nobody named"] : names(actors));
  const terms = isRisk(finding)
    ? [["Likelihood", [DEGREES[finding.degree]]],
        ...(finding.icd203 ? [["ICD 203", [inWords(finding.icd203)]]] : []),
        ["Cause", named(finding.cause)], ["Affected", named(finding.affected)]]
    : [["Addressee", named(finding.addressees)],
        ["Action", ["“", isolated(quoteOf(corpus.sources[finding.source], finding.action).text), "”"]],
        ["Strength", [degreeOf(finding)]]];
  terms.push(
    ["Attribution", [isolated(voiceOf(finding))]],
    ["Issue", finding.issues.length === 0 ? ["none of the codebook"] : issuesOf(finding)],
    ...(finding.session === undefined ? [] : [["Session", [isolated(sessionLabel(corpus.sessions[finding.session]))]]]),
    ["Rule", [finding.rule ?? "none"]],
    ["Tier", [TIERS[finding.tier]]],
    ["Explanation", [isolated(ownOf(finding, "why"))]]);
  return make("dl", { class: "details" },
    terms.map(([term, values]) => [make("dt", {}, term), make("dd", {}, ...values)]).flat());
}

/** Accept, reject and a note. */
function reviewControls(finding) {
  const place = finding.place;
  const button = (verdict, text) =>
    make("button", { type: "button", class: "decide", "data-verdict": verdict,
      "aria-pressed": String(review.stateOf(place) === verdict), click: () => decide(place, verdict) }, text);
  const note = make("textarea", { rows: "2", "aria-label": "Note", maxlength: "2000",
    placeholder: "Why? Kept with your decision.", input: () => annotate(place, note.value) });
  note.value = review.decisions.get(place)?.note ?? "";
  const remark = make("details", { class: "remark" }, make("summary", {}, "Note"), note);
  remark.open = note.value !== "";
  return make("div", { class: "controls", role: "group", "aria-label": "Review", "data-review": place },
    button("CONFIRM", "Accept"), button("REJECT", "Reject"), remark);
}

/** After a decision, wherever its finding is shown. */
function refreshControls(place) {
  for (const group of document.querySelectorAll(`[data-review="${place}"]`)) {
    for (const button of group.querySelectorAll("[data-verdict]")) {
      button.setAttribute("aria-pressed", String(review.stateOf(place) === button.dataset.verdict));
    }
    const note = group.querySelector("textarea");
    if (note !== document.activeElement) {
      note.value = review.decisions.get(place)?.note ?? "";
    }
  }
}

/** A finding with its words, origin and review; open shows all that was read. */
function card(finding, open = false) {
  const more = make("details", { class: "reading", toggle: () => {
    if (more.open && more.childElementCount === 1) {
      more.append(detailsOf(finding));
    }
  } }, make("summary", {}, "All that was read, and why"));
  if (open) {
    more.open = true;
    more.append(detailsOf(finding));
  }
  return make("article", { class: `finding ${finding.kind.toLowerCase()}`, "data-place": finding.place },
    make("p", { class: "head" }, kindLabel(finding), " ", make("span", { class: "who" }, ...whoOf(finding))),
    make("blockquote", {}, wordsLink(finding)),
    make("p", { class: "origin" }, ...originOf(finding)),
    finding.issues.length === 0 ? "" : make("p", { class: "issues" }, ...issuesOf(finding)),
    more,
    reviewControls(finding));
}
