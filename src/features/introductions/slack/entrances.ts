/** Where the form is opened: by word, by a button under an answer in the DM, or to ask again. */
import { defineAction, defineCommand } from "#src/feature-kit/handlers.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { idIn } from "#src/slack/button-value.ts";
import { modalReply, originOf } from "#src/slack/context.ts";
import { readWritten } from "#src/slack/written.ts";
import { parseAsk } from "../rules/parse-ask.ts";
import { ownAsk } from "../use-cases/ask.ts";
import { type AskPrefill, openAsk } from "./ask-form.ts";

const NOTHING: AskPrefill = { department: null, wishedUserId: null, name: null, topic: "", question: "", why: "" };

/** `/growth ask sales how they pitch the export`: the form, filled with what was typed. */
export const askCommand = defineCommand({
  name: "ask",
  summary: "introductions.summary",
  usage: "introductions.usage",
  opensModal: true,
  run: async (context, _words, marked) => {
    const parsed = parseAsk(marked, context.say.locale);
    const [topic, question] = await Promise.all([
      readWritten(context, parsed.topic),
      readWritten(context, parsed.question),
    ]);
    return modalReply(await openAsk(context, { ...parsed, topic, question, why: "" }, originOf(context)));
  },
});

/** An empty form, or the words of a question that nobody could answer. */
const open = defineAction({
  id: "introductions.open",
  opensModal: true,
  run: async (context) => modalReply(await openAsk(context, NOTHING, originOf(context))),
});

const again = defineAction({
  id: "introductions.again",
  opensModal: true,
  run: async (context, value) => {
    const { department, topic, question, why } = await ownAsk(context.deps, context.person, idIn(value));
    return modalReply(await openAsk(context, { ...NOTHING, department, topic, question, why }, originOf(context)));
  },
});

export const askEntrances = [open, again];

/** What a button of a time holds: the request and the moment. @throws UserFault for anything that no button of ours holds. */
export function timeIn(value: string): { readonly id: string; readonly at: Date } {
  const [id = "", time = ""] = value.split("|");
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) throw new UserFault({ key: "errors.item_gone" });
  return { id: idIn(id), at };
}
