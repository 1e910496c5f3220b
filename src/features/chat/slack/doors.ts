/** Doors that people ask for: who knows something, a seat, a mentor. */
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import type { PlainTextKey, Say } from "#src/kernel/texts.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, section } from "#src/slack/kit/blocks.ts";

interface DoorAct {
  readonly name: string;
  readonly audience: "member" | "anybody";
  /** The word of `/growth` that opens this door. */
  readonly word: string;
  readonly text: PlainTextKey;
}

const DOORS: readonly DoorAct[] = [
  { name: "who-to-ask", audience: "anybody", word: "ask", text: "chat.doors.ask_word_md" },
  { name: "find-seat", audience: "member", word: "shadow", text: "chat.doors.seat_word_md" },
  { name: "offer-seat", audience: "anybody", word: "host", text: "chat.doors.host_word_md" },
  { name: "find-mentor", audience: "member", word: "mentor", text: "chat.doors.mentor_word_md" },
  { name: "be-mentor", audience: "anybody", word: "host", text: "chat.doors.be_mentor_word_md" },
];

export const doorIntents: readonly Intent[] = DOORS.map((door) =>
  defineIntent({
    name: door.name,
    audience: door.audience,
    answer: ({ say }) => Promise.resolve(answerDoor(say, door)),
  }),
);

/** What is behind the door, and the word of `/growth` as a button. */
function answerDoor(say: Say, { word, text }: DoorAct): Reply {
  return messageReply({
    text: say(text).replaceAll("*", ""),
    blocks: [section(say(text)), actions(button(`/growth ${word}`, "chat.word", word, "primary"))],
  });
}
