// Op elke pagina. Alleen hulp: zonder dit bestand werkt alles ook, met de knoppen op de pagina.
(() => {
  document.documentElement.classList.add("js");
  const state = () => document.getElementById("stand");

  /** Once a button of a form is used, the page it leads to has the last word: what is kept meanwhile would undo it. */
  const leaving = new Set();
  document.addEventListener("submit", (event) => {
    leaving.add(event.target);
    event.submitter?.classList.add("busy");
    const wait = event.target.contains(state());
    if (wait) setTimeout(() => leaving.has(event.target) && state()?.replaceChildren("Een ogenblik geduld."), 500);
  });
  window.addEventListener("pageshow", () => {
    leaving.clear();
    for (const button of document.querySelectorAll(".busy")) button.classList.remove("busy");
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (leaving.has(event.detail.elt)) event.preventDefault();
  });

  function notKept() {
    if (!state()) return;
    state().textContent = "Niet bewaard. Klik op Bewaren om het opnieuw te proberen.";
    state().classList.add("not-kept");
  }
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) state()?.classList.remove("not-kept");
  });
  document.addEventListener("htmx:responseError", notKept);
  document.addEventListener("htmx:sendError", notKept);

  for (const button of document.querySelectorAll(".copy")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copy);
      const told = button.parentElement.querySelector("[role=status]");
      try {
        await navigator.clipboard.writeText(field.value);
        told.textContent = "Gekopieerd.";
      } catch {
        field.select();
        told.textContent = "Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd.";
      }
    });
  }

  (document.getElementById("ingehaald") ?? document.getElementById("fouten"))?.focus();
})();
