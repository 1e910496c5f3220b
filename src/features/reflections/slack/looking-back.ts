/** What people ask about what they kept: to see it, to use it, to change, delete or share it. Nothing of it happens from a sentence. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { beyondTitle } from "#src/kernel/challenge-title.ts";
import type { Reflection } from "#src/kernel/member.ts";
import { clip } from "#src/kernel/text.ts";
import type { Say, TextKey } from "#src/kernel/texts.ts";
import { AREAS } from "#src/kernel/vocabulary.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import {
  actions,
  button,
  type KnownBlock,
  type Message,
  context as note,
  section,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import { deleteTold } from "../rules/delete-told.en.ts";
import { isPartOfEntry } from "../rules/delete-told.ts";
import { changeTold } from "../rules/named-entry.en.ts";
import { share } from "../rules/share.en.ts";
import { isJustNow, isNarrow } from "../rules/which-entries.ts";
import { allReflections } from "../use-cases/looking-back.ts";
import { askToShare } from "./asking-to-share.ts";
import { findEntries, logButton, nothingFound, plainly } from "./found-entries.ts";

const SHOWN = 5;
const CHOICES = 3;
/** Of each entry so much is shown; "Change" has all of it. */
const BEGINNING = 220;
const TITLES_PER_AREA = 4;

export const lookingBackIntents: readonly Intent[] = [
  defineIntent({ name: "recent", answer: showRecent }),
  defineIntent({ name: "evidence", answer: showEvidence }),
  defineIntent({
    name: "change-told",
    wordings: { en: changeTold },
    answer: (context, told) => choose(context, told, CHANGE),
  }),
  defineIntent({
    name: "delete-told",
    wordings: { en: deleteTold },
    answer: (context, told) => choose(context, told, DELETE),
  }),
  defineIntent({ name: "share", wordings: { en: share }, answer: (context, told) => askToShare(context, told) }),
];

async function showRecent(context: Context, told: Told): Promise<Reply> {
  const { say } = context;
  const { asked, all, found } = await findEntries(context, told);
  if (found.length === 0) return messageReply(nothingFound(say, all, asked));
  const shown = found.slice(0, SHOWN);
  const intro = say(isNarrow(asked) ? "looking-back.found_md" : "looking-back.newest_md", {
    count: found.length,
    shown: shown.length,
    rest: found.length - shown.length,
  });
  return messageReply(
    textMessage(
      intro,
      ...shown.flatMap((entry, at) => entryBlocks(say, entry, at)),
      actions(
        button(say("home.all"), "log.list", "log"),
        button(say("looking-back.for_review"), "chat.do", "evidence"),
      ),
    ),
  );
}

function entryBlocks(say: Say, entry: Reflection, at: number): KnownBlock[] {
  const words = escapeMrkdwn(clip(beyondTitle(entry.title, entry.what), BEGINNING));
  const text = `*${escapeMrkdwn(entry.title)}*${words === "" ? "" : `\n${words}`}`;
  return [
    section(text, button(say("log.edit"), `reflection.edit.${at + 1}`, entry.id)),
    note(`${calendarDay(say.locale, entry.doneOn)} · ${say(`areas.${entry.area}.title`)}`),
  ];
}

/** What was kept in the last year, by area, in the person's own titles. */
async function showEvidence(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMember(deps, person);
  const since = new Date(deps.clock.now().getTime() - YEAR_MS);
  const kept = (await allReflections(deps, member)).filter(({ createdAt }) => createdAt >= since).toReversed();
  if (kept.length === 0) return messageReply(plainly(say, "looking-back.no_evidence_md", [logButton(say)]));
  const lines = AREAS.flatMap((area) => {
    const here = kept.filter((entry) => entry.area === area);
    if (here.length === 0) return [];
    const titles = here.slice(0, TITLES_PER_AREA).map(({ title }) => `• ${escapeMrkdwn(title)}`);
    const more = here.length - titles.length;
    return [
      [
        `*${say(`areas.${area}.title`)}*`,
        ...titles,
        ...(more > 0 ? [say("looking-back.more", { count: more })] : []),
      ].join("\n"),
    ];
  });
  return messageReply(
    textMessage(
      say("looking-back.evidence_md", { count: kept.length }),
      ...lines.map((line) => section(line)),
      section(say("looking-back.evidence_tip_md")),
      actions(button(say("looking-back.as_file"), "chat.do", "export"), button(say("home.all"), "log.list", "log")),
    ),
  );
}
const YEAR_MS = 366 * 86_400_000;

interface Choosing {
  readonly action: string;
  readonly ask: TextKey & ("looking-back.change_md" | "looking-back.delete_md");
  /** For what was written just now, where none of it was kept. */
  readonly notKept: TextKey & ("looking-back.not_kept_to_change_md" | "looking-back.not_kept_md");
  readonly style: readonly "danger"[];
}
const CHANGE: Choosing = {
  action: "reflection.edit",
  ask: "looking-back.change_md",
  notKept: "looking-back.not_kept_to_change_md",
  style: [],
};
const DELETE: Choosing = {
  action: "reflection.delete",
  ask: "looking-back.delete_md",
  notKept: "looking-back.not_kept_md",
  style: ["danger"],
};

/** So long ago somebody may have written what they call "just now". */
const JUST_NOW_MS = 30 * 60_000;

/** The found ones as buttons; each opens its window, which says what it does. */
async function choose(context: Context, told: Told, { action, ask, notKept, style }: Choosing): Promise<Reply> {
  const { say } = context;
  const { asked, all, found: matching } = await findEntries(context, told);
  const justNow = isJustNow(told.text, asked, say.locale);
  const since = context.deps.clock.now().getTime() - JUST_NOW_MS;
  const found = justNow ? all.filter(({ updatedAt }) => updatedAt.getTime() >= since) : matching;
  if (found.length === 0 && justNow)
    return messageReply(plainly(say, notKept, all.length > 0 ? [button(say("home.all"), "log.list", "log")] : []));
  if (found.length === 0) return messageReply(nothingFound(say, all, asked));
  const [newest] = found;
  if (action === DELETE.action && newest && isPartOfEntry(told.text, say.locale))
    return messageReply(partOf(say, newest));
  const shown = found.slice(0, CHOICES);
  const text = say(ask, { count: found.length });
  return messageReply(
    textMessage(
      text,
      ...shown.map((entry, at) =>
        section(
          `*${escapeMrkdwn(clip(entry.title, BEGINNING))}*\n${calendarDay(say.locale, entry.doneOn)}`,
          button(
            say(action === "reflection.edit" ? "log.edit" : "reflection.delete"),
            `${action}.${at + 1}`,
            entry.id,
            ...style,
          ),
        ),
      ),
      ...(found.length > shown.length ? [actions(button(say("home.all"), "log.list", "log"))] : []),
    ),
  );
}

/** A part of an entry is cut in its form, where all of its words stand. */
function partOf(say: Say, entry: Reflection): Message {
  const text = say("looking-back.part_md", { title: escapeMrkdwn(entry.title) });
  return textMessage(
    text,
    actions(
      button(say("log.edit"), "reflection.edit", entry.id, "primary"),
      button(say("reflection.delete"), "reflection.delete", entry.id, "danger"),
    ),
  );
}
