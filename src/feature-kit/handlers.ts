/** What capabilities define for Slack: the shapes of `src/slack/registry.ts` with the bot's own deps. */
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
export type EventSurface = registry.EventSurface<Deps>;

export function defineCommand(command: Command): Command {
  return command;
}
export function defineAction(action: Action): Action {
  return action;
}
export function defineSubmit(submit: Submit): Submit {
  return submit;
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
