/** Buttons inside `/growth admin`. Everybody's right is checked by each use case, whoever sees the button. */

import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { Page, parted } from "#src/slack/button-value.ts";
import { modalReply, type Reply } from "#src/slack/context.ts";
import { challengeMark } from "../rules/challenge-mark.ts";
import { emptyDraft } from "../rules/draft-defaults.ts";
import {
  findOwnChallenge,
  listOwnChallenges,
  newOwnChallengeId,
  restoreOwnChallenge,
  retireOwnChallenge,
} from "../use-cases/custom-challenges.ts";
import { adminOverview, requireAdmin } from "../use-cases/policy.ts";
import { challengeFormView, draftOf } from "./challenge-form.ts";
import { adminChallengesView } from "./challenge-list.ts";
import { admin as adminCommand } from "./command.ts";
import { adminHomeView } from "./overview.ts";

/** The same as `/growth admin`. */
const openAll = defineAction({
  id: "admin.open",
  opensModal: true,
  run: (context) => adminCommand.run(context, "", ""),
});

const openSection = defineAction({
  id: "admin.section",
  opensModal: true,
  value: z.string(),
  run: async ({ deps, say, person }, named) => {
    const section = deps.adminSections.find(({ name }) => name === named);
    if (!section) throw new UserFault({ key: "errors.item_gone" });
    return modalReply(await section.open(deps, say, person));
  },
});

const turnPage = defineAction({
  id: "admin.page",
  value: Page,
  run: async ({ deps, say, person, origin }, page) => {
    const view = adminChallengesView(say, await listOwnChallenges(deps, person), page);
    return origin.kind === "modal" ? { kind: "redraw", views: [{ viewId: origin.viewId, view }] } : { kind: "none" };
  },
});

const write = defineAction({
  id: "admin.write",
  opensModal: true,
  run: async ({ deps, say, person }) => {
    await requireAdmin(deps, person);
    return modalReply(challengeFormView(say, emptyDraft(newOwnChallengeId(deps)), { isNew: true, isWhole: false }));
  },
});

/** `<page>|<challenge id>`, as the list's buttons carry it. */
const PageAndChallenge = parted("|", { page: Page, id: z.string() });

const edit = defineAction({
  id: "admin.edit",
  opensModal: true,
  value: PageAndChallenge,
  run: async ({ deps, say, person }, { id }) => {
    const { challenge } = await findOwnChallenge(deps, person, id);
    return modalReply(
      challengeFormView(say, draftOf(challenge, say.locale), {
        isNew: false,
        isWhole: true,
        seen: challengeMark(challenge),
      }),
    );
  },
});

const retire = defineAction({
  id: "admin.retire",
  value: PageAndChallenge,
  run: async (context, { page, id }) => {
    await retireOwnChallenge(context.deps, context.person, id);
    return drawnAnew(context, page);
  },
});

const restore = defineAction({
  id: "admin.restore",
  value: PageAndChallenge,
  run: async (context, { page, id }) => {
    await restoreOwnChallenge(context.deps, context.person, id);
    return drawnAnew(context, page);
  },
});

/** The list, and the first window under it. */
async function drawnAnew({ deps, say, person, origin }: Context, page: number): Promise<Reply> {
  if (origin.kind !== "modal") return { kind: "none" };
  const list = adminChallengesView(say, await listOwnChallenges(deps, person), page);
  const home = adminHomeView(say, await adminOverview(deps, person));
  const [root] = origin.below;
  return {
    kind: "redraw",
    views: [{ viewId: origin.viewId, view: list }, ...(root ? [{ viewId: root, view: home }] : [])],
  };
}

export const adminActions: readonly Action[] = [openAll, openSection, turnPage, write, edit, retire, restore];
