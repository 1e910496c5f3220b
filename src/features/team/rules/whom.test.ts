import { describe, expect, it } from "vitest";
import { namesNoneOf, whomOf } from "./whom.ts";

const maya = { userId: "U1", name: "Maya Okafor" };
const tom = { userId: "U2", name: "Tom Becker" };
const other = { userId: "U3", name: "Tom Ford" };

describe("of one", () => {
  it.each([
    "how is maya doing",
    "hows maya",
    "show me mayas answers",
    "Maya's log please",
    "how is she getting along",
    "is he making progress",
    "what has she told you",
    "what did he say about me",
    "can i see his reflections",
    "what does she share with me",
    "how many challenges has she done",
    "what has she done since Monday",
    "how is my mentee doing",
    "why did she skip it",
    "is she happy",
    "give somebody a challenge",
    "give her something to do",
    "how do i assign a challenge",
    "where do i assign things",
    "i want to give them a task",
    "can i give my report something small",
    "How many of the challenges did they finish?",
  ])("%j is about her", (text) => expect(whomOf(text, [maya], "en")).toBe("U1"));

  it.each([
    "how is peter doing",
    "hows peter",
    "how's Peter doing?",
    "what's peter up to",
    "give peter a challenge",
    "can i give peter something to do",
    "assign a challenge to peter",
    "assign peter the shadowing one",
    "is peter stuck",
    "has peter done anything, or is he stuck",
    "what did peter write",
    "how many challenges has peter done",
    "anything new from peter",
    "report on peter please",
    "whats up with peter lately",
    "show me the answers of peter",
    "can i see peters reflections",
    "peter, how is he doing",
    "Peter: what has he done?",
    "peter is stuck, what did he tell you",
    "I would like to know what Peter shared",
  ])("%j is about nobody of theirs", (text) => expect(whomOf(text, [maya], "en")).toBeNull());
});

describe("of several", () => {
  it.each([
    ["how is maya doing", "U1"],
    ["assign a challenge to Maya", "U1"],
    ["how is she doing", null],
    ["how is tom doing", null],
    ["how are maya and tom doing", null],
    ["how is peter doing", null],
  ])("%j", (text, expected) => expect(whomOf(text, [maya, tom, other], "en")).toBe(expected));

  it("is about nobody where there is nobody", () => expect(whomOf("how is she doing", [], "en")).toBeNull());
});

describe("somebody else", () => {
  it.each([
    ["did omar take it on", true],
    ["has omar done what i gave him?", true],
    ["did Omar say yes", true],
    ["what happened with the challenge i gave omar", true],
    ["did maya take it on", false],
    ["did she take it on", false],
    ["who took on the challenge i gave", false],
    ["did anybody accept my assignment", false],
    ["what have i assigned so far", false],
    ["any news on the assignment", false],
    ["did they do the challenge i gave them", false],
    ["still nothing on my request?", false],
    ["when will i hear if she takes it", false],
    ["how many took it on", false],
    ["status of what i assigned", false],
  ])("%j: %s", (text, expected) => expect(namesNoneOf(text, [maya, tom], "en")).toBe(expected));
});
