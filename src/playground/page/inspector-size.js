const KEPT = "playground-inspector-height";
const STEP = 40;
const SMALLEST = 140;

/** The upper edge of the inspector can be dragged, or moved with the arrow keys; the height is kept. */
export function startResizing() {
  const edge = document.getElementById("inspector-size");
  const body = document.getElementById("inspector-body");
  const details = document.getElementById("inspector");
  const set = (height) => {
    const most = Math.round(innerHeight * 0.7);
    const now = Math.max(SMALLEST, Math.min(most, Math.round(height)));
    body.style.blockSize = `${now}px`;
    edge.setAttribute("aria-valuenow", String(now));
    edge.setAttribute("aria-valuemin", String(SMALLEST));
    edge.setAttribute("aria-valuemax", String(most));
    localStorage.setItem(KEPT, String(now));
  };
  details.addEventListener("toggle", () => {
    edge.hidden = !details.open;
    if (details.open) set(Number(localStorage.getItem(KEPT) ?? innerHeight * 0.4));
  });
  edge.addEventListener("keydown", (event) => {
    const by = { ArrowUp: STEP, ArrowDown: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(body.offsetHeight + by);
  });
  edge.addEventListener("pointerdown", (event) => {
    edge.setPointerCapture(event.pointerId);
    const from = event.clientY + body.offsetHeight;
    const drag = ({ clientY }) => set(from - clientY);
    edge.addEventListener("pointermove", drag);
    edge.addEventListener("pointerup", () => edge.removeEventListener("pointermove", drag), { once: true });
  });
}
