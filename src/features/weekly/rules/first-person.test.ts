import { expect, it } from "vitest";
import { inFirstPerson } from "./first-person.en.ts";

it.each([
  ["ask your lead what keeps you from the next role", "ask my lead what keeps me from the next role"],
  ["say what you intend to do instead of asking", "say what I intend to do instead of asking"],
  ["tell somebody they were right and you were not", "tell somebody they were right and I was not"],
  ["watch a colleague solve what has you stuck", "watch a colleague solve what has me stuck"],
  ["begin yourself what you have waited for longest", "begin myself what I have waited for longest"],
  ["teach a colleague to find the answer without you", "teach a colleague to find the answer without me"],
  ["find out which known bug of a library can hit you", "find out which known bug of a library can hit me"],
  ["draw a flow with your colleagues", "draw a flow with my colleagues"],
  ["ask sales how they pitch the product", "ask sales how they pitch the product"],
  ["look at the youth fund", "look at the youth fund"],
])("%j is %j", (title, said) => {
  expect(inFirstPerson(title)).toBe(said);
});
