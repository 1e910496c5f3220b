/** What people type at their worst. Each text carries the mark of whoever typed it, so that it is known wherever it turns up. */
import fc from "fast-check";

/** Stands in generated texts where the mark of the person comes. */
const PLACE = "\u00a7";
/** Every mark begins so. It must stand in no line of the log. */
export const MARK = "walrus";
/** Nobody has this id: whoever reads a mention of it reads what somebody typed. */
export const TYPED_PERSON = "U0TYPED";

/** `own`: for themselves, and for whoever they share it with. `open`: for others, by its nature. */
export type Reach = "own" | "open";

export function markOf(userId: string, reach: Reach): string {
  return `${MARK}${userId.toLowerCase()}${reach}`;
}

export function marked(text: string, mark: string): string {
  return text.replaceAll(PLACE, mark);
}

const ODD: readonly string[] = [
  PLACE,
  `${PLACE} did it`,
  `a\0${PLACE}\u0007`,
  `${PLACE} \ud83d`,
  `\ude00${PLACE}`,
  "\ud800",
  "",
  " \u00a0\u2003",
  "\u200b\u200f\u2066",
  `\u202e${PLACE}\u202c\u200f \u2067right to left`,
  `${PLACE}${"x".repeat(9990)}`,
  `${PLACE} ${"long ".repeat(2000)}`,
  `${PLACE}${"\u0301".repeat(300)}`,
  `${PLACE} \u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}\u{1f1e9}\u{1f1ea}\u{1f44d}\u{1f3fd} :+1::skin-tone-3:`,
  "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}".repeat(300),
  `<!channel> <!here> <!everyone> <@${TYPED_PERSON}> <!subteam^S1|@all> ${PLACE}`,
  `&lt;!channel&gt; &lt;@${TYPED_PERSON}&gt; &amp;lt; ${PLACE}`,
  `*${PLACE}* _${PLACE}_ ~${PLACE}~ \`${PLACE}\``,
  `\`\`\`${PLACE}\`\`\``,
  `> ${PLACE}\n>>> ${PLACE}\n\u2022 ${PLACE}\r\n\r${PLACE}`,
  `<https://example.com/${PLACE}|${PLACE}> https://example.com/${PLACE}`,
  `<javascript:alert(1)|${PLACE}>`,
  `{"text": "${PLACE}", "blocks": [null]}`,
  `'; drop table members; -- ${PLACE}`,
  `{${PLACE}} {name} {count, plural, one {#} other {#}} %s \${x} '{'`,
  `${PLACE}|${PLACE}|0|-1`,
  "__proto__",
  "constructor",
  "null",
  "0001-01-01",
  "9999-12-31",
  "2026-02-30",
  "on 1 January 0001",
  `until 31 December 9999 ${PLACE}`,
  "10000-01-01",
  "-271821-04-20",
  "in 99999999999 weeks",
  "9007199254740993",
  "-9223372036854775809",
  "1e309",
  "NaN",
  "0x10",
  "25:61",
  `tomorrow at 9: ${PLACE}`,
  `because ${PLACE}`,
  `by 4 December: because ${PLACE}`,
  "by 31 December 9999: because",
  `for ${PLACE}`,
  `for 99999999999999999999 minutes ${PLACE}`,
  "suggest",
  "stop",
  "shadow-client-call",
];

/** Any UTF-16 unit, halves of characters among them. */
const units = fc
  .array(fc.nat(0xffff), { maxLength: 20 })
  .map((codes) => codes.map((code) => String.fromCharCode(code)).join(""));
const free = fc
  .tuple(fc.string({ unit: "grapheme", maxLength: 40 }), units)
  .map(([whole, halves]) => `${whole.replaceAll(PLACE, "")}${PLACE}${halves.replaceAll(PLACE, "")}`);

/** A text of any kind; `marked` puts in whose it is. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: free },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ODD), fc.constantFrom(...ODD)).map((two) => two.join(" ")) },
);
