import { readZip } from "./read-zip.ts";

/** Returns in words how the files of two ZIP archives differ; an empty list if each is the same, byte for byte. */
export function compareZips(ours: Buffer, rebuilt: Buffer): string[] {
  const [before, after] = [readZip(ours), readZip(rebuilt)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    if (!other) return [`${name} is not in the rebuilt archive`];
    if (!one) return [`${name} is only in the rebuilt archive`];
    return one.equals(other) ? [] : [`${name} differs`];
  });
}
