/** The language model in `/growth admin`: whether people may use it, how much, and what was used. */
import { z } from "zod";
import type { AuditSubject } from "#src/feature-kit/audit-subject.ts";
import { defineAdminSection } from "#src/feature-kit/define-admin-section.ts";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { adminHomeView } from "#src/features/admin/slack/overview.ts";
import { adminOverview, requireAdmin } from "#src/features/admin/use-cases/policy.ts";
import type { Say } from "#src/kernel/texts.ts";
import { type ModalView, modal, option } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { ofOurForm } from "#src/slack/kit/form-state.ts";
import { numberInput, radio } from "#src/slack/kit/inputs.ts";
import { MOST_REQUESTS, MOST_TOKENS } from "../rules/consent.ts";
import { type CoachReport, changeCoachPolicy, coachReport } from "../use-cases/admin.ts";

const FIELDS = formFields({
  coach: "choice",
  requests: "text",
  tokens: "text",
});
const { input, chosen, typed } = FIELDS;

export const coachSection = defineAdminSection({
  name: "coach",
  place: 68,
  title: "coach.admin.title",
  kind: "form",
  needsModel: true,
  load: coachReport,
  summary: (say, { policy, used }) =>
    say("coach.admin.summary", { ...policy, ...used, isOn: policy.isOn ? "yes" : "other" }),
  open: async (deps, say, person) => {
    await requireAdmin(deps, person);
    return coachAdminView(say, await coachReport(deps, person.workspaceId));
  },
});

/** The form in which an admin switches the language model on or off and sets its budget. */
export function coachAdminView(say: Say, { policy: { isOn, monthRequests, monthTokens } }: CoachReport): ModalView {
  const choices = [
    option(say("coach.admin.on"), "on", say("coach.admin.on_line")),
    option(say("coach.admin.off"), "off", say("coach.admin.off_line")),
  ];
  return modal(
    "admin-coach",
    say("coach.admin.title"),
    [
      input("coach", say("coach.admin.field"), radio(choices, isOn ? "on" : "off")),
      input("requests", say("coach.admin.requests"), numberInput(0, MOST_REQUESTS, monthRequests)),
      input("tokens", say("coach.admin.tokens"), numberInput(0, MOST_TOKENS, monthTokens), {
        hint: say("coach.admin.hint"),
      }),
    ],
    { submit: say("common.save"), close: say("admin.back") },
  );
}

const numberUpTo = (most: number) => z.coerce.number().int().min(0).max(most);

export const coachAdminSubmit = defineSubmit({
  id: "admin-coach",
  fields: FIELDS.kinds,
  run: async ({ deps, say, person, origin }, state) => {
    await changeCoachPolicy(deps, person, {
      isOn: ofOurForm(z.enum(["on", "off"]), chosen(state, "coach")) === "on",
      monthRequests: ofOurForm(numberUpTo(MOST_REQUESTS), typed(state, "requests")),
      monthTokens: ofOurForm(numberUpTo(MOST_TOKENS), typed(state, "tokens")),
    });
    const [root] = origin.kind === "modal" ? origin.below : [];
    if (!root) return { kind: "close" };
    const saved = say("admin.saved_md", { section: say("coach.admin.title") });
    const view = adminHomeView(say, await adminOverview(deps, person), [saved]);
    return { kind: "close", redraw: [{ viewId: root, view }] };
  },
});

export const coachAudit: readonly AuditSubject[] = [
  {
    subject: "coach",
    name: "coach.export.subject",
    fields: {
      isOn: "coach.export.is_on",
      monthRequests: "coach.export.month_requests",
      monthTokens: "coach.export.month_tokens",
    },
    words: ({ say, who }) => say("coach.history_md", { who }),
  },
];
