/** Each picture of a row, with what the row says. */
export const pictured = (rows: readonly (readonly [pictures: string, says: string])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([pictures, says]) => [...pictures].map((one) => [one, says] as const)))
