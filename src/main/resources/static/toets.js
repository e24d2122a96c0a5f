// Alleen hulp: zonder dit bestand werkt alles ook, met de knoppen op de pagina.
document.documentElement.classList.add("js");

/** Hides the questions that make no difference as the answers stand, and shows the others. */
function showWhatMatters() {
  const marker = document.getElementById("doet-er-nu-niet-toe");
  if (!marker) return;
  const idle = new Set((marker.dataset.ids ?? "").split(" "));
  for (const field of document.querySelectorAll("#dossier .field")) {
    const hide = idle.has(field.id.replace(/-veld$/, "")) && !field.contains(document.activeElement);
    field.classList.toggle("idle", hide);
  }
}

/** The choices of a list are replaced only when they are others: whoever is choosing is left alone. */
function isSameList(fresh, old) {
  const codes = (list) => [...list.querySelectorAll("option")].map((option) => option.value).join();
  return codes(old) === codes(fresh);
}

/** Who chose while the new list was on its way, chose last. */
function keepChoice(fresh, old) {
  for (const option of fresh.options) if (old.value && option.value === old.value) fresh.value = old.value;
}

document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const old = event.detail.target;
  const fresh = event.detail.fragment.querySelector("select");
  if (!(old instanceof HTMLSelectElement) || !fresh) return;
  if (isSameList(fresh, old)) event.detail.shouldSwap = false;
  keepChoice(fresh, old);
});
document.addEventListener("htmx:afterSettle", showWhatMatters);

/** Once a button of a form is used, the page it leads to has the last word: what is kept meanwhile would undo it. */
const leaving = new Set();
document.addEventListener("submit", (event) => leaving.add(event.target));
window.addEventListener("pageshow", () => leaving.clear());
document.addEventListener("htmx:beforeRequest", (event) => {
  if (leaving.has(event.detail.elt)) event.preventDefault();
});

function notKept() {
  const state = document.getElementById("stand");
  if (!state) return;
  state.textContent = "Niet bewaard. Klik op Bewaren om het opnieuw te proberen.";
  state.classList.add("not-kept");
}
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) document.getElementById("stand")?.classList.remove("not-kept");
});
document.addEventListener("htmx:responseError", notKept);
document.addEventListener("htmx:sendError", notKept);

/** A click on the map is a choice in the list, and in the list of the larger area around it. */
function choose(list, code, name) {
  if (!list) return;
  if (![...list.options].some((option) => option.value === code)) list.add(new Option(name, code));
  list.value = code;
}

document.addEventListener("click", (event) => {
  const shape = event.target.closest(".map.pick path");
  if (!shape) return;
  const map = shape.closest(".map");
  choose(document.getElementById(map.dataset.parent), shape.dataset.in, shape.dataset.in);
  const list = document.getElementById(map.dataset.pick);
  choose(list, shape.dataset.code, shape.dataset.name);
  list.dispatchEvent(new Event("change", { bubbles: true }));
});

document.addEventListener("change", (event) => {
  const map = document.querySelector(`.map[data-pick="${CSS.escape(event.target.id)}"]`);
  if (!map) return;
  for (const shape of map.querySelectorAll("path")) shape.classList.toggle("chosen", shape.dataset.code === event.target.value);
});

(document.getElementById("ingehaald") ?? document.getElementById("fouten"))?.focus();
