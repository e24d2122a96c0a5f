// Alleen hulp: zonder dit bestand is het tekstvak een gewoon tekstvak, met de knoppen eronder.
(() => {
  const area = document.getElementById("tekst");
  if (!area) return;
  const WAIT_MS = 700;
  const meldingen = document.getElementById("meldingen");
  const stand = document.getElementById("stand");
  let waiting;
  let changes = 0;
  let asked = 0;

  const send = () => {
    clearTimeout(waiting);
    waiting = undefined;
    area.dispatchEvent(new Event("typen", { bubbles: true }));
  };
  const typed = () => {
    clearTimeout(waiting);
    changes++;
    // What stands there is about the text of before this key.
    meldingen.classList.add("stale");
    meldingen.setAttribute("aria-busy", "true");
    if (stand) stand.textContent = "Wordt gecontroleerd.";
    waiting = setTimeout(send, WAIT_MS);
  };
  const flush = () => {
    if (waiting !== undefined) send();
  };
  const checked = () => {
    // While somebody types on, the answer is about an earlier text.
    if (asked !== changes) return;
    meldingen.classList.remove("stale");
    meldingen.removeAttribute("aria-busy");
  };
  document.addEventListener("htmx:beforeSend", () => (asked = changes));
  document.addEventListener("htmx:afterSettle", checked);
  const wantedLine = () => Number(new URLSearchParams(location.search).get("regel")) || 0;

  function withoutEditor() {
    area.addEventListener("input", typed);
    area.addEventListener("blur", flush);
  }

  if (!window.ace) {
    withoutEditor();
    return;
  }

  const TEXTS = {
    "editor.scroller.aria-label": "Tekst van het bestand. Druk op Enter om te typen en op Escape om eruit te gaan.",
    "editor.scroller.aria-roledescription": "tekstvak",
    "editor.gutter.aria-label": "Regelnummers en meldingen. Druk op Enter, kies met de pijltjes, en ga eruit met Escape.",
    "editor.gutter.aria-roledescription": "regelnummers",
    "editor.tooltip.disable-editing": "U kunt dit bestand alleen bekijken",
    "gutter.annotation.aria-label.warning": "Let op, lees de melding op regel $0",
    "gutter-tooltip.aria-label.warning.singular": "waarschuwing",
    "gutter-tooltip.aria-label.warning.plural": "waarschuwingen",
    "gutter.annotation.aria-label.error": "Fout, lees de melding op regel $0",
    "gutter-tooltip.aria-label.error.singular": "fout",
    "gutter-tooltip.aria-label.error.plural": "fouten",
    "gutter.code-folding.closed.aria-label": "Uitklappen, regels $0 tot en met $1",
    "gutter.code-folding.closed.title": "Uitklappen",
    "gutter.code-folding.open.aria-label": "Inklappen, regel $0",
    "gutter.code-folding.open.title": "Inklappen",
    "gutter.code-folding.range.aria-label": "In- of uitklappen, regels $0 tot en met $1",
    "inline-fold.closed.title": "Uitklappen",
    "search-box.find.placeholder": "Zoek",
    "search-box.find-all.text": "Alle",
    "search-box.replace.placeholder": "Vervang door",
    "search-box.replace-next.text": "Vervang",
    "search-box.replace-all.text": "Alle",
    "search-box.toggle-replace.title": "Ook vervangen",
    "search-box.toggle-regexp.title": "Zoek op een patroon",
    "search-box.toggle-case.title": "Let op hoofdletters",
    "search-box.toggle-whole-word.title": "Alleen hele woorden",
    "search-box.toggle-in-selection.title": "Alleen in wat is gekozen",
    "search-box.search-counter": "$0 van $1",
    "text-input.aria-label": "Regel $0",
    "text-input.aria-roledescription": "tekstvak",
  };
  const MODES = { drl: "drools", yaml: "yaml", md: "markdown" };

  function makeEditor() {
    ace.config.set("useStrictCSP", true);
    ace.config.set("basePath", area.dataset.ace);
    ace.config.setMessages(TEXTS);
    // What is wrong comes from the service; a worker of the editor's own may not run here and would know less.
    ace.config.setDefaultValue("session", "useWorker", false);
    const box = document.createElement("div");
    box.id = "editor";
    area.after(box);
    const editor = ace.edit(box, {
      value: area.value,
      mode: "ace/mode/" + (MODES[area.dataset.pad.split(".").pop()] ?? "text"),
      theme: { cssClass: "ace-toets", cssText: "", isDark: false },
      enableKeyboardAccessibility: true,
      textInputAriaLabel: "Tekst van het bestand",
      readOnly: area.readOnly,
      useSoftTabs: true,
      tabSize: area.dataset.pad.endsWith(".yaml") ? 2 : 4,
      newLineMode: "unix",
      minLines: 12,
      maxLines: 34,
      showPrintMargin: false,
      // A sentence is read whole; the columns of a table stay under each other.
      wrap: innerWidth < 700 || !area.dataset.pad.endsWith(".csv"),
      scrollPastEnd: 0,
    });
    area.hidden = true;
    // The keyboard reaches the text and the line numbers; a bar to scroll with would only be in the way.
    for (const bar of box.querySelectorAll(".ace_scrollbar")) bar.tabIndex = -1;
    return editor;
  }

  const editor = makeEditor();

  const annotate = () =>
    editor.session.setAnnotations(
      [...meldingen.querySelectorAll("[data-regel]")].map((item) => ({
        row: Math.max(0, Number(item.dataset.regel) - 1),
        column: Math.max(0, Number(item.dataset.kolom) - 1),
        text: item.querySelector(".mistake-text").textContent,
        type: item.closest("[data-ernst=let-op]") ? "warning" : "error",
      })),
    );

  const goTo = (line, column) => {
    editor.gotoLine(line, Math.max(0, column - 1), false);
    editor.focus();
  };

  editor.session.on("change", () => {
    area.value = editor.getValue();
    typed();
  });
  editor.on("blur", flush);
  document.addEventListener("visibilitychange", () => document.hidden && flush());
  document.addEventListener("htmx:afterSettle", annotate);
  meldingen.addEventListener("click", (event) => {
    const item = event.target.closest("a")?.closest("[data-regel]");
    if (!item) return;
    event.preventDefault();
    goTo(Number(item.dataset.regel) || 1, Number(item.dataset.kolom));
  });
  document.querySelector("label[for=tekst]").addEventListener("click", () => editor.focus());

  annotate();
  // Only after the browser has gone to the fragment in the address, or it takes the focus away again.
  addEventListener("load", () => {
    if (wantedLine() > 0) setTimeout(() => goTo(wantedLine(), 1));
  });
})();
