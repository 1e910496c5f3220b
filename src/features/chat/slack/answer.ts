/** Plain words in the DM: they do what they say, or get one short, useful answer. */

import type { Context } from "#src/feature-kit/handlers.ts";
import { declineInvitations } from "#src/features/assignments/use-cases/answer.ts";
import { helpMessage, menuMessage } from "#src/features/home/slack/help-message.ts";
import { findMemberIfAny } from "#src/features/onboarding/use-cases/membership.ts";
import { exportPromise } from "#src/features/privacy/slack/privacy-message.ts";
import { requestExport } from "#src/features/privacy/use-cases/export.ts";
import { tellsSomething } from "#src/features/reflections/rules/telling.ts";
import { progressMessage } from "#src/features/reflections/slack/progress-message.ts";
import { findToldAbout, overviewOf, showProgress } from "#src/features/reflections/use-cases/overview.ts";
import { tellMore } from "#src/features/reflections/use-cases/reflect.ts";
import { replyWithPrivacy } from "#src/features/team/slack/replies.ts";
import { nudgeMessage } from "#src/features/weekly/slack/nudge-message.ts";
import { confirmForget, pauseReply, resumeReply, showCurrent, showOthers } from "#src/features/weekly/slack/replies.ts";
import {
  answerNotYet,
  completeChallenge,
  giveUpChallenge,
  planTimeTold,
  skipChallenge,
} from "#src/features/weekly/use-cases/answer-nudge.ts";
import type { Ask } from "#src/features/weekly/use-cases/current-nudge.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { isNo } from "#src/language/moving-words.ts";
import { hasWords } from "#src/language/typing.ts";
import type { Reply } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, context as note, section, textMessage } from "#src/slack/kit/blocks.ts";
import { understand } from "../rules/intents.en.ts";
import { referenceTo, type Told } from "./told.ts";

/**
 * The answer to a message. Forms cannot be opened from a message, so what needs one is offered as a button.
 * @param turn counts the person's messages, so that the same help is never said twice in a row.
 */
export async function answerWords(context: Context, told: Told, thread: Ask | null, turn: number): Promise<Message> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  const intent = understand(told.text);
  if (!member) return isNo(told.text) ? acceptNo(context) : menuMessage(say, "new");
  if (told.hasFiles && !hasWords(told.text)) return textMessage(say("chat.file_md"));
  switch (intent.kind) {
    case "done":
      return intent.story === "" ? markDone(context) : keepStory(context, told, intent.story, thread);
    case "log":
      return offerLog(context, told, intent.story);
    case "pause":
      return messageOf(await pauseReply(context, intent.until));
    case "resume":
      return messageOf(await resumeReply(context));
    case "skip": {
      const { nudge, plan, challenge, member: after } = await skipChallenge(deps, person, null);
      return challenge
        ? nudgeMessage(say, { member: after, nudge, plan, challenge })
        : textMessage(say("common.saved"));
    }
    case "swap":
      return messageOf(await showOthers(context, null));
    case "next":
    case "plan":
      return messageOf(await showCurrent(context));
    case "not-yet": {
      const answer = await answerNotYet(deps, person, null);
      if (answer.kind === "left-alone")
        return textMessage(
          say("follow-up.left_alone_md", { title: escapeMrkdwn(answer.closed.challenge?.title ?? "") }),
        );
      const again = button(say("follow-up.new_time"), "nudge.not-yet", answer.ask.nudge.id, "primary");
      return { text: say("follow-up.new_time"), blocks: [section(say("follow-up.not_yet_md")), actions(again)] };
    }
    case "move":
      return offerMove(context, told.text);
    case "could-not": {
      const { nudge, plan, challenge, member: after } = await giveUpChallenge(deps, person, null);
      return challenge
        ? nudgeMessage(say, { member: after, nudge, plan, challenge })
        : textMessage(say("common.saved"));
    }
    case "stop":
      return {
        text: say("chat.stop_md"),
        blocks: [
          section(say("chat.stop_md")),
          actions(
            button(say("follow-up.stop"), "cadence.stop", "stop"),
            button(say("nudge.rarer"), "cadence.monthly", "monthly"),
          ),
        ],
      };
    case "progress":
      return progressMessage(say, (await showProgress(deps, person)).progress);
    case "privacy":
      return messageOf(await replyWithPrivacy(context));
    case "settings":
      return {
        text: say("menu.settings"),
        blocks: [actions(button(say("menu.settings"), "settings.open", "chat", "primary"))],
      };
    case "export":
      return exportPromise(say, await requestExport(deps, person));
    case "forget":
      return messageOf(await confirmForget(context));
    case "join":
      return menuMessage(say, member.status === "active" ? "active" : "quiet");
    case "help":
      return helpMessage(say, context.commands);
    case "thanks":
      return textMessage(say("chat.thanks"));
    case "greeting":
      return greeting(context);
    case "unknown":
      if (thread && hasWords(told.text)) return offerReflection(context, thread, told, null);
      if (tellsSomething(told.text)) return offerGuess(context, told);
      return confused(context, member.status === "active" ? "active" : "quiet", turn);
  }
}

/** Who never joined and says no is asked nothing again. */
async function acceptNo({ deps, say, person }: Context): Promise<Message> {
  const declined = await declineInvitations(deps, person);
  const lines = declined.map(({ title, assignerUserId }) =>
    say("assign.offer.declined_md", { title: escapeMrkdwn(title), assigner: mention(assignerUserId) }),
  );
  return textMessage(lines.length > 0 ? lines.join("\n\n") : say("chat.no_md"));
}

