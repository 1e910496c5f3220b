/** Sentences that no file of the language holds: which answer comes. */
import { describe, expect, it } from "vitest";
import type { Situation } from "#src/language/act.ts";
import { examplesOf } from "#src/language/reading/reader.ts";
import { decided } from "#tests/support/decided.ts";
import { allActWords } from "#tests/support/reading.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const SENTENCES: readonly (readonly [act: string, text: string])[] = [
  ["career", "i would like to be a software architect in some years, what is the way"],
  ["career", "how do i become tech lead in this company"],
  ["career", "could you tell me how people move into consulting here"],
  ["career", "i dont know what i want to be in five years"],
  ["career", "what does it take to be a principal engineer"],
  ["promotion", "when will i finally be promoted"],
  ["promotion", "I want to ask for more salary, how do I do it?"],
  ["promotion", "what do they want to see before someone gets the senior title"],
  ["stuck", "ive been doing the same tickets for years and learn nothing new"],
  ["stuck", "my work feels like a dead end"],
  ["learn", "can you recommend a good course about event driven systems"],
  ["learn", "is a kubernetes certificate worth the effort"],
  ["learn", "which book should every backend developer read"],
  ["bored", "i have two free hours, any idea?"],
  ["manager-trouble", "my boss never has time for me"],
  ["manager-trouble", "my team lead presented my work as his own"],
  ["no-answer", "the guy from sales still has not replied to me"],
  ["no-answer", "she declined my request, what can i do now"],
  ["praised", "the customer said my demo was the best they ever saw"],
  ["praised", "my boss told everyone what a good job i did today"],
  ["feelings", "i am completely worn out, sleep badly and cry a lot"],
  ["feelings", "the news about layoffs keeps me awake"],
  ["feelings", "my mother died last week and i cant concentrate"],
  ["feelings", "so nervous about tomorrow's presentation"],
  ["conflict", "a colleague yelled at me in front of everybody"],
  ["conflict", "Omar and I had a bad argument about the design"],
  ["doubt", "i feel like a fraud between all these clever people"],
  ["doubt", "i never dare to say something in meetings"],
  ["feedback-how", "how can i say no without being rude"],
  ["feedback-how", "how do i tell a colleague that his code is hard to read"],
  ["feedback-how", "what is a good way to ask my lead for feedback"],
  ["feedback-how", "how do i disagree with my architect politely"],
  ["crisis", "i really do not want to live anymore"],
  ["crisis", "please, i want to kill myself"],
  ["crisis", "everyone would be better off if i was dead"],
  ["crisis", "done, the call went well, and I still want to die"],
  ["how-are-you", "how is it going bot"],
  ["how-are-you", "do you know a joke"],
  ["are-you-ai", "is an ai writing this"],
  ["who-made", "who built this bot and what does it cost us"],
  ["annoyed", "your reminders get on my nerves lately"],
  ["annoyed", "what a useless bot"],
  ["human", "i would rather talk to a real person about this"],
  ["human", "who are the admins of this bot"],
  ["other-language", "können wir auch deutsch schreiben"],
  ["other-language", "can i answer in spanish"],
  ["spying", "is this a tool so that my boss can control me"],
  ["who-reads", "do you tell my manager when i skip one"],
  ["known", "what have you stored about me so far"],
  ["known", "what do you know about me, honestly"],
  ["help", "what can you do for me"],
];
const SITUATIONS: readonly Situation[] = ["nothing-open", "open", "planned", "told", "newcomer"];

describe("sentences that nobody was shown before", () => {
  it("are at least forty, and examples of nothing", () => {
    const known = new Set(examplesOf(allActWords).map(({ text }) => text.toLowerCase()));
    expect(SENTENCES.length).toBeGreaterThanOrEqual(40);
    expect(SENTENCES.filter(([, text]) => known.has(text.toLowerCase()))).toEqual([]);
  });

  it.each(SENTENCES)("%s: %j", (act, text) => {
    const here = SITUATIONS.filter((one) => act !== "no-answer" || one !== "newcomer");
    for (const situation of here) {
      const decision = decided(text, situation);
      // Answered, or one tap away; nothing is kept, changed or lost.
      const offered =
        decision.kind === "act" ? [decision.act] : decision.kind === "choose" ? decision.acts : [decision.kind];
      expect([situation, offered]).toEqual([situation, expect.arrayContaining([act])]);
      if (act === "crisis") expect(decision.kind).toBe("act");
    }
  });

  it("are answered at once in most cases", () => {
    const answered = SENTENCES.filter(([, text]) => decided(text, "nothing-open").kind === "act");
    expect(answered.length / SENTENCES.length).toBeGreaterThan(0.85);
  });
});

describe("long words that a reader fears and no pattern is sure of", () => {
  it("are never offered to be kept", () => {
    const text =
      "the release is over and everybody went home and I sat there in the dark office for hours because at home nobody waits either and " +
      "I thought that it would be so much easier for all of them if there was nobody to be sorry about any more";
    const decision = decided(text, "told");
    expect(decision.kind === "act" && ["feelings", "crisis"].includes(decision.act)).toBe(true);
  });
});
