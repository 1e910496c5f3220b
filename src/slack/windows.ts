/** Windows: opened, filled and drawn anew, as far as they are still there. */
import type { ModalView } from "@slack/types";
import type { HandlerContext, Redrawn } from "./context.ts";
import { insist } from "./insist.ts";
import { type Message, modal, section } from "./kit/blocks.ts";
import { formNamed, formOver, keyOf } from "./once.ts";
import type { Exchange } from "./run-handler.ts";
import { errorWord, isGone, isPassing, isTriggerLost, isUnstackable } from "./slack-errors.ts";
import { tell } from "./tell.ts";

/** A trigger opens a window for three seconds only, so another try must come soon. */
const TRIGGER_MS = 1200;

/** By Slack's id of a window, or by the one that we gave it. */
export type WindowRef = { readonly view_id: string } | { readonly external_id: string };

/**
 * Opens a modal, or stacks it on the one that was acted in.
 * @returns its id; null when the click is spent (too old, used), when there is no window any more or no room on it, or when
 * Slack cannot take it now.
 */
export async function openView({ client, context, triggerId }: Exchange, view: ModalView): Promise<string | null> {
  if (!triggerId) return null;
  const callArguments = { trigger_id: triggerId, view };
  const isStacked = context.origin.kind === "modal";
  try {
    const open = () => (isStacked ? client.views.push(callArguments) : client.views.open(callArguments));
    return (await insist(open, context.deps.timer, { budgetMs: TRIGGER_MS })).view?.id ?? null;
  } catch (error) {
    if (isTriggerLost(error) || isUnstackable(error) || isPassing(error)) return null;
    throw error;
  }
}

/** Opens a window that says "one moment". @returns null where it could not be opened. */
export async function openWaiting(exchange: Exchange): Promise<WindowRef | null> {
  const { context, note } = exchange;
  const view = waitingView(context);
  const id = await openView(exchange, note.windowId ? { ...view, external_id: note.windowId } : view);
  return id === null ? null : { view_id: id };
}

/** @returns whether the window is still there and shows it. */
export async function updateView({ client, context }: Exchange, window: WindowRef, view: ModalView): Promise<boolean> {
  try {
    await insist(() => client.views.update({ ...window, view }), context.deps.timer);
    return true;
  } catch (error) {
    if (isGone(error) || errorWord(error) === "not_found" || isPassing(error)) return false;
    throw error;
  }
}

/** Says it in a window that said "one moment"; whoever closed it hears it where they acted. */
export async function fill(exchange: Exchange, window: WindowRef, message: Message): Promise<void> {
  const { respond } = exchange;
  if (await updateView(exchange, window, messageView(exchange.context, message))) return;
  await tell(exchange, message, respond && (() => respond(message, { replace: false })));
}

/** Draws windows anew that lie open, one after the other; windows that were closed are left out. */
export async function redraw(exchange: Exchange, views: readonly Redrawn[]): Promise<void> {
  for (const { viewId, view, hash } of views) {
    if (hash === undefined || !(await isDrawn(exchange, { viewId, view, hash })))
      await updateView(exchange, { view_id: viewId }, view);
  }
}

/**
 * Draws a form anew as long as it is the one that was acted in.
 * @returns false when it was drawn anew meanwhile because of another choice in it: then this one, which knows of both, is drawn.
 */
async function isDrawn(
  { client, context }: Exchange,
  { viewId, view, hash }: Redrawn & { readonly hash: string },
): Promise<boolean> {
  try {
    await insist(() => client.views.update({ view_id: viewId, view, hash }), context.deps.timer);
  } catch (error) {
    if (errorWord(error) !== "hash_conflict") {
      if (isGone(error) || errorWord(error) === "not_found" || isPassing(error)) return true;
      throw error;
    }
    const { deps, person } = context;
    const { workspaceId } = person;
    // What shows how the form ended is not covered by the form again.
    // As it was when it was acted in, or as another drawing left it since.
    const ends = [formNamed({ id: viewId, hash }), formOver(viewId)];
    for (const end of ends) if (await deps.requests.isDone(workspaceId, keyOf(workspaceId, end))) return true;
    return false;
  }
  return true;
}

export function waitingView({ say }: Pick<HandlerContext, "say">): ModalView {
  return modal("waiting", say("common.title"), [section(say("common.one_moment"))], { close: say("common.close") });
}

/** A window that only says something. */
export function messageView({ say }: Pick<HandlerContext, "say">, message: Message): ModalView {
  return modal("notice", say("common.title"), message.blocks, { close: say("common.close") });
}
