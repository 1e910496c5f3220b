/** The answer after something was told or done: it is kept, one question that is open yet, or what it adds up to. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Member, Reflection } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { moment } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import { isBadNews } from "../rules/news.ts";
import { asksForNext } from "../rules/next-beside.ts";
import type { SumUp } from "../rules/sum-up.ts";
import { type AfterTold, afterTold } from "../use-cases/after-told.ts";
import type { SavedReflection } from "../use-cases/reflect.ts";

/**
 * What was kept, with what follows it.
 * @param note what is said of files that came with the words.
 */
export async function toldMessage(
  { deps, say }: Context,
  saved: SavedReflection,
  note: readonly KnownBlock[] = [],
): Promise<{ readonly message: Message; readonly askedOf: string | null }> {
  const { reflection } = saved;
  const after = await afterTold(deps, saved, { locale: say.locale, isMore: saved.isMore ?? false });
  const title = escapeMrkdwn(reflection.title);
  const words = isBadNews(reflection.what, say.locale) ? "chat.done_kept_sober_md" : "chat.done_kept_md";
  const off = reminderOff(say, saved.member, saved.reminderOff ?? null);
  const kept = [say(saved.isMore ? "chat.added_md" : words, { title }), ...off].join(" ");
  return {
    message: {
      text: after.question ? `${kept} ${after.question}` : kept,
      blocks: [section(kept), ...note, ...following(say, after), actions(...buttonsOf(say, reflection, after))],
    },
    askedOf: after.question === null ? null : reflection.id,
  };
}

/** Said where a reminder that they had wished for is off, as it is done. */
export function reminderOff(say: Say, member: Member, at: Date | null): readonly string[] {
  return at === null ? [] : [say("chat.reminder_off_md", { when: moment(say.locale, at, member) })];
}

function following(say: Say, { question, sumUp }: AfterTold): KnownBlock[] {
  if (question !== null) return [section(`_${escapeMrkdwn(question)}_`)];
  return sumUp ? [sumUpSection(say, sumUp)] : [];
}

function buttonsOf(say: Say, { id, what }: Reflection, { question, sumUp }: AfterTold) {
  const add = button(say("chat.add_words"), "reflection.edit", id);
  const next = nextIfAsked(say, what);
  if (question !== null) return [add, button(say("chat.enough"), "chat.enough", id), ...next];
  return sumUp ? [add, ...sumUpButtons(say, sumUp), ...next] : [add, ...next];
}

/** The next challenge, where they asked for it beside what they told. */
export function nextIfAsked(say: Say, told: string) {
  return asksForNext(told, say.locale) ? [button(say("home.get_one"), "nudge.next", "chat")] : [];
}

/** Three things done in an area, in the person's own titles, and what they make together. */
export function sumUpSection(say: Say, sumUp: SumUp): KnownBlock {
  return sumSection(say, sumUp, "chat.sum_up_md");
}

/** The same at any time, where it was asked for. */
export function addedUpSection(say: Say, sumUp: SumUp): KnownBlock {
  return sumSection(say, sumUp, "chat.added_up_md");
}

function sumSection(
  say: Say,
  { area, count, titles, next }: SumUp,
  words: "chat.sum_up_md" | "chat.added_up_md",
): KnownBlock {
  const list = titles.map((title) => `• ${escapeMrkdwn(title)}`).join("\n");
  const sum = say(words, { count, area: say(`areas.${area}.title`), list });
  return section(next ? `${sum}\n${say("chat.next_rung_md", { title: escapeMrkdwn(next.title) })}` : sum);
}

export function sumUpButtons(say: Say, { next }: SumUp) {
  return next ? [button(say("chat.next_rung"), "rung.take", next.id, "primary")] : [];
}
