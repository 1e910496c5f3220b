import { el } from "./dom.js";
import { icon } from "./icons.js";

/** The page loads nothing from other hosts, so a picture is shown by its words. */
export function picture({ alt_text: words }, className) {
  return el("span", { className, role: "img", "aria-label": words }, icon("picture"), el("span", {}, words));
}
