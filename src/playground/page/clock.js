import { ask } from "./dom.js";
import { inZone, notice, refresh, store } from "./store.js";

const WEEK_MS = 7 * 86_400_000;
const MOVES = {
  next: () => ask("clock", { next: true }),
  "working-day": () => ask("clock", { nextWorkingDay: store.me }),
  week: () => ask("clock", { moveByMs: WEEK_MS }),
  reset: () => ask("reset", {}),
};

/** The workspace's time, in the zone of the person one is. */
export function drawClock(state) {
  document.getElementById("clock").textContent = inZone(state.now, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
}

const buttons = [...document.querySelectorAll("[data-move]")];
for (const button of buttons) button.addEventListener("click", () => void move(button.dataset.move));

/** Moves the clock by a button's name. The buttons rest meanwhile: the bot works through everything on the way. */
export async function move(name) {
  notice("");
  for (const button of buttons) button.disabled = true;
  document.body.setAttribute("aria-busy", "true");
  try {
    const { moved } = await MOVES[name]();
    if (moved === false) notice("Nothing is due for anybody. Join first, or make a plan.");
    if (name === "reset") {
      store.thread = null;
      notice("Everything is as it was at the start.");
    }
  } catch (error) {
    notice(error.message);
  }
  for (const button of buttons) button.disabled = false;
  document.body.removeAttribute("aria-busy");
  await refresh();
}
