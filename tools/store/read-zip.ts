import { inflateRawSync } from "node:zlib";

// Records and fields of a ZIP archive (APPNOTE 6.3): sizes and offsets in bytes.
const END = { signature: 0x06054b50, bytes: 22, count: 10, directory: 16 };
const ENTRY = { signature: 0x02014b50, bytes: 46, method: 10, packed: 20, name: 28, extra: 30, comment: 32, file: 42 };
const FILE = { signature: 0x04034b50, bytes: 30, name: 26, extra: 28 };
const STORED = 0;
const DEFLATED = 8;

/**
 * Returns the files of a ZIP archive by their paths.
 * Throws for an archive that is damaged, or whose files are packed otherwise than stored or deflated.
 */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06"));
  if (end < 0) throw new Error("not a ZIP archive: it has no end record");
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + END.directory);
  for (let left = archive.readUInt16LE(end + END.count); left > 0; left--) {
    expectSignature(archive, at, ENTRY.signature);
    const nameBytes = archive.readUInt16LE(at + ENTRY.name);
    const name = archive.toString("utf8", at + ENTRY.bytes, at + ENTRY.bytes + nameBytes);
    const packed = archive.readUInt32LE(at + ENTRY.packed);
    files.set(
      name,
      contentOf(archive, archive.readUInt32LE(at + ENTRY.file), packed, archive.readUInt16LE(at + ENTRY.method)),
    );
    at += ENTRY.bytes + nameBytes + archive.readUInt16LE(at + ENTRY.extra) + archive.readUInt16LE(at + ENTRY.comment);
  }
  return files;
}

function contentOf(archive: Buffer, at: number, packed: number, method: number): Buffer {
  expectSignature(archive, at, FILE.signature);
  const start = at + FILE.bytes + archive.readUInt16LE(at + FILE.name) + archive.readUInt16LE(at + FILE.extra);
  const content = archive.subarray(start, start + packed);
  if (method === STORED) return content;
  if (method === DEFLATED) return inflateRawSync(content);
  throw new Error(`a file is packed by method ${method}`);
}

function expectSignature(archive: Buffer, at: number, signature: number): void {
  if (archive.readUInt32LE(at) !== signature) throw new Error(`the ZIP archive is damaged at byte ${at}`);
}
