/** What an answer leaves to be remembered, read off the answer itself. */
import type { Button } from "@slack/types";
import type { Told } from "#src/feature-kit/intent.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import type { Offer, Remembered, Talk } from "../rules/talk.ts";
import type { Answering } from "../rules/waiting.ts";
import { INSTEAD } from "./asking-back.ts";
import { TAKE_BACK } from "./undo.ts";

/** What a message asks of a reflection: the button that ends it names which. */
const ASKS_OF = "chat.enough";
/** Words themselves stand in a value only where the bot may not read them again; they are not remembered. */
const WITH_WORDS = /(?:^|\|)words /;

/** No offers that a "yes" would take. */
const OTHERS: ReadonlySet<string> = new Set([...INSTEAD, TAKE_BACK, "reflection.share-again"]);

/** Buttons that ask by themselves, whatever stands last: a time that is proposed, and words that are offered to be kept. */
const PROPOSED: ReadonlySet<string> = new Set(["nudge.move", "chat.log", "chat.reflect"]);

/** Acts that ask whether somebody is to be told so, whatever stands behind the question. */
const ASKS_FIRST: ReadonlySet<string> = new Set<Answering>(["asked-yes", "asked-no"]);

/** The buttons of a message, in the order in which they stand. */
export function offersIn({ blocks }: Message): readonly Offer[] {
  const buttons = blocks.flatMap((block): Button[] => {
    if (block.type === "actions") return block.elements.filter((element) => element.type === "button");
    if (block.type === "section" && block.accessory?.type === "button") return [block.accessory];
    return [];
  });
  return buttons
    .map(({ action_id: action = "", value = "", style, text }) => ({
      action,
      value,
      ...(style === "primary" ? { main: true } : {}),
      label: text.text,
    }))
    .filter(({ action, value }) => !OTHERS.has(action) && !WITH_WORDS.test(value));
}

/** @param readings what the message was taken for, where something was asked back. */
export function rememberedOf(
  message: Message,
  told: Pick<Told, "at">,
  { act, readings = [] }: { readonly act: string | null; readonly readings?: readonly string[] },
): Remembered {
  const offers = offersIn(message);
  return {
    act,
    offers,
    isQuestion:
      endsInQuestion(message) ||
      offers.some(({ action, main }) => main && (PROPOSED.has(action) || (act !== null && ASKS_FIRST.has(act)))),
    about: told.at,
    readings,
    followUp: null,
    askedOf: offers.find(({ action }) => action === ASKS_OF)?.value ?? null,
  };
}

/** Whether its last paragraph is a question. */
function endsInQuestion({ blocks, text }: Message): boolean {
  const last = blocks.findLast(({ type }) => type === "section");
  const words = last?.type === "section" ? (last.text?.text ?? text) : text;
  return /\?[\s*_"')]*$/.test(words);
}

/** The Monday of the week of which a day was asked; null where none was. */
export function weekAskedIn(offers: readonly Offer[]): CalendarDate | null {
  const week = offers.find(({ action }) => action === "nudge.accept")?.value.split("|")[2];
  return parseCalendarDate(week ?? "");
}

/** What was asked about days, as an answer needs it. */
export function daysAskedIn(offers: readonly Offer[]): Pick<Told, "inWeek" | "daysOff"> {
  const inWeek = weekAskedIn(offers);
  return { ...(inWeek ? { inWeek } : {}), daysOff: daysOffIn(offers) };
}

/** The days that were called bad just before; none where nothing was asked about them. */
export function daysOffIn(offers: readonly Offer[]): readonly CalendarDate[] {
  const days = offers.find(({ action }) => action === "nudge.accept")?.value.split("|")[3] ?? "";
  return days.split(",").flatMap((day) => parseCalendarDate(day) ?? []);
}

/** The moment that whoever has a seat was offered to ask its host for, from which "an hour later" is counted. */
export function wishedTimeIn(offers: readonly Offer[]): Pick<Told, "proposed"> {
  const value = offers.find(({ action }) => WISHES_TIME.test(action))?.value.split(" ")[1];
  const at = new Date(value ?? "");
  return Number.isNaN(at.getTime()) ? {} : { proposed: at };
}
const WISHES_TIME = /^seat\.wish-time\b/;

/** The same as an answer needs it. */
export function proposalIn(talk: Talk): Pick<Told, "proposed"> {
  const proposed = proposedIn(talk);
  return proposed ? { proposed } : {};
}

/** The moment that was proposed last: another day keeps its hour. The way back from what was just changed is no proposal. */
export function proposedIn({ act, offers, undo }: Talk): Date | null {
  // Beside it may stand what it is asked against: the reminder alone.
  const isAsked = offers.some(({ action }) => action === "nudge.remind");
  if (undo !== null && undo.act === act && !isAsked) return null;
  const value = offers.find(({ action, main }) => action === "nudge.move" && main)?.value.split("|")[1];
  const at = new Date(value ?? "");
  return Number.isNaN(at.getTime()) ? null : at;
}
