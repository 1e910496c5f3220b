import { defineCommand } from "#src/feature-kit/handlers.ts";
import { bareWords } from "#src/language/typing.ts";
import { openChallenge, stopChallenge, switchSuggestions } from "./replies.ts";

/** `/growth challenge watch one deploy until Friday`: for everybody in the channel. */
export const challenge = defineCommand({
  name: "challenge",
  summary: "help.challenge",
  usage: "help.usage.challenge",
  opensModal: true,
  run: (context, words) => {
    const [first = "", second = "", ...more] = bareWords(words).toLowerCase().split(" ");
    if (first === "stop" && second === "") return stopChallenge(context);
    if (first === "suggest" && more.length === 0) return switchSuggestions(context, second);
    return openChallenge(context, words);
  },
});
