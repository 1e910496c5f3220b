/** Names and titles that hide themselves, or turn what stands around them. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTexts } from "#src/content/read-texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { plain } from "#src/slack/kit/blocks.ts";
import { personOf, SlackUser } from "#src/slack/slack-directory.ts";

const { say } = readTexts([join(import.meta.dirname, "../prompts")]);

describe("a person's name", () => {
  it.each([
    ["Maya", "Maya Lind", "maya", "Maya"],
    ["", "Maya Lind", "maya", "Maya Lind"],
    ["\u200b", "Maya Lind", "maya", "Maya Lind"],
    ["\u200b \u2800", "\u3164", "maya", "maya"],
    ["\u200b", "\u200f", "", "U1"],
    ["\u202eayaM", "", "", "ayaM"],
    ["Maya\n\nAdmin", "", "", "Maya Admin"],
    ["  Maya  ", "", "", "Maya"],
    ["מאיה", "", "", "מאיה"],
    ["👩‍💻", "", "", "👩‍💻"],
  ])("%j, %j, %j is shown as %j", (display, real, name, shown) => {
    const user = SlackUser.parse({ id: "U1", name, real_name: real, profile: { display_name: display } });
    expect(personOf(user).name).toBe(shown);
  });
});

describe("text that would turn what stands around it", () => {
  const title = "\u202eevil\u2066 title";

  it("turns nothing in mrkdwn, in plain text, in a sentence", () => {
    expect(escapeMrkdwn(title)).toBe("evil title");
    expect(plain(title).text).toBe("evil title");
    expect(say("errors.holiday", { name: title })).toContain("(evil title)");
    expect(say("errors.unknown_command", { typed: title, nearest: "next" })).toContain("`evil title`");
  });

  it("keeps what letters of other scripts and emoji need", () => {
    for (const text of ["עברית \u200f", "می\u200cخواهم", "👩‍💻"]) expect(escapeMrkdwn(text)).toBe(text);
  });
});
