// The list of all findings that the filters let through.

function renderFindings() {
  const list = byId("list");
  if (filter.chosen.length === 0) {
    list.replaceChildren(make("p", { class: "nothing" }, "No finding is left: remove a filter."));
    return;
  }
  printed = fill(list, filter.chosen, (finding) => card(finding));
}

/** Paper takes this many; the list of the screen grows as it is scrolled. */
const MOST_PRINTED = 500;
let printed = null;

window.addEventListener("beforeprint", () => {
  if (!byId("view-findings").hidden && printed) {
    printed.upTo(MOST_PRINTED);
  }
});
