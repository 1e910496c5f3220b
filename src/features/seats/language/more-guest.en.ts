/** More of what people say about a seat that is theirs or that they asked for: their day, whether they still come, what the host said. */
import { type ActWords, SITUATIONS, type Standing } from "#src/language/act.ts";

/** It waits for its host, or is theirs. */
const OWN: readonly Standing[] = ["seat-wanted", "seat-given"];

export const moreGuestWords: readonly ActWords[] = [
  {
    act: "seat-day",
    locale: "en",
    effect: "shows",
    situations: SITUATIONS,
    needs: OWN,
    says: [
      "tuesday is shot for me, but i would love to hear that call",
      "the 8th is gone on my side now, the migration sits there. i'd still like to watch",
      "that date just died, our audit landed on it. is there a second chance to listen in",
      "friday burned down with a customer escalation, i want the seat though",
      "they put the go-live onto the day of the call, so i am blocked, but not less curious",
    ],
    butNot: {
      "seat-keep": ["the day looked dead for me but it is free again, i come"],
      none: ["the deploy freeze moved to the 9th", "the server is dead since thursday"],
    },
  },
  {
    act: "seat-keep",
    locale: "en",
    effect: "shows",
    situations: SITUATIONS,
    needs: OWN,
    says: [
      "nearly gave it up, but i stay in",
      "don't take me off, i will sit in",
      "keep my name on it, i am there",
      "i wanted to cancel and changed my mind, count on me",
      "leave my name down for the call, i'll be in it",
      "please don't remove me from the guests, i'm joining",
    ],
    butNot: {
      stop: ["take me off your list, i want no more of these messages"],
      "seat-off": ["i wanted to come and changed my mind, take me off the call"],
    },
  },
  {
    act: "seat-news",
    locale: "en",
    effect: "shows",
    situations: SITUATIONS,
    needs: OWN,
    says: [
      "it's been quiet for days about listening in on the demo, has he said anything",
      "no word yet on the marketing call i wanted to join, did they react at all",
      "i asked to sit in ten days ago and hear nothing, did it reach her",
      "what about me joining the support round, did he ever come back to you",
    ],
    butNot: {
      "seat-may": [
        "if the client turns to me, may i speak or do i wait for the host",
        "when they ask me something in there, do i reply myself",
      ],
    },
  },
  {
    act: "seat-off",
    locale: "en",
    effect: "shows",
    situations: SITUATIONS,
    needs: OWN,
    says: [
      "that sitting-in thing, drop it, i just went along with the others",
      "about listening in: let us leave it, i never really wanted to",
      "forget the shadowing i signed up for, it was peer pressure",
      "please strike my wish to join the call, i only asked to be polite",
    ],
  },
];
