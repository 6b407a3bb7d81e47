import { sentenceSpan } from "../../utils/summary/sentence-context.ts";
import type { Span } from "../../utils/types.ts";
import { useFactView } from "../hooks/use-fact-view.ts";

/** Shows the sentence of some words, in which they are marked. */
export function Sentence({ span }: { span: Span }) {
  const { factbox } = useFactView();
  const { article, sentences } = factbox;
  const { start, end } = sentenceSpan(sentences, span) ?? span;
  const stop = Math.max(end, span.end);
  return (
    <p class="sentence" lang={article.language ?? undefined} dir={article.direction}>
      {article.text.slice(start, span.start)}
      <mark>{article.text.slice(span.start, span.end)}</mark>
      {article.text.slice(span.end, stop)}
    </p>
  );
}
