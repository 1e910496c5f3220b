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
  ["watch how others see you", "watch how others see me"],
  ["ask what the team needs you for", "ask what the team needs me for"],
  ["see how a colleague sees you in a review", "see how a colleague sees me in a review"],
  ["find out who reviews you, and thank them", "find out who reviews me, and thank them"],
  ["ask support which questions tire you", "ask support which questions tire me"],
  ["let somebody interrupt you.", "let somebody interrupt me."],
  ["work like you", "work like me"],
  ["pair with somebody who knows less than you", "pair with somebody who knows less than I"],
  ["watch somebody who works as hard as you", "watch somebody who works as hard as I"],
  ["list what you and others find hard", "list what I and others find hard"],
  ["say what others think you do", "say what others think I do"],
  ["try out the next change you review", "try out the next change I review"],
  ["read the code before you change it", "read the code before I change it"],
  ["bring the one thing you need to whoever needs you", "bring the one thing I need to whoever needs me"],
  ["draw a flow with your colleagues", "draw a flow with my colleagues"],
  ["ask sales how they pitch the product", "ask sales how they pitch the product"],
  ["look at the youth fund", "look at the youth fund"],
])("%j is %j", (title, said) => {
  expect(inFirstPerson(title)).toBe(said);
});
