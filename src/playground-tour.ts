/** The first minutes in the playground, step by step. Words for people who have never seen this bot. Not in the image. */
import type { Tour } from "./playground/workspace-options.ts";

type Steps = Tour["steps"];

const MAYA = "U0MAYA";
const GRACE = "U0GRACE";
const LENA = "U0LENA";
const GIVE = "/growth assign @Maya Lind shadow-client-call by Friday: because you build what they use";

/** The first weeks of a developer. */
const AS_A_DEVELOPER: Steps = [
  {
    title: "A workplace to play in",
    text: [
      "This is Lindqvist Software, a company that does not exist, in a Slack that is simulated on your machine. Nothing leaves it, and *Reset* brings everything back.",
      "A bot works here. Once a week it gives a developer one small, concrete thing to do, and asks later what came of it. You are *Maya*, a backend developer, and about to meet it. It takes a quarter of an hour, and you can leave it and come back.",
    ].join("\n"),
  },
  {
    title: "Say hello",
    text: "Type `/growth` into the message field and press Enter; or let me do it for you.\nThe answer carries “Only visible to you”: what you do with the bot is nobody else's business.",
    act: { label: "Type /growth", as: MAYA, place: "app", type: "/growth" },
    until: { message: "\\[Join\\]" },
  },
  {
    title: "Join",
    text: [
      "Press *Join*. A form opens:",
      "Choose what kind of work you do, how far it reaches, and one or two things that you would like to grow in. Further down, name *Grace Obi* as your manager. Leave the rest as it is and press *Join* there.",
      "Forget something on purpose if you like: the form tells you beside the field, and keeps the rest.",
    ].join("\n"),
    instead: [
      { type: "command", as: MAYA, text: "/growth join" },
      { type: "submit", as: MAYA, values: { track: "backend", scope: "2", focus: ["clients"], manager: GRACE } },
    ],
    until: { modal: "You can start with something small" },
  },
  {
    title: "Something small, at once",
    text: "You are in, and the first challenge is so small that it fits into today. Read what it asks, and whom it helps.\nPress *Close*. `/growth next` and *Home* show it again.",
    instead: [{ type: "close", as: MAYA }],
    until: { noModal: true },
  },
  {
    title: "Done, in your own words",
    text: "Let us say that you did it. Tell the bot as you would tell a colleague: write `done` and what happened. It needs no command for that.",
    act: { label: "Write it", as: MAYA, place: "app", type: "done, it took ten minutes and I learned a new word" },
    until: { message: "Kept:" },
  },
  {
    title: "One question, if you like",
    text: "Under it stands one question about what you told. You may leave it. What you answer is kept with the rest, and can be taken out again.",
    act: { label: "Answer it", as: MAYA, place: "app", type: "I would ask them how they came to that word" },
    until: { message: "Added to" },
  },
  {
    title: "On to the first nudge",
    text: "The weekly nudge comes on the day and at the hour that you chose, which may be days from now. Here you need not wait.\nPress *To the next message* at the clock, and look at the date. If it says that this one was for somebody else, press it again.",
    act: { label: "To the next message", as: MAYA, place: "app", clock: "next" },
    until: { message: "\\[Not this week\\]" },
  },
  {
    title: "Ask before you say yes",
    text: "The bot is there to be asked, in your own words: *what does that mean*, *who can I ask about sales*, *this is too big for me*. Ask it to prepare you.",
    act: { label: "Ask it", as: MAYA, place: "app", type: "can you help me prepare?" },
    until: { message: "Whom to ask|how I would go about it|The whole of it" },
  },
  {
    title: "Why this one?",
    text: "Each nudge says why it was chosen for you, and whom it helps. If it does not fit, *Show me two others* has two more, and *Not this week* is a good answer too.\nTake this one: press *I'm in*.",
    instead: [{ type: "command", as: MAYA, text: "/growth plan" }],
    until: { modal: "When do you want to do it\\?" },
  },
  {
    title: "A plan in one sentence",
    text: "Saying when, and after what, makes it likely to happen. Choose the sentence that comes nearest to your week, or *My own words, below* and write both halves of it yourself.\nThen press *Make it my plan*.",
    instead: [
      { type: "command", as: MAYA, text: "/growth plan" },
      { type: "submit", as: MAYA, values: {} },
    ],
    until: { noModal: true, message: "You are in\\." },
  },
  {
    title: "Your plan comes back to you",
    text: "Until the planned hour the bot says nothing. Press *To the next message*, and read the reminder: it is your own sentence.",
    act: { label: "To the next message", as: MAYA, place: "app", clock: "next" },
    until: { message: "Your plan for now" },
  },
  {
    title: "What came of it?",
    text: "A day later the bot asks once. Press *To the next message* again.",
    act: { label: "To the next message", as: MAYA, place: "app", clock: "next" },
    until: { message: "How did it go\\?" },
  },
  {
    title: "Done",
    text: "*Not yet* and *Could not* are fine answers, and cost nothing. This time it went well: press *Done*.",
    instead: [{ type: "command", as: MAYA, text: "/growth done" }],
    until: { modal: "What happened\\?" },
  },
  {
    title: "Keep what you learned",
    text: "Write a sentence about what happened. It is yours alone, unless you tick *Share it with my manager*. Tick it this once, so that you can see what Grace gets.\nThen press *Keep it*.",
    instead: [
      { type: "command", as: MAYA, text: "/growth done" },
      {
        type: "submit",
        as: MAYA,
        values: { happened: "It took half an hour, and I have a new question.", share: ["shared"] },
      },
    ],
    until: { noModal: true, message: "Kept" },
  },
  {
    title: "Home",
    text: "Open the tab *Home*, at the top of the conversation. What is open now, your last eight weeks, what you kept, your settings: all in one place. No points, no streaks, no ranking.",
    act: { label: "Open Home", as: MAYA, place: "home" },
    until: { home: "== What you kept ==[\\s\\S]*shared with your manager" },
  },
  {
    title: "And so on, week after week",
    text: "Press *A week on*, and go back to *Messages*. The next nudge was there on its day, and it is of another kind than the last. If you say nothing, you are asked once about each; after three without an answer the bot asks whether to go on, and stops.",
    act: { label: "A week on", as: MAYA, place: "app", clock: "week" },
    until: { message: "\\[Not this week\\]|Did anything come of it" },
  },
];

