/** What somebody did to them, told beside good news or thanks: it is taken up first, and nothing cheerful stands beside it. Pure. */
import { settingTold } from "#src/features/onboarding/rules/settings-told.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { patternList } from "#src/language/pattern-list.ts";
import { HARD_BEFORE } from "./beside-good-news.en.ts";
import { type HeavyBeside, heavyBeside } from "./heavy-beside.ts";
import type { Read } from "./read-words.ts";

const WORDS = { en: patternList(HARD_BEFORE) } as const satisfies Readonly<Record<Locale, unknown>>;
/** Longer messages are stories, which are heard as such. */
const LONGEST = 600;

/** Answers to good news and small courtesies; a form behind a button is no answer to what weighs either. */
const OF_NEWS: ReadonlySet<string> = new Set(["settings", "praised", "thank", "thanks", "greeting", "how-are-you"]);

/** What hurt them is told. */
export interface HurtBeside {
  /** It was done where they were before; otherwise it may go on. */
  readonly isOver: boolean;
  /** Beside that they work elsewhere now. */
  readonly hasMoved: boolean;
}

/** What is known of the message. */
interface Known extends Pick<Read, "decision"> {
  /** What weighs in a sentence of its own, where that was found before. */
  readonly beside?: HeavyBeside | null;
}

/** Null where nothing of the kind is told, or what else is said is no news. */
export function hurtBesideNews(text: string, { decision, beside: found }: Known, locale: Locale): HurtBeside | null {
  if (text.length > LONGEST) return null;
  const beside = found === undefined ? heavyBeside(text, locale) : found;
  const isOld = WORDS[locale].match(foldText(text));
  if (!isOld && beside !== "people") return null;
  const hasMoved = settingTold(text, locale)?.of === "team";
  const isRead = decision.kind === "act" || decision.kind === "confirm";
  return hasMoved || !isRead || OF_NEWS.has(decision.act) ? { isOver: isOld || hasMoved, hasMoved } : null;
}
