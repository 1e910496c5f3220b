import { expect, it } from "vitest";
import { heavyBeside } from "./heavy-beside.ts";

it.each([
  ["I feel empty. no messages until monday", "felt"],
  ["skip this week, i feel so alone", "severe"],
  ["i've been crying every evening, can we do it in january", "severe"],
  ["i nearly cried today, can we do it in january", "felt"],
  ["I cry every night. don't write me until friday", "severe"],
  ["my life is falling apart. no nudges for two weeks", "severe"],
  ["i feel hopeless, pause it please", "severe"],
  ["I can't cope any more, skip this week", "severe"],
  ["nobody here cares if I live. move it to friday", "severe"],
  ["i'm not coping, something smaller", "felt"],
  ["everything is pointless. nothing from you until january", "severe"],
  ["leave me alone this month. everything is dark", "severe"],
  ["I don't want to be here. no messages until monday", "felt"],
  ["skip it, i'm a failure", "felt"],
  ["I don't want to be on call on friday, move it", null],
  ["I don't want to be here for the demo, move it", null],
  ["my boss screams at me, skip this week", "people"],
  ["I am being bullied. no messages this week", "people"],
  ["my boss makes fun of me in front of everyone, pause until january", "people"],
  ["i was bullied by hr, don't write this week", "people"],
  // Work, joy and ways of speaking.
  ["I'm hopeless at saying no to people. something in that direction", null],
  ["i cried with laughter, give me another", null],
  ["i feel terrible about the missed review, move it to friday", null],
  ["the queue is empty inside, next one", null],
  ["i feel lost in this codebase, something smaller", null],
  ["i am dead in the water with this, skip it", null],
  ["i am not ok with thursday, friday please", null],
  ["i am not well prepared, move it", null],
  ["no messages until monday", null],
])("%s: %s", (text, heavy) => {
  expect(heavyBeside(text, "en")).toBe(heavy);
});