/** What a manager sees, from both sides. */
const AS_A_MANAGER: Steps = [
  {
    title: "What does Grace see of it?",
    text: "Ask the bot: type `/growth privacy`. At the end stands exactly what your manager sees, in the very words. Everything else is yours: plans, answers, what you did not tick.",
    act: { label: "Type /growth privacy", as: MAYA, place: "app", type: "/growth privacy" },
    until: { message: "== What your manager sees ==" },
  },
  {
    title: "Be Grace",
    text: "Choose *Grace Obi* under *Act as*. Now you look through her eyes, in London: nothing of what Maya and the bot said to each other is here. Everybody has a conversation of their own with the bot.",
    act: { label: "Be Grace", as: GRACE, place: "app" },
    until: { as: GRACE },
  },
  {
    title: "Her team",
    text: "Type `/growth team`. There is what Maya ticked, and nothing of what she did not: no plans, no answers, no silence. Figures of a team appear once it has five people.",
    act: { label: "Type /growth team", as: GRACE, place: "app", type: "/growth team" },
    until: { message: "The people who named you" },
  },
  {
    title: "Give a challenge",
    text: "Managers can give one themselves. Let me type the line into *#dev*: whom, what, by when, and why. It opens a form that is filled from your words, so nothing goes out by a slip. Look through it, most of all at the working time that you set aside.",
    act: {
      label: "Type the line",
      as: GRACE,
      place: "C0DEV",
      type: GIVE,
    },
    until: { modal: "They can say yes" },
  },
  {
    title: "One card, and no pressure",
    text: "Press *Give it*. The channel gets one card with what is asked and why. On that card a no looks like no answer yet; only Grace hears of it.",
    instead: [
      { type: "command", as: GRACE, channel: "C0DEV", text: GIVE },
      { type: "submit", as: GRACE, values: {} },
    ],
    until: { noModal: true, message: "is on its way" },
  },
  {
    title: "Be asked",
    text: "Be *Maya* again. Her manager's reason stands in the offer. *I'm in* leads to a plan of her own, as with any nudge; after *No thanks* Grace hears “not now” and no more, and the channel nothing. Answer it as you like.",
    act: { label: "Be Maya", as: MAYA, place: "app" },
    until: { as: MAYA, message: "has a challenge for you" },
  },
];

