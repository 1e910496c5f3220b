/** Takes back what was changed last from a sentence; what cannot be taken back is told with what to press. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import type { TakeBack } from "#src/features/weekly/rules/take-back.ts";
import { nextDay } from "#src/features/weekly/slack/nudge-message.ts";
import { takeBack } from "#src/features/weekly/use-cases/take-back.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section } from "#src/slack/kit/blocks.ts";
import { rememberChange } from "../store/talks.ts";

export async function takeLastBack(context: Context, change: TakeBack | null): Promise<Reply> {
  const { deps, say, person } = context;
  const toPress = [button(say("menu.next"), "nudge.next", "chat"), button(say("home.all"), "log.list", "chat")];
  if (!change) return messageReply(withButtons(say("chat.undo.nothing_md"), [...toPress, settingsOf(context)]));
  const result = await takeBack(deps, person, change);
  await rememberChange(deps.db, person, null);
  const { byId } = deps.catalogues.of(person.workspaceId);
  const id = change.before.nudge?.challengeId ?? "";
  const title = escapeMrkdwn(byId.get(id)?.title ?? id);
  if (result.kind === "refused") {
    const words = {
      changed: say("chat.undo.changed_md"),
      assigned: say("chat.undo.assigned_md", { title }),
      "other-open": say("chat.undo.other_open_md", { title }),
    };
    return messageReply(withButtons(words[result.why], toPress));
  }
  const nudge = change.before.nudge;
  const wasNudge = nudge !== null && JSON.stringify(nudge) !== JSON.stringify(change.after.nudge);
  if (!wasNudge && JSON.stringify(change.before.plan) === JSON.stringify(change.after.plan)) {
    const member = await findMember(deps, person);
    const next = nextDay(say.locale, member);
    return messageReply(withButtons(next ? say("chat.undo.nudges_md", { next }) : say("chat.undo.quiet_md"), []));
  }
  const state = nudge?.status === "planned" ? "planned" : "other";
  const isTold = nudge !== null && change.act === "done" && (await deps.isNudgeTold(await idOf(context), nudge.id));
  const text = [say("chat.undo.nudge_md", { title, state }), ...(isTold ? [say("chat.undo.told_md")] : [])].join("\n");
  const show = button(say("menu.next"), "nudge.next", "chat");
  return messageReply(withButtons(text, isTold ? [show, button(say("home.all"), "log.list", "chat")] : [show]));
}

async function idOf({ deps, person }: Context): Promise<string> {
  return (await findMember(deps, person)).id;
}

function settingsOf({ say }: Context) {
  return button(say("menu.settings"), "settings.open", "chat");
}

function withButtons(mrkdwn: string, buttons: readonly ReturnType<typeof button>[]): Message {
  return {
    text: mrkdwn.replaceAll("*", ""),
    blocks: [section(mrkdwn), ...(buttons.length > 0 ? [actions(...buttons)] : [])],
  };
}
