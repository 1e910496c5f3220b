/** What capabilities define for Slack: the shapes of `src/slack/registry.ts` with the bot's own deps. */
import type { z } from "zod";
import { NotRead } from "#src/slack/button-value.ts";
import type { HandlerContext } from "#src/slack/context.ts";
import type * as registry from "#src/slack/registry.ts";
import type { Deps } from "./deps.ts";

/** Everything that a handler may use. */
export type Context = HandlerContext<Deps>;
export type Command = registry.Command<Deps>;
export type Action = registry.Action<Deps>;
export type Submit = registry.Submit<Deps>;
export type OptionSource = registry.OptionSource<Deps>;
export type MessageShortcut = registry.MessageShortcut<Deps>;
export type EventEntry = registry.EventEntry<Deps>;
export type OnReplaced = registry.OnReplaced<Deps>;
export type OnHome = registry.OnHome<Deps>;
export type OnCommandAnswered = registry.OnCommandAnswered<Deps>;
export type EventSurface = registry.EventSurface<Deps>;

export function defineCommand(command: Command): Command {
  return command;
}
/** A button; without `value`, it does the same whatever its value is. */
export function defineAction<V = undefined>(
  action: Omit<registry.Action<Deps, V>, "value"> & { readonly value?: z.ZodType<V> },
): registry.Action<Deps, V> {
  return { ...action, value: action.value ?? (NotRead as unknown as z.ZodType<V>) };
}
/** A form; without `metadata`, it reads none of its own. */
export function defineSubmit<M = undefined>(
  submit: Omit<registry.Submit<Deps, M>, "metadata"> & { readonly metadata?: z.ZodType<M> },
): registry.Submit<Deps, M> {
  return { ...submit, metadata: submit.metadata ?? (NotRead as unknown as z.ZodType<M>) };
}
export function defineOptions(source: OptionSource): OptionSource {
  return source;
}
export function defineShortcut(shortcut: MessageShortcut): MessageShortcut {
  return shortcut;
}
/** The body of an event is known to its own definition alone; the list of all of them need not know it. */
export function defineEvent<T extends registry.Envelope>(event: registry.EventDefinition<Deps, T>): EventEntry {
  return event as unknown as EventEntry;
}
