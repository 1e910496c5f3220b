/** The form in which a host answers whoever asks in words of their own: it shows what will be sent, and nothing is sent before. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { type Action, defineAction, defineSubmit, type Submit } from "#src/feature-kit/handlers.ts";
import { cut } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { MessageIfAny, parted } from "#src/slack/button-value.ts";
import { type ModalOrigin, modalReply, originOf, placeOf } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { modal, option, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { ofOurForm } from "#src/slack/kit/form-state.ts";
import { radio, textInput } from "#src/slack/kit/inputs.ts";
import { wholeIfCut } from "#src/slack/kit/whole-sections.ts";
import { ownWordsIfAny } from "#src/slack/own-words.ts";
import { MAX_TEXT } from "../rules/offer.ts";
import type { SeatRequest } from "../rules/seat.ts";
import { ANSWERS_IN_WORDS, type AnswerInWords, answerWithWords, requestToMe } from "../use-cases/answer-request.ts";
import { settledText } from "./request-messages.ts";
import { told } from "./small-forms.ts";

const FIELDS = formFields({ answer: "choice", words: "text" });

/** The acts of what waits, as the form calls them. */
const ACTS = ["asked-yes", "asked-later", "asked-no"] as const;
const HOW: Readonly<Record<(typeof ACTS)[number], AnswerInWords>> = {
  "asked-yes": "yes",
  "asked-later": "another-time",
  "asked-no": "declined",
};

const open = defineAction({
  id: "seat.answer-words",
  opensModal: true,
  value: parted("|", { id: z.uuid(), act: z.enum(ACTS), at: MessageIfAny.optional() }),
  over: { key: "seats.faults.gone" },
  run: async (context, { id, act, at }) => {
    const { deps, say, person, origin } = context;
    const { request } = await requestToMe(deps, person, id);
    if (request.status !== "asked") throw new UserFault({ key: "seats.faults.answered" });
    const { name } = await deps.directory.remembered({ ...person, userId: request.askerUserId });
    const own = at ? await ownWordsIfAny(context, at, at.threadTs) : null;
    const words = own?.text.trim() ?? "";
    const place = origin.kind === "message" ? placeOf(origin) : originOf(context);
    return modalReply(wordsView(say, request, { name, words, how: HOW[act] }, place));
  },
});

function wordsView(
  say: Say,
  { id, askerUserId }: SeatRequest,
  { name, words, how }: { readonly name: string; readonly words: string; readonly how: AnswerInWords },
  origin: ModalOrigin,
): ModalView {
  const choices = ANSWERS_IN_WORDS.map((one) => option(say(`seats.words_form.${one}`), one));
  return modal(
    "seat-answer-words",
    say("seats.words_form.title"),
    [
      section(mention(askerUserId)),
      FIELDS.input("answer", say("seats.words_form.answer"), radio(choices, how)),
      ...wholeIfCut(say, words, MAX_TEXT),
      FIELDS.input(
        "words",
        say("seats.words_form.words"),
        textInput({ multiline: true, max: MAX_TEXT, initial: cut(words, MAX_TEXT) }),
        { hint: say("seats.words_form.hint", { person: name }) },
      ),
    ],
    { submit: say("seats.another_form.submit"), close: say("common.cancel"), metadata: { requestId: id, ...origin } },
  );
}

export const wordsSubmit: Submit = defineSubmit({
  id: "seat-answer-words",
  fields: FIELDS.kinds,
  metadata: z.object({ requestId: z.uuid(), responseUrl: z.string().optional() }),
  delivers: ["words"],
  run: (context, state, metadata) =>
    told(context, "words", metadata, async () => {
      const { deps, say, person } = context;
      const how = ofOurForm(z.enum(ANSWERS_IN_WORDS), FIELDS.chosen(state, "answer"));
      const words = FIELDS.typed(state, "words").trim();
      const { board, request } = await answerWithWords(deps, person, metadata.requestId, how, words || null);
      return settledText(say, board, request);
    }),
});

export const wordsAction: Action = open;
