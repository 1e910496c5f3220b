import { act, onChange, store } from "./store.js";

/** When the workspace begins anew, by a reset or a restart, what was open in this tab belongs to the earlier one. */
export function followRuns() {
  let { run } = store.state;
  onChange((state) => {
    if (state.run === run) return;
    run = state.run;
    store.thread = null;
    if (store.place === "home") void act({ type: "openHome" });
  });
}
