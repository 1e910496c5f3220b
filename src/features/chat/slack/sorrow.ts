/** A wish with something heavy beside it: the wish is answered, and the sorrow is heard before it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { HARM } from "#src/features/guidance/rules/follow-up.ts";
import { lossIn } from "#src/features/reflections/rules/news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { PlainTextKey } from "#src/kernel/texts.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import { section } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { type BadTime, badTimeIn } from "../rules/bad-time.ts";
import { failureIn } from "../rules/failure.ts";
import type { HeavyBeside } from "../rules/heavy-beside.ts";
import { HUMAN_ACTS } from "../rules/human.ts";
import { tellsOrPraises } from "../rules/stories.ts";
import type { Weight } from "../rules/weight.ts";
import type { Answered } from "./speech.ts";

const OF_LOSS = {
  person: "guidance.sorrow.person_md",
  suicide: "guidance.sorrow.suicide_md",
  dying: "guidance.sorrow.dying_md",
  birth: "guidance.sorrow.birth_md",
  pet: "guidance.sorrow.pet_md",
} as const satisfies Readonly<Record<string, PlainTextKey>>;
const OF_KIND: Readonly<Partial<Record<LifeNews["kind"], PlainTextKey>>> = {
  illness: "guidance.sorrow.illness_md",
  "own-illness": "guidance.sorrow.own-illness_md",
  worry: "guidance.sorrow.worry_md",
  parted: "guidance.sorrow.parted_md",
  "let-go": "guidance.sorrow.let-go_md",
  panic: "guidance.sorrow.panic_md",
  addiction: "guidance.sorrow.addiction_md",
  money: "guidance.sorrow.money_md",
  colleague: "guidance.sorrow.colleague_md",
  unwell: "guidance.sorrow.unwell_md",
};

const OF_BAD_TIME = {
  bad: "guidance.bad_time.bad_md",
  home: "guidance.sorrow.unwell_md",
  worn: "guidance.bad_time.worn_md",
} as const satisfies Readonly<Record<BadTime, PlainTextKey>>;

const OF_HEAVY = {
  felt: "guidance.beside_wish.felt_md",
  severe: "guidance.beside_wish.severe_md",
  people: "guidance.beside_wish.people_md",
} as const satisfies Readonly<Record<HeavyBeside, PlainTextKey>>;

/** What weighs on them, or a bad time, told beside a wish; what failed by it has human words of its own. */
function badTimeKey(
  text: string,
  heavy: HeavyBeside | null,
  { remembered }: Answered,
  locale: Locale,
): PlainTextKey | undefined {
  if (heavy !== null) return OF_HEAVY[heavy];
  const isHeard = remembered?.readings.includes("not-done") && failureIn(text, locale) !== null;
  const kind = isHeard ? null : badTimeIn(text, locale);
  return kind === null ? undefined : OF_BAD_TIME[kind];
}

/**
 * The answer, with a line of sorrow before it where it has no human words itself.
 * @param isBare it answers a no or a time, whatever is remembered of it.
 */
export function withSorrow(
  { say }: Context,
  { told: { text }, weight }: { readonly told: Told; readonly weight: Weight },
  answered: Answered,
  isBare: boolean,
): Answered {
  const { lifeNews } = weight;
  // What is too long to be read for all of it is heard where somebody died.
  const loss = lifeNews ? lifeNews.loss : lossIn(text, say.locale);
  const kind = lifeNews?.kind;
  const heavy: PlainTextKey | undefined = loss ? OF_LOSS[loss] : kind && OF_KIND[kind];
  const key = heavy ?? badTimeKey(text, weight.beside, answered, say.locale);
  if (key === undefined) return answered;
  const line = say(key);
  const before = (answer: Answered): Answered => {
    const { message, remembered, isMenu } = answer;
    const act = remembered?.act ?? null;
    const isWish = act === null ? isMenu || isBare : !HUMAN_ACTS.has(act) && !tellsOrPraises(act);
    // Of harm the answer has no word for a sorrow beside it.
    const isHarm = act === HARM && heavy !== undefined;
    if (!(isWish || isHarm) || message.blocks.length >= LIMITS.blocksPerMessage) return answer;
    const whole = { ...message, text: `${line}\n${message.text}`, blocks: [section(line), ...message.blocks] };
    return { ...answer, message: whole };
  };
  const { later } = answered;
  if (!later) return before(answered);
  return {
    ...before(answered),
    later: async () => {
      const other = await later();
      return other && before(other);
    },
  };
}
