/** Whoever is kept out of something by their manager: beside the words about that, a door that others hold, and reaches nobody before it is pressed. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { hasMentors } from "#src/features/matching/use-cases/mentors.ts";
import { kindNames } from "#src/features/seats/slack/words.ts";
import { isColleague } from "#src/features/seats/use-cases/access.ts";
import { shadowPage } from "#src/features/seats/use-cases/ask-seat.ts";
import { isKeptOut } from "#src/features/weekly/rules/refused.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { turned } from "./asking-back.ts";
import { messageOf, perform } from "./perform.ts";
import { answerRefused } from "./refused.ts";
import type { Answered } from "./speech.ts";

const MANAGER_TROUBLE = "manager-trouble";

/** The answer to a member who tells of that; null to all other messages. */
export async function answerKeptOut(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, speech, here, talk, dialogue, read } = message;
  const { say } = context;
  if (!here.member || dialogue.waiting.length > 0 || !isKeptOut(told.text, say.locale)) return null;
  const { decision } = read;
  const act = decision.kind === "act" ? decision.act : null;
  if (act !== null && act !== MANAGER_TROUBLE && read.isSure) return null;
  const refused = await answerRefused(message);
  const door = await otherDoor(context);
  if (refused) return { ...refused, message: withDoor(refused.message, door) };
  const words =
    act === MANAGER_TROUBLE
      ? messageOf(await perform(context, speech, MANAGER_TROUBLE, { here, told, slots: NO_SLOTS }))
      : textMessage(say(turned(["before.refused.one_md", "before.refused.two_md"], talk.answers)));
  return plainly(withDoor(words, door), told, MANAGER_TROUBLE);
}

/** An open seat, a mentor, or a wish for a seat: the first of these that there is. Null for guests of the workspace. */
async function otherDoor(context: Context): Promise<Message["blocks"] | null> {
  const { deps, say, person } = context;
  if (!(await isColleague(deps, person))) return null;
  const { fitting } = await shadowPage(deps, person, "", kindNames(say));
  if (fitting.length > 0)
    return [
      section(say("chat.other_door.seats_md", { count: fitting.length })),
      actions(button(say("chat.other_door.seats"), "chat.word", "shadow")),
    ];
  const wish = button(say("seats.shadow.wish"), "seat.wish", "new");
  return (await hasMentors(deps, person))
    ? [
        section(say("chat.other_door.mentor_md")),
        actions(button(say("chat.acts.find-mentor"), "chat.word", "mentor"), wish),
      ]
    : [section(say("chat.other_door.wish_md")), actions(wish)];
}

function withDoor({ text, blocks }: Message, door: Message["blocks"] | null): Message {
  return { text, blocks: [...blocks, ...(door ?? [])] };
}
