/** Doors that people ask for: who knows something, a seat, a mentor. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import type { PlainTextKey } from "#src/kernel/texts.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, section } from "#src/slack/kit/blocks.ts";
import { actsMessage } from "./asking-back.ts";

interface DoorAct {
  readonly name: string;
  readonly audience: "member" | "anybody";
  /** The word of `/growth` that opens this door, where the bot has it. */
  readonly word: string;
  readonly withWord: PlainTextKey;
  /** What a person can do themselves. */
  readonly alone: PlainTextKey;
  readonly acts: readonly string[];
}

const DOORS: readonly DoorAct[] = [
  {
    name: "who-to-ask",
    audience: "anybody",
    word: "ask",
    withWord: "chat.doors.ask_word_md",
    alone: "chat.doors.ask_md",
    acts: ["next", "help"],
  },
  {
    name: "find-seat",
    audience: "member",
    word: "shadow",
    withWord: "chat.doors.seat_word_md",
    alone: "chat.doors.seat_md",
    acts: ["next", "help"],
  },
  {
    name: "offer-seat",
    audience: "anybody",
    word: "host",
    withWord: "chat.doors.host_word_md",
    alone: "chat.doors.host_md",
    acts: ["thank", "help"],
  },
  {
    name: "find-mentor",
    audience: "member",
    word: "mentor",
    withWord: "chat.doors.mentor_word_md",
    alone: "chat.doors.mentor_md",
    acts: ["next", "help"],
  },
  {
    name: "be-mentor",
    audience: "anybody",
    word: "mentor",
    withWord: "chat.doors.be_mentor_word_md",
    alone: "chat.doors.be_mentor_md",
    acts: ["thank", "help"],
  },
];

export const doorIntents: readonly Intent[] = DOORS.map((door) =>
  defineIntent({
    name: door.name,
    audience: door.audience,
    answer: (context) => Promise.resolve(answerDoor(context, door)),
  }),
);

/** The word of `/growth` as a button where there is one; else what a person can do, told plainly. */
function answerDoor({ say, commands }: Context, { word, withWord, alone, acts }: DoorAct): Reply {
  const command = commands.find(({ name }) => name === word);
  if (!command) return messageReply(actsMessage(say, say(alone), acts, { text: "", hasFiles: false, at: null }));
  return messageReply({
    text: say(withWord).replaceAll("*", ""),
    blocks: [section(say(withWord)), actions(button(`/growth ${word}`, "chat.word", word, "primary"))],
  });
}
