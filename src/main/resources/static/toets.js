// Alleen hulp: zonder dit bestand werkt alles ook, met de knoppen op de pagina.
document.documentElement.classList.add("js");

const form = document.querySelector("form#dossier");

/** Hides the questions that make no difference as the answers stand, and shows the others. */
function showWhatMatters() {
  const marker = document.getElementById("doet-er-nu-niet-toe");
  if (!marker) return;
  const idle = new Set((marker.dataset.ids ?? "").split(" "));
  for (const field of document.querySelectorAll("#dossier .field")) {
    const hide = idle.has(field.id.replace(/-veld$/, "")) && !field.contains(document.activeElement);
    field.classList.toggle("idle", hide);
  }
  for (const nothing of document.querySelectorAll("#dossier .none-now")) {
    const fields = [...nothing.closest("section").querySelectorAll(".field")];
    nothing.classList.toggle("shown", fields.length > 0 && fields.every((field) => field.classList.contains("idle")));
  }
}

/** The inputs that were changed since the page came: what is said at the others stays as it was. */
const touched = new Set();

/** Whether an answer is needed, and what is wrong with it, said at the question itself; whoever is typing is left alone. */
function showAtTheQuestions() {
  for (const mark of document.querySelectorAll("#bij-de-vragen > li")) {
    const field = document.getElementById(`${mark.dataset.id}-veld`);
    if (!field) continue;
    const due = field.querySelector(".due");
    if (due && due.textContent !== mark.dataset.remark) due.textContent = mark.dataset.remark;
    const error = mark.dataset.error ?? "";
    if (error ? !field.contains(document.activeElement) : touched.has(field.id)) showError(field, mark.dataset.id, error);
  }
}

function showError(field, id, error) {
  const shown = document.getElementById(`${id}-fout`);
  if ((shown?.textContent ?? "") === error) return;
  shown?.remove();
  field.classList.toggle("invalid", error !== "");
  const input = document.getElementById(id);
  const described = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((it) => it && it !== `${id}-fout`);
  input.removeAttribute("aria-invalid");
  if (error) {
    const text = document.createElement("p");
    text.id = `${id}-fout`;
    text.className = "error-text";
    text.textContent = error;
    if (input.tagName === "FIELDSET") input.querySelector(".choices").before(text);
    else input.before(text);
    described.push(text.id);
    if (input.tagName !== "FIELDSET") input.setAttribute("aria-invalid", "true");
  }
  if (described.length) input.setAttribute("aria-describedby", described.join(" "));
  else input.removeAttribute("aria-describedby");
}
form?.addEventListener("focusout", () => setTimeout(showAtTheQuestions));

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

/** What was unfolded stays so when its content is renewed, and what was folded too. */
const unfolded = new Map();
document.addEventListener("toggle", (event) => {
  if (event.target.id && form) unfolded.set(event.target.id, event.target.open);
}, true);
function keepUnfolded() {
  for (const [id, open] of [...unfolded]) {
    const details = document.getElementById(id);
    if (details) details.open = open;
  }
}

document.addEventListener("htmx:afterSettle", () => {
  keepUnfolded();
  showWhatMatters();
  showAtTheQuestions();
});

/** What was typed and is not kept yet, by name: after a reload or signing in again it is put back. */
const unkept = new Map();
const memory = form && `onbewaard ${form.getAttribute("action")}`;

function remember() {
  if (unkept.size) sessionStorage.setItem(memory, JSON.stringify([...unkept]));
  else sessionStorage.removeItem(memory);
}

function typed(input) {
  touched.add(input.closest(".field")?.id);
  if (!input.name) return;
  unkept.set(input.name, new FormData(form).getAll(input.name));
  remember();
}

for (const kind of ["input", "change"]) form?.addEventListener(kind, (event) => typed(event.target));

let sent = [];
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.elt === form) sent = [...unkept];
});
document.addEventListener("htmx:afterRequest", (event) => {
  const kept = event.detail.elt === form && event.detail.successful && !event.detail.xhr.getResponseHeader("HX-Reswap");
  if (!kept) return;
  for (const [name, values] of sent) if (unkept.get(name) === values) unkept.delete(name);
  remember();
});

/** Whether it could be put back. */
function putBack(name, values) {
  const inputs = [...form.elements].filter((input) => input.name === name && input.type !== "hidden");
  for (const input of inputs) {
    if (input.type === "radio" || input.type === "checkbox") input.checked = values.includes(input.value);
    else input.value = values[0] ?? "";
  }
  return inputs.length > 0;
}

/** The form as it was sent is shown again after an error: then nothing differs and nothing happens. */
function putBackWhatWasTyped() {
  const before = JSON.parse(sessionStorage.getItem(memory) ?? "[]");
  const now = new FormData(form);
  const other = before.filter(([name, values]) => JSON.stringify(now.getAll(name)) !== JSON.stringify(values));
  const back = other.filter(([name, values]) => putBack(name, values));
  sessionStorage.removeItem(memory);
  for (const [name, values] of back) unkept.set(name, values);
  if (back.length) form.dispatchEvent(new Event("change", { bubbles: true }));
}
if (form) document.addEventListener("DOMContentLoaded", putBackWhatWasTyped);

/** Once a button of a form is used, the page it leads to has the last word: what is kept meanwhile would undo it. */
const leaving = new Set();
document.addEventListener("submit", (event) => {
  leaving.add(event.target);
  event.submitter?.classList.add("busy");
  const state = event.target === form && document.getElementById("stand");
  if (state) setTimeout(() => leaving.has(form) && (state.textContent = "Een ogenblik geduld."), 500);
});
window.addEventListener("pageshow", () => {
  leaving.clear();
  for (const button of document.querySelectorAll(".busy")) button.classList.remove("busy");
});
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
  typed(list);
}

document.addEventListener("click", (event) => {
  const shape = event.target.closest(".map.pick path");
  if (!shape) return;
  const map = shape.closest(".map");
  choose(document.getElementById(map.dataset.parent), shape.dataset.in, shape.dataset.in);
  const list = document.getElementById(map.dataset.pick);
  choose(list, shape.dataset.code, shape.dataset.name);
  showOnTheMap(map);
  list.dispatchEvent(new Event("change", { bubbles: true }));
});

/** The wijk that is chosen, and the wijken of the gemeente that is. */
function showOnTheMap(map) {
  const chosen = document.getElementById(map.dataset.pick)?.value;
  const within = document.getElementById(map.dataset.parent)?.value;
  for (const shape of map.querySelectorAll("path[data-code]")) {
    shape.classList.toggle("chosen", shape.dataset.code === chosen);
    shape.classList.toggle("within", shape.dataset.in === within);
  }
}
form?.addEventListener("change", () => document.querySelectorAll(".map.pick").forEach(showOnTheMap));

/** The name of the wijk under the pointer; who uses the keyboard chooses from the list. */
for (const map of document.querySelectorAll(".map.pick")) {
  const name = map.parentElement.querySelector(".map-name");
  map.addEventListener("pointerover", (event) => (name.textContent = event.target.closest("path")?.querySelector("title")?.textContent ?? ""));
  map.addEventListener("pointerleave", () => (name.textContent = ""));
}

(document.getElementById("ingehaald") ?? document.getElementById("fouten"))?.focus();
