/** Numbers from words that are the same on every machine, whatever else there is: places, turns and folds that no neighbour moves. */

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits. */
export function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Another number from a number, 32 bits, in which near ones lie far apart (the end of MurmurHash3). @param turn another one in each. */
export function mixed(value: number, turn = 0): number {
  let one = (value + Math.imul(turn, 0x9e3779b9)) >>> 0;
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  one = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (one ^ (one >>> 16)) >>> 0;
}