/** A door that opens: a consultant offers a seat, and Maya gets it. */
const A_BOOKED_SEAT: Steps = [
  {
    title: "A colleague has something worth seeing",
    text: "Not every challenge can be done alone. *Lena Vogt*, a consultant, has a client's call next week and would let a developer listen. Be Lena, who has never spoken with the bot, and let me type `/growth host seat` for her.",
    act: { label: "Be Lena, and type it", as: LENA, place: "app", type: "/growth host seat" },
    until: { modal: "What is it\\?" },
  },
  {
    title: "Offer a seat",
    text: [
      "It takes half a minute. Choose *Client call*, say what it is about, pick a day next week and an hour. Choose *They agreed* and say who of the client did; give the client a code name.",
      "At the end say where Lena works, and press *Offer it*.",
    ].join("\n"),
    instead: [
      { type: "command", as: LENA, text: "/growth host seat" },
      {
        type: "submit",
        as: LENA,
        values: {
          kind: "client-call",
          topic: "How they book goods that come back",
          date: "next Thursday",
          time: "10:00",
          consent: "given",
          "consent-by": "Their head of purchasing",
          "code-name": "Harbour",
          link: "https://meet.example.com/harbour",
          department: "consulting",
        },
      },
    ],
    until: { noModal: true, message: "is open\\. I write to you when somebody asks" },
  },
  {
    title: "Find a seat",
    text: "Be *Maya* again, and let me type `/growth shadow`. There is Lena's call, in Maya's own time. Where it is and how to join is for those who have a seat.",
    act: { label: "Be Maya, and type it", as: MAYA, place: "app", type: "/growth shadow" },
    until: { as: MAYA, message: "Seats that you can ask for" },
  },
  {
    title: "Ask for it",
    text: "Press *Ask for it*, write one line to Lena about why, and press *Ask*.",
    instead: [
      { type: "click", as: MAYA, actionId: "seat.ask" },
      { type: "submit", as: MAYA, values: { line: "I write the import, and have never heard who uses it." } },
    ],
    until: { modal: "Asked\\." },
  },
  {
    title: "One tap",
    text: "Be *Lena*. She gets the question once, in her working hours, and answers with one tap; a no needs no reason. If it is not there yet, press *To the next message* at the clock.",
    act: { label: "Be Lena", as: LENA, place: "app" },
    until: { as: LENA, message: "would like to sit in" },
  },
  {
    title: "Say yes",
    text: "Press *Yes*. Were there two who wanted the last seat, one of them would have it, and the other a place on the waiting list.",
    instead: [{ type: "click", as: LENA, actionId: "seat.yes" }],
    until: { message: "has the seat" },
  },
  {
    title: "A seat, and an entry for the calendar",
    text: "Be *Maya* once more. She has the seat, the link, the rules of the room, and her calendar at one tap. Two hours before it the bot sends three questions to listen with; the same day it asks what she heard.",
    act: { label: "Be Maya", as: MAYA, place: "app" },
    until: { as: MAYA, message: "You have a seat" },
  },
];

/** What goes on between Slack and the bot. */
const BEHIND_THE_SCENES: Steps = [
  {
    title: "Behind the scenes",
    text: "Open the *Inspector* at the bottom: every request between Slack and the bot, what it carried, how long it took. What Slack would refuse is red.\nUnder *Make trouble* you can let Slack fail, be slow, or lose an answer, and see how the bot copes.",
    until: { inspector: true },
  },
  {
    title: "Now it is yours",
    text: [
      "Choose an exchange, if you like, to see all of it.",
      "Then be somebody else: Omar, who swaps his challenge; Priya in Bengaluru, whose ten o'clock comes before Maya's; Grace, who starts something for everybody in *#dev* with `/growth challenge`, or looks after the workspace with `/growth admin`. `/growth help` lists everything. *Reset* begins again, with this tour.",
    ].join("\n"),
  },
];

export const TOUR: Tour = { steps: [...AS_A_DEVELOPER, ...AS_A_MANAGER, ...A_BOOKED_SEAT, ...BEHIND_THE_SCENES] };
