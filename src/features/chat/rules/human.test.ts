import { describe, expect, it } from "vitest";
import { isHuman, sayingWell } from "./human.ts";

describe("a message about feelings or people", () => {
  it.each([
    ["it was so unfair", [], true],
    ["she talks badly about me", [], true],
    ["lena got it", [{ act: "envy", sureness: 0.3 }], true],
    [
      "lena got it",
      [
        { act: "next", sureness: 0.3 },
        { act: "envy", sureness: 0.2 },
      ],
      false,
    ],
    ["move the thing", [], false],
  ])("%s, %j: %s", (text, guesses, human) => {
    expect(isHuman(text, { guesses }, "en")).toBe(human);
  });
});

describe("that nothing is the matter", () => {
  it.each([
    ["im fine really, that was a misunderstanding", "misread"],
    ["lol what. im totally fine?? i only meant i dont want grace as my manager in the form", "misread"],
    ["it was just a joke", "misread"],
    ["no, i meant the process", "misread"],
    ["i meant my life", null],
    ["i meant it", null],
    ["lol no, running", "fine"],
    ["lol no", "fine"],
    ["no lol", "fine"],
    ["lol", null],
    ["no", null],
    ["dont worry about me, i was quoting a film", "misread"],
    ["you misread me", "misread"],
    ["i'm not suicidal, i am just tired", "misread"],
    ["you misread me, it was about chess", "misread"],
    ["you got me wrong, I was talking about the orphan process", "misread"],
    ["false alarm", "misread"],
    ["sorry, that's not what I meant", "misread"],
    ["it was just about a game", "misread"],
    ["i am fine, i meant the text of the message. you misread that", "misread"],
    ["you misread that, i meant the import job", "misread"],
    ["you misread that. i meant it", null],
    ["you misread that, i meant my life", null],
    ["i meant the text", null],
    ["haha no, i am ok", "fine"],
    ["it was about my husband", null],
    ["you misread me, it was about my life", null],
    ["it is about me", null],
    ["No, everything is fine, thank you", "fine"],
    ["no, forget it, im fine", "fine"],
    ["dont worry about me, it will be over soon", null],
    ["you got me wrong, i really mean it", null],
    ["it is not what i meant, it is worse", null],
    ["I said nothing is wrong but everything is", null],
    ["You misunderstood, I am serious", null],
    ["I'm ok i guess, i just cry all day", null],
    ["i'm fine, move it to friday", null],
    ["ok all good, remind me tomorrow at 9", null],
    ["i'm not fine", null],
    ["i am not ok at all", null],
    ["i am fine with dying", null],
    ["nothing is fine", null],
    ["are you fine?", null],
    ["what is my next challenge", null],
    ["move it to friday, that is fine", null],
    ["i will be fine when i am gone", null],
  ] as const)("%s: %s", (text, said) => {
    expect(sayingWell(text, "en")).toBe(said);
  });
});
