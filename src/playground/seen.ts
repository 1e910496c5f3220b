/** What one person sees of the world. */
import { fillInitial } from "./fields.ts";
import type { Message, SeenMessage, SeenView, View } from "./model.ts";
import { plainBlocks, readable } from "./plain-text.ts";
import type { World } from "./world.ts";

/** The messages of a channel that a person can see, oldest first. */
export function visibleMessages(world: World, userId: string, channelId: string): Message[] {
  const channel = world.channels.get(channelId);
  if (!channel?.members.includes(userId)) return [];
  return (world.messages.get(channelId) ?? []).filter(
    ({ ephemeralFor }) => ephemeralFor === null || ephemeralFor === userId,
  );
}

export function seenMessage(world: World, message: Message): SeenMessage {
  return {
    ts: message.ts,
    channel: message.channel,
    author: message.author,
    authorName: world.nameOf(message.author),
    text: message.text,
    blocks: message.blocks,
    plain: message.blocks.length > 0 ? plainBlocks(message.blocks) : readable(message.text),
    threadTs: message.threadTs,
    edited: message.edited,
    ephemeral: message.ephemeralFor !== null,
    state: message.state,
    files: message.files.map(({ id, name, title, content }) => ({
      id,
      name,
      title,
      text: new TextDecoder().decode(content),
    })),
  };
}

export function modalOf(world: World, userId: string): SeenView | null {
  const view = world.stackOf(userId).at(-1);
  if (!view) return null;
  fillInitial(view);
  return seenView(view);
}

export function homeOf(world: World, userId: string): SeenView | null {
  const view = world.homes.get(userId);
  return view ? seenView(view) : null;
}

function seenView(view: View): SeenView {
  const { body } = view;
  const label = (name: string): string | null => ((body[name] as { text?: string } | undefined)?.text ?? null) || null;
  const blocks = body["blocks"] as Record<string, unknown>[];
  return {
    id: view.id,
    type: view.type,
    title: label("title") ?? "",
    submit: label("submit"),
    close: label("close"),
    blocks,
    plain: plainBlocks(blocks),
    errors: view.errors,
    state: view.state,
  };
}
