/**
 * The exact assignment: for each row a column of its own, so that the gains are the most in sum (Kuhn and Munkres, with
 * potentials, after Jonker and Volgenant; rows² × columns steps). A gain below nothing forbids the pair, and a row that
 * would only have such stays without.
 */
export function optimalColumns(
  rows: number,
  columns: number,
  gain: (row: number, column: number) => number,
): readonly (number | null)[] {
  // Each row has a column of its own in which it gains nothing: to stay without.
  const all = columns + rows;
  const forbidden = 1e6;
  const cost = (row: number, column: number): number => {
    if (column >= columns) return column - columns === row ? 0 : forbidden;
    const value = gain(row, column);
    return value < 0 ? forbidden : -value;
  };
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(all + 1);
  /** The row of each column, from 1; 0 for none. Column 0 stands for the row that looks for one. */
  const rowOf = new Int32Array(all + 1);
  const cameFrom = new Int32Array(all + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    const least = new Float64Array(all + 1).fill(Number.POSITIVE_INFINITY);
    const isUsed = new Uint8Array(all + 1);
    let column = 0;
    do {
      isUsed[column] = 1;
      const from = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= all; other++) {
        if (isUsed[other] === 1) continue;
        const reduced = cost(from - 1, other - 1) - (rowPotential[from] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          cameFrom[other] = column;
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= all; other++) {
        if (isUsed[other] === 1) {
          const used = rowOf[other] ?? 0;
          rowPotential[used] = (rowPotential[used] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const found: (number | null)[] = Array.from({ length: rows }, () => null);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0) found[row - 1] = column - 1;
  }
  return found;
}
