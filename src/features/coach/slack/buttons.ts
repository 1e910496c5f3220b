/** Buttons around a language model: yes and no, what is sent, and the forms in which it helps. */

import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { toldOf } from "#src/feature-kit/intent.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { nudgeOfThread } from "#src/features/reflections/slack/offers.ts";
import { logView, reflectView } from "#src/features/reflections/slack/reflection-form.ts";
import { entryIdOf, referenceTo } from "#src/features/reflections/slack/told-story.ts";
import { findToldAbout } from "#src/features/reflections/use-cases/overview.ts";
import { reflectionOn } from "#src/features/reflections/use-cases/reflect.ts";
import { modalReply, placeOf, type Reply } from "#src/slack/context.ts";
import { context as note, textMessage } from "#src/slack/kit/blocks.ts";
import { allowReflections, answerConsent, showCoach } from "../use-cases/access.ts";
import { draftingOf, draftOf, type For, type ReadyRequest, readingOf } from "../use-cases/tasks.ts";
import { CoachAbout, coachForm } from "./forms.ts";
import { shownOf, toolsOf } from "./further.ts";
import { coachPage, coachView, lastView, previewView } from "./page.ts";
import { messageOf } from "./sendable.ts";

const open = defineAction({
  id: "coach.open",
  opensModal: true,
  run: async (context) => modalReply(await coachPage(context)),
});

const answers = (id: string, answer: "yes" | "no"): Action =>
  defineAction({
    id,
    run: async (context) => {
      const { deps, say, person } = context;
      await answerConsent(deps, person, answer);
      return context.origin.kind === "modal"
        ? redrawn(context)
        : { kind: "extra", message: textMessage(answer === "yes" ? say("coach.yes_md") : say("coach.no_md")) };
    },
  });

const allows = (id: string, isAllowed: boolean): Action =>
  defineAction({
    id,
    run: async (context) => {
      await allowReflections(context.deps, context.person, isAllowed);
      return redrawn(context);
    },
  });

/** The page that the button stands on, as it is now. */
async function redrawn({ deps, say, person, origin }: Context): Promise<Reply> {
  const view = coachView(say, await showCoach(deps, person));
  return origin.kind === "modal" ? { kind: "redraw", views: [{ viewId: origin.viewId, view }] } : modalReply(view);
}

const last = defineAction({
  id: "coach.last",
  opensModal: true,
  run: async ({ deps, say, person }) => {
    const { settings } = await findMember(deps, person);
    return modalReply(lastView(say, (await showCoach(deps, person)).last, settings.zone));
  },
});

/** What would be sent for the message under which the question stands: to read it, or for a draft of it. Nothing is sent by looking. */
const show = defineAction({
  id: "coach.show",
  opensModal: true,
  value: z.string(),
  run: async (context, value) => {
    const { deps, say, person } = context;
    const member = await findMember(deps, person);
    const { kind, reference } = shownOf(value);
    const { nameless } = await messageOf(context, reference);
    const whom = { say, member };
    const ready = kind === "story" ? await draftingOf(deps, whom, nameless) : await readingNow(context, whom, nameless);
    const body = ready && deps.model ? await deps.model.bodyOf(ready.request) : null;
    return modalReply(previewView(say, kind, body));
  },
});

/** What would be sent to read a message where the person is now; null where nothing would be. */
async function readingNow({ deps, say, person }: Context, whom: For, message: string): Promise<ReadyRequest | null> {
  const sayable = await deps.sayableBy(say, person);
  if (!sayable) return null;
  return readingOf(deps, whom, message, { situation: sayable.situation, tools: toolsOf(say, sayable) });
}

/** A draft in the form in which it is edited, and kept only then. Without a model, the form with the words themselves. */
const draft = defineAction({
  id: "coach.draft",
  opensModal: true,
  value: z.string(),
  run: async (context, reference) => {
    const { deps, say, person, origin } = context;
    const member = await findMember(deps, person);
    const { text, nameless, at } = await messageOf(context, reference);
    const made = await draftOf(deps, { say, member }, nameless);
    const story = made ?? text;
    const told = toldOf(text, { hasFiles: false, at });
    const ask = (await nudgeOfThread(context, told)) ?? (await findToldAbout(deps, person))?.ask ?? null;
    const replying = origin.kind === "message" ? placeOf(origin) : {};
    const marked = made ? [note(say("coach.marked_draft"))] : [];
    if (!ask) {
      const entryId = entryIdOf(context, referenceTo(told, text) ?? "");
      const view = logView(say, member, deps.clock.now(), { ...replying, ...(entryId ? { entryId } : {}) }, story);
      return modalReply({ ...view, blocks: [...marked, ...view.blocks] });
    }
    const existing = await reflectionOn(deps, person, ask.nudge.id);
    const about = { nudgeId: ask.nudge.id, challenge: ask.challenge, member, existing };
    const view = reflectView(say, about, replying, story);
    return modalReply({ ...view, blocks: [...marked, ...view.blocks] });
  },
});

const opens = (id: string, form: "plan" | "questions" | "wording"): Action =>
  defineAction({ id, opensModal: true, value: CoachAbout, run: (context, about) => coachForm(context, form, about) });

export const coachActions: readonly Action[] = [
  open,
  answers("coach.yes", "yes"),
  answers("coach.no", "no"),
  allows("coach.allow", true),
  allows("coach.forbid", false),
  last,
  show,
  draft,
  opens("coach.plan", "plan"),
  opens("coach.questions", "questions"),
  opens("coach.wording", "wording"),
];
