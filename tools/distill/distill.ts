// npm run distill: facts of articles in files, or of JSON Lines on standard input; see README, "Many articles at once".

import { readFile } from "node:fs/promises";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { errorMessage } from "../../utils/shared/values.ts";
import { createTranslator } from "../../utils/summary/translate.ts";
import { distillLines } from "./jsonl.ts";
import type { Options } from "./options.ts";
import { readOptions, USAGE } from "./options.ts";

async function distillFiles({ files, format, url, published }: Options): Promise<number> {
  const { distillHtml } = await import("./page.ts");
  const t = createTranslator(messages);
  let errors = 0;
  for (const file of files) {
    try {
      const { state, article, facts, timing, partial } = distillHtml(await readFile(file, "utf8"), {
        url,
        published,
        withHtml: true,
      });
      if (partial) console.error(`${file}: the page is too large: its article was read only in part`);
      if (state === "not-an-article") throw new Error("this page is not an article");
      const factbox = { schema: 1 as const, article, facts, removals: [], timing };
      process.stdout.write(format.render(factbox, { accessed: new Date().toISOString(), locale: "en-GB", t }));
    } catch (error) {
      errors++;
      console.error(`${file}: ${errorMessage(error)}`);
    }
  }
  return errors;
}

// A reader downstream that has seen enough closes the pipe; that is no fault.
process.stdout.on("error", () => process.exit(0));
const read = readOptions(process.argv.slice(2));
if (!read.ok) {
  console.error(`${read.error}\n${USAGE}`);
  process.exitCode = 2;
} else {
  const errors = read.options.jsonl
    ? await distillLines(process.stdin, process.stdout)
    : await distillFiles(read.options);
  process.exitCode = errors ? 1 : 0;
}
