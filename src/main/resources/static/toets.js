// Alleen hulp: zonder dit bestand werkt alles ook, met de knoppen op de pagina.
document.documentElement.classList.add("js");