/** Nothing is closed: a new time, or the word that it is off. */
async function offerMove({ deps, say, person }: Context, words: string): Promise<Message> {
  const ask = (await overviewOf(deps, person))?.ask;
  if (!ask) throw new UserFault({ key: "errors.nothing_open" });
  const at = planTimeTold(deps, ask.member, words);
  const value = at ? `${ask.nudge.id}|${at.toISOString()}` : ask.nudge.id;
  return {
    text: textMessage(say("follow-up.move_md")).text,
    blocks: [
      section(say("follow-up.move_md")),
      actions(
        button(say("follow-up.new_time"), "nudge.accept", value, "primary"),
        button(say("follow-up.could_not"), "nudge.could-not", ask.nudge.id),
      ),
    ],
  };
}

async function markDone(context: Context): Promise<Message> {
  const { deps, say, person } = context;
  const { challenge, nudge } = await completeChallenge(deps, person, null);
  const title = escapeMrkdwn(challenge?.title ?? "");
  return {
    text: say("chat.done_no_words_md", { title }),
    blocks: [
      section(say("chat.done_no_words_md", { title })),
      actions(button(say("nudge.reflect"), "reflection.open", nudge.id, "primary")),
    ],
  };
}

/** "Done, I sat in on the call": done, and kept in the person's own words. */
async function keepStory(context: Context, told: Told, story: string, thread: Ask | null): Promise<Message> {
  const { deps, say, person } = context;
  try {
    const { reflection } = await tellMore(deps, person, thread?.nudge.id ?? null, story);
    return {
      text: say("chat.done_kept_md", { title: escapeMrkdwn(reflection.title) }),
      blocks: [
        section(say("chat.done_kept_md", { title: escapeMrkdwn(reflection.title) })),
        ...fileNote(told, context),
        actions(button(say("chat.add_words"), "reflection.edit", reflection.id)),
      ],
    };
  } catch (error) {
    // Nothing was open: it is something that the person did on their own, so it is offered to the log.
    if (!(error instanceof UserFault && error.fault.key === "errors.nothing_open")) throw error;
    return offerLog(context, told, story);
  }
}

/** Told without a thread: what it is about is a guess, so that the log stands beside it. */
async function offerGuess(context: Context, told: Told): Promise<Message> {
  const ask = await findToldAbout(context.deps, context.person);
  const story = told.text.trim();
  if (!ask) return offerLog(context, told, story);
  const reference = referenceTo(told, story);
  const other = reference === null ? null : button(context.say("chat.not_about_this"), "chat.log", reference);
  return offerReflection(context, ask, told, other);
}

/**
 * Offers to keep what was told as what came of a nudge.
 * @param other what may be pressed instead; null: no, thanks.
 */
function offerReflection(
  context: Context,
  { nudge, challenge }: Ask,
  told: Told,
  other: ReturnType<typeof button> | null,
): Message {
  const { say } = context;
  const reference = referenceTo(told, told.text.trim());
  if (reference === null) return textMessage(say("chat.too_long_here_md"));
  const keep = button(say("chat.keep_it"), "chat.reflect", `${nudge.id}|${reference}`, "primary");
  return offer(say("chat.reflection_offer_md", { title: escapeMrkdwn(challenge.title) }), [keep, other], told, context);
}

function offerLog(context: Context, told: Told, story: string): Message {
  const { say } = context;
  const reference = referenceTo(told, story);
  if (reference === null) return textMessage(say("chat.too_long_here_md"));
  return offer(say("chat.log_offer_md"), [button(say("chat.keep_it"), "chat.log", reference), null], told, context);
}

function offer(
  mrkdwn: string,
  [keep, other]: readonly [ReturnType<typeof button>, ReturnType<typeof button> | null],
  told: Told,
  context: Context,
): Message {
  const leave = other ?? button(context.say("chat.no_thanks"), "reflection.leave", "chat");
  return {
    text: mrkdwn.replaceAll("*", ""),
    blocks: [section(mrkdwn), ...fileNote(told, context), actions(keep, leave)],
  };
}

/** What becomes of a file that came with the words. */
function fileNote({ hasFiles }: Told, { say }: Context): Message["blocks"] {
  return hasFiles ? [note(say("chat.file_kept_md"))] : [];
}

async function greeting({ deps, say, person }: Context): Promise<Message> {
  const overview = await overviewOf(deps, person);
  const ask = overview?.ask ?? null;
  const state = ask?.nudge.status === "planned" ? "planned" : ask ? "open" : "other";
  const text = say("chat.greeting_md", { state, title: escapeMrkdwn(ask?.challenge.title ?? "") });
  const nextButton = ask
    ? button(say("menu.next"), "nudge.next", "chat")
    : button(say("home.get_one"), "nudge.next", "chat");
  return { text: text.replaceAll("*", ""), blocks: [section(text), actions(nextButton)] };
}

/** Three ways to say it, in turn. */
function confused({ say }: Context, state: "active" | "quiet", turn: number): Message {
  const lines = [say("chat.unknown_1"), say("chat.unknown_2"), say("chat.unknown_3")];
  const menu = menuMessage(say, state);
  const line = lines[turn % lines.length] ?? "";
  return { text: line, blocks: [section(line), ...menu.blocks.filter(({ type }) => type === "actions")] };
}

function messageOf(reply: Reply): Message {
  if (reply.kind === "message" || reply.kind === "extra") return reply.message;
  throw new Error("plain words cannot open a form");
}
