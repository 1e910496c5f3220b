import { ask } from "./dom.js";
import { notice } from "./notices.js";

/** What the page knows: the state as the server gives it for one person, and where that person is looking. */
export const store = {
  state: null,
  me: new URLSearchParams(location.search).get("as") ?? "",
  place: "home",
  thread: null,
  /** Set while an act of this page is under way: what comes then is scrolled into view. */
  acting: false,
};

const listeners = [];
/** Calls `draw` after every change. */
export function onChange(draw) {
  listeners.push(draw);
}

export function redraw() {
  if (store.state) for (const draw of listeners) draw(store.state);
}

let asking = null;
let again = false;
/** Asks for everything that the person sees, and draws it. Changes that come meanwhile make it ask once more. */
export async function refresh() {
  again = asking !== null;
  asking ??= load().finally(() => {
    asking = null;
  });
  await asking;
  if (again) {
    again = false;
    await refresh();
  }
}

async function load() {
  const { me } = store;
  try {
    const state = await ask(`state${me ? `?as=${encodeURIComponent(me)}` : ""}`);
    // Somebody else was chosen meanwhile: what came is not theirs.
    if (me !== store.me) return void (again = true);
    store.state = state;
    store.me = state.me;
  } catch (error) {
    if (store.me && store.state === null) store.me = "";
    notice(error.message);
    return;
  }
  redraw();
}

/** Does something as the person, shows what Slack says about it, and draws what came of it. */
export async function act(body) {
  notice("");
  store.acting = true;
  document.body.dataset.acting = "true";
  let said = "";
  try {
    const answer = await ask("act", { as: store.me, ...body });
    said = answer.error ?? "";
    return answer;
  } catch (error) {
    said = error.message;
    return null;
  } finally {
    await refresh();
    if (said) notice(said);
    store.acting = false;
    delete document.body.dataset.acting;
  }
}

/** Becomes somebody else. */
export async function become(userId) {
  store.me = userId;
  store.thread = null;
  notice("");
  const url = new URL(location.href);
  url.searchParams.set("as", userId);
  history.replaceState(null, "", url);
  await refresh();
  if (store.place === "home") await act({ type: "openHome" });
}

/** Back to the first person and the first place, as if the page had just been opened. */
export async function startOver() {
  store.me = "";
  store.place = "home";
  store.thread = null;
  const url = new URL(location.href);
  url.searchParams.delete("as");
  history.replaceState(null, "", url);
  await refresh();
}

/** Goes to a conversation, or to the app's Home tab. It is shown at once; the bot hears of an opened Home. */
export async function goTo(place) {
  store.place = place;
  store.thread = null;
  notice("");
  redraw();
  if (place === "home") await act({ type: "openHome" });
  else {
    await ask("act", { type: "read", as: store.me, channel: place });
    await refresh();
  }
}

export const appOf = (state) => state.conversations.find(({ kind }) => kind === "app");
export const personOf = (state, id) => state.people.find((person) => person.id === id);

/** A moment in the zone of the person whose eyes these are. */
export function inZone(at, options) {
  const timeZone = personOf(store.state, store.me)?.zone ?? "UTC";
  return new Date(at).toLocaleString("en-GB", { timeZone, ...options });
}
