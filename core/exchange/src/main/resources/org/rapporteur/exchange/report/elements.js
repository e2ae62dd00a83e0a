// Elements are made from values and never from markup, so that no document can inject any.

const SVG = "http://www.w3.org/2000/svg";

/** Sets attributes; a function is a listener, true an attribute without value, false none. */
function adorn(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  return element;
}

/** An element with its attributes and children; strings become text. */
function make(name, attributes = {}, ...children) {
  const element = adorn(document.createElement(name), attributes);
  element.append(...children.flat());
  return element;
}

function draw(name, attributes = {}, ...children) {
  const element = adorn(document.createElementNS(SVG, name), attributes);
  element.append(...children.flat());
  return element;
}

/** A name from a document, whose direction of writing stays inside it. */
const isolated = (text) => make("bdi", {}, text);

const byId = (id) => document.getElementById(id);

/** Values with a separator between them. */
const joined = (values, separator = ", ") =>
  values.flatMap((value, i) => (i === 0 ? [value] : [separator, value]));

const plural = (count, one, many) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/**
 * Fills a place with many elements, a lot at a time: the next when the end comes into view or the
 * button is pressed. Gives a function that adds all that are missing, up to a number.
 */
function fill(place, values, toElement, rest = place) {
  const LOT = 50;
  let shown = 0;
  const more = make("button", { type: "button", class: "more", click: () => add(LOT, true) });
  const watcher = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && add(LOT),
    { rootMargin: "600px" });
  function add(number, focus = false) {
    const lot = values.slice(shown, shown + number).map(toElement);
    shown += lot.length;
    place.append(...lot);
    more.textContent = `Show more (${(values.length - shown).toLocaleString("en")} left)`;
    if (shown >= values.length) {
      watcher.disconnect();
      more.remove();
    } else if (rest === place) {
      place.append(more);
    } else {
      rest.append(more);
    }
    if (focus && lot.length > 0) {
      lot[0].querySelector("a, button")?.focus();
    }
  }
  place.replaceChildren();
  add(LOT);
  if (shown < values.length) {
    watcher.observe(more);
  }
  return { upTo: (number) => add(Math.max(0, number - shown)) };
}
