/** How people say in English that they would answer others' questions, or be somebody's mentor. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const WISH =
  /^(?:please )?(?:(?:i(?:'d| would) (?:like|love) to|i want to|i could|i can|let me|can i|could i|may i|how (?:do|can) i) (?:be|become) (?:a|somebody's|someone's) mentor\b|(?:i(?:'d| would) (?:like|love) to|i want to|i could|i can|let me|can i|could i|may i|how (?:do|can) i) mentor (?:somebody|someone|people|others|a colleague|a developer)\b|(?:people|colleagues|others|anybody|anyone|everybody|everyone) (?:can|may) ask me\b|(?:you can |you may )?ask me anything\b)/;

export const beHost: Wording = {
  examples: [
    "I'd like to be a mentor",
    "can I become somebody's mentor",
    "I could mentor someone",
    "how do I become a mentor",
    "people can ask me about pricing",
    "ask me anything",
    "anybody may ask me about invoicing",
  ],
  nearMisses: [
    "I'd like to have a mentor",
    "find me a mentor",
    "ask me later",
    "my mentor asked me about the release",
    "people asked me about pricing all day",
    "I don't want to be a mentor",
    "can I ask my mentor something",
  ],
  read: shortWish(WISH),
};
