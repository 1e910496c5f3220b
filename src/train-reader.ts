/** Trains a model in a process of its own, which gives all its memory back: the message in are the words, the message out is `{ model }`. */
import type { ActWords } from "./language/act.ts";
import { modelFrom } from "./language/reading/reader.ts";

process.once("message", (words) => {
  process.send?.({ model: modelFrom(words as readonly ActWords[]) }, () => process.disconnect?.());
});
