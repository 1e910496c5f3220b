/** What is trained by a process of its own, which gives all its memory back. */
import { fork } from "node:child_process";
import { deserialize } from "node:v8";

/** Training takes some seconds, and minutes where the machine is busy; one that hangs is ended. Nobody waits for it so long. */
const MOST_MS = 300_000;
/** Of what a failed one said, so many characters of its end are kept. */
const MOST_SAID = 2_000;

/** @param what is trained, for the error. @param message from what. @param training the file of the process. @returns what it wrote. */
export function trainedApart(what: string, message: readonly unknown[], training: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(training, [], {
      serialization: "advanced",
      execArgv: [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      timeout: MOST_MS,
    });
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = `${said}${text}`.slice(-MOST_SAID);
    });
    const written: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => written.push(part));
    child.once("error", reject);
    // After `exit`, what it wrote may still be on its way.
    child.once("close", (code, signal) => {
      const end = `the training of ${what} ended with ${code ?? signal} and without a model: ${said.trim()}`;
      if (code !== 0 || written.length === 0) return reject(new Error(end));
      try {
        resolve(deserialize(Buffer.concat(written)));
      } catch (error) {
        reject(new Error(end, { cause: error }));
      }
    });
    child.send([...message]);
  });
}
