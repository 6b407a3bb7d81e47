// Trains the models: npm run train -- article | names | attributions | pronouns | certainty | fingerprint.
import { parseArgs } from "node:util";
import { trainArticle } from "./article.ts";
import { trainAttributions } from "./attributions/attributions.ts";
import { trainCertainty } from "./certainty/certainty.ts";
import { computeFingerprints, recordFingerprints } from "./fingerprint.ts";
import { trainNames } from "./names/names.ts";
import { trainPronouns } from "./pronouns/pronouns.ts";

const USAGE = `usage: npm run train -- article [--report] [--on PAGES.jsonl[.gz]] PAGES.jsonl[.gz] …
       npm run train -- names [--language en] [--open] [--folds 5] [--on TEXTS.jsonl[.gz]] TEXTS.jsonl[.gz] …
       npm run train -- attributions [--language en] [--on TEXTS.jsonl[.gz]] TEXTS.jsonl[.gz] …
       npm run train -- pronouns [--on COREFERENCE.jsonl[.gz]] SOURCES.jsonl[.gz] …
       npm run train -- certainty TEXTS.jsonl[.gz] …
       npm run train -- fingerprint     (accept changed features without training)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: "string", default: "en" },
    open: { type: "boolean", default: false },
    folds: { type: "string", default: "5" },
    report: { type: "boolean", default: false },
    on: { type: "string", multiple: true, default: [] },
  },
});
const [what, ...files] = positionals;
if (what === "article" && files.length) await trainArticle({ files, measured: values.on, report: values.report });
else if (what === "names" && files.length) await trainNames({ ...values, folds: Number(values.folds), files });
else if (what === "attributions" && files.length) trainAttributions({ ...values, files });
else if (what === "pronouns" && files.length) trainPronouns({ ...values, files });
else if (what === "certainty" && files.length) trainCertainty(files);
else if (what === "fingerprint") recordFingerprints(Object.keys(computeFingerprints()));
else {
  console.error(USAGE);
  process.exitCode = 2;
}
