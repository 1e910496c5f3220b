import { expect, test } from "vitest";
import { saidBeside } from "./said-beside.ts";

test.each([
  ["sure, she can come, tell her to dial in 5 min early", "to dial in 5 min early"],
  ["yes! please let him know that the room is 3.14", "that the room is 3.14"],
  ["ok, remind them to bring the laptop.", "to bring the laptop"],
  ["she can come, tell Maya not to record anything", "not to record anything"],
  ["yes, and tell her thanks", "thanks"],
  ["yes and say i'm looking forward to it", "i'm looking forward to it"],
  ["yes please, and say hi from me", "hi from me"],
  ["sure! tell him I'm bringing cake", "I'm bringing cake"],
  ["yes and thank her for the offer", "thank her for the offer"],
  ["no, but tell her sorry from me", "sorry from me"],
  ["ok and give her my regards", "my regards"],
  ["yes, add that i have never seen a client call", "that i have never seen a client call"],
  ["yes and wish him a good weekend", "wish him a good weekend"],
  ["yes, i'd like that, ask Maya to bring the laptop", "to bring the laptop"],
  ["I'd like to ask Maya to shadow a client call", null],
  ["i want to tell Omar that it went well", null],
  ["yes, tell her yes", null],
  ["tell her i'm in", null],
  ["tell him i can't", null],
  ["say yes", null],
  ["tell them that another day is fine", null],
  ["yes, say so", null],
  ["tell me thanks", null],
  ["yes, give me a reminder", null],
  ["i would say it is fine", null],
  ["tell him that it's fine", null],
  ["tell her to come", null],
  ["sure, she can come", null],
  ["tell me more", null],
])("%s", (text, words) => {
  expect(saidBeside(text, "en")?.words ?? null).toBe(words);
});

test.each([
  ["yes, and tell her thanks", "yes"],
  ["yes please and say hi from me", "yes please"],
  ["ok and thank her for the question", "ok"],
  ["no, but tell her sorry from me", "no"],
  ["yes, please tell him i'm bringing cake", "yes, please"],
  ["tell her thanks", ""],
])("the answer of %s", (text, before) => {
  expect(saidBeside(text, "en")?.before).toBe(before);
});
