import type { Context } from "#src/feature-kit/handlers.ts";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { nextWords, nudgeMessage } from "#src/features/weekly/slack/nudge-message.ts";
import { quietText } from "#src/features/weekly/slack/quiet-text.ts";
import { forgetWishes } from "#src/features/weekly/use-cases/preferences.ts";
import type { TextKey } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { Submission, ViewState } from "#src/slack/context.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { actions, button, divider, section, textMessage } from "#src/slack/kit/blocks.ts";
import { messageView } from "#src/slack/windows.ts";
import { join, saveSettings } from "../use-cases/membership.ts";
import { droppedWishes, readSettings, SETTINGS_FIELDS, ShownWishes } from "./settings-form.ts";
import { settingsSummary } from "./settings-summary.ts";

/** Joined: the tiny first challenge is there at once, in the same window, where the form was opened, and in the DM. */
export const joinSubmit = defineSubmit({
  id: "join",
  fields: SETTINGS_FIELDS.kinds,
  run: (context, state) =>
    withSettings(context, state, "join", async ({ deps, say, person }, settings) => {
      const { member, first } = await join(deps, person, settings);
      const welcome = section(say("join.welcome_md", { next: nextWords(say, member) }));
      if (!first)
        return { kind: "update", view: messageView(context, { text: say("join.fallback"), blocks: [welcome] }) };
      const blocks = [welcome, divider(), section(say("nudge.first_md")), ...nudgeMessage(say, first).blocks];
      return {
        kind: "update",
        view: messageView(context, { text: say("join.fallback"), blocks }),
        message: { text: say("join.fallback"), blocks },
        staysInDm: true,
      };
    }),
});

/** Saved: the settings as they are now, with a button to change them. */
export const settingsSubmit = defineSubmit({
  id: "settings",
  fields: SETTINGS_FIELDS.kinds,
  metadata: ShownWishes,
  run: (context, state, metadata) =>
    withSettings(context, state, "settings", async ({ deps, say, person }, settings) => {
      const member = await saveSettings(deps, person, settings);
      await forgetWishes(deps, person, droppedWishes(state, metadata));
      const quiet = quietText(say, member);
      const summary = [settingsSummary(say, member), ...(quiet ? [quiet] : [])].join("\n");
      return {
        kind: "close",
        message: textMessage(summary, actions(button(say("home.change_settings"), "settings.open", "saved"))),
      };
    }),
});

type Settings = Extract<ReturnType<typeof readSettings>, { settings: unknown }>["settings"];

async function withSettings(
  context: Context,
  state: ViewState,
  form: "join" | "settings",
  save: (context: Context, settings: Settings) => Promise<Submission>,
): Promise<Submission> {
  const read = readSettings(context.say, state, form);
  if ("errors" in read) return { kind: "errors", errors: read.errors };
  try {
    return await save(context, read.settings);
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    const blocks: Partial<Record<TextKey, string>> = {
      "errors.focus_count": "focus",
      "errors.hours_order": "work_end",
      "errors.zone_unknown": "zone",
      "errors.nudge_outside_hours": "hour",
      "errors.manager_self": "manager",
      "errors.manager_unfit": "manager",
    };
    return {
      kind: "errors",
      errors: { [blocks[error.fault.key] ?? "days"]: userFaultText(error.fault, context.say) },
    };
  }
}
