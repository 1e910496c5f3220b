/** What somebody sees who is named: by what they are to whoever asks. And what stays when one leaves. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { openIntroductionsOf } from "#src/features/introductions/use-cases/overview.ts";
import { namedAmong } from "#src/features/matching/rules/called.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { whatIfAbsent } from "#src/features/mentoring/slack/what-if.ts";
import { mentoringOf } from "#src/features/mentoring/use-cases/overview.ts";
import { hostOf } from "#src/features/seats/slack/words.ts";
import { ownSeats, seatsLeft } from "#src/features/seats/use-cases/own-seats.ts";
import { previewOf } from "#src/features/team/use-cases/team-view.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Member } from "#src/kernel/member.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { namesOf } from "#src/slack/names.ts";
import { type Leaving, leavingIn } from "../rules/leaving.en.ts";
import { asksOfReason, roleIn } from "../rules/seat-back-seen.en.ts";
import { type Known, peopleOf } from "../use-cases/people-of.ts";

/** Those whom a message names, of those with whom they have something: each once, by what is nearest. */
export async function namedIn(
  { deps, person }: Context,
  member: Member | null,
  words: string,
): Promise<readonly Known[]> {
  const people = await peopleOf(deps, person, member);
  const names = await namesOf(deps, person, { users: [...new Set(people.map(({ userId }) => userId))], channels: [] });
  const known = people.filter(({ userId }, at) => people.findIndex((one) => one.userId === userId) === at);
  return namedAmong(
    words,
    known.map((one) => ({ one, name: names.get(one.userId) ?? "" })),
  ).map(({ one }) => one);
}

/** What somebody sees of them. */
export async function seenBy({ deps, say, person }: Context, known: Known): Promise<string> {
  if (known.as !== "manager") return readsOf(say, known, "what") ?? "";
  const preview = await previewOf(deps, person);
  return say("privacy.spying_manager_md", { manager: mention(known.userId), count: preview?.shared.length ?? 0 });
}

/** Who reads of what they have asked for and that is open; null where nothing is. */
export async function seesAsked({ deps, say, person }: Context): Promise<string | null> {
  const [{ seats }, talks, { wish, pairs }] = await Promise.all([
    ownSeats(deps, person),
    openIntroductionsOf(deps, person),
    mentoringOf(deps, person),
  ]);
  const [seat] = seats;
  const lines = [
    ...(wish !== null || pairs.some(({ isMentee }) => isMentee) ? [say("privacy.by_name.asked_mentor_md")] : []),
    ...(seat ? [say("privacy.by_name.asked_seat_md", { host: hostOf(say, seat.board.seat) })] : []),
    ...(talks.some(({ isAsker }) => isAsker) ? [say("privacy.by_name.asked_talk_md")] : []),
  ];
  return lines.length > 0 ? lines.join("\n") : null;
}

/** What such a one reads of them; null for their manager, of whom more is to be said. @param asks what they read needs no no before it. */
export function readsOf(say: Context["say"], { userId, as }: Known, asks: "what" | "other" = "other"): string | null {
  return as === "manager" ? null : say(`privacy.by_name.${as}_md`, { person: mention(userId), asks });
}

/** Whether their host was told, by how it stands. */
export async function replyAboutSeatBack(
  context: Context,
  { text: told, before = null }: Pick<Told, "text" | "before">,
): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  const [left, { seats }, named] = await Promise.all([
    seatsLeft(deps, person),
    ownSeats(deps, person),
    namedIn(context, member, told),
  ]);
  const role =
    (named.find(({ as }) => as === "host") ?? named[0])?.as ?? ROLE[say.locale](saidIn(told, say.locale).words);
  const gone = left.at(-1);
  const hadIt = gone?.requests.some(({ askerUserId, seatedAt }) => askerUserId === person.userId && seatedAt !== null);
  const seat = gone?.seat ?? seats[0]?.board.seat;
  const manager = member?.settings.managerUserId ?? null;
  const isOfReason = OF_REASON[say.locale](saidIn(told, say.locale).words);
  if (isOfReason && (!seat || (before !== null && GIVEN_UP.has(before))))
    return messageReply(textMessage(say("privacy.by_name.reason_md")));
  const whose = role === "manager" || role === "host" ? role : "other";
  const who: "manager" | "host" | "other" | "why" = isOfReason && whose !== "manager" ? "why" : whose;
  const words = {
    who,
    host: seat ? hostOf(say, seat) : say("privacy.by_name.the_host"),
    manager: manager ? mention(manager) : say("privacy.by_name.a_manager"),
  };
  if (!gone) return messageReply(textMessage(say("privacy.by_name.back_if_md", words)));
  if (hadIt) return messageReply(textMessage(say("privacy.by_name.back_told_md", words)));
  const asked = say("privacy.by_name.back_asked_md", { ...words, who: who === "host" ? "host" : "other" });
  return messageReply(textMessage(asked));
}
const ROLE: Readonly<Record<Locale, typeof roleIn>> = { en: roleIn };
const OF_REASON: Readonly<Record<Locale, typeof asksOfReason>> = { en: asksOfReason };
/** Answers after which a reason is that of something else than a seat. */
const GIVEN_UP: ReadonlySet<string> = new Set([
  "skip",
  "swap",
  "not-done",
  "not-yet",
  "pause",
  "stop",
  "leave-given",
  "asked-no",
  "asked-later",
  "cannot-come",
  "end-mentoring",
]);
const LEAVING: Readonly<Record<Locale, (words: string) => Leaving | null>> = { en: leavingIn };

/** What is kept and what goes, of what they name; of all of it where they name nothing. */
export async function replyAboutLeaving(context: Context, told: Pick<Told, "text">): Promise<Reply> {
  const { deps, say, person } = context;
  const what = LEAVING[say.locale](saidIn(told.text, say.locale).words) ?? "all";
  const absent = what === "seat" ? await whatIfAbsent(context, told) : null;
  if (absent) return absent;
  const months = deps.policies.of(person.workspaceId).retentionMonths ?? 0;
  const { seats } = await ownSeats(deps, person);
  const [seat] = seats;
  const lines = [
    ...(what === "company" || what === "seat" ? [] : [say("privacy.leaving.bot_md")]),
    ...(what === "bot" || what === "seat" ? [] : [say("privacy.leaving.company_md", { months })]),
    ...(what === "seat" ? [say("privacy.leaving.no_seat_md")] : []),
    ...(what === "all" && seat ? [say("privacy.leaving.seat_md", { host: hostOf(say, seat.board.seat) })] : []),
  ];
  const text = lines.join("\n");
  const buttons = [
    button(say("privacy.export"), "export.send", "privacy"),
    button(say("privacy.known_button"), "privacy.open", "privacy"),
  ];
  return messageReply(textMessage(text, ...(what === "seat" ? [] : [actions(...buttons)])));
}
