/** Doors that people ask for: who knows something, a seat, a mentor. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { shadowMessage } from "#src/features/seats/slack/pages.ts";
import { kindNames } from "#src/features/seats/slack/words.ts";
import { shadowPage } from "#src/features/seats/use-cases/ask-seat.ts";
import type { PlainTextKey, Say } from "#src/kernel/texts.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, section } from "#src/slack/kit/blocks.ts";
import { leaveWish } from "../rules/doors.en.ts";

interface DoorAct {
  readonly name: string;
  readonly audience: "member" | "anybody";
  /** The word of `/growth` that opens this door. */
  readonly word: string;
  readonly text: PlainTextKey;
}

const DOORS: readonly DoorAct[] = [
  { name: "who-to-ask", audience: "anybody", word: "ask", text: "chat.doors.ask_word_md" },
  { name: "offer-seat", audience: "anybody", word: "host", text: "chat.doors.host_word_md" },
  { name: "find-mentor", audience: "member", word: "mentor", text: "chat.doors.mentor_word_md" },
  { name: "be-mentor", audience: "anybody", word: "host", text: "chat.doors.be_mentor_word_md" },
];

export const doorIntents: readonly Intent[] = [
  ...DOORS.map((door) =>
    defineIntent({
      name: door.name,
      audience: door.audience,
      answer: ({ say }) => Promise.resolve(answerDoor(say, door)),
    }),
  ),
  defineIntent({ name: "find-seat", wordings: { en: leaveWish }, answer: showSeats }),
];

/** The seats themselves, of the kind that was named where one is. */
async function showSeats({ deps, say, person }: Context, { text }: Told): Promise<Reply> {
  const names = kindNames(say);
  const said = text.toLowerCase();
  const kind = Object.values(names).find((name) => said.includes(name.toLowerCase())) ?? "";
  return messageReply(shadowMessage(say, await shadowPage(deps, person, kind, names), person.userId));
}

/** What is behind the door, and the word of `/growth` as a button. */
function answerDoor(say: Say, { word, text }: DoorAct): Reply {
  return messageReply({
    text: say(text).replaceAll("*", ""),
    blocks: [section(say(text)), actions(button(`/growth ${word}`, "chat.word", word, "primary"))],
  });
}
