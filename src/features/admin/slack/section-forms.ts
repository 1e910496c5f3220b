/** The sections of `/growth admin` that are small forms. Each is saved on its own, and the first window shows it. */

import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineSubmit, type Submit } from "#src/feature-kit/handlers.ts";
import { MAX_HELP_CONTACT, MAY_ASSIGN, type Policy, RETENTION_MONTHS } from "#src/kernel/policy.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { listOf } from "#src/language/lists.ts";
import type { Submission, ViewState } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { hour, userFaultText } from "#src/slack/fault-text.ts";
import { modal, option, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { ofOurForm } from "#src/slack/kit/form-state.ts";
import { channel, people, radio, select, textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import {
  adminOverview,
  requireAdmin,
  saveAdmins,
  saveAnnouncementChannel,
  saveHelpContact,
  saveManagers,
  saveMayAssign,
  saveQuiet,
  saveRetention,
} from "../use-cases/policy.ts";
import { adminHomeView } from "./overview.ts";

const FIELDS = formFields({
  admins: "people",
  managers: "people",
  assign: "choice",
  channel: "choice",
  contact: "text",
  retention: "choice",
  from: "choice",
  until: "choice",
  days: "text",
});
const { input, chosen, chosenPeople, typed } = FIELDS;

/** The sections of the policy, by the name of their form. */
export type Form = "admins" | "managers" | "assign" | "quiet" | "channel" | "retention" | "contact";

const MAX_ADMINS = 20;
const MAX_MANAGERS = 50;
const NONE = "none";
const HOURS = Array.from({ length: 24 }, (_, value) => option(hour(value), String(value)));

/** The form of a section. */
export function adminSectionView(say: Say, name: Form, policy: Policy): ModalView {
  return modal(`admin-${name}`, say(`admin.${name}.title`), fieldsOf(say, name, policy), {
    submit: say("common.save"),
    close: say("admin.back"),
  });
}

function fieldsOf(say: Say, name: Form, policy: Policy): KnownBlock[] {
  switch (name) {
    case "admins":
      return [
        input("admins", say("admin.admins.field"), people(policy.admins, MAX_ADMINS), {
          hint: say("admin.admins.hint"),
        }),
      ];
    case "managers":
      return [
        input("managers", say("admin.managers.field"), people(policy.managers, MAX_MANAGERS), {
          hint: say("admin.managers.hint"),
          optional: true,
        }),
      ];
    case "assign": {
      const choices = MAY_ASSIGN.map((choice) =>
        option(say(`admin.assign.${choice}`), choice, say(`admin.assign.${choice}_line`)),
      );
      return [input("assign", say("admin.assign.field"), radio(choices, policy.mayAssign))];
    }
    case "quiet":
      return quietFields(say, policy);
    case "channel":
      return [
        input("channel", say("admin.channel.field"), channel(policy.announcementChannel), {
          hint: say("admin.channel.hint"),
          optional: true,
        }),
      ];
    case "contact":
      return [
        input(
          "contact",
          say("admin.contact.field"),
          textInput({ initial: policy.helpContact ?? "", multiline: true, max: MAX_HELP_CONTACT }),
          { hint: say("admin.contact.hint"), optional: true },
        ),
      ];
    case "retention": {
      const choices = [
        option(say("admin.retention.none"), NONE, say("admin.retention.none_line")),
        ...RETENTION_MONTHS.map((months) => option(say("admin.retention.months", { months }), String(months))),
      ];
      return [
        input("retention", say("admin.retention.field"), radio(choices, String(policy.retentionMonths ?? NONE)), {
          hint: say("admin.retention.hint"),
        }),
      ];
    }
  }
}

function quietFields(say: Say, { quietHours, daysOff }: Policy): KnownBlock[] {
  const from = [option(say("admin.quiet.off"), NONE), ...HOURS];
  return [
    input("from", say("admin.quiet.from"), select(from, String(quietHours?.from ?? NONE))),
    input("until", say("admin.quiet.until"), select(HOURS, String(quietHours?.until ?? 7)), {
      hint: say("admin.quiet.hint"),
    }),
    input("days", say("admin.quiet.days"), textInput({ initial: daysOff.join("\n"), multiline: true }), {
      hint: say("admin.quiet.days_hint"),
      optional: true,
    }),
  ];
}

const Hour = z.coerce.number().int().min(0).max(23);

/** What each form saves. @returns notes for the first window. */
const SAVE: Readonly<Record<Form, (context: Context, state: ViewState) => Promise<readonly string[]>>> = {
  admins: async ({ deps, person }, state) => {
    await saveAdmins(deps, person, chosenPeople(state, "admins"));
    return [];
  },
  managers: async ({ deps, person }, state) => {
    await saveManagers(deps, person, chosenPeople(state, "managers"));
    return [];
  },
  assign: async ({ deps, person }, state) => {
    await saveMayAssign(deps, person, ofOurForm(z.enum(MAY_ASSIGN), chosen(state, "assign")));
    return [];
  },
  quiet: async ({ deps, say, person }, state) => {
    const from = chosen(state, "from") ?? NONE;
    const hours =
      from === NONE ? null : { from: ofOurForm(Hour, from), until: ofOurForm(Hour, chosen(state, "until")) };
    const { past } = await saveQuiet(deps, person, hours, typed(state, "days"));
    return past.length > 0 ? [say("admin.past_md", { days: listOf(say.locale, past.map(escapeMrkdwn)) })] : [];
  },
  channel: async ({ deps, say, person }, state) => {
    const chosenChannel = chosen(state, "channel");
    const isNew = await saveAnnouncementChannel(deps, person, chosenChannel);
    return isNew ? [say("admin.announced_md", { channel: `<#${chosenChannel}>` })] : [];
  },
  retention: async ({ deps, person }, state) => {
    const months = chosen(state, "retention") ?? NONE;
    await saveRetention(deps, person, months === NONE ? null : ofOurForm(z.coerce.number().int(), months));
    return [];
  },
  contact: async ({ deps, person }, state) => {
    await saveHelpContact(deps, person, typed(state, "contact"));
    return [];
  },
};

/** The field at which a fault of a section is told; every other has one field alone. */
function blockOf(name: Form, { fault }: UserFault): string {
  if (name !== "quiet") return name;
  return fault.key === "errors.quiet_hours_same" ? "until" : "days";
}

export const adminSubmits: readonly Submit[] = (Object.keys(SAVE) as Form[]).map((name) =>
  defineSubmit({
    id: `admin-${name}`,
    fields: FIELDS.kinds,
    run: (context, state) =>
      asAdmin(
        context,
        async () => {
          const notes = await SAVE[name](context, state);
          const saved = context.say("admin.saved_md", { section: context.say(`admin.${name}.title`) });
          return closeOver(context, [saved, ...notes]);
        },
        (fault) => blockOf(name, fault),
      ),
  }),
);

/** The form closes, and the first window under it shows how it is now. */
async function closeOver(context: Context, notes: readonly string[]): Promise<Submission> {
  const { deps, say, person, origin } = context;
  const [root] = origin.kind === "modal" ? origin.below : [];
  if (!root) return { kind: "close" };
  // An admin who gave the role away sees nothing more of it.
  const overview = await adminOverview(deps, person).catch((error: unknown) => {
    if (error instanceof UserFault) return error;
    throw error;
  });
  const view =
    overview instanceof UserFault
      ? messageView(context, textMessage(userFaultText(overview.fault, say)))
      : adminHomeView(say, overview, notes);
  return { kind: "close", redraw: [{ viewId: root, view }] };
}

/** Faults are told at their fields; who is no admin any more is told that in place of the form. */
export async function asAdmin(
  context: Context,
  work: () => Promise<Submission>,
  blockOfFault: (fault: UserFault) => string,
): Promise<Submission> {
  try {
    // Before what the form holds is read: it may be none that an admin was shown.
    await requireAdmin(context.deps, context.person);
    return await work();
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    const text = userFaultText(error.fault, context.say);
    if (error.fault.key === "errors.not_admin")
      return { kind: "update", view: messageView(context, textMessage(text)) };
    return { kind: "errors", errors: { [blockOfFault(error)]: text } };
  }
}
