/** Trains what says whether a message weighs, in a process of its own, as `train-reader.ts` does: the message in are the examples, the output is the model. */
import { serialize } from "node:v8";
import { weighingModelFrom } from "./language/reading/weigher.ts";
import type { WeighingWords } from "./language/weighing.ts";

process.once("message", (words) => {
  process.stdout.write(serialize(weighingModelFrom(words as readonly WeighingWords[])), () => process.disconnect?.());
});
