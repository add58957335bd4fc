/** Moves the row so that a card or a family stands at its beginning, sideways on a desk and upwards on a phone; the page stays where it is. */
export function toBeginning(row: HTMLElement, element: Element): void {
  const [from, to] = [row.getBoundingClientRect(), element.getBoundingClientRect()];
  const { paddingInlineStart } = getComputedStyle(row);
  row.scrollBy({ left: to.left - from.left - Number.parseFloat(paddingInlineStart), top: to.top - from.top });
}
