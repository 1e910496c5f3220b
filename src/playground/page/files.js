import { el } from "./dom.js";
import { icon } from "./icons.js";

const SHOWN = 4000;
/** How a file's kind is called by the end of its name. */
const KINDS = { json: "JSON", md: "Markdown", txt: "Text", csv: "CSV", html: "HTML", ics: "Calendar", log: "Log" };

/** A file: what it is, a way to take it, and a look inside. */
export function drawFile({ name, title, text }) {
  const href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  const end = name.split(".").at(-1);
  const size = new Blob([text]).size;
  const kind = KINDS[end] ?? end.toUpperCase();
  const weight = size < 1024 ? `${size} bytes` : `${(size / 1024).toFixed(1)} KB`;
  return el(
    "div",
    { className: "file" },
    el(
      "div",
      { className: "file-head" },
      el("span", { className: "file-sign" }, icon("file")),
      el("div", { className: "grow" }, el("strong", {}, title), el("div", { className: "soft" }, `${kind}, ${weight}`)),
      el("a", { className: "button", href, download: name, "aria-label": `Download ${name}` }, "Download"),
    ),
    el(
      "details",
      {},
      el("summary", {}, "Look inside"),
      el("pre", { tabindex: "0" }, text.length > SHOWN ? `${text.slice(0, SHOWN)}\n...` : text),
    ),
  );
}
