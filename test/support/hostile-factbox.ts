import fc from "fast-check";
import { detectors } from "../../utils/facts/detectors.ts";
import { splitSentences } from "../../utils/facts/text/sentences.ts";
import { spanWithText } from "../../utils/facts/text/spans.ts";
import type { Article, Factbox, Span, SpanWithText } from "../../utils/types.ts";
import { hostileField, hostileStory, hostileText, isoTime } from "./arbitraries.ts";
import { findFacts } from "./find-facts.ts";
import { article, factbox } from "./invented-texts.ts";
import { ENGLISH } from "./language-model.ts";

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    "javascript:alert(1)",
    "https://orlan.example/a(b)c?d=[1]&e=<f>",
    "HTTPS://orlan.example/",
    "data:text/html,x",
    "",
  ),
  hostileField.map((words) => `https://orlan.example/${words}`),
  hostileField,
);

/** An article of a hostile text whose every field is hostile. */
const hostileArticle: fc.Arbitrary<Article> = fc
  .record({
    canonicalUrl: address,
    title: hostileField,
    byline: fc.array(hostileField, { maxLength: 3 }),
    site: fc.option(hostileField),
    published: isoTime,
    modified: isoTime,
    conflictingDate: isoTime,
    text: fc.oneof(hostileText, hostileStory, hostileStory),
  })
  .map((fields) => ({ ...article, ...fields, url: fields.canonicalUrl, blocks: [] }));

/** A factbox with the facts that the engine finds in a hostile article. */
export const foundFactbox: fc.Arbitrary<Factbox> = fc
  .tuple(hostileArticle, fc.array(hostileField, { maxLength: 2 }))
  .map(([story, words]) => ({
    ...factbox,
    article: story,
    facts: findFacts({ ...story, language: "en" }, detectors, ENGLISH),
    sentences: splitSentences(story.text),
    removals: factbox.removals.flatMap((removal) => words.map((said) => ({ ...removal, words: said }))),
  }));

const wordsIn = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** A factbox whose facts are any slices of a hostile text: what no engine finds, and what a faulty one might. */
export const anyFactbox: fc.Arbitrary<Factbox> = hostileArticle
  .filter(({ text }) => wordsIn(text).length > 0)
  .chain((story) => {
    const { text } = story;
    const around = (word: Span, before: number, after: number) =>
      spanWithText(text, { start: Math.max(0, word.start - before), end: Math.min(text.length, word.end + after) });
    const margin = fc.nat({ max: 30 });
    const span: fc.Arbitrary<SpanWithText> = fc
      .tuple(fc.constantFrom(...wordsIn(text)), margin, margin)
      .map(([word, before, after]) => around(word, before, after));
    const certainty = fc.constantFrom(0.2, 0.75, 1);
    const optional = fc.option(span);
    const party = fc
      .record({
        at: span,
        kind: fc.constantFrom("person" as const, "organisation" as const, "place" as const, "group" as const),
        role: optional,
        salience: certainty,
      })
      .map(({ at, kind, role, salience }) => ({
        ...at,
        name: at.text,
        kind,
        role: role?.text ?? null,
        aliases: [at.text],
        mentions: [at],
        salience,
      }));
    const speaker = span.map((at) => ({ ...at, party: null, anonymous: false }));
    const quote = fc
      .record({
        at: span,
        kind: fc.constantFrom("direct" as const, "indirect" as const, "mixed" as const),
        speaker: fc.option(speaker),
        cue: optional,
        via: optional,
        certainty,
      })
      .map(({ at, ...rest }) => ({ ...at, ...rest }));
    const value = fc.oneof(
      isoTime,
      fc.constantFrom("2030-05", "2030-W07", "2030-01-02/2030-01-05", "2030-01-02T09:30", "XXXX-WXX-2", "P3D", "2031"),
    );
    const date = fc
      .record({ at: span, value, certainty })
      .map(({ at, ...rest }) => ({ ...at, ...rest, kind: "date" as const }));
    const figure = fc
      .record({
        at: span,
        value: fc.oneof(fc.integer(), fc.tuple(fc.nat(), fc.nat())),
        unit: fc.option(fc.constantFrom("EUR", "people", "percent", "metre")),
        qualifier: optional,
        counts: optional,
      })
      .map(({ at, qualifier, ...rest }) => ({ ...at, ...rest, qualifier: qualifier?.text ?? null }));
    const inOrder = <Fact extends SpanWithText>(facts: fc.Arbitrary<Fact>) =>
      fc.array(facts, { maxLength: 4 }).map((list) => list.sort((one, other) => one.start - other.start));
    return fc
      .record({
        who: optional,
        what: optional,
        where: optional,
        parties: inOrder(party),
        quotes: inOrder(quote),
        dates: inOrder(date),
        figures: inOrder(figure),
      })
      .map(({ who, what, where, ...lists }) => ({
        ...factbox,
        article: story,
        facts: { ...lists, event: { who, what, where, when: null } },
        sentences: splitSentences(text),
        removals: [],
      }));
  });
