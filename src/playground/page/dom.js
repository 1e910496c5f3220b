/** Makes an element. Text goes in as text: nothing from the server is ever read as markup. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "onclick" || name === "oninput" || name === "onsubmit") element[name] = value;
    else element.setAttribute(name === "className" ? "class" : name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Asks the control API; a refusal becomes an Error with its words. */
export async function ask(path, body) {
  const options = body
    ? { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }
    : {};
  const response = await fetch(`/control/${path}`, options);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? "that did not work");
  return answer;
}
