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
    "details",
    { className: "file" },
    el(
      "summary",
      { className: "file-head" },
      el("span", { className: "file-sign" }, icon("file")),
      el(
        "span",
        { className: "grow" },
        el("strong", {}, title),
        el("span", { className: "soft" }, `${kind}, ${weight}`),
      ),
      el("span", { className: "soft look", "aria-hidden": "true" }),
    ),
    el(
      "div",
      { className: "file-inside" },
      el("pre", { tabindex: "0" }, text.length > SHOWN ? `${text.slice(0, SHOWN)}\n...` : text),
      el("a", { className: "button", href, download: name }, `Download ${name}`),
    ),
  );
}
