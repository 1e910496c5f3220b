/** What Slack makes of the text that people type: signs escaped, names and addresses marked (docs.slack.dev/messaging/formatting-message-text). */
import { userNameOf } from "./context.ts";
import type { World } from "./world.ts";

/** An address that nothing marks yet; its last sign is none of a sentence. */
const ADDRESS =
  /(?<![\w<|@/.-])(?:https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)\]'"\u2019\u201d]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net|io|dev)(?:\/[^\s<>|]*[^\s<>|.,;:!?)\]])?)/gi;

/** Slack escapes what people type. */
export function escapeTyped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * `@Maya Lind`, `#general` and `example.com` become marks.
 * @param isNamed whether the marks of people carry their names: those of commands do, those of messages do not.
 */
export function markTyped(world: World, text: string, isNamed: boolean): string {
  let marked = escapeTyped(text).replace(ADDRESS, markAddress);
  const people = [...world.people.values(), { id: world.bot.userId, name: world.bot.name }];
  for (const { id, name } of people.toSorted((a, b) => b.name.length - a.name.length)) {
    const mark = isNamed ? `<@${id}|${userNameOf(world, id)}>` : `<@${id}>`;
    // Who types the mark itself means it.
    marked = marked.replaceAll(`&lt;@${id}&gt;`, mark).replaceAll(`@${name}`, mark);
  }
  for (const { id, name, kind } of world.channels.values())
    if (kind === "channel")
      marked = marked.replaceAll(`&lt;#${id}&gt;`, `<#${id}|${name}>`).replaceAll(`#${name}`, `<#${id}|${name}>`);
  return marked;
}

function markAddress(address: string): string {
  if (/^https?:/i.test(address)) return `<${address}>`;
  return address.includes("@") && !address.includes("/")
    ? `<mailto:${address}|${address}>`
    : `<http://${address}|${address}>`;
}
