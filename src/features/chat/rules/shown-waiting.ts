/** What waits for an answer and was shown with the last one: "yes" is for the one of it, "the second" for the second of it and not for a button. Pure. */
import type { Leaning } from "./leaning.ts";
import type { Offer } from "./talk.ts";
import { ANSWERING, type Answering, type Waits } from "./waiting.ts";

/** What waits, with its own buttons. */
interface Shown extends Waits {
  readonly answers: readonly { readonly act: string; readonly action: string; readonly value: string }[];
}

/** One thing that was shown, and what was asked about it; null: nothing was. */
export interface ShownWaiting<W extends Shown> {
  readonly one: W;
  readonly asked: Answering | null;
}

/** Buttons that only lead to a page, or show something: nobody says yes to them while something waits. */
const PAGES = /^(?:[a-z-]+\.(?:open|show|list)|seat\.host)$/;
const SHOWING = /^(?:privacy|seat-facts|given-news)\b/;
const isPage = ({ action, value }: Offer): boolean =>
  PAGES.test(action) || (action.startsWith("chat.do") && SHOWING.test(value));

/** All of it in the order in which it stands; empty where something else is offered there as well. */
export function shownWaiting<W extends Shown>(
  offers: readonly Offer[],
  waiting: readonly W[],
): readonly ShownWaiting<W>[] {
  const found: { one: W; asked: Answering | null }[] = [];
  for (const offer of offers.filter((one) => !one.isHeld && (one.main || !isPage(one)))) {
    const one = waiting.find(({ answers }) => answers.some((own) => isButtonOf(own, offer)));
    if (!one) return [];
    const known = found.find((shown) => shown.one === one) ?? { one, asked: null };
    if (!found.includes(known)) found.push(known);
    const act = offer.main ? one.answers.find((own) => isButtonOf(own, offer))?.act : undefined;
    known.asked ??= ANSWERING.find((name) => name === act) ?? null;
  }
  return found;
}

/** Whether it is that button, with its place among several or a time that was named behind it. */
export function isButtonOf({ action, value }: Shown["answers"][number], offer: Offer): boolean {
  const isAction = offer.action === action || offer.action.startsWith(`${action}.`);
  return isAction && (offer.value === value || offer.value.startsWith(`${value}|`));
}

/** What a bare word answers of that; null where a button is meant, or it is not said which. */
export function leansOnShown<W extends Shown>(
  leaning: Leaning,
  shown: readonly ShownWaiting<W>[],
): { readonly act: Answering; readonly one: W } | null {
  if (leaning.kind === "nth") {
    const chosen = shown.length < 2 ? undefined : shown.at(leaning.place < 0 ? leaning.place : leaning.place - 1);
    return chosen ? { act: chosen.asked ?? "asked-who", one: chosen.one } : null;
  }
  const [only] = shown;
  if ((leaning.kind !== "yes" && leaning.kind !== "no") || !only || shown.length > 1 || only.asked !== null)
    return null;
  const isNo = leaning.kind === "no";
  if (only.one.standing === "guest-unconfirmed") return { act: isNo ? "guest-missed" : "guest-came", one: only.one };
  return { act: isNo ? "asked-no" : "asked-yes", one: only.one };
}
