import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** A value without a format of its own is shown as it is. */
const PLAIN = "string | number";

/** The TypeScript type of each argument of an ICU message, by name. @throws SyntaxError when it is no ICU message. */
export function argumentsOf(message: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // As the sentences are said: `<day>` in them is no tag.
  walk(parse(message, { ignoreTag: true }), found);
  return found;
}

function walk(elements: readonly MessageFormatElement[], found: Map<string, string>): void {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.argument:
        add(found, element.value, PLAIN);
        break;
      case TYPE.number:
        add(found, element.value, "number");
        break;
      case TYPE.date:
      case TYPE.time:
        add(found, element.value, "Date");
        break;
      case TYPE.plural:
        add(found, element.value, "number");
        for (const option of Object.values(element.options)) walk(option.value, found);
        break;
      case TYPE.select: {
        const names = Object.keys(element.options).filter((name) => name !== "other");
        add(found, element.value, [...names, "other"].map((name) => JSON.stringify(name)).join(" | "));
        for (const option of Object.values(element.options)) walk(option.value, found);
        break;
      }
      default:
        break;
    }
  }
}

/** The narrower use decides: a plain `{x}` beside a plural of x is a number. */
function add(found: Map<string, string>, name: string, type: string): void {
  const known = found.get(name);
  if (known === undefined || known === PLAIN) found.set(name, type);
}
