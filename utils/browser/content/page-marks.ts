// Context: content scripts. Finds facts in the page and marks them; in a script of its own, for the first fact that is
// shown.

import { indexPageText } from "../../article/text-quote.ts";
import { MARK_KINDS, type MarkAnswer, type MarkCommand, type PageMark } from "../mark-commands.ts";
import { clearHighlights, highlightAll, highlightChosen } from "./highlights.ts";

declare global {
  /** Carries out commands about marks; the script for marks leaves it in the page's isolated world. */
  var factboxMarks: ((command: MarkCommand) => MarkAnswer) | undefined;
}

/** Creates what marks facts in a page. */
export function createMarks(window: Window): (command: MarkCommand) => MarkAnswer {
  /** The places of all facts, in the order of the page. */
  let places: Range[] = [];
  let at = 0;
  const answer = (found: boolean): MarkAnswer => ({ found, total: places.length, at });

  function unmark(): MarkAnswer {
    clearHighlights(MARK_KINDS);
    places = [];
    at = 0;
    return answer(true);
  }

  function markAll(marks: readonly PageMark[]): MarkAnswer {
    unmark();
    const find = indexPageText(window.document);
    const found = marks.flatMap((mark) => {
      const place = find(mark);
      return place ? [{ kind: mark.kind, ...place }] : [];
    });
    for (const kind of MARK_KINDS)
      highlightAll(
        kind,
        found.filter((one) => one.kind === kind).map(({ range }) => range),
      );
    // Several facts may begin with the same word.
    const byStart = new Map(found.map(({ start, range }) => [start, range]));
    places = [...byStart].sort(([one], [other]) => one - other).map(([, range]) => range);
    return answer(places.length > 0);
  }

  function step(by: 1 | -1): MarkAnswer {
    if (!places.length) return answer(false);
    at = at + by < 1 ? places.length : at + by > places.length ? 1 : at + by;
    const place = places[at - 1];
    if (place) highlightChosen(place, window);
    return answer(place !== undefined);
  }

  return (command) => {
    if (command.type === "mark-all") return markAll(command.marks);
    if (command.type === "step") return step(command.by);
    if (command.type === "unmark") return unmark();
    if (command.type === "count") return answer(true);
    const place = indexPageText(window.document)(command);
    if (place) highlightChosen(place.range, window);
    return answer(place !== null);
  };
}
