/** Trains a model in a thread of its own, so that nobody's request waits for it: `workerData` are the words, the message is the model. */
import { parentPort, workerData } from "node:worker_threads";
import type { ActWords } from "../act.ts";
import { modelFrom } from "./reader.ts";

const model = modelFrom(workerData as readonly ActWords[]);
parentPort?.postMessage(model, [
  model.weights.buffer as ArrayBuffer,
  model.rows.buffer as ArrayBuffer,
  model.bias.buffer as ArrayBuffer,
]);
