/** What is taken from the answer of a language model. All of it is hostile until it has been through here. Pure. */
import { cleaned, clip, isVisible, undirected, withoutHidden } from "#src/kernel/text.ts";

/** Sentences of an answer that is shown. Escaped for mrkdwn, a character becomes five at most. */
export const MAX_WORDS = 500;
/** At most so many readings are offered, as where the rules ask back. */
const MAX_PROPOSALS = 2;
const MAX_LINES = 12;

const MARK = /<[^<>]*>/g;
/** Each begins where no letter of an address stands before it, so that a long text is looked at once. */
const LINK =
  /(?<![a-z0-9+.-])[a-z0-9+.-]+:\/\/\S*|(?<![a-z0-9])(?:mailto|tel|javascript|data|slack):\S+|(?<![a-z0-9])www\.\S*|(?<![a-z0-9.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?[/?#]\S*/giu;
const AT_INSIDE = /(?<=[\p{L}\p{N}])[@＠](?=[\p{L}\p{N}])/gu;
const AT = /[@＠]+/g;
/** "#general" is made a link by Slack; "C#" and "issue #12" are not. */
const CHANNEL = /(?<![\p{L}\p{N}])#(?=\p{L})/gu;

/** Words as they may be shown or put into a form: no mention, no link, no mark of Slack's, and not long. */
export function safeWords(text: string, max: number = MAX_WORDS): string {
  const plain = withoutHidden(undirected(cleaned(text.slice(0, max * 8))));
  const bare = untilStill(plain, (now) =>
    now.replace(MARK, " ").replace(LINK, " ").replace(AT_INSIDE, " at ").replace(AT, "").replace(CHANNEL, ""),
  );
  const lines = bare
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line, index, all) => line !== "" || (index > 0 && all[index - 1] !== ""));
  const words = clip(lines.slice(0, MAX_LINES).join("\n").trim(), max);
  return isVisible(words) ? words : "";
}

/** What is taken out of the middle may leave two halves that are one again. */
function untilStill(text: string, change: (text: string) => string): string {
  for (let before = text; ; ) {
    const after = change(before);
    if (after === before) return after;
    before = after;
  }
}

/** A dot between letters would be read as an address of the web; behind it stands a space of no width. For what is shown, not for forms. */
export function withoutAddresses(words: string): string {
  return words.replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, ".\u200b");
}

interface Call {
  readonly tool: string;
  readonly input: unknown;
}

/**
 * The readings that it proposes: tools that were offered, without arguments. What came with arguments would do something
 * that no button does, so it is left out.
 */
export function proposals(calls: readonly Call[], offered: ReadonlySet<string>): readonly string[] {
  const names = calls.filter(({ tool, input }) => offered.has(tool) && isEmpty(input)).map(({ tool }) => tool);
  return [...new Set(names)].slice(0, MAX_PROPOSALS);
}

function isEmpty(input: unknown): boolean {
  return typeof input === "object" && input !== null && !Array.isArray(input) && Object.keys(input).length === 0;
}

/** The arguments of the tool that it was told to use; small models write them as JSON in place of using it. */
export function argumentsOf(
  { calls, text }: { readonly calls: readonly Call[]; readonly text: string },
  tool: string,
): unknown {
  const call = calls.find((one) => one.tool === tool);
  if (call) return call.input;
  const [json] = /\{[\s\S]*\}/.exec(text.slice(0, 20_000)) ?? [];
  try {
    return json === undefined ? null : JSON.parse(json);
  } catch {
    return null;
  }
}
