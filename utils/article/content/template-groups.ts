import type { PageBlock, PageElement } from "./types.ts";

/** Sums over all blocks in elements of the same tags and classes. `chars` and `prose` count characters. */
export type TemplateGroup = { count: number; chars: number; prose: number; kept: number };

/** Groups blocks by the tags and classes around them, which a page's template gives to all its paragraphs. */
export function groupByTemplate(blocks: readonly PageBlock[], isKept: readonly boolean[]): TemplateGroup[] {
  const groups = new Map<string, TemplateGroup>();
  // Names of classes are long, and most blocks share what is around them.
  const numberOfName = new Map<string, number>();
  const numberOfParent = new Map<PageElement | null, number>();
  return blocks.map(({ box, words, prose }, i) => {
    const { tag, className, parent } = box;
    const around = numberOfParent.get(parent) ?? numberOf(parent);
    numberOfParent.set(parent, around);
    const name = `${around} ${tag}.${className}`;
    const group = groups.get(name) ?? { count: 0, chars: 0, prose: 0, kept: 0 };
    groups.set(name, group);
    group.count++;
    group.chars += words.length;
    if (prose) group.prose += words.length;
    if (isKept[i]) group.kept++;
    return group;
  });

  function numberOf(element: PageElement | null): number {
    const name = `${element?.parent?.tag}>${element?.tag}.${element?.className}`;
    const number = numberOfName.get(name) ?? numberOfName.size;
    numberOfName.set(name, number);
    return number;
  }
}
