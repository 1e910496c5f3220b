/** Small forms in which a language model helps: a plan, listening questions, a challenge for one's own project. Without it, the rules answer. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { type Context, defineSubmit, type Submit } from "#src/feature-kit/handlers.ts";
import { inCrisis } from "#src/features/guidance/slack/hard-intents.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { notCurrent } from "#src/features/weekly/rules/nudge.ts";
import { planView } from "#src/features/weekly/slack/plan-form.ts";
import { planTimeFor } from "#src/features/weekly/use-cases/answer-nudge.ts";
import { type CurrentNudge, findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { findNudge } from "#src/features/weekly/use-cases/find-nudge.ts";
import { timeTold } from "#src/features/weekly/use-cases/told-times.ts";
import { cut } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { SEAT_KINDS } from "#src/kernel/vocabulary.ts";
import { bareCue } from "#src/language/cue-sentence.ts";
import { modalReply, type Reply, type Submission } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { type KnownBlock, modal, context as note, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_SENT } from "../rules/requests.ts";
import { withoutAddresses } from "../rules/taken.ts";
import { accessOf } from "../use-cases/access.ts";
import { planOf, questionsFor, wordingFor } from "../use-cases/tasks.ts";
import { quoted } from "./further.ts";

const FIELDS = formFields({
  words: "text",
});
const { input, typed } = FIELDS;

type FormName = "plan" | "questions" | "wording";
const Metadata = z.object({ nudgeId: z.uuid().nullable(), kind: z.enum(SEAT_KINDS).nullable().default(null) });
type About = z.infer<typeof Metadata>;
/** What a button of these forms holds: the nudge or the kind of seat that it is about, or any other word for what is open now. */
export const CoachAbout = z.string().transform((value) => ({
  nudgeId: z.uuid().safeParse(value).data ?? null,
  kind: SEAT_KINDS.find((one) => value === `kind ${one}`) ?? null,
}));
const MAX_WILL = 200;

/** The form that a button opens. */
export async function coachForm(
  context: Context,
  form: FormName,
  { nudgeId, kind }: z.infer<typeof CoachAbout>,
): Promise<Reply> {
  const { deps, say, person } = context;
  if ((await accessOf(deps, person)) !== "yes")
    return modalReply(messageView(context, textMessage(say("coach.off_md"))));
  if (form !== "questions") await askOf(context, nudgeId);
  const field = textInput({
    multiline: true,
    max: MAX_SENT.answer,
    placeholder: say(`coach.form.${form}_placeholder`),
  });
  const hint = form === "plan" ? { hint: say("coach.form.plan_hint") } : {};
  const blocks = [input("words", say(`coach.form.${form}_field`), field, hint), note(say("coach.form.sent_md"))];
  return modalReply(
    modal(`coach-${form}`, say(`coach.form.${form}_title`), blocks, {
      submit: say("coach.form.send"),
      close: say("common.cancel"),
      metadata: { nudgeId, kind },
    }),
  );
}

/** @throws UserFault when nothing is open. */
async function askOf({ deps, person }: Context, nudgeId: string | null): Promise<CurrentNudge> {
  const ask = nudgeId === null ? await findCurrentNudge(deps, person) : await findNudge(deps, person, nudgeId);
  if (!ask) throw new UserFault({ key: "errors.nothing_open" });
  if (ask.nudge.status !== "open" && ask.nudge.status !== "planned") throw new UserFault(notCurrent(ask.nudge));
  return ask;
}

function formOf(name: FormName, answer: (context: Context, words: string, about: About) => Promise<ModalView>): Submit {
  return defineSubmit({
    id: `coach-${name}`,
    fields: FIELDS.kinds,
    metadata: Metadata,
    run: async (context, state, about): Promise<Submission> => {
      const words = typed(state, "words");
      if (words === "") return { kind: "errors", errors: { words: context.say("coach.form.missing") } };
      const { deps, say, person } = context;
      if ((await deps.dangerGateOf(say, person))(words) === "grave")
        return { kind: "update", view: crisisView(context, words) };
      return { kind: "update", view: await answer(context, words, about) };
    },
  });
}

/** Somebody may be in danger: people and a number, as in the DM, and nothing of it goes anywhere. */
function crisisView(context: Context, text: string): ModalView {
  const reply = inCrisis(context, { text });
  return messageView(context, reply.kind === "message" ? reply.message : { text: "", blocks: [] });
}

/** The plan's own form, filled in; it counts when that form is sent. */
const plan = formOf("plan", async (context, words, { nudgeId }) => {
  const { deps, say } = context;
  const ask = await askOf(context, nudgeId);
  const { member } = ask;
  const made = await planOf(deps, { say, member }, words);
  const at = timeTold(deps, member, ask.plan, words)?.at ?? planTimeFor(deps, member, ask.plan?.plannedAt ?? null);
  const drafted = made ?? bareCue({ when: "", will: cut(words.replaceAll(/\s+/g, " "), MAX_WILL) }, say.locale);
  const view = planView(say, ask, { at, now: deps.clock.now() }, {}, { drafted });
  return made ? { ...view, blocks: [note(say("coach.marked_plan")), ...view.blocks] } : view;
});

const questions = formOf("questions", async (context, topic, { nudgeId, kind: known }) => {
  const { deps, say, person } = context;
  const member = await findMember(deps, person);
  const ask = nudgeId === null ? null : await askOf(context, nudgeId);
  const kind = known ?? ask?.challenge.needs.seat;
  const made = await questionsFor(deps, { say, member }, topic, kind ? say(`seats.kinds.${kind}`) : null);
  const usual = say("coach.answers.usual_questions").split("\n");
  const shown = made?.map((one) => withoutAddresses(escapeMrkdwn(one))) ?? usual;
  const text = say("coach.answers.questions_md", { questions: shown.map((one) => `• ${one}`).join("\n") });
  return answerView(context, [section(text)], made !== null);
});

const wording = formOf("wording", async (context, project, { nudgeId }) => {
  const { deps, say } = context;
  const { challenge, member } = await askOf(context, nudgeId);
  const made = await wordingFor(deps, { say, member }, project);
  const title = escapeMrkdwn(challenge.title);
  const text =
    made === null
      ? say("coach.answers.usual_wording_md", { title, task: escapeMrkdwn(challenge.task) })
      : say("coach.answers.wording_md", { title, wording: quoted(made) });
  return answerView(context, [section(text)], made !== null);
});

function answerView(context: Context, blocks: KnownBlock[], isMade: boolean): ModalView {
  const { say } = context;
  return messageView(context, {
    text: say("coach.title"),
    blocks: [...blocks, ...(isMade ? [note(say("coach.marked"))] : [])],
  });
}

export const coachSubmits: readonly Submit[] = [plan, questions, wording];
