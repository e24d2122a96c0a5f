// Wat in het formulier van een dossier is getypt en nog niet bewaard, komt terug na opnieuw laden of opnieuw aanmelden.
(() => {
  const form = document.querySelector("form#dossier");
  const memory = `onbewaard ${form.getAttribute("action")}`;

  /** By name of the input. */
  const unkept = new Map();

  function remember() {
    if (unkept.size) sessionStorage.setItem(memory, JSON.stringify([...unkept]));
    else sessionStorage.removeItem(memory);
  }

  function typed(input) {
    if (!input.name) return;
    unkept.set(input.name, new FormData(form).getAll(input.name));
    remember();
  }
  for (const kind of ["input", "change", "ingevuld"]) form.addEventListener(kind, (event) => typed(event.target));

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
  document.addEventListener("DOMContentLoaded", putBackWhatWasTyped);
})();
