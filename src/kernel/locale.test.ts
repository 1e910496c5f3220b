import { expect, it } from "vitest";
import { localeFor } from "./locale.ts";

it.each(["en", "en-GB", "en_US", "EN-us", "de-AT", "ja-JP", "", "-", null])(
  "speaks English with somebody who uses Slack in %j, while that is the one language",
  (told) => {
    expect(localeFor(told)).toBe("en");
  },
);
