/** What was typed after `/growth`: which word it is, and what it does. */
import { splitCommand } from "#src/language/command-words.ts";
import type { HandlerContext, Reply, SurfaceDeps } from "./context.ts";
import type { Command, SurfaceLists } from "./registry.ts";
import { readWritten } from "./written.ts";

/** What was typed, with Slack's marks: the command, if there is one of that name, and what follows it. */
export function commandIn<D>(
  commands: readonly Command<D>[],
  text: string,
): { readonly found: Command<D> | undefined; readonly word: string; readonly rest: string } {
  const { word, rest } = splitCommand(text, (name) => commands.some((known) => known.name === name));
  return { found: commands.find(({ name }) => name === word), word, rest };
}

/** Runs a command with what followed its word, with Slack's marks. */
export async function runCommand<D extends SurfaceDeps>(
  context: HandlerContext<D>,
  command: Command<D>,
  rest: string,
): Promise<Reply> {
  return command.run(context, await readWritten(context, rest), rest);
}

/** The answer to what was typed. */
export async function runTyped<D extends SurfaceDeps>(
  context: HandlerContext<D>,
  { withoutCommand }: Pick<SurfaceLists<D>, "withoutCommand">,
  { found, word, rest }: ReturnType<typeof commandIn<D>>,
): Promise<Reply> {
  return found ? runCommand(context, found, rest) : withoutCommand(context, await readWritten(context, word));
}
