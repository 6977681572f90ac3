/** Many rows go in one insert, but not too many: a statement has at most 65,535 parameters. */
const slice = 500;

/** The rows in order, cut into inserts. */
export function* slices<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += slice) yield rows.slice(start, start + slice);
}
