import { distillLines } from "./jsonl.ts";

const errors = await distillLines(process.stdin, process.stdout);
process.exitCode = errors ? 1 : 0;
