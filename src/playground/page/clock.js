import { confirmFirst } from "./confirm.js";
import { ask, el } from "./dom.js";
import { icon } from "./icons.js";
import { busy, notice, toast } from "./notices.js";
import { inZone, refresh, startOver, store } from "./store.js";

const WEEK_MS = 7 * 86_400_000;
const MOVES = {
  next: () => ask("clock", { next: true }),
  "working-day": () => ask("clock", { nextWorkingDay: store.me }),
  week: () => ask("clock", { moveByMs: WEEK_MS }),
  reset: () => ask("reset", {}),
};

const RESET = {
  title: { text: "From the start?" },
  text: { type: "plain_text", text: "Everything that was said and done here is cleared, for everybody." },
  confirm: { text: "Reset" },
  deny: { text: "Keep" },
  style: "danger",
};

const full = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };

/** The workspace's time, in the zone of the person one is. */
export function drawClock(state) {
  const clock = document.getElementById("clock");
  const text = inZone(state.now, full);
  if (clock.dataset.text === text) return;
  clock.dataset.text = text;
  clock.replaceChildren(icon("clock"), el("span", {}, text));
}

const buttons = [...document.querySelectorAll("[data-move]")];
for (const button of buttons) button.addEventListener("click", () => void moveOrAsk(button.dataset.move));

/** What was lived through here does not come back, and the button stands beside the ones that are pressed often. */
async function moveOrAsk(name) {
  if (name !== "reset" || (await confirmFirst(RESET))) await move(name);
}

/** Moves the clock by a button's name. The buttons rest meanwhile: the bot works through everything on the way. @returns whether it moved. */
export async function move(name) {
  notice("");
  // What was said of the move before is not true of this one.
  toast("");
  const focused = document.activeElement;
  for (const button of buttons) button.disabled = true;
  busy(name === "reset" ? "Back to the start ..." : "Time passes, and the bot works through what is due ...");
  store.acting = true;
  let said = "";
  let moved = false;
  try {
    const answer = await MOVES[name]();
    if (name === "reset") {
      await startOver();
      toast("Everything is as it was at the start.");
    } else if (answer.moved === false) toast("Nothing is due for anybody. Join first, or make a plan.");
    else {
      moved = true;
      if (name === "next") tellWhom(answer.reached);
    }
  } catch (error) {
    said = error.message;
  }
  for (const button of buttons) button.disabled = false;
  if (buttons.includes(focused)) focused.focus();
  await refresh();
  store.acting = false;
  busy("");
  if (said) notice(said);
  return moved;
}

/** A message that went to others alone would look like none. */
function tellWhom(reached) {
  const mine = new Set(store.state.conversations.map(({ id }) => id));
  const others = reached.filter(({ id }) => !mine.has(id)).map(({ name }) => name);
  if (others.length > 0 && others.length === reached.length) toast(`This one was for ${others.join(", ")}.`);
}
