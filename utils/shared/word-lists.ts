/**
 * Joins regular expression sources into one non-capturing group.
 * The longest source comes first, so that a short form never hides a longer one; equal lengths keep their order.
 */
export const alternation = (sources: Iterable<string>): string =>
  `(?:${[...sources].sort((a, b) => b.length - a.length).join("|")})`;
