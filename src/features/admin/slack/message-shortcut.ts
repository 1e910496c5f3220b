import { defineShortcut } from "#src/feature-kit/handlers.ts";
import { titleOf } from "#src/kernel/challenge-title.ts";
import { cut } from "#src/kernel/text.ts";
import { modalReply } from "#src/slack/context.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { readWritten } from "#src/slack/written.ts";
import { emptyDraft } from "../rules/draft-defaults.ts";
import { newOwnChallengeId } from "../use-cases/custom-challenges.ts";
import { requireAdmin } from "../use-cases/policy.ts";
import { challengeFormView } from "./challenge-form.ts";

/** "Add to our challenges" in a message's menu: the three fields, with the message's words as far as a field takes them. For admins. */
export const addToOwnChallenges = defineShortcut({
  id: "authoring.message",
  run: async (context, { text }) => {
    const { deps, say, person } = context;
    await requireAdmin(deps, person);
    const words = await readWritten(context, text);
    const draft = { ...emptyDraft(newOwnChallengeId(deps)), title: titleOf(words), task: cut(words, LIMITS.inputText) };
    return modalReply(challengeFormView(say, draft, { isNew: true, isWhole: false }));
  },
});
