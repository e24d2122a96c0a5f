// Het formulier van een dossier volgt de antwoorden: welke vragen ertoe doen, wat nog nodig is en wat niet klopt.
(() => {
  const form = document.querySelector("form#dossier");

  // On a small screen the question comes first.
  if (matchMedia("(max-width: 48rem)").matches) document.getElementById("onderdelen-open").open = false;

  /** Hides the questions that make no difference as the answers stand, and shows the others. */
  function showWhatMatters() {
    const marker = document.getElementById("doet-er-nu-niet-toe");
    if (!marker) return;
    const idle = new Set((marker.dataset.ids ?? "").split(" "));
    const waiting = new Set((marker.dataset.waiting ?? "").split(" "));
    for (const field of form.querySelectorAll(".field")) {
      const id = field.id.replace(/-veld$/, "");
      const busy = field.contains(document.activeElement);
      field.classList.toggle("idle", idle.has(id) && !busy);
      field.classList.toggle("waits", waiting.has(id) && !busy);
    }
    for (const fold of form.querySelectorAll("details.waiting")) {
      const count = fold.parentElement.querySelectorAll(".field.waits").length;
      fold.hidden = count === 0;
      fold.querySelector("summary span").textContent = count;
    }
    for (const nothing of form.querySelectorAll(".none-now")) {
      const fields = [...nothing.closest("section").querySelectorAll(".field")];
      nothing.classList.toggle("shown", fields.length > 0 && fields.every((field) => field.classList.contains("idle")));
    }
  }

  /** The inputs that were changed since the page came: what is said at the others stays as it was. */
  const touched = new Set();
  for (const kind of ["input", "change", "ingevuld"]) {
    form.addEventListener(kind, (event) => touched.add(event.target.closest(".field")?.id));
  }

  /** None of the answers goes together with none of them. */
  const NONE = "(geen)";
  form.addEventListener("change", ({ target }) => {
    if (target.type !== "checkbox" || !target.checked) return;
    for (const other of target.closest(".choices")?.querySelectorAll("input[type=checkbox]") ?? []) {
      if (other !== target && (target.value === NONE || other.value === NONE)) other.checked = false;
    }
  });

  /** Whether an answer is needed, and what is wrong with it, said at the question itself; whoever is typing is left alone. */
  function showAtTheQuestions() {
    for (const mark of document.querySelectorAll("#bij-de-vragen > li")) {
      const field = document.getElementById(`${mark.dataset.id}-veld`);
      if (!field) continue;
      const due = field.querySelector(".due");
      if (due && due.textContent !== mark.dataset.remark) due.textContent = mark.dataset.remark;
      const was = document.getElementById(`${mark.dataset.id}-was`);
      if (was) was.hidden = !mark.dataset.changed;
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
  form.addEventListener("focusout", () => setTimeout(showAtTheQuestions));

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
    if (event.target.id) unfolded.set(event.target.id, event.target.open);
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
})();
