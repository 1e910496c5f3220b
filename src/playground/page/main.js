import { drawClock } from "./clock.js";
import { startComposer } from "./composer.js";
import { drawConversation } from "./conversation.js";
import { startInspector } from "./inspector.js";
import { drawModal } from "./modal.js";
import { notice } from "./notices.js";
import { followRuns } from "./run.js";
import { drawSidebar, startDrawer } from "./sidebar.js";
import { act, onChange, refresh, store } from "./store.js";
import { startTour } from "./tour.js";
import { drawWho } from "./who.js";

onChange(drawWho);
onChange(drawSidebar);
onChange(drawClock);
onChange(drawConversation);
onChange((state) => drawModal(document.getElementById("modal"), state.modal));
startDrawer();
startComposer();
startInspector();

const changes = new EventSource("/control/changes");
let lost = false;
changes.addEventListener("message", () => {
  if (lost) notice("");
  lost = false;
  void refresh();
});
changes.addEventListener("error", () => {
  lost = true;
  notice("The connection to the workspace is lost. This page comes back by itself when it is there again.");
});

await refresh();
if (store.place === "home") await act({ type: "openHome" });
followRuns();
await startTour();
document.body.dataset.ready = "true";
