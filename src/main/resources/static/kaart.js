// Een klik op de kaart is een keuze in de lijst; wie het toetsenbord gebruikt, kiest uit de lijst.
(() => {
  /** In the list itself, and in the list of the larger area around it. */
  function choose(list, code, name) {
    if (!list) return;
    if (![...list.options].some((option) => option.value === code)) list.add(new Option(name, code));
    list.value = code;
    list.dispatchEvent(new Event("ingevuld", { bubbles: true }));
  }

  /** The wijk that is chosen, and the wijken of the gemeente that is. */
  function show(map) {
    const chosen = document.getElementById(map.dataset.pick)?.value;
    const within = document.getElementById(map.dataset.parent)?.value;
    for (const shape of map.querySelectorAll("path[data-code]")) {
      shape.classList.toggle("chosen", shape.dataset.code === chosen);
      shape.classList.toggle("within", shape.dataset.in === within);
    }
  }

  document.addEventListener("click", (event) => {
    const shape = event.target.closest(".map.pick path");
    if (!shape) return;
    const map = shape.closest(".map");
    choose(document.getElementById(map.dataset.parent), shape.dataset.in, shape.dataset.in);
    const list = document.getElementById(map.dataset.pick);
    choose(list, shape.dataset.code, shape.dataset.name);
    show(map);
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });

  for (const map of document.querySelectorAll(".map.pick")) {
    map.closest("form").addEventListener("change", () => show(map));
    const name = map.parentElement.querySelector(".map-name");
    map.addEventListener("pointerover", (event) => (name.textContent = event.target.closest("path")?.querySelector("title")?.textContent ?? ""));
    map.addEventListener("pointerleave", () => (name.textContent = ""));
  }
})();
