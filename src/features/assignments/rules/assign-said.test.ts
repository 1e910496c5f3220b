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
  ["give maya a challenge about testing", "about testing"],
  ["assign maya", ""],
  ["give maya a challenge", ""],
  ["I want to assign something", ""],
  ["give me a challenge by friday", ""],
  ["maya did her challenge: nice", ""],
])("%s", (text, rest) => {
  expect(assignedIn(text).rest).toBe(rest);
});

test.each([
  ["assign maya and priya to review the code", ["maya", "priya"]],
  ["give <@U0MAYA> and <@U0OMAR> a challenge: call a client", ["<@U0MAYA>", "<@U0OMAR>"]],
  ["Give Lena a task: present at the retro", ["Lena"]],
  ["can you assign a challenge to Omar Haddad: call a client", ["Omar Haddad"]],
  ["give everyone a challenge", []],
  ["give them and maya a challenge", ["maya"]],
  ["give me a challenge by friday", []],
])("whom: %s", (text, people) => {
  expect(assignedIn(text).people).toEqual(people);
});
