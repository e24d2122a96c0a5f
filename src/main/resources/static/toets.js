// Alleen hulp: zonder dit bestand werkt alles ook, met de knoppen op de pagina.
document.documentElement.classList.add("js");

/** Hides the questions that make no difference as the answers stand, and shows the others. */
function showWhatMatters() {
  const marker = document.getElementById("doet-er-nu-niet-toe");
  if (!marker) return;
  const idle = new Set(marker.dataset.ids.split(" "));
  for (const field of document.querySelectorAll("#dossier .field")) {
    const hide = idle.has(field.id.replace(/-veld$/, "")) && !field.contains(document.activeElement);
    field.classList.toggle("idle", hide);
  }
}

/** The choices of a list are replaced only when they are others: whoever is choosing is left alone. */
function isSameList(fresh, old) {
  const codes = (list) => [...list.querySelectorAll("option")].map((option) => option.value).join();
  return old && fresh && codes(old) === codes(fresh);
}

document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const old = event.detail.target;
  const fresh = event.detail.fragment.querySelector("select");
  if (old instanceof HTMLSelectElement && isSameList(fresh, old)) event.detail.shouldSwap = false;
});
document.addEventListener("htmx:afterSettle", showWhatMatters);

function notKept() {
  const state = document.getElementById("stand");
  if (state) state.textContent = "Niet bewaard. Klik op Bewaren om het opnieuw te proberen.";
}
document.addEventListener("htmx:responseError", notKept);
document.addEventListener("htmx:sendError", notKept);

document.getElementById("fouten")?.focus();
