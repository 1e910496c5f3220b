import { expect, it } from "vitest";
import { harmIn } from "./harm.ts";

it.each([
  ["a colleague sends me pics i didnt ask for", "harm"],
  ["they dont invite me because im pregnant", "harm"],
  ["because im muslim they schedule all on fridays on purpose and joke", "harm"],
  ["i was told women dont belong in ops", "harm"],
  ["i got an email that they know where i live", "harm"],
  ["they made a group without me to make fun of me", "harm"],
  ["manager makes me work sundays unpaid and says visa will be cancelled otherwise", "harm"],
  ["my buddy keeps commenting on my body", "harm"],
  ["HR told me to keep quiet about the assault", "harm"],
  ["they cut my access after i told about my illness", "harm"],
  ["i was outed in the team by my manager", "harm"],
  ["being mobbed by two people since months, i am so done", "harm"],
  ["my manager wants to see my medical files", "harm"],
  ["my lead passed me over because of my accent", "harm"],
  ["i dont want to be paired with daniel, he makes me uncomfortable", "unclear"],
])("%s: %s", (text, harm) => {
  expect(harmIn(text, "en")).toBe(harm);
});

it.each([
  "they invite me because i am the owner",
  "because i am a woman i would like to join the women in tech group",
  "because im indian i know the market, can i help sales",
  "i was outed as the author of the bug",
  "i removed the flag after i told lena about the test",
  "they cut my meeting after i said it is too long",
  "my colleagues know where i live, we carpool",
  "the courier called, they know where i live now",
  "we mobbed on the bug all day",
  "i am being bullied by the compiler",
  "public speaking makes me uncomfortable",
  "a colleague sends me pictures of the whiteboard",
  "he commented on my code",
  "these two modules do not belong here",
  "my client wants to see the health records dashboard",
  "he told me to keep quiet about the release date",
  "how do i say no to a client who pushes me",
  "the group without me works fine",
  "my visa was renewed",
  "he is not here because he is sick",
])("%s: nothing of the kind", (text) => {
  expect(harmIn(text, "en")).toBeNull();
});
