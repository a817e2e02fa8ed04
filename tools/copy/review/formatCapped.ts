/** As many as a person looks at in one go. */
const mostTold = 10;

/** The first of the items, one a line, and how many more there are. */
export function formatCapped<Item>(items: readonly Item[], format: (item: Item) => string): readonly string[] {
  const more = items.length - mostTold;
  return [...items.slice(0, mostTold).map(format), ...(more > 0 ? [`  and ${more} more`] : [])];
}
