import { expect, test } from "vitest";
import { assignedIn, givesNothing, meantOneIn, takesGivenBack } from "./assign-said.en.ts";

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

test.each([
  [
    "give <@U0PRIYA> this until friday: read the cart service ADR and tell me in 3 sentences what you would change",
    ["<@U0PRIYA>"],
    "read the cart service ADR and tell me in 3 sentences what you would change, until friday",
  ],
  [
    "i want to give priya something: read the ADR about the cart service",
    ["priya"],
    "read the ADR about the cart service",
  ],
  [
    "assign this to Omar by 12 dec: write the runbook for the import",
    ["Omar"],
    "write the runbook for the import, by 12 dec",
  ],
  ["can you give maya and omar the following - pair on one flaky test", ["maya", "omar"], "pair on one flaky test"],
  ["Hand Maya one thing: explain the cart to Tom", ["Maya"], "explain the cart to Tom"],
  [
    "can you give <@U0PRIYA> and <@U0OMAR> a challenge? pair for an hour on the flaky cart tests",
    ["<@U0PRIYA>", "<@U0OMAR>"],
    "pair for an hour on the flaky cart tests",
  ],
  ["priya and omar should pair on the flaky tests, can you set that up", ["priya", "omar"], "pair on the flaky tests"],
  ["give me this until friday: a break", [], ""],
  ["give it something: time", [], ""],
  ["give everybody this: read the guide", [], ""],
  ["omar should fix the build, can you tell him", [], ""],
])("what they are to do: %s", (text, people, rest) => {
  const said = assignedIn(text);
  expect(said.people).toEqual(people);
  if (people.length > 0) expect(said.rest).toBe(rest);
});

test.each([
  ["give <@U0PRIYA> something about accessibility, not more than 30 min", ["<@U0PRIYA>"], "accessibility", 30],
  ["is there a challenge about talking to support? id like one for omar", ["omar"], "talking to support", undefined],
  ["do you have something on testing for Maya?", ["Maya"], "testing", undefined],
  ["find me something about invoices for omar", ["omar"], "invoices", undefined],
  ["can you set omar something small about monitoring by friday, 45 minutes max", ["omar"], "monitoring", 45],
  ["is there any task on databases that i can give maya", ["maya"], "databases", undefined],
  ["give me something about accessibility", [], undefined, undefined],
  ["is there something about support for me", [], undefined, undefined],
  ["send omar something about the release", [], undefined, undefined],
  ["is there a challenge about testing?", [], undefined, undefined],
])("something on a topic: %s", (text, people, topic, most) => {
  const said = assignedIn(text);
  expect(said.people).toEqual(people);
  expect(said.topic).toBe(topic);
  expect(said.mostMinutes).toBe(most);
});

test.each([
  [
    'assign maya "sit in on the harbour call with lena and write down three questions"',
    "sit in on the harbour call with lena and write down three questions",
  ],
  ["give <@U0MAYA> “read the cart ADR”, by friday", "read the cart ADR, by friday"],
  [
    "can you give Maya a challenge: &quot;ask sales how they pitch&quot; until 4 dec",
    "ask sales how they pitch until 4 dec",
  ],
  ["hand omar this: «pair on one flaky test»", "pair on one flaky test"],
  ['please assign to priya "call a client." because she asked', "call a client because she asked"],
])("between quotation marks: %s", (text, rest) => {
  const said = assignedIn(text);
  expect(said).toMatchObject({ rest, isPlain: true });
  expect(said.people).toHaveLength(1);
});

test.each([
  ["give maya nothing: she is ill"],
  ["don't give maya anything this week"],
  ["please do not assign omar a challenge yet"],
  ["assign maya nothing for now"],
  ["give Omar no new challenges this month"],
  ["i'd rather not give priya one now"],
  ["nothing for maya, she is away"],
])("nothing is given: %s", (text) => {
  expect(givesNothing(text)).toBe(true);
  expect(takesGivenBack(text)).toBe(false);
});

test.each([
  ["take back the challenge i gave maya"],
  ["can you withdraw the one i assigned to omar"],
  ["please cancel the task for Maya"],
  ["take the challenge for omar back"],
  ["undo what i gave priya"],
])("taken back: %s", (text) => {
  expect(takesGivenBack(text)).toBe(true);
  expect(givesNothing(text)).toBe(false);
});

test.each([
  ["give maya a challenge: don't ask, listen for an hour"],
  ["give maya a challenge about testing"],
  ["assign omar to take a call with sales"],
  ["give omar the one about taking notes"],
  ["don't give up on it"],
])("neither: %s", (text) => {
  expect(givesNothing(text) || takesGivenBack(text)).toBe(false);
});

test.each([
  ["I'd like to ask Maya to shadow a client call", ["Maya"], "shadow a client call"],
  ["please ask omar to sit in on a client call by friday", ["omar"], "sit in on a client call by friday"],
  ["can you ask <@U0MAYA> to watch one recording?", ["<@U0MAYA>"], "watch one recording?"],
  ["let Maya present at the retro", ["Maya"], "present at the retro"],
  [
    "maya should do the pitch one, because she joins the client in january",
    ["maya"],
    "the pitch one, because she joins the client in january",
  ],
  ["i think omar could try the one about support", ["omar"], "the one about support"],
  ["I want Omar to do the challenge about sales", ["Omar"], "the challenge about sales"],
])("what is meant for somebody: %s", (text, people, rest) => {
  expect(assignedIn(text)).toEqual({ people, rest, isPlain: true });
});

test.each([
  "I'd like to ask Omar to pair with me",
  "can you ask maya to watch my demo",
  "I'd like to ask Lena to explain the export",
  "ask sales to present the export",
  "ask omar to review the pull request",
  "he should do the pitch one",
  "i should do the small one",
  "who should do the pitch one?",
  "should maya do the pitch one?",
  "omar should do it",
  "maya did the pitch one",
  "let me watch the recording",
  "let us visit a client",
])("nothing is given by: %s", (text) => {
  expect(assignedIn(text).people).toEqual([]);
});
