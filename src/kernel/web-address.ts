/** Addresses of the web that people type. */
import { lengthOf } from "./text.ts";

/** What no address holds, and what makes one look like another: blanks, controls, marks of direction and what shows nothing. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** An address of the web that can be pressed: nothing else, and none that carries a password. */
export function isWebAddress(link: string, max: number): boolean {
  const url = lengthOf(link) <= max && !UNSEEN.test(link) && URL.canParse(link) ? new URL(link) : null;
  return url !== null && ["http:", "https:"].includes(url.protocol) && url.username === "" && url.password === "";
}
