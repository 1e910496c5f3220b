import { describe, expect, it } from "vitest";
import { situationOf, topicOf, WORK_SITUATIONS, type WorkSituation, workSituationIn } from "./work-situation.ts";

const TOLD: readonly (readonly [WorkSituation, ...string[]])[] = [
  ["alone", "i feel alone", "I'm lonely at work", "I feel a bit alone in this team"],
  [
    "underpaid",
    "i think i am paid too little",
    "I am underpaid",
    "my salary is too low",
    "i earn less than the new ones",
  ],
  [
    "unseen",
    "nobody thanks me for anything",
    "my work is invisible",
    "no one ever notices what i do",
    "i feel overlooked",
  ],
  [
    "interrupted",
    "i am always interrupted in meetings",
    "two men talk over me every time",
    "they never let me finish",
    "he cuts me off whenever i speak",
  ],
  [
    "asking",
    "i have asked three times already today, is that bad",
    "what if tom finds it annoying",
    "i ask too much",
    "I don't want to annoy them with my questions",
  ],
  [
    "new-here",
    "i am new on the team and i understand nothing",
    "everybody talks so fast and i do not know whom to ask",
    "I'm the new guy in the team and honestly I'm lost",
    "my first week here and I am completely lost",
    "i'm new here and i know nobody",
  ],
  [
    "on-call",
    "i have my first on-call next week and i am scared",
    "i dread my first oncall",
    "nervous about pagerduty, it is my first time",
  ],
  [
    "client-angry",
    "a client shouted at me in the call today",
    "the customer was really angry with me today",
    "i was yelled at by a client",
  ],
  [
    "bad-review",
    "i got a bad review today",
    "my appraisal was awful",
    "I got a poor performance rating",
    "harsh feedback from my manager today",
  ],
  [
    "reorg",
    "there is a reorg and i get a new manager",
    "they are restructuring the whole company",
    "our team is being split",
  ],
  [
    "new-lead",
    "i am tech lead since monday and have no idea what to do",
    "they made me team lead last week",
    "I'm the new tech lead and I don't know how",
  ],
  [
    "not-serious",
    "my old colleagues do not take me seriously",
    "nobody takes me seriously here",
    "they dont respect me",
    "my junior does not listen to me",
  ],
  [
    "estimates",
    "my po laughs at my estimates",
    "he wants it in three days and i need two weeks",
    "we argue about my estimates all the time",
    "she wants the import by friday but it takes two weeks",
  ],
  [
    "remote",
    "i work from home and i have not talked to anybody for days",
    "i am remote and feel forgotten",
    "home office is making me lonely",
  ],
  [
    "back",
    "i am back from parental leave and everything has changed",
    "since i came back from maternity leave i feel slow",
    "after my parental leave my old project is gone",
  ],
  [
    "friend-leaves",
    "my best friend at work is leaving",
    "my favourite colleague quit",
    "my closest teammate resigned today",
  ],
  ["overtime", "i have worked every weekend this month", "i do overtime every day", "I worked until midnight again"],
  [
    "mentor-busy",
    "my mentor never has time for me",
    "my mentor has cancelled three times",
    "my mentor does not answer",
  ],
  [
    "asked-to-mentor",
    "i was asked to mentor a junior",
    "my lead wants me to train the new colleague",
    "i have to onboard a junior",
  ],
  [
    "first-talk",
    "i give my first talk at a meetup next week",
    "i am giving a talk at a conference",
    "I have my first conference talk in May",
  ],
  [
    "unreviewed",
    "nobody reviews my PRs",
    "no one ever looks at my pull requests",
    "my pr is sitting there since tuesday",
    "my team never reviews my code",
    "i am waiting weeks for a review",
  ],
  [
    "torn-apart",
    "my code got torn apart in review",
    "they ripped my pr to pieces",
    "harsh comments on my pull request",
    "40 comments on my PR",
  ],
  [
    "odd-talk",
    "i had a weird 1:1 today",
    "just had a really awkward conversation with my manager",
    "had a tense meeting this morning",
  ],
  [
    "left-out",
    "i feel left out of the architecture talks",
    "They never invite me, I'm not included in design discussions",
    "i am always the last to know, out of the loop on every decision",
    "my lead decided the api without asking me",
    "why am i never invited to the roadmap meetings",
    "i was left out of the planning again",
    "they leave me out of the refinement, it affects my code",
  ],
  [
    "job-posted",
    "my team lead job got posted, should i apply?",
    "there is an opening for a tech lead here, shall i go for it",
    "a senior position opened up internally and i wonder if i should apply",
    "thinking about applying for the architect role",
    "they are looking for a new team lead, should i throw my hat in",
    "how do i apply for the tech lead role here",
  ],
  [
    "own-talk",
    "what should i bring to the talk with grace",
    "what can I bring up in my 1:1 with my manager?",
    "how do i prepare for my yearly review",
    "what should i say in the one on one tomorrow",
    "what do i talk about in our next 1:1",
  ],
  ["too-late", "is it too late for me, i am 42", "am i too old to learn data", "i'm too old for this"],
];

