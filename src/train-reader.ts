/**
 * Trains a model in a process of its own, which gives all its memory back: the message in are the words, the output is the model, as V8
 * writes it. A message out would be put together from its pieces again and again, which holds up the bot for half a second.
 */
import { serialize } from "node:v8";
import type { ActWords } from "./language/act.ts";
import { modelFrom } from "./language/reading/reader.ts";

process.once("message", (words) => {
  process.stdout.write(serialize(modelFrom(words as readonly ActWords[])), () => process.disconnect?.());
});
