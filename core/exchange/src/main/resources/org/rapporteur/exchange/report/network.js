// Who speaks on which issue, as a picture: speakers at the left, issues at the right.

const MOST_SPEAKERS = 16;
const MOST_ISSUES = 14;
const ROW = 30;
const PICTURE = { width: 1000, left: 360, right: 700, font: 14, gap: 12 };

/** The weightiest nodes of one side of the ties, the heaviest first. */
function weightiest(ties, side, most) {
  const weights = new Map();
  ties.forEach((tie) => weights.set(tie[side], (weights.get(tie[side]) ?? 0) + tie.favour + tie.against));
  return [...weights].sort((a, b) => b[1] - a[1]).slice(0, most).map(([node]) => node);
}

/** Nodes in the order of the mean place of their neighbours, which leaves few crossings. */
function untangled(nodes, ties, side, other, neighbours) {
  const places = new Map(neighbours.map((node, place) => [node, place]));
  const centre = new Map(nodes.map((node) => {
    const own = ties.filter((tie) => tie[side] === node);
    const weight = own.reduce((sum, tie) => sum + tie.favour + tie.against, 0);
    return [node, own.reduce((sum, tie) => sum + places.get(tie[other]) * (tie.favour + tie.against), 0) / (weight || 1)];
  }));
  return [...nodes].sort((a, b) => centre.get(a) - centre.get(b));
}

const ruler = document.createElement("canvas").getContext("2d");

/** As much of a label as fits into a width; capitals and scripts differ too much to count letters. */
function shortened(text, width) {
  ruler.font = `${PICTURE.font}px ${getComputedStyle(document.documentElement).fontFamily}`;
  const characters = [...text];
  let shown = text;
  while (characters.length > 1 && ruler.measureText(shown).width > width) {
    characters.splice(-Math.ceil(characters.length / 20));
    shown = `${characters.join("").trimEnd()}…`;
  }
  return shown;
}

function renderNetwork() {
  const chosen = new Set(filter.chosen.map((finding) => finding.place));
  const all = corpus.ties.filter((tie) => tie.findings.some((place) => chosen.has(place)));
  if (all.length === 0) {
    byId("network").replaceChildren(make("p", { class: "nothing" }, "Nobody speaks on an issue in what the filters leave."));
    return;
  }
  let speakers = weightiest(all, "speaker", MOST_SPEAKERS);
  let issues = weightiest(all.filter((tie) => speakers.includes(tie.speaker)), "issue", MOST_ISSUES);
  const ties = all.filter((tie) => speakers.includes(tie.speaker) && issues.includes(tie.issue));
  speakers = speakers.filter((speaker) => ties.some((tie) => tie.speaker === speaker));
  for (let round = 0; round < 4; round++) {
    issues = untangled(issues, ties, "issue", "speaker", speakers);
    speakers = untangled(speakers, ties, "speaker", "issue", issues);
  }
  byId("network").replaceChildren(
    make("p", { class: "legend" },
      make("span", { class: "line favour" }), " in favour ",
      make("span", { class: "line against" }), " against; the wider, the more statements. ",
      "What a document repeats counts once. Choose a name to read what is said."),
    make("div", { class: "wide", tabindex: "0", role: "region", "aria-labelledby": "network-title" },
      picture(speakers, issues, ties)),
    tableOfTies(all));
}

function picture(speakers, issues, ties) {
  const height = ROW * Math.max(speakers.length, issues.length) + 10;
  const yOf = (nodes, node) => 20 + (nodes.indexOf(node) + 0.5) * ((height - 30) / nodes.length);
  const most = Math.max(...ties.map((tie) => Math.max(tie.favour, tie.against)));
  const middle = (PICTURE.left + PICTURE.right) / 2;
  const curve = (tie, weight, kind, shift) => {
    const from = yOf(speakers, tie.speaker) + shift;
    const to = yOf(issues, tie.issue) + shift;
    return draw("path", {
      class: `tie ${kind}`,
      d: `M ${PICTURE.left + 10} ${from} C ${middle} ${from}, ${middle} ${to}, ${PICTURE.right - 10} ${to}`,
      "stroke-width": (0.8 + (7 * weight) / Math.max(most, 7)).toFixed(1),
    });
  };
  const lines = ties.flatMap((tie) => [
    ...(tie.favour > 0 ? [curve(tie, tie.favour, "favour", 0)] : []),
    ...(tie.against > 0 ? [curve(tie, tie.against, "against", tie.favour > 0 ? 4 : 0)] : []),
  ]);
  const node = (nodes, name, label, own, x, anchor) => {
    const y = yOf(nodes, name);
    const choose = () => chooseTies(own, label);
    return draw("g", { class: "node", tabindex: "0", role: "button", "aria-label": label, click: choose,
      keydown: (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), choose()) },
      draw("circle", { cx: x, cy: y, r: 5 }),
      draw("text", { x: anchor === "end" ? x - PICTURE.gap : x + PICTURE.gap, y: y + 5, "text-anchor": anchor },
        shortened(label, (anchor === "end" ? x : PICTURE.width - x) - PICTURE.gap)),
      draw("title", {}, label));
  };
  return draw("svg", { viewBox: `0 0 ${PICTURE.width} ${height}`, role: "group", "aria-labelledby": "network-title" },
    ...lines,
    ...speakers.map((speaker) => node(speakers, speaker, speaker,
      ties.filter((tie) => tie.speaker === speaker), PICTURE.left, "end")),
    ...issues.map((issue) => node(issues, issue, corpus.issues[issue].label,
      ties.filter((tie) => tie.issue === issue), PICTURE.right, "start")));
}

function chooseTies(ties, label) {
  showFindings({ only: { label: `said: ${label}`, findings: new Set(ties.flatMap((tie) => tie.findings)) } });
}

/** The same for those who do not see the picture, and for paper. */
function tableOfTies(ties) {
  const body = make("tbody");
  const rest = make("div");
  const details = make("details", { class: "reading", toggle: () => {
    if (details.open && body.childElementCount === 0) {
      fill(body, ties, (tie) => make("tr", {},
        make("th", { scope: "row" }, isolated(tie.speaker)),
        make("td", {}, isolated(corpus.issues[tie.issue].label)),
        make("td", { class: "number" }, tie.favour),
        make("td", { class: "number" }, tie.against),
        make("td", {}, make("button", { type: "button", class: "quiet",
          click: () => chooseTies([tie], `${tie.speaker}, ${corpus.issues[tie.issue].label}`) }, "Read"))), rest);
    }
  } }, make("summary", {}, `All ${plural(ties.length, "tie", "ties")} as a table`),
  make("div", { class: "wide" }, make("table", {},
    make("caption", {}, "Statements of each speaker on each issue"),
    make("thead", {}, make("tr", {}, ...["Speaker", "Issue", "In favour", "Against", "Words"].map((title) =>
      make("th", { scope: "col" }, title)))), body)), rest);
  return details;
}
