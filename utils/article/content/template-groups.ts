import type { PageBlock, PageElement } from "./types.ts";

/** Sums over all blocks in elements of the same tags and classes. `chars` and `prose` count characters. */
export type TemplateGroup = { count: number; chars: number; prose: number; kept: number };

/**
 * Groups blocks by the tags and classes around them, which a page's template gives to all its paragraphs.
 * Returns, for each block, the name of its template and its group.
 */
export function groupByTemplate(
  blocks: readonly PageBlock[],
  isKept: readonly boolean[],
): { names: string[]; templates: TemplateGroup[] } {
  const groups = new Map<string, TemplateGroup>();
  const names = blocks.map(({ box }) => templateNameOf(box));
  const templates = blocks.map(({ words, prose }, i) => {
    const name = names[i] ?? "";
    const group = groups.get(name) ?? { count: 0, chars: 0, prose: 0, kept: 0 };
    groups.set(name, group);
    group.count++;
    group.chars += words.length;
    if (prose) group.prose += words.length;
    if (isKept[i]) group.kept++;
    return group;
  });
  return { names, templates };
}

function templateNameOf({ tag, className, parent }: PageElement): string {
  return `${tag}.${className}>${parent?.tag}.${parent?.className}>${parent?.parent?.tag}`;
}
