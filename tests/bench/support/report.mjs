/**
 * Prints figures as a table and as one JSON document, the latter on its own last line.
 *
 * @param {string} name the measure's name
 * @param {readonly {figure: string, ours: number, reference: number, unit: string}[]} rows
 * @param {object} [notes] what a reader needs to compare runs
 */
export function report(name, rows, notes = {}) {
  const figures = rows.map((row) => ({ ...row, ratio: row.ours / row.reference }))
  const width = Math.max(...figures.map(({ figure }) => figure.length))
  console.log(`\n${name}`)
  console.log(
    `${'figure'.padEnd(width)}  ${'ours'.padStart(12)}  ${'reference'.padStart(12)}  ratio`,
  )
  for (const { figure, ours, reference, unit, ratio } of figures) {
    const cells = [ours, reference].map((value) => `${value.toFixed(1)} ${unit}`.padStart(12))
    console.log(`${figure.padEnd(width)}  ${cells.join('  ')}  ${ratio.toFixed(2)}`)
  }
  console.log(JSON.stringify({ name, figures, ...notes }))
}
