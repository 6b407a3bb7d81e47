import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type CrfHeader, HEADER_LENGTH_BYTES, readCrfModels } from "../../../utils/facts/crf/crf-model.ts";

const MODELS = new URL("../../../public/models/", import.meta.url);
const fileOf = (language: string) => new URL(`${language}.bin`, MODELS);

const nameOf = (bytes: Uint8Array): string => {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head: CrfHeader = JSON.parse(
    new TextDecoder().decode(bytes.subarray(HEADER_LENGTH_BYTES, HEADER_LENGTH_BYTES + size)),
  );
  return head.field;
};

/** The bytes of a language's model, or none where there is no such model yet. */
export function modelBytes(language: string): Uint8Array | null {
  return existsSync(fileOf(language)) ? readFileSync(fileOf(language)) : null;
}

/** Puts a trained field into its language's model, in the place of the field of that name; the others stay as they are. */
export function putField(language: string, bytes: Uint8Array): void {
  const name = nameOf(bytes);
  const known = modelBytes(language);
  const parts = known
    ? [...readCrfModels(known).entries()].map(([field, { span }]) => ({ field, bytes: known.subarray(...span) }))
    : [];
  const all = [...parts.filter(({ field }) => field !== name), { field: name, bytes }].sort((a, b) =>
    a.field < b.field ? -1 : 1,
  );
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(fileOf(language), Buffer.concat(all.map((part) => part.bytes)));
}
