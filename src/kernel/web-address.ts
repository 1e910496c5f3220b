/** Addresses of the web that people type. */
import { hasInvisible, lengthOf } from "./text.ts";

/** An address of the web that can be pressed: nothing else, none that carries a password, and none that looks like another by what shows nothing. */
export function isWebAddress(link: string, max: number): boolean {
  const url = lengthOf(link) <= max && !hasInvisible(link) && URL.canParse(link) ? new URL(link) : null;
  return url !== null && ["http:", "https:"].includes(url.protocol) && url.username === "" && url.password === "";
}
