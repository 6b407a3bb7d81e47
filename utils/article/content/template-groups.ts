import type { PageBlock } from "./types.ts";

/** Sums over all blocks in elements of the same tags and classes. `chars` and `prose` count characters. */
export type TemplateGroup = { count: number; chars: number; prose: number; kept: number };

/** Groups blocks by the tags and classes around them, which a page's template gives to all its paragraphs. */
export function groupByTemplate(blocks: readonly PageBlock[], isKept: readonly boolean[]): TemplateGroup[] {
  const groups = new Map<string, TemplateGroup>();
  return blocks.map(({ box, words, prose }, i) => {
    const { parent } = box;
    const name = `${box.tag}.${box.className}>${parent?.tag}.${parent?.className}>${parent?.parent?.tag}`;
    const group = groups.get(name) ?? { count: 0, chars: 0, prose: 0, kept: 0 };
    groups.set(name, group);
    group.count++;
    group.chars += words.length;
    if (prose) group.prose += words.length;
    if (isKept[i]) group.kept++;
    return group;
  });
}
