/** Short, honest answers about who sees what; each leads to the whole of it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { askedLast } from "#src/features/introductions/use-cases/overview.ts";
import { findMemberIfAny, isKnown } from "#src/features/members/use-cases/find-member.ts";
import { previewOf } from "#src/features/team/use-cases/team-view.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { channelMention, escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import * as english from "../rules/narrow-questions.en.ts";
import { countKnown } from "../use-cases/show-privacy.ts";
import { readByOthers } from "../use-cases/who-reads.ts";
import { namedIn, readsOf, seenBy, seesAsked } from "./by-name.ts";
import { replyWithPrivacy } from "./replies.ts";

/** Whether nothing at all is stored of them. */
export async function isStranger({ deps, person }: Context): Promise<boolean> {
  return !(await isKnown(deps, person));
}

/** Whoever asks who sees it is told so; a question of yes or no has its answer first. */
function howAsked(words: string, { locale }: Pick<Say, "locale">): { readonly asked: "who" | "other" } {
  return { asked: ASKS_WHO[locale].test(words) ? "who" : "other" };
}

/** @param words a question of theirs has its yes or no first. */
export function replyToStranger({ say }: Context, words = ""): Reply {
  const asked = NARROW[say.locale].find(([, pattern]) => pattern.test(words))?.[0];
  if (asked === "people" || asked === "admins")
    return messageReply(
      textMessage([say("privacy.short.newcomer_md", howAsked(words, say)), say("privacy.spying_limit_md")].join("\n")),
    );
  return messageReply(textMessage([say("privacy.known_stranger_md"), say("privacy.messages_md")].join(" ")));
}

/** "Is my boss spying on me?": what a manager sees of them, and what nobody sees. @param first where it is no question. */
export async function replyAboutSpying(
  { deps, say, person }: Context,
  first = say("privacy.spying_md"),
): Promise<Reply> {
  const member = await findMemberIfAny(deps, person);
  const preview = member && (await previewOf(deps, person));
  const manager = member?.settings.managerUserId;
  const seen = !member
    ? say("privacy.spying_newcomer_md")
    : manager && preview
      ? say("privacy.spying_manager_md", { manager: mention(manager), count: preview.shared.length })
      : say("privacy.spying_no_manager_md");
  const text = [first, seen, say("privacy.spying_limit_md")].join("\n");
  if (!member) return messageReply(textMessage(text));
  const exact = button(say("privacy.spying_button"), "privacy.open", "privacy");
  return messageReply(textMessage(text, actions(exact)));
}

/** "Does Grace see when I skip?": a narrow question has a short answer, and the way to the whole of it. */
export async function replyAboutPrivacy(context: Context, words: string, before: string | null = null): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  const asked = NARROW[say.locale].find(([, pattern]) => pattern.test(words))?.[0] ?? "general";
  const isOfLast = OF_THE_LAST[say.locale].test(words) && (before === null || OF_ASKING.has(before));
  const question = asked === "question" || isOfLast ? await aboutQuestion(context, asked !== "question") : null;
  if (question) return question;
  if (!member && (asked === "people" || asked === "away")) return replyToStranger(context, words);
  if (!member || asked === "whole") return replyWithPrivacy(context);
  const open = THAT_THEY_ASKED[say.locale].test(words) ? await seesAsked(context) : null;
  if (open !== null) {
    const page = actions(button(say("privacy.known_button"), "privacy.open", "privacy"));
    return messageReply(textMessage(open, page));
  }
  const known = asked === "people" ? await namedIn(context, member, words) : [];
  const [only] = known;
  // Of several who are called so, each is answered about.
  const several = known.length > 1 ? (await Promise.all(known.map((one) => seenBy(context, one)))).join("\n") : null;
  const reads = several ?? (only ? readsOf(say, only) : null);
  if (reads !== null) {
    const page = actions(button(say("privacy.known_button"), "privacy.open", "privacy"));
    return messageReply(textMessage(reads, page));
  }
  if (asked === "general" || asked === "people" || asked === "question") {
    // "Does my boss see that I asked?" is answered by a yes or a no as well.
    const isYesOrNo = asked === "people" || (asked === "question" && isOfPeople(words, say.locale));
    return replyAboutReaders(context, member, { words, asked: isYesOrNo ? "people" : "general" });
  }
  const text = {
    away: say("privacy.short.away_md", howAsked(words, say)),
    skipped: say("privacy.short.skipped_md", howAsked(words, say)),
    admins: say("privacy.short.admins_md", howAsked(words, say)),
    client: say("privacy.short.client_md"),
  }[asked];
  return messageReply(textMessage(text, actions(button(say("privacy.known_button"), "privacy.open", "privacy"))));
}

/** So long after it was sent, "who sees that?" may be said of a question. */
const JUST_ASKED_MS = 15 * 60_000;
/** Answers after which it is still spoken of. */
const OF_ASKING: ReadonlySet<string> = new Set(["who-to-ask", "did-they-answer", "who-reads", "privacy"]);

