/** Submitting the form of an own challenge: first it is shown as people will see it, then it is published. */

import { createHash } from "node:crypto";
import { z } from "zod";
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { BrokenRule, RuleFault } from "#src/kernel/challenge-draft.ts";
import type { Say } from "#src/kernel/texts.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";
import { conflict } from "#src/slack/conflict.ts";
import type { Redrawn, Submission } from "#src/slack/context.ts";
import { challengeMark } from "../rules/challenge-mark.ts";
import {
  checkOwnChallenge,
  draftWithDefaults,
  listOwnChallenges,
  publishOwnChallenge,
} from "../use-cases/custom-challenges.ts";
import { adminOverview } from "../use-cases/policy.ts";
import {
  BLOCK_OF,
  CHALLENGE_FIELDS,
  challengeFormView,
  generalTexts,
  OVERRULED,
  readCore,
  readDraft,
  wantsMore,
} from "./challenge-form.ts";
import { adminChallengesView } from "./challenge-list.ts";
import { adminHomeView } from "./overview.ts";
import { asAdmin } from "./section-forms.ts";

const Metadata = z.object({
  id: z.string(),
  isNew: z.boolean(),
  /** Left out by forms of versions before: they were all whole. */
  isWhole: z.boolean().default(true),
  seen: z.string().nullish(),
  mark: z.string().optional(),
});

/** Whoever is no admin hears that first, whatever their form holds. */
const MetadataIfAny = Metadata.nullable().catch(null);

export const ownChallengeSubmit = defineSubmit({
  id: "admin-challenge",
  fields: CHALLENGE_FIELDS.kinds,
  metadata: MetadataIfAny,
  delivers: "all",
  run: (context, state, metadata) =>
    asAdmin(
      context,
      async (): Promise<Submission> => {
        const { deps, say, person } = context;
        if (!metadata) throw new UserFault({ key: "errors.item_gone" });
        const { id, isNew, isWhole: wasWhole, seen, mark: shown } = metadata;
        const draft = wasWhole
          ? readDraft(state, id)
          : await draftWithDefaults(deps, person, readCore(state, id), generalTexts(say));
        const isWhole = wasWhole || wantsMore(state);
        const checked = await checkOwnChallenge(deps, person, draft, say.locale);
        // Whoever asks for the other fields is shown them, whatever is still wrong.
        if (!checked.ok && isWhole && !wasWhole)
          return { kind: "update", view: challengeFormView(say, draft, { isNew, isWhole, seen: seen ?? null }) };
        if (!checked.ok) return { kind: "errors", errors: errorsOf(say, checked.faults) };
        const { challenge, twin } = checked;
        const mark = markOf(challenge, twin?.id);
        if (mark !== shown || isWhole !== wasWhole) {
          const preview = { challenge, twin, mark, now: deps.clock.now() };
          return {
            kind: "update",
            view: challengeFormView(say, draft, { isNew, isWhole, seen: seen ?? null, preview }),
          };
        }
        if (twin && !CHALLENGE_FIELDS.chosenAll(state, "overrule").includes(OVERRULED))
          return { kind: "errors", errors: { overrule: say("authoring.twin_first") } };
        try {
          await publishOwnChallenge(deps, person, draft, say.locale, seen);
        } catch (error) {
          if (error instanceof ChangedMeanwhile) return conflict(say, error, labelsOf(say));
          throw error;
        }
        return { kind: "close", redraw: await windowsBelow(context) };
      },
      () => "title",
    ),
});

/** The texts of a challenge, as the form calls them. */
function labelsOf(say: Say): Record<string, string> {
  return {
    title: say("authoring.title"),
    ask: say("authoring.ask"),
    why: say("authoring.why"),
    steps: say("authoring.steps"),
    cues: say("authoring.cues"),
    questions: say("authoring.questions"),
    reflection: say("authoring.reflection"),
    result: say("authoring.result"),
    tiny: say("authoring.tiny"),
    bigger: say("authoring.bigger"),
    safety: say("authoring.safety"),
  };
}

/** The list and the first window, as they are now. */
async function windowsBelow({ deps, say, person, origin }: Context): Promise<readonly Redrawn[]> {
  const [root, list] = origin.kind === "modal" ? origin.below : [];
  if (!root || !list) return [];
  return [
    { viewId: list, view: adminChallengesView(say, await listOwnChallenges(deps, person)) },
    { viewId: root, view: adminHomeView(say, await adminOverview(deps, person)) },
  ];
}

/** Short and the same for the same challenge; it travels with the form. */
function markOf(challenge: Challenge, twinId = ""): string {
  return createHash("sha256")
    .update(JSON.stringify([challengeMark(challenge), twinId]))
    .digest("base64url")
    .slice(0, 22);
}

/** One text for each field; a field with several faults says them all. */
function errorsOf(say: Say, faults: readonly RuleFault[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { field, rule } of faults) {
    const block = BLOCK_OF[field] ?? field;
    const text = ruleText(say, rule);
    errors[block] = errors[block] ? `${errors[block]} ${text}` : text;
  }
  return errors;
}

function ruleText(say: Say, rule: BrokenRule): string {
  switch (rule.kind) {
    case "length":
      return rule.item === 0 ? say("authoring.fault.length", rule) : say("authoring.fault.line", rule);
    case "count":
      return say("authoring.fault.count", { ...rule, exact: rule.min === rule.max ? "yes" : "other" });
    case "number":
      return say("authoring.fault.number", rule);
    case "cue-shape":
      return say("authoring.fault.cue_shape", rule);
    case "cue-long":
      return say("authoring.fault.cue_long", { ...rule, half: rule.half === "when" ? "when" : "other" });
    case "consent-needs-safety":
      return say("authoring.fault.consent");
    case "alone":
      return say("authoring.fault.alone");
    case "missing":
      return say("authoring.fault.missing");
  }
}
