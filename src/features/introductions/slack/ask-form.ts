/** The form in which somebody asks another department. */
import { z } from "zod";
import { type Context, defineSubmit } from "#src/feature-kit/handlers.ts";
import { DEPARTMENTS } from "#src/features/matching/rules/host.ts";
import { cut } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import {
  actions,
  button,
  type KnownBlock,
  type Message,
  type ModalView,
  modal,
  option,
  section,
} from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { checkboxes, person as personInput, select, textInput } from "#src/slack/kit/inputs.ts";
import { wholeIfCut } from "#src/slack/kit/whole-sections.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { messageView } from "#src/slack/windows.ts";
import { type AskFault, MAX_TOPIC } from "../rules/check-ask.ts";
import type { ParsedAsk } from "../rules/parse-ask.ts";
import type { Introduction } from "../rules/types.ts";
import { askSomebody, startAsk } from "../use-cases/ask.ts";

const FIELDS = formFields({
  department: "choice",
  person: "choice",
  question: "text",
  topic: "text",
  why: "text",
  managers: "choices",
});
const { input, chosen, chosenAll, typed } = FIELDS;

/** What was typed, or asked before. */
export interface AskPrefill extends ParsedAsk {
  readonly why: string;
}

const ANYBODY = "anybody";
const TOO = "too";
const Metadata = z.object({ id: z.uuid(), responseUrl: z.string().optional() });

export async function openAsk(
  { deps, say, person }: Context,
  prefill: AskPrefill,
  origin: ModalOrigin,
): Promise<ModalView> {
  return askView(say, await startAsk(deps, person), prefill, origin);
}

/** The form of a question to somebody of another department. */
export function askView(
  say: Say,
  { id }: { readonly id: string },
  { department, wishedUserId, name, topic, question, why }: AskPrefill,
  origin: ModalOrigin,
): ModalView {
  const departments = [
    option(say("introductions.any_department"), ANYBODY),
    ...DEPARTMENTS.map((one) => option(say(`introductions.departments.${one}`), one)),
  ];
  const blocks: KnownBlock[] = [
    section(
      name === null
        ? say("introductions.intro_md")
        : say("introductions.who_md", { name: escapeMrkdwn(cut(name, 80)) }),
    ),
    ...wholeIfCut(say, question, LIMITS.inputText),
    input("department", say("introductions.department"), select(departments, department ?? ANYBODY)),
    input("person", say("introductions.person"), personInput(wishedUserId), {
      optional: true,
      hint: say("introductions.person_hint"),
    }),
    input(
      "question",
      say("introductions.question"),
      textInput({
        multiline: true,
        initial: cut(question, LIMITS.inputText),
        placeholder: say("introductions.question_placeholder"),
      }),
      { hint: say("introductions.question_hint") },
    ),
    input(
      "topic",
      say("introductions.topic"),
      textInput({ initial: cut(topic, MAX_TOPIC), placeholder: say("introductions.topic_placeholder") }),
      { optional: true },
    ),
    input(
      "why",
      say("introductions.why"),
      textInput({
        multiline: true,
        initial: cut(why, LIMITS.inputText),
        placeholder: say("introductions.why_placeholder"),
      }),
      { optional: true, hint: say("introductions.why_hint") },
    ),
    input(
      "managers",
      say("introductions.managers"),
      checkboxes([option(say("introductions.managers_option"), TOO)], []),
      { optional: true },
    ),
  ];
  return modal("ask-somebody", say("introductions.title"), blocks, {
    submit: say("introductions.submit"),
    close: say("common.cancel"),
    metadata: { id, ...origin },
  });
}

export const askSubmit = defineSubmit({
  id: "ask-somebody",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: "all",
  run: async (context, state, { id, responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    const department = z.enum(DEPARTMENTS).nullable().catch(null).parse(chosen(state, "department"));
    try {
      const outcome = await askSomebody(deps, person, id, {
        department,
        wishedUserId: chosen(state, "person"),
        topic: typed(state, "topic"),
        question: typed(state, "question"),
        why: typed(state, "why"),
        managersToo: chosenAll(state, "managers").includes(TOO),
      });
      if (outcome.kind === "faults") return { kind: "errors", errors: errorsOf(say, outcome.faults) };
      const message = askedMessage(say, outcome.introduction);
      return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { question: userFaultText(error.fault, say) } };
    }
  },
});

/** What whoever asked reads: that somebody is looked for, and no more than that. */
export function askedMessage(say: Say, { id, wishedUserId, question }: Introduction): Message {
  const text =
    wishedUserId === null
      ? say("introductions.asked.anybody_md", { question: quotedLines(question) })
      : say("introductions.asked.somebody_md", { person: mention(wishedUserId), question: quotedLines(question) });
  return {
    text: say("introductions.news.fallback"),
    blocks: [section(text), actions(button(say("introductions.asked.withdraw"), "introductions.withdraw", id))],
  };
}

function errorsOf(say: Say, faults: readonly AskFault[]): Record<string, string> {
  return Object.fromEntries(faults.map((fault) => [fault.field, faultText(say, fault)]));
}

function faultText(say: Say, { code, name, max }: AskFault): string {
  switch (code) {
    case "too_long":
      return say("introductions.faults.too_long", { max });
    case "host_bot":
    case "host_left":
    case "host_foreign":
    case "host_guest":
    case "host_known":
      return say(`introductions.faults.${code}`, { person: name });
    default:
      return say(`introductions.faults.${code}`);
  }
}
