import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The result of a click, in words; the number tells two with the same words apart. */
export type NoticeText = { words: string; number: number };

const MS_PER_CHARACTER = 60;
const MIN_MS = 4_000;

/**
 * Says the result of a click for some seconds, over the popup's content so that nothing moves, and never over what has
 * the focus. Screen readers announce it.
 */
export function Notice({ notice: { words, number } }: { notice: NoticeText }) {
  const element = useRef<HTMLParagraphElement>(null);
  const [isAtTop, setAtTop] = useState(false);
  useLayoutEffect(() => {
    const box = element.current?.getBoundingClientRect();
    const focused = document.activeElement?.getBoundingClientRect();
    setAtTop((was) => !was && box !== undefined && focused !== undefined && box.height > 0 && overlap(box, focused));
  }, [words, number]);
  return (
    // Always there: screen readers announce only what changes in an element that they know.
    <div class={isAtTop ? "toast toast-top" : "toast"}>
      <p
        key={words === "" ? 0 : number}
        ref={element}
        class="notice"
        role="status"
        aria-live="polite"
        style={{ animationDuration: `${Math.max(MIN_MS, words.length * MS_PER_CHARACTER)}ms` }}
      >
        {words}
      </p>
    </div>
  );
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right && b.height < window.innerHeight / 2;