const NOTHING: readonly string[] = [
  "done",
  "I sat in on the client call and learned what they call an order",
  "the client was angry about the invoice format",
  "i am new to kubernetes",
  "hi, i am new here",
  "what do i do when i am on-call",
  "i got a bad code review",
  "we reorganise the modules",
  "the reorg of the repo is done",
  "i want to become tech lead",
  "how do i become a team lead",
  "my tech lead is great",
  "story points are in the ticket",
  "can i do it from home",
  "i am back from lunch",
  "i am back from parental leave",
  "my friend is leaving early today",
  "the cron job runs every night",
  "the build runs until midnight",
  "who is my mentor",
  "my mentor is great",
  "i want to be a mentor",
  "i gave my first talk yesterday",
  "it is too late for the call today",
  "the interrupt handler is broken",
  "i sat alone at my desk and wrote the test",
  "i asked lena and she told me three things",
  "i estimate half an hour for it",
  "they let me speak first",
  "my manager does not listen to me",
  "nobody sees my reflections, right",
  "somebody reviews my code on friday",
  "everybody reviewed my pr, it is merged",
  "my pr is merged",
  "the team reviews my code each day",
  "i reviewed the code and left comments",
  "had a difficult call with the client and learned what an order is",
  "i had a good 1:1 today",
  "what should i bring to the client talk",
  "how do i prepare my talk at the meetup",
  "how do i prepare my talk",
  "how do i prepare the review",
  "what should i ask in the first meeting with my mentor",
  "what do i say in the code review",
  "they leave me out of every meeting on purpose",
  "i am left out of the meetings because i am a woman",
  "everybody laughs and i am left out of all talks",
  "i left out the second test in the design",
  "the design doc left out the migration",
  "she was not invited to the meeting",
  "i was left out of everything for months",
  "left out of lunch again",
  "they would be better off without me in that meeting",
  "the meeting went on without me",
  "wrote the decision about the queue next to the code, Grace found it without asking me",
  "applying for the architect post inside, what can i point to",
  "should i apply the patch",
  "do i apply this pattern to the whole module",
  "i applied for the senior role and got a no",
  "the position of the menu is open for discussion",
  "should i apply at another company, a lead position is open there",
  "we posted the job to the queue",
];

describe("situations of a working life", () => {
  it.each(TOLD.flatMap(([situation, ...texts]) => texts.map((text) => [text, situation] as const)))(
    "%s: %s",
    (text, situation) => {
      expect(workSituationIn(text, "en")).toBe(situation);
    },
  );

  it.each(NOTHING)("none: %s", (text) => {
    expect(workSituationIn(text, "en")).toBeNull();
  });

  it("none in a story", () => {
    expect(
      workSituationIn(`i am new on the team and i understand nothing ${"and it goes on ".repeat(6)}`, "en"),
    ).toBeNull();
  });

  it("is known again by what its answer is remembered as", () => {
    expect(WORK_SITUATIONS.map((one) => situationOf(topicOf(one)))).toEqual(WORK_SITUATIONS);
    expect(["conflict", "alone", null].map(situationOf)).toEqual([null, null, null]);
  });
});
