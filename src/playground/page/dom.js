/** Makes an element. Text goes in as text: nothing from the server is ever read as markup. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false || value === "") {
      if (name !== "value") continue;
    }
    if (name.startsWith("on")) element[name] = value;
    else element.setAttribute(name === "className" ? "class" : name, value === true ? "" : String(value ?? ""));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Asks the control API; a refusal becomes an Error with its words. */
export async function ask(path, body) {
  const options = body
    ? { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }
    : {};
  const response = await fetch(`/control/${path}`, options).catch(() => {
    throw new Error("The workspace does not answer. Is it still running?");
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? "that did not work");
  return answer;
}

/** Draws a part of the page anew and puts the focus back where it was: on the same action, else on the part. */
export function keepingFocus(part, draw) {
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  const action = focused?.dataset.action;
  const near = focused?.closest("[data-ts]")?.dataset.ts;
  draw();
  if (!focused || focused === part || focused.isConnected) return;
  const same = action === undefined ? [] : [...part.querySelectorAll(`[data-action="${CSS.escape(action)}"]`)];
  const inMessage = same.find((candidate) => candidate.closest("[data-ts]")?.dataset.ts === near);
  (inMessage ?? same.at(-1) ?? part).focus({ preventScroll: true });
}

/** Sets what a container holds, and leaves alone every child that is already in its place. */
export function place(container, children) {
  let at = container.firstChild;
  for (const child of children) {
    if (at === child) at = at.nextSibling;
    else container.insertBefore(child, at);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}
