/**
 * The queue's scripts for Redis, made once in a process: each connection of a bot defines some sixty and takes the fingerprint of
 * each anew, which is a fifth of what the start of a bot costs.
 */
import { Redis } from "ioredis";

interface Definition {
  readonly lua: string;
}
/** What a client holds of its scripts: a method and another one for buffers by name, and the script itself. */
type Client = Record<string, unknown> & { readonly scriptsSet: Record<string, unknown> };

const made = new Map<string, Map<string, Client>>();
let isKept = false;

/** From now on a script that a connection of this process has defined is taken over by the next. */
export function keepScripts(): void {
  if (isKept) return;
  isKept = true;
  const define: (this: Client, name: string, definition: Definition) => void = Reflect.get(
    Redis.prototype as object,
    "defineCommand",
  );
  Object.defineProperty(Redis.prototype, "defineCommand", {
    value(this: Client, name: string, definition: Definition): void {
      const named = made.get(definition.lua) ?? new Map<string, Client>();
      const first = named.get(name);
      if (!first) {
        define.call(this, name, definition);
        made.set(definition.lua, named.set(name, this));
        return;
      }
      for (const method of [name, `${name}Buffer`]) this[method] = first[method];
      this.scriptsSet[name] = first.scriptsSet[name];
    },
  });
}
