/** What people say in English to find their way. */
import { NO_SLOTS, shortWish, type Wording } from "#src/language/intent.ts";

/** A question about a word asks for no more than its meaning: "what does done mean" must not close a challenge. */
export const meaning: Wording = {
  examples: [
    "what does done mean",
    "how does this work",
    "what do you do",
    "why does swap work like that",
    "what does a focus mean?",
  ],
  nearMisses: ["what is next?", "how do I join", "what do you store about me", "how am I doing", "done"],
  read: ({ words }) =>
    /^(what|why|how) (does|do|is meant|means?)\b.*\b(mean|do|work)\b/.test(words) ? NO_SLOTS : null,
};

/** "What does done mean": the meaning of a word of the bot's, not of the whole. */
export const asksForWord = (text: string): boolean => /\bmean/i.test(text);

export const help: Wording = {
  examples: ["help", "what can you do", "?", "commands", "who are you", "what can I do"],
  nearMisses: ["please don't help me", "to do lists do not help me", "done?", "I helped Omar", "thanks for your help"],
  read: shortWish(/^(help|what can (you|i) do|how does this work|commands?|\?+|what are you|who are you)\b|^\?+$/),
};

export const join: Wording = {
  examples: ["join", "sign me up", "how do I join", "I want to join", "how do I start"],
  nearMisses: ["joined the call", "I'm in", "can Omar join", "we joined forces", "don't sign me up"],
  read: shortWish(/^(join|sign me up|i want to join|how do i (join|start))\b/),
};
