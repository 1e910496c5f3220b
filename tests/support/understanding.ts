/** What the bot understands of a message: all that the capabilities let people say, asked in its order. */
import { type Audience, inPrecedence, understand } from "#src/features/chat/rules/understand.ts";
import { features } from "#src/features/index.ts";
import { DEFAULT_LOCALE, type Locale } from "#src/kernel/locale.ts";
import type { Slots } from "#src/language/intent.ts";

export const allIntents = features.flatMap((feature) => feature.intents ?? []);
const asked = inPrecedence(allIntents);

export function understoodAs(
  text: string,
  audience: Audience = "member",
  locale: Locale = DEFAULT_LOCALE,
): { readonly name: string; readonly slots: Slots } | null {
  const found = understand(text, asked, { audience, locale });
  return found && { name: found.intent.name, slots: found.slots };
}