/** "Who will see that question?": whom it has reached, and who may get it still; null where they have asked nobody, or not just now. */
async function aboutQuestion({ deps, say, person }: Context, isOfLast: boolean): Promise<Reply | null> {
  const asked = await askedLast(deps, person);
  const since = new Date(deps.clock.now().getTime() - JUST_ASKED_MS);
  if (!asked || (isOfLast && asked.introduction.createdAt < since)) return null;
  const { introduction, readers } = asked;
  const isOpen = introduction.status !== "accepted";
  const goesOn = isOpen && introduction.wishedUserId === null;
  const why = introduction.why.trim() === "" ? "other" : "yes";
  const has =
    readers.length === 0
      ? say("privacy.short.question_nobody_md", { why })
      : say("privacy.short.question_read_md", {
          people: listOf(say.locale, readers.map(mention)),
          count: readers.length,
          why,
        });
  const next = goesOn
    ? [
        say("privacy.short.question_next_md", {
          count: readers.length,
          managers: introduction.managersToo ? "yes" : "other",
        }),
      ]
    : [];
  const text = [has, ...next, say("privacy.short.question_nobody_else_md")].join("\n");
  return messageReply(
    textMessage(
      text,
      actions(
        ...(isOpen ? [button(say("introductions.asked.withdraw"), "introductions.withdraw", introduction.id)] : []),
        button(say("privacy.known_button"), "privacy.open", "privacy"),
      ),
    ),
  );
}

/** Who reads it, by what is stored: what is shared is named first, with the button that takes it back, and then what nobody sees. */
async function replyAboutReaders(
  { deps, say }: Context,
  member: Member,
  { words, asked: kind }: { readonly words: string; readonly asked: "general" | "people" },
): Promise<Reply> {
  const { shared, asked, channels } = await readByOthers(deps, member, { words, locale: say.locale });
  const userId = member.settings.managerUserId;
  const manager = userId && mention(userId);
  const meant = shared.find(({ id }) => id === asked?.id) ?? null;
  const one = meant ?? shared[0] ?? null;
  const isOther = asked !== null && meant === null;
  const first = asked && isOther ? [say("privacy.short.alone_md", { title: titleOf(asked) })] : [];
  const named = { title: one ? titleOf(one) : "", day: one ? calendarDay(say.locale, one.doneOn) : "" };
  const isWho = kind === "general" || ASKS_WHO[say.locale].test(words);
  const nobody = isWho ? say("privacy.short.general_md") : say("privacy.short.people_md");
  const who =
    one && manager
      ? meant && OF_MANAGER[say.locale].test(words)
        ? [say("privacy.short.read_md", { ...named, manager })]
        : [say("privacy.short.shared_md", { ...named, manager, more: shared.length - 1 })]
      : isOther
        ? []
        : [nobody];
  const lines = channels.slice(0, SHOWN_CHANNELS).map(channelMention);
  const told = lines.length > 0 ? [say("privacy.short.lines_md", { channels: listOf(say.locale, lines) })] : [];
  const rest = manager
    ? say("privacy.spying_manager_md", { manager, count: shared.length })
    : say("privacy.spying_no_manager_md");
  const limit = kind === "general" ? [say("privacy.spying_limit_md")] : [];
  const text = [...first, ...who, ...told, one ? say("privacy.short.rest_md") : rest, ...limit].join("\n");
  return messageReply(
    textMessage(
      text,
      actions(
        ...(one ? [button(say("unshare.make_private"), "reflection.unshare", one.id)] : []),
        ...(shared.length > 1 ? [button(say("unshare.others"), "chat.do", "unshare")] : []),
        button(say("privacy.known_button"), "privacy.open", "privacy"),
      ),
    ),
  );
}
/** Whether somebody asks if others see it, whatever else the question is about. */
function isOfPeople(words: string, locale: Locale): boolean {
  return (
    NARROW[locale].some(([what, pattern]) => what === "people" && pattern.test(words)) && !ASKS_WHO[locale].test(words)
  );
}
const SHOWN_CHANNELS = 3;
const OF_THE_LAST: Readonly<Record<Locale, RegExp>> = { en: english.OF_THE_LAST };
const THAT_THEY_ASKED: Readonly<Record<Locale, RegExp>> = { en: english.THAT_THEY_ASKED };
const OF_MANAGER: Readonly<Record<Locale, RegExp>> = { en: english.MAY_BE_MANAGER };
const ASKS_WHO: Readonly<Record<Locale, RegExp>> = { en: english.ASKS_WHO };
const titleOf = ({ title }: { readonly title: string }): string => escapeMrkdwn(title);
const NARROW: Readonly<Record<Locale, typeof english.NARROW_QUESTIONS>> = { en: english.NARROW_QUESTIONS };

/** "How long do you keep all this?": until they delete it, or as long as their admins decided. */
export async function replyAboutRetention(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const months = deps.policies.of(person.workspaceId).retentionMonths ?? 0;
  const isMember = (await findMemberIfAny(deps, person)) !== null;
  if (!isMember && (await isStranger(context)))
    return messageReply(textMessage(say("privacy.short.how_long_newcomer_md", { months })));
  const text = say(isMember ? "privacy.short.how_long_md" : "privacy.short.how_long_known_md", { months });
  const buttons = [
    button(say("privacy.known_button"), "privacy.open", "privacy"),
    button(say("privacy.forget"), "forget.open", "privacy", "danger"),
  ];
  return messageReply(textMessage(text, actions(...buttons)));
}

/** "What do you know about me?" in two sentences, with the ways to see, take and delete it. */
export async function replyWithKnown(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  if (!member) return (await isStranger(context)) ? replyToStranger(context) : replyWithPrivacy(context);
  const text = say("privacy.known_short_md", await countKnown(deps, member));
  return messageReply(
    textMessage(
      text,
      actions(
        button(say("privacy.known_button"), "privacy.open", "privacy"),
        button(say("privacy.export"), "export.send", "privacy"),
        button(say("privacy.forget"), "forget.open", "privacy", "danger"),
      ),
    ),
  );
}
