/** The door for people's words: every text that Slack sends is read here, once. */
import { readSlackText, unnamedIn } from "#src/language/slack-text.ts";
import type { Context } from "./context.ts";

/** What the person wrote, with the names of people and channels in place of Slack's marks. */
export async function readWritten({ app, person }: Pick<Context, "app" | "person">, text: string): Promise<string> {
  const unnamed = unnamedIn(text);
  const names = unnamed.users.length + unnamed.channels.length > 0 ? await app.namesOf(person, unnamed) : undefined;
  return readSlackText(text, names);
}
