/** Whether a sentence names what is wanted or hints at it. A rule, so that the share can be counted: it errs in single sentences. */
import { withoutCourtesies } from "#src/language/courtesies.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";

/** Verbs by which people tell the bot what to do. */
const IMPERATIVES: ReadonlySet<string> = new Set(
  `add answer arrange ask assign book bring cancel change check choose close come connect continue convey correct count create cut delete describe do download
  drop edit enrol enroll erase exclude explain export extend find finish fix forget forward free get give go help hide hold include increase introduce invite join keep
  kindly leave let link list log look lower make mark match mention move mute name note offer open park pass pause pick ping plan postpone prepare propose publish push
  put quit read recap recommend record reduce register release remember remind remove rename repeat replace reschedule reset restart resume revert say schedule send set share
  shift shorten show shrink shuffle sign skip slow snooze start stop store suggest summarise swap switch take tell thank translate try turn undo unsubscribe update use wait
  want wipe withdraw word write`.split(/\s+/),
);
/** What stands before the wish in a plain request. */
const ASKED =
  /^(?:(?:can|could|would|will|may|shall|should) (?:you|i|we)|i (?:want|need|would like|like) (?:you |to |a |an |the |some)|(?:let us|let me)|do you (?:have|know)|is there|are there|what (?:is|are|can)|how (?:do|can|to)|who (?:is|can)|when (?:is|do|does|will)|where (?:is|do|can)|why)\b/;

/** Direct: it begins as a request or a question does, or has a word of its act. */
export function isDirect(text: string, act: string): boolean {
  const { words } = tokensOf(withoutCourtesies(text));
  const [first = ""] = words;
  if (IMPERATIVES.has(first) || ASKED.test(words.join(" "))) return true;
  const own = act.split("-").filter((word) => word.length > 3);
  return words.some((word) => own.some((one) => word.startsWith(one)));
}
