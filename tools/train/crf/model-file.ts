import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type CrfHeader, HEADER_LENGTH_BYTES, readCrfModels } from "../../../utils/facts/crf/crf-model.ts";

const MODELS = new URL("../../../public/models/", import.meta.url);
const fileOf = (language: string) => new URL(`${language}.bin`, MODELS);

const nameOf = (bytes: Uint8Array): string => {
  const headerBytes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header: CrfHeader = JSON.parse(
    new TextDecoder().decode(bytes.subarray(HEADER_LENGTH_BYTES, HEADER_LENGTH_BYTES + headerBytes)),
  );
  return header.field;
};

/** Returns the bytes of a language's model file; null if there is none. */
export function modelBytes(language: string): Uint8Array | null {
  return existsSync(fileOf(language)) ? readFileSync(fileOf(language)) : null;
}

/** Writes a trained CRF into its language's model file, where it replaces the one of the same name. */
export function storeCrf(language: string, bytes: Uint8Array): void {
  const name = nameOf(bytes);
  const stored = modelBytes(language);
  const parts = stored
    ? [...readCrfModels(stored).entries()].map(([name, { span }]) => ({ name, bytes: stored.subarray(...span) }))
    : [];
  const all = [...parts.filter((part) => part.name !== name), { name, bytes }].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(fileOf(language), Buffer.concat(all.map((part) => part.bytes)));
}
