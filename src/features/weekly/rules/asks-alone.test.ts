import { expect, it } from "vitest";
import { asksAlone } from "./asks-alone.ts";

it.each([
  "Can i just do it myself without a colleague",
  "can i do it alone",
  "can i do this on my own?",
  "could i do that solo pls",
  "may i do it by myself, without asking anybody",
  "is it ok if i do this alone",
  "i'd rather do it on my own",
  "can i do it without anybody else",
  "i want to do this one alone",
  "can this be done alone?",
])("asks to do it without anybody: %s", (text) => {
  expect(asksAlone(text, "en")).toBe(true);
});

it.each([
  "can i do it with a colleague",
  "i'd rather not do it alone",
  "must i do this on my own",
  "do i have to do it alone",
  "can my mentor come with me, alone i dont dare",
  "can i do it alone or with others",
  "i do not want to do it alone",
  "alone?",
  "i did it alone",
  "can i see that on my own screen",
  "can i introduce myself",
  "can I just do that without asking anyone",
])("asks something else: %s", (text) => {
  expect(asksAlone(text, "en")).toBe(false);
});
