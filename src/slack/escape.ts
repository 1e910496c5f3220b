import { undirected } from "#src/kernel/text.ts";

/**
 * Makes text that people wrote harmless inside mrkdwn: it can ping nobody, link nowhere, format nothing and turn no other text.
 * `&`, `<` and `>` are escaped as Slack asks (docs.slack.dev/messaging/formatting-message-text); a zero-width space keeps
 * `*`, `_`, `~` and backticks from pairing up, and colons from becoming emoji.
 */
export function escapeMrkdwn(text: string): string {
  const plain = undirected(text);
  // Most sentences have nothing to escape, and a message has dozens of them.
  if (!TO_ESCAPE.test(plain)) return plain;
  return plain
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[*_~`]/g, (mark) => `${ZERO_WIDTH_SPACE}${mark}${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH_SPACE}`);
}

/** Somebody's words as a quotation in mrkdwn, behind its first `> `: each further line needs its own mark. */
export function quotedLines(words: string): string {
  return escapeMrkdwn(words).replaceAll("\n", "\n> ");
}

const ZERO_WIDTH_SPACE = "\u200b";
/** Any of what `escapeMrkdwn` looks for. */
const TO_ESCAPE = /[&<>*_~`:]/;

/** A mention of a person whose id we know; never made from typed text. */
export function mention(userId: string): string {
  return /^[UW][A-Z0-9]+$/.test(userId) ? `<@${userId}>` : "";
}

/** A channel whose id we know; never made from typed text. */
export function channelMention(channelId: string): string {
  return /^[CG][A-Z0-9]+$/.test(channelId) ? `<#${channelId}>` : "";
}

/**
 * An instant that Slack draws in the reader's own zone.
 * @param fallback for clients that cannot, in the member's zone.
 */
export function slackDate(at: Date, format: string, fallback: string): string {
  return `<!date^${Math.floor(at.getTime() / 1000)}^${format}|${fallback.replace(/[<>|]/g, "")}>`;
}
