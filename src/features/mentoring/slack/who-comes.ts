/** Somebody by name who comes along, may come along, or says hello: said of what they have with others. Nobody is told anything by it. */

import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { namedAmong } from "#src/features/matching/rules/called.ts";
import { hostOf } from "#src/features/seats/slack/words.ts";
import { together } from "#src/features/weekly/slack/before-answers.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, textAbove, textMessage } from "#src/slack/kit/blocks.ts";
import { namesOf } from "#src/slack/names.ts";
import { type Coming, comingIn, whoComes } from "../rules/who-comes.en.ts";
import { type Appointment, appointmentsOf } from "../use-cases/appointments.ts";
import { blocksOf } from "./appointments.ts";

const COMING: Readonly<Record<Locale, (words: string) => Coming | null>> = { en: comingIn };

export const whoComesIntent: Intent = defineIntent({
  name: "who-comes",
  audience: "anybody",
  wordings: { en: whoComes },
  answer: answerWhoComes,
});

async function answerWhoComes(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const { text } = told;
  const coming = COMING[say.locale](saidIn(text, say.locale).words) ?? "asks";
  if (coming === "greets") return messageReply(textMessage(say("mentor.who_comes.hello_md")));
  const { all, zone } = await appointmentsOf(deps, person);
  const named = await withWhom(context, all, text);
  const meant = named ?? all[0];
  if (!meant) {
    const current = coming === "brings" ? await findCurrentNudge(deps, person) : null;
    if (current) return messageReply(await together(context, current, told));
    return messageReply(textMessage(say("mentor.who_comes.nothing_md")));
  }
  const other = otherOf(say, meant);
  const answer =
    coming === "brings"
      ? say("mentor.who_comes.brings_md", { other, kind: kindOf(meant) })
      : named
        ? say("mentor.who_comes.theirs_md", { other, kind: meant.kind === "seat" ? "seat" : "other" })
        : say("mentor.who_comes.others_md", { other, kind: kindOf(meant) });
  const find =
    coming === "brings" && meant.kind === "seat" ? [actions(button(say("seats.home.find"), "seat.find", "chat"))] : [];
  return messageReply(textAbove(answer, [...blocksOf({ say }, meant, zone, 0), ...find]));
}

/** What they have with the one who is named; null where it is somebody else. */
async function withWhom(
  { deps, person }: Context,
  all: readonly Appointment[],
  told: string,
): Promise<Appointment | null> {
  const ids = all.flatMap((one) => userOf(one) ?? []);
  const names = await namesOf(deps, person, { users: [...new Set(ids)], channels: [] });
  const people = all.map((one) => ({ one, name: names.get(userOf(one) ?? "") ?? "" }));
  // What comes first, where several are called so.
  return namedAmong(told, people)[0]?.one ?? null;
}

function userOf(one: Appointment): string | null {
  switch (one.kind) {
    case "seat":
      return one.own.board.seat.hostUserId;
    case "hosted":
      return null;
    case "talk": {
      const { introduction, isAsker } = one.introduction;
      return isAsker ? introduction.hostUserId : introduction.askerUserId;
    }
    case "meeting":
      return one.pair.otherUserId;
  }
}

function otherOf(say: Say, one: Appointment): string {
  if (one.kind === "seat") return hostOf(say, one.own.board.seat);
  const userId = userOf(one);
  return userId === null ? say("introductions.somebody") : mention(userId);
}

const kindOf = ({ kind }: Appointment): "seat" | "hosted" | "other" =>
  kind === "seat" || kind === "hosted" ? kind : "other";
