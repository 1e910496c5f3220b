import { expect, test } from "vitest";
import { assignedIn } from "./assign-said.en.ts";

test.each([
  ["assign omar a challenge: write down three words, by Friday", "write down three words, by Friday"],
  ["assign maya to shadow a sales call until the 11th", "shadow a sales call until the 11th"],
  ["assign maya shadow a sales call until the 11th", "shadow a sales call until the 11th"],
  ["please give <@U0MAYA> a small challenge to ask sales how they pitch", "ask sales how they pitch"],
  ["can you assign a challenge to Omar Haddad: call a client", "call a client"],
  ["give maya and omar a challenge by Friday", "by Friday"],
  ["set omar a task, read the guide", "read the guide"],
  ["assign maya", ""],
  ["give maya a challenge", ""],
  ["I want to assign something", ""],
  ["give me a challenge by friday", ""],
  ["maya did her challenge: nice", ""],
])("%s", (text, rest) => {
  expect(assignedIn(text)).toBe(rest);
});
