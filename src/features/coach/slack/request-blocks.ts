/** A request word for word, as blocks of a window. */
import { partsOf } from "#src/kernel/whole-text.ts";
import { type KnownBlock, plain } from "#src/slack/kit/blocks.ts";

const PART = 2800;
/** Of a request that is longer, the end is left out; what is sent is shorter than that. */
const MOST_PARTS = 60;

/** Plain text, in which no word calls anybody and no address is a link. */
export function requestBlocks(body: string): KnownBlock[] {
  return partsOf(readable(body), PART)
    .parts.slice(0, MOST_PARTS)
    .map((text) => ({ type: "section", text: { ...plain(text), emoji: false } }));
}

/** The same JSON with a line for each of its parts. */
function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 1);
  } catch {
    return body;
  }
}
