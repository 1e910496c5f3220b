import { expect, test } from "vitest";
import { assignedIn, meantOneIn } from "./assign-said.en.ts";

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

test.each([
  [
    "give Maya the one about shadowing a client call until friday",
    ["Maya"],
    "the one about shadowing a client call until friday",
  ],
  ["please give maya and omar the challenge about testing", ["maya", "omar"], "the challenge about testing"],
  ["give the one about client calls to Maya until Friday", ["Maya"], "the one about client calls until Friday"],
  ["can you give <@U0MAYA> the one where you sit in on a call", ["<@U0MAYA>"], "the one where you sit in on a call"],
  ["send Omar the small one on invoices by 4 dec", ["Omar"], "the small one on invoices by 4 dec"],
  ["set omar the client call challenge", ["omar"], "the client call challenge"],
  ["give the client call challenge to omar, by Friday", ["omar"], "the client call challenge by Friday"],
  [
    "assign that one about support tickets to Priya: it fits her",
    ["Priya"],
    "that one about support tickets it fits her",
  ],
  ["give me the one about client calls", [], ""],
  ["give it the one about client calls", [], ""],
])("one that they mean: %s", (text, people, rest) => {
  const said = assignedIn(text);
  expect(said.people).toEqual(people);
  if (people.length > 0) expect(said.rest).toBe(rest);
});

test.each([
  ["the one about shadowing a client call", "shadowing a client call"],
  ["the challenge about testing", "testing"],
  ["that one where you sit in on a call", "you sit in on a call"],
  ["the small one on invoices", "invoices"],
  ["the client call challenge", "client call"],
  ["the one with the recording", "the recording"],
  ["shadow a sales call", null],
  ["about testing", null],
  ["the one", null],
  ["take the one hour that you have", null],
  ["read the guide on testing", null],
  ["", null],
])("what it is about: %s", (words, topic) => {
  expect(meantOneIn(words)).toBe(topic);
});
