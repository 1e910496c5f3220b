/** So many at once, each in turn. */
export async function inTurns<T>(of: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    for (let item = of[next++]; item !== undefined; item = of[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}
