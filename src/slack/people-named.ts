/** Of whom a message speaks. */
const MENTION = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/** The Slack ids of the people whom its blocks mention, each once, but for whoever reads it. */
export function peopleNamed(blocks: readonly unknown[], reader: string): readonly string[] {
  const found = [...JSON.stringify(blocks).matchAll(MENTION)].map(([, id = ""]) => id);
  return [...new Set(found)].filter((id) => id !== reader);
}
