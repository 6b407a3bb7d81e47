/** Spreads articles evenly over folds of a cross-validation, in the order of their first appearance. */
export function foldsOf(articles: Iterable<string>, folds: number): ReadonlyMap<string, number> {
  return new Map([...new Set(articles)].map((article, index) => [article, index % folds]));
}
