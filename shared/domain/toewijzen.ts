/** Numbers by index; one that was never set is 0. */
const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0;
const fill = (length: number, value: number): number[] => Array.from({ length }, () => value);

/** What is known while rows get their columns. Rows and columns count from 1; column 0 is a place to start from. */
interface Tableau {
  readonly cost: readonly (readonly number[])[];
  readonly columns: number;
  /** The row of every column; 0 is none. */
  readonly rowOf: number[];
  readonly rowPotential: number[];
  readonly columnPotential: number[];
}

/**
 * The cheapest way to give every row a column of its own (the Hungarian method with potentials, O(rows² x columns)).
 * There are at least as many columns as rows. Gives the column of every row.
 */
export function assignCheapest(cost: readonly (readonly number[])[]): number[] {
  const columns = cost[0]?.length ?? 0;
  if (cost.length > columns) throw new Error('more rows than columns');
  const tableau: Tableau = {
    cost,
    columns,
    rowOf: fill(columns + 1, 0),
    rowPotential: fill(cost.length + 1, 0),
    columnPotential: fill(columns + 1, 0),
  };
  for (let row = 1; row <= cost.length; row += 1) addRow(tableau, row);
  const columnOf = fill(cost.length, -1);
  for (const [column, row] of tableau.rowOf.entries())
    if (column > 0 && row > 0) columnOf[row - 1] = column - 1;
  return columnOf;
}

/** Gives one more row a column, and others another one where that is cheaper. */
function addRow(tableau: Tableau, row: number): void {
  const { columns, rowOf } = tableau;
  const slack = fill(columns + 1, Infinity);
  const cameFrom = fill(columns + 1, 0);
  const seen = new Set<number>();
  rowOf[0] = row;
  let here = 0;
  do {
    seen.add(here);
    here = step(tableau, here, { slack, cameFrom, seen });
  } while (rowOf[here] !== 0);
  while (here !== 0) {
    const previous = at(cameFrom, here);
    rowOf[here] = at(rowOf, previous);
    here = previous;
  }
}

interface Search {
  readonly slack: number[];
  readonly cameFrom: number[];
  readonly seen: ReadonlySet<number>;
}

/** Goes on from a column to the next one that costs least; the potentials keep every reduced cost at 0 or more. */
function step(tableau: Tableau, here: number, { slack, cameFrom, seen }: Search): number {
  const { cost, columns, rowOf, rowPotential, columnPotential } = tableau;
  const from = at(rowOf, here);
  const costs = cost[from - 1] ?? [];
  let next = 0;
  for (let column = 1; column <= columns; column += 1) {
    if (seen.has(column)) continue;
    const reduced = at(costs, column - 1) - at(rowPotential, from) - at(columnPotential, column);
    if (reduced < at(slack, column)) {
      slack[column] = reduced;
      cameFrom[column] = here;
    }
    if (next === 0 || at(slack, column) < at(slack, next)) next = column;
  }
  const least = at(slack, next);
  for (let column = 0; column <= columns; column += 1) {
    if (!seen.has(column)) slack[column] = at(slack, column) - least;
    else {
      rowPotential[at(rowOf, column)] = at(rowPotential, at(rowOf, column)) + least;
      columnPotential[column] = at(columnPotential, column) - least;
    }
  }
  return next;
}
