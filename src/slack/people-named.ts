/** Of whom a message speaks. */
const MENTION = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/**
 * The Slack ids of the people whom its parts mention, each once, but for whoever reads it.
 * @param reader null where several do.
 */
export function peopleNamed(parts: readonly unknown[], reader: string | null): readonly string[] {
  const found = [...JSON.stringify(parts).matchAll(MENTION)].map(([, id = ""]) => id);
  return [...new Set(found)].filter((id) => id !== reader);
}
