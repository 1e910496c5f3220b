import { describe, expect, it } from "vitest";
import { HARM } from "#tests/language/harm-at-work.ts";
import { NO_HARM } from "#tests/language/no-harm-at-work.ts";
import { harmIn } from "./harm.ts";

it.each(NO_HARM)("is no harm: %s", (text) => expect(harmIn(text, "en")).toBeNull());

describe("what is harmless beside it makes no harm calmer", () => {
  const joints = [" and ", ". ", ", ", " but "] as const;
  it.each(HARM.map((harm, at) => [harm, at] as const))("%s", (harm, at) => {
    // Each pair by one joint, in both orders: all joints take half a minute.
    const calmer = NO_HARM.flatMap((harmless, which) => {
      const joint = joints[(at + which) % joints.length];
      return [`${harm}${joint}${harmless}`, `${harmless}${joint}${harm}`];
    }).filter((text) => harmIn(text, "en") !== "harm");
    expect(calmer).toEqual([]);
  });
});
