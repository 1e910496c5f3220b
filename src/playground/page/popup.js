/** Lists that open beside what they belong to: menus, options, completions. One rule says where they stand. */
const GAP = 4;
const EDGE = 8;
const following = new Map();

/**
 * Opens a list beside its opener, or places it anew when it is open: below where there is room (or above, if wanted), on
 * the other side where there is more, never beyond an edge of the window. It lies in the top layer, so that nothing that
 * scrolls or hides its overflow cuts it off. `wide`: as wide as the opener.
 */
export function openPopup(list, opener, wishes = {}) {
  list.popover = "manual";
  list.classList.add("popup");
  list.hidden = false;
  if (!list.matches(":popover-open")) list.showPopover();
  placeBeside(list, opener, wishes);
  if (following.has(list)) return;
  const over = new AbortController();
  following.set(list, over);
  const { signal } = over;
  const follow = ({ target }) => {
    if (target === list) return;
    if (opener.isConnected && list.isConnected) placeBeside(list, opener, wishes);
    else closePopup(list);
  };
  addEventListener("scroll", follow, { capture: true, passive: true, signal });
  addEventListener("resize", follow, { signal });
  visualViewport?.addEventListener("resize", follow, { signal });
}

export function closePopup(list) {
  following.get(list)?.abort();
  following.delete(list);
  if (list.isConnected && list.matches(":popover-open")) list.hidePopover();
  list.hidden = true;
}

function placeBeside(list, opener, { above = false, wide = false }) {
  const { style } = list;
  const box = opener.getBoundingClientRect();
  // A phone's keyboard makes the part that is seen smaller than the window.
  const seen = { top: visualViewport?.offsetTop ?? 0, height: visualViewport?.height ?? innerHeight };
  style.maxHeight = "";
  style.width = wide ? `${box.width}px` : "";
  const width = list.offsetWidth;
  const height = list.offsetHeight;
  const roomBelow = seen.top + seen.height - EDGE - GAP - box.bottom;
  const roomAbove = box.top - GAP - EDGE - seen.top;
  const [wanted, other] = above ? [roomAbove, roomBelow] : [roomBelow, roomAbove];
  const isAbove = above === (wanted >= height || wanted >= other);
  const shown = Math.min(height, Math.max(isAbove ? roomAbove : roomBelow, 0));
  if (shown < height) style.maxHeight = `${shown}px`;
  style.left = `${Math.max(EDGE, Math.min(box.left, innerWidth - EDGE - width))}px`;
  style.top = `${isAbove ? box.top - GAP - shown : box.bottom + GAP}px`;
}
