/** Text of any code points, for properties. fast-check's own (`unit: "binary"`) makes a map of all of them for each worker, which takes a second. */
import fc from "fast-check";

/** Names that objects have by themselves. */
const NAMES_OF_OBJECTS = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "key", "ref", ""];
const codePoint = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 0x10ffff }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xff }) },
);

/** Any text, half surrogates and control characters too. */
export function anyText({ maxLength }: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  const codes = fc.array(codePoint, maxLength === undefined ? {} : { maxLength });
  return fc.oneof(
    { weight: 19, arbitrary: codes.map((all) => String.fromCodePoint(...all)) },
    { weight: 1, arbitrary: fc.constantFrom(...NAMES_OF_OBJECTS) },
  );
}
