import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { compareZips } from "../../../tools/store/compare-zips.ts";
import { readZip } from "../../../tools/store/read-zip.ts";

/** An archive of files, each deflated or stored as it is. */
function zipOf(files: Readonly<Record<string, string>>, method: 0 | 8 = 8): Buffer {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    written.push(local, Buffer.from(name), content);
    at += 30 + Buffer.byteLength(name) + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...written, ...directory, end]);
}

const textsOf = (archive: Buffer) =>
  Object.fromEntries([...readZip(archive)].map(([name, content]) => [name, `${content}`]));

const FILES = { "manifest.json": "{}", "chunks/é.js": "const one = 1;\n".repeat(40), empty: "" };

test.each([0, 8] as const)("reads the files of an archive packed by method %i", (method) => {
  expect(textsOf(zipOf(FILES, method))).toEqual(FILES);
});

test("throws for what is no archive, or a damaged one", () => {
  expect(() => readZip(Buffer.from("no archive"))).toThrow("no end record");
  const archive = zipOf(FILES);
  archive.writeUInt32LE(0, 0);
  expect(() => readZip(archive)).toThrow("damaged at byte 0");
});

test("archives with the same files are the same, however they are packed", () => {
  expect(compareZips(zipOf(FILES, 0), zipOf(FILES, 8))).toEqual([]);
});

test("names each file that is missing, added or changed", () => {
  const rebuilt = zipOf({ "manifest.json": "{ }", "chunks/é.js": FILES["chunks/é.js"], extra: "" });
  expect(compareZips(zipOf(FILES), rebuilt)).toEqual([
    "empty is not in the rebuilt archive",
    "extra is only in the rebuilt archive",
    "manifest.json differs",
  ]);
});
