import type { SpanWithText } from "../../types.ts";
import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import type { Name } from "../text/annotations.ts";
import type { Token } from "../text/tokens.ts";
import { findCandidates, letterCaseUsage } from "./candidates.ts";
import { CERTAIN_KIND_WEIGHT, classifyMention, type KindEvidence } from "./classify.ts";
import { joinParticles } from "./join-particles.ts";
import { addListedPeople } from "./listed-people.ts";
import { type NamePart, splitIntoNames } from "./name-parts.ts";
import { evidentNames } from "./names-without-model.ts";
import { hasThingHead } from "./own-things.ts";
import { findOwnedBodies } from "./owned-bodies.ts";
import { ownerBefore } from "./owners.ts";
import { repairNames } from "./repair-names.ts";
import { findTitle, titleBefore } from "./titles.ts";

// Two or three capitalized words, which may be an organisation if the last one is an organisation noun.
const CAPITALIZED_WORDS = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,2}$/u;
// Two or three words of a person's name, with initials.
const PERSON_NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u;
// Forms of address inside a family, zones of time, amounts of rand, and names of nobody in the story.
const NO_PARTY =
  /^(?:Dad|Daddy|Gran|Grandad|Grandma|Grandpa|Granny|Mom|Mommy|Mum|Mummy|(?:Central|Eastern|Mountain|Pacific) (?:Daylight |Standard )?Time|R\d[\d.,]*(?:bn|k|m|tn)|Allahu? Akbar|(?:El|La) Ni[ñn][ao]|(?:Average|Joe) (?:Joe|Public)|J(?:ane|ohn) Doe)$/;
/** "The 737 Max", "the ePhone Max": behind a product's name. */
const PRODUCT_BEFORE = /(?:\d|\p{Ll}\p{Lu}\p{L}{0,12}| Pro) $/u;
// Minimum weight at which the rules overrule a model that has not tagged a name.
const OVERRULING_WEIGHT = 4;

/**
 * One mention of an entity: the evidence for its kind, its title or null, and the index of its sentence. `owner` is
 * whose generic body it is ("Ukraine’s" before "Defence Ministry"), absent if nothing says so.
 */
export type Mention = SpanWithText & {
  evidence: KindEvidence;
  title: SpanWithText | null;
  sentence: number;
  owner?: string;
};

/** Finds all mentions of names in text order: those of the model, or without a model those of the rules. */
export function findMentions(annotated: AnnotatedText): Mention[] {
  if (!annotated.names) {
    const mentions = mentionsByRules(annotated);
    return annotated.language.startsWith("en") ? mentions : evidentNames(annotated, mentions);
  }
  const names = addListedPeople(annotated, repairNames(annotated.text, joinParticles(annotated.text, annotated.names)));
  const bodies = findOwnedBodies(annotated.text, names);
  return [...taggedMentions(annotated, names), ...untaggedMentions(annotated, names), ...bodies]
    .sort((a, b) => a.start - b.start)
    .map((mention) => {
      const owner = mention.evidence.kind === "organisation" ? ownerBefore(annotated.text, mention) : null;
      return owner ? { ...mention, owner } : mention;
    });
}

/** Finds what the model has not tagged: names that end in an organisation noun, and people under their titles. */
function untaggedMentions(annotated: AnnotatedText, names: readonly Name[]): Mention[] {
  let next = 0;
  return mentionsByRules(annotated).filter(({ start, end, text, evidence, title }) => {
    while (next < names.length && (names[next]?.end ?? 0) <= start) next++;
    const isUntagged = (names[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
    if (!isUntagged || evidence.weight < OVERRULING_WEIGHT) return false;
    return evidence.kind === "organisation"
      ? CAPITALIZED_WORDS.test(text)
      : evidence.kind === "person" &&
          title !== null &&
          PERSON_NAME.test(text) &&
          !/^ ?-/.test(annotated.text.slice(end, end + 2));
  });
}

/** Turns the names that a model has tagged into mentions and adds the titles of people. */
function taggedMentions({ text, tokens }: AnnotatedText, names: readonly Name[]): Mention[] {
  let index = 0;
  return names.flatMap((name) => {
    if (name.kind === "other" || NO_PARTY.test(name.text)) return [];
    const { start, end, sentence } = name;
    if (name.text === "Max" && PRODUCT_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return [];
    while (index < tokens.length && (tokens[index]?.start ?? 0) < start) index++;
    const mayBePerson = name.kind === "person" || (name.kind === "place" && CAPITALIZED_WORDS.test(name.text));
    const title = mayBePerson && tokens[index]?.start === start ? findTitle(text, tokens, index) : null;
    // The model tends to tag "Orlan Harbour Board" as a place, and "Team Orlan" as a person.
    const isOrganisation =
      (name.kind === "place" &&
        CAPITALIZED_WORDS.test(name.text) &&
        ORGANISATION_NOUNS.has(name.text.replace(/^.* /, ""))) ||
      (name.kind === "person" && hasThingHead(name.text));
    // "Mayor Per Haugland": the title tells that the name is no place.
    const kind = isOrganisation ? "organisation" : title ? "person" : name.kind;
    const evidence: KindEvidence = { kind, weight: CERTAIN_KIND_WEIGHT + (title ? 1 : 0) };
    return [{ start, end, text: name.text, evidence, title: kind === "person" ? title : null, sentence }];
  });
}

/** Finds mentions by capital letters and word lists. */
function mentionsByRules({ text, tokens, sentences }: AnnotatedText): Mention[] {
  const usage = letterCaseUsage(tokens, new Set(sentences.map(({ start }) => start)));
  const mentions: Mention[] = [];
  let start = 0;
  sentences.forEach((sentence, number) => {
    while (start < tokens.length && (tokens[start]?.start ?? 0) < sentence.start) start++;
    let end = start;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < sentence.end) end++;
    if (isAllCapitals(tokens.slice(start, end))) return;
    for (const candidate of findCandidates(tokens, sentence, { start, end }, usage))
      for (const part of splitIntoNames(tokens, candidate)) mentions.push(toMention(text, tokens, part, number));
    start = end;
  });
  return mentions;
}

/** True for a sentence of seven or more long words all in capitals, such as a headline: its capitals mark no names. */
function isAllCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  return words.length > 6 && words.every(({ text }) => text === text.toUpperCase() && /\p{Lu}/u.test(text));
}

/** Turns the tokens of a name into a mention. */
function toMention(text: string, tokens: readonly Token[], part: NamePart, sentence: number): Mention {
  const nameTokens = tokens.slice(part.start, part.end);
  const start = nameTokens[0]?.start ?? 0;
  const end = nameTokens.at(-1)?.end ?? 0;
  const title = titleBefore(text, tokens, part.start, part.titleStart);
  const word = (index: number) => tokens[index]?.text ?? "";
  const evidence = classifyMention(nameTokens, {
    previous: word(part.start - 1),
    beforePrevious: word(part.start - 2),
    next: word(part.end),
    afterNext: word(part.end + 1),
    hasTitle: title !== null,
  });
  return { start, end, text: text.slice(start, end), evidence, title, sentence };
}
