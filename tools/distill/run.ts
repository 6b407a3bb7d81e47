// The batch command itself. `distill.ts` runs it, so that Node keeps the code compiled.

import { readFile } from "node:fs/promises";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { createFactbox } from "../../utils/pipeline/factbox.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import { createTranslator } from "../../utils/summary/translate.ts";
import { warningsOf } from "./answer.ts";
import { distillLines } from "./jsonl.ts";
import type { Options } from "./options.ts";
import { readOptions, USAGE } from "./options.ts";

async function distillFiles({ files, format, url, published }: Options): Promise<number> {
  const { analyzeHtml } = await import("./page.ts");
  const t = createTranslator(messages);
  let errors = 0;
  for (const file of files) {
    try {
      const result = await analyzeHtml(await readFile(file, "utf8"), { url, published, withHtml: true });
      for (const warning of warningsOf(result)) console.error(`${file}: ${warning}`);
      if (result.state === "engine-failed") throw new Error(`the facts engine failed: ${result.error}`);
      if (result.state === "not-an-article") throw new Error("this page is not an article");
      process.stdout.write(
        format.render(createFactbox(result, []), { accessed: new Date().toISOString(), locale: "en-GB", t }),
      );
    } catch (error) {
      errors++;
      console.error(`${file}: ${errorMessage(error)}`);
    }
  }
  return errors;
}

// A closed pipe is not an error: "distill … | head" closes it.
process.stdout.on("error", () => process.exit(0));
const args = process.argv.slice(2);
const read = readOptions(args);
if (args.includes("--help")) {
  console.log(USAGE);
} else if (!read.ok) {
  console.error(`${read.error}\n${USAGE}`);
  process.exitCode = 2;
} else {
  const errors = read.options.jsonl
    ? await distillLines(process.stdin, process.stdout)
    : await distillFiles(read.options);
  process.exitCode = errors ? 1 : 0;
}
