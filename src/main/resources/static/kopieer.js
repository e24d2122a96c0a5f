// De tekst van een vraag aan iemand anders gaat met één klik naar het klembord; zonder dit bestand kiest u de tekst zelf.
(() => {
  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-kopieer]");
    if (!button) return;
    const text = document.getElementById(button.dataset.kopieer);
    text.select();
    const done = await navigator.clipboard?.writeText(text.value).then(() => true, () => false);
    button.nextElementSibling.textContent = done ? "Gekopieerd." : "De tekst is gekozen. Kopieer hem met Ctrl en C.";
  });
})();
