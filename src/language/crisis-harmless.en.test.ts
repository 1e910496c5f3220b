/** A harmless phrase is the whole of what it names: what stands beside it, and what only begins like it, is heeded. */
import { describe, expect, it } from "vitest";
import { isCrisis, mayBeCrisis } from "./crisis.ts";

const HEEDED: Readonly<Record<string, readonly string[]>> = {
  death: [
    "i wish i was dead right now",
    "i'd rather be dead, simple as that",
    "i'd be better off dead, end of story",
    "i hope i am dead right away",
    "i'd rather die than wake up tomorrow",
    "i'd rather die than feel this again",
    "i'd rather die than go back to that house",
    "i'd rather die than be with him again",
    "i lost the will to live after the divorce",
    "i lost the will to live because of all this",
    "lost the will to live in this life",
    "i dont want to live through another day",
    "i dont want to live through this night",
    "there is no reason to live at all",
    "no reason to live on",
    "no reason to live in pain",
    "i dont want to live at all",
    "tired of life in this body",
    "my will to live is gone",
    "i dont want to wake up tomorrow",
    "i dont want to be here anymore i want to quit life",
    "i am dead inside and want to be dead for real",
    "i only want to be gone for good",
    "i want to hang myself up on the door",
    "i dont want to live with my grief anymore",
    "i want to end it all with a rope",
    "i want to end it all with one jump",
    "i want to kill myself off a pier",
    "kill myself from shame",
    "i want to jump over the railing",
    "i want to jump straight off the roof",
    "jump into the river tonight",
    "i stood on the platform, the train was late and i wanted to jump",
  ],
  wounds: [
    "I cut myself at climbing, on purpose",
    "I hurt myself during training on purpose",
    "I cut myself when running away",
    "i cut myself while cooking, on purpose",
    "i cut myself with the kitchen knife",
    "i cut myself a bit last night",
    "i cut myself a lot lately",
    "i cut myself some more",
    "i cut myself out of hate",
    "i cut myself on the left arm",
    "i cut myself on the old scars",
    "i burn myself with the old matches",
    "i hurt myself on the stairs on purpose",
  ],
  being: [
    "my story should not exist, and neither should I",
    "this body should not exist",
    "people like me should not exist",
    "such a useless developer should not exist",
    "a failure like that should not exist",
    "that person in the mirror should not exist",
    "i want to stop being",
    "i want to stop being alive",
    "i want to stop being a person",
    "i want to stop being a problem for everyone",
    "i want to stop being the reason everyone is sad",
    "i want to stop being the weight on my family",
    "i want to stop being human",
    "i want to stop being me",
    "i want to stop being so tired",
    "i want to stop being in pain",
  ],
};

const ORDINARY: Readonly<Record<string, readonly string[]>> = {
  death: [
    "I am dead serious about the talk",
    "i was dead wrong about the estimate",
    "i hope i'm dead wrong about this",
    "we hit a dead end with the vendor",
    "better dead links than none",
    "i lost the will to live halfway through the slides",
    "i will not live through another reorg",
    "i dont want to live in berlin",
    "no reason to live in the city, i am remote",
    "i cant live with the old build any longer",
    "end it all with one command",
    "kill myself from the invite list",
    "jump into the deep end",
    "jump straight into the code",
    "this entry will be gone for good",
    "put my affairs in order before parental leave",
  ],
  wounds: [
    "i hurt myself climbing, off until monday",
    "i hurt myself skiing again, off until Monday",
    "i cut myself at lunch, typing with one hand",
    "i cut myself on the tin, five stitches",
    "i cut myself off from slack to focus",
    "cut myself a slice of the birthday cake",
    "i burned myself on the oven",
    "i hurt myself at the gym",
    "i cut myself with a kitchen knife while cooking",
    "cut myself on the bread knife, typing slowly",
  ],
  being: [
    "I want to stop being the only backend person",
    "I want to stop being the single point of failure",
    "I want to stop being the new guy",
    "I want to stop being the expert for SAP",
    "I want to stop being the fire fighter",
    "I want to stop being on the pager",
    "I want to stop being the one who fixes prod",
    "I want to stop being afraid of the client",
    "i want to stop being the quiet one in the room",
    "i want to stop being the person everyone pings",
    "i want to stop being everyone's go-to person",
    "i want to stop being the human shield for my team",
    "i want to stop being my own worst critic",
    "this class should not exist",
    "The branch should not exist",
    "those two tables should not exist",
    "legacy code should not exist",
    "i want to stop being part of the rota",
    "i want to stop being pinged at night",
    "a field like this should not exist",
    "that user should not exist in staging",
  ],
};

describe.each(Object.entries(HEEDED))("what is meant, of %s", (_, texts) => {
  it.each(texts)("%s", (text) => expect(isCrisis(text, "en")).toBe(true));
});

describe.each(Object.entries(ORDINARY))("what is not meant, of %s", (_, texts) => {
  it.each(texts)("%s", (text) => {
    expect(isCrisis(text, "en")).toBe(false);
    expect(mayBeCrisis(text, "en")).toBe(false);
  });
});

describe("what may be meant", () => {
  it.each([
    "I want to stop being such a mess",
    "i want to stop being so cheerful all the time",
    "i do not want to live through another monday",
    "i won't live through this",
    "i can't live with the guilt any more",
    "i want to jump into the canal",
    "i burned myself with the lighter",
  ])("gets a line: %s", (text) => {
    expect(isCrisis(text, "en")).toBe(false);
    expect(mayBeCrisis(text, "en")).toBe(true);
  });
});
