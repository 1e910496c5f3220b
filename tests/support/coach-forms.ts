/** How people come to the forms in which a language model helps. Nobody listens at its endpoint: the rules answer. */
import type { Actor } from "#src/playground/actor.ts";
import type { Form } from "./forms.ts";
import type { Scene } from "./story.ts";

/** A sentence that the rules do not read. */
export const UNREAD = "would purple lanterns help the harbour?";

/** They are asked, and say yes. */
export async function saysYes(actor: Actor): Promise<void> {
  await actor.say(UNREAD);
  await actor.click("coach.yes");
}

const mayaSaysYes = ({ maya }: Scene): Promise<void> => saysYes(maya);

const underNudge = (action: string): Form => ({
  first: [mayaSaysYes],
  open: async ({ maya }) => {
    await maya.command("/growth next");
    await maya.click(action);
    return maya;
  },
});

/** For stories with these forms: nobody listens there. */
export const WITH_COACH = { coachUrl: () => "http://127.0.0.1:9/v1" };

export const COACH_FORMS: Readonly<Record<string, Form>> = {
  "coach-plan": underNudge("coach.plan"),
  "coach-wording": underNudge("coach.wording"),
  "coach-questions": {
    first: [mayaSaysYes],
    open: async ({ maya }) => {
      await maya.command("/growth settings");
      await maya.click("coach.open");
      await maya.click("coach.questions");
      return maya;
    },
  },
  "admin-coach": {
    open: async ({ grace }) => {
      await grace.command("/growth admin");
      await grace.click("admin.section.coach");
      return grace;
    },
  },
};
