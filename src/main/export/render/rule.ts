/** A break between parts of a story. */
export function renderRule(): string {
  return '<hr>'
}
