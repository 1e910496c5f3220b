/** What a host reads after offering a seat, and what stands in the way. */
import type { Say } from "#src/kernel/texts.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import type { OfferFault } from "../rules/offer.ts";
import type { OfferOutcome } from "../use-cases/offer-seat.ts";
import { kindOf } from "./words.ts";

/** `14:30` as minutes after midnight. */
export function minutesOf(time: string | null): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time ?? "") ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** It is offered. */
export function offeredText(say: Say, { seat, isPaused, isWishMet }: OfferOutcome & { kind: "offered" }): string {
  const kind = escapeMrkdwn(kindOf(say, seat));
  const text =
    seat.status === "draft"
      ? say("seats.offered_draft_md")
      : seat.status === "client-asked"
        ? say("seats.offered_asked_md")
        : isPaused
          ? say("seats.offered_paused_md")
          : seat.startsAt === null
            ? say("seats.offered_recording_md")
            : say("seats.offered_md", { kind, when: momentWithDay(say.locale, seat.startsAt, seat.zone) });
  return isWishMet === false && seat.status !== "draft" ? `${text}\n${say("seats.wish_taken_md")}` : text;
}

/** What stands in the way, beside its field. */
export function offerFaultText(say: Say, { code, about }: OfferFault): string {
  switch (code) {
    case "too_long":
    case "too_far":
    case "over_cap":
      return say(`seats.faults.${code}`, { max: Number(about) });
    case "overlaps":
      return say("seats.faults.overlaps", { topic: String(about) });
    default:
      return say(`seats.faults.${code}`);
  }
}
