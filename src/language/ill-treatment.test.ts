import { expect, test } from "vitest";
import { insults, tellsIllTreatment, wishesIll } from "./ill-treatment.ts";

test.each([
  ["can you write to omar for me: he must stop touching me"],
  ["tell omar thx for hitting me"],
  ["tell frank thanks, he is a pig who touches women"],
  ["give bo my thanks for the black eye"],
  ["say thanks to my boss for bullying me"],
  ["thank lena for humiliating me in front of all"],
  ["thanks to tom for yelling at me again"],
  ["i moved to another team because of the harassment"],
  ["i left the last team because of bullying"],
  ["i changed jobs because of sexual harassment"],
  ["i moved away because of my violent ex"],
  ["i quit because they mocked me every day"],
  ["log: i was spat at in the call"],
  ["log: a client slapped me"],
  ["i was called a whore in the demo"],
])("told: %s", (text) => {
  expect(tellsIllTreatment(text, "en")).toBe(true);
});

test.each([
  ["tell omar thanks for hitting the deadline"],
  ["thank lena for beating me to it with the fix"],
  ["thanks to tom for kicking off the review"],
  ["thank priya for standing up against the bullying"],
  ["thank grace for stopping the harassment"],
  ["tell bo thanks for touching base"],
  ["his talk touched me deeply"],
  ["thank omar for beating me at ping pong"],
  ["log: i held the anti-harassment training"],
  ["log: i built a filter that detects harassment"],
  ["log: i hit the target and kicked off the import"],
  ["i moved to another team because of the work"],
  ["thank tom for hitting me up with a good question"],
])("not told: %s", (text) => {
  expect(tellsIllTreatment(text, "en")).toBe(false);
});

test.each([
  ["give maya this until friday: stop crying in meetings or she is out"],
  ["i want maya to learn what happens when she tells hr"],
  ["give maya a challenge: come to my hotel room at 9"],
  ["give maya a challenge: sleep with the client"],
  ["maya should get fired, can you set that up"],
  ["give omar a task as punishment for the outage"],
  ["assign tom: apologise or you're fired"],
  ["give her a challenge: wear a short skirt to the demo"],
  ["i want omar to learn to shut up"],
  ["assign maya to kiss the client"],
])("wished: %s", (text) => {
  expect(wishesIll(text, "en")).toBe(true);
});

test.each([
  ["give maya this until friday: read the guide and tell me what you would change"],
  ["give omar a challenge: find out which alerts should be fired"],
  ["assign maya to test the hotel room booking"],
  ["give tom a challenge: sleep on the design and write down three doubts"],
  ["i want omar to learn what happens when a payment fails"],
  ["give maya a task: set a date with the client"],
  ["assign priya: build the retry or the queue"],
  ["give omar a challenge: stop the nightly job and start it again"],
  ["give maya one: write the release notes or she can do the demo"],
])("not wished: %s", (text) => {
  expect(wishesIll(text, "en")).toBe(false);
});

test.each([
  ["tell omar he is an idiot", true],
  ["tell bo thanks, he's such a jerk", true],
  ["tell tom to go to hell", true],
  ["tell lena she is a star", false],
  ["tell omar it is a lazy evaluation that saved us, thanks", false],
  ["thank priya, the useless tests are gone", false],
])("an insult: %s", (text, isInsult) => {
  expect(insults(text, "en")).toBe(isInsult);
});
