import { MAX_CHARACTERS } from "./bounds";

/** A roster file that can't be taken. */
export class UnreadableFile extends Error {
  constructor(readonly why: "long" | "failed") {
    super(why);
    this.name = "UnreadableFile";
  }
}

/** Reads a chosen file on this device; nothing is sent. Rejects with `UnreadableFile`. */
export async function readCsv(file: Blob): Promise<string> {
  // no encoding makes more than four bytes of a character
  if (file.size > MAX_CHARACTERS * 4) throw new UnreadableFile("long");
  const text = decoded(await file.arrayBuffer().catch(refuse));
  if (text.includes("\0")) throw new UnreadableFile("failed");
  if (text.length > MAX_CHARACTERS) throw new UnreadableFile("long");
  return text;
}

/** Excel writes UTF-16 with a mark, UTF-8, or the Windows code page of western Europe. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function refuse(): never {
  throw new UnreadableFile("failed");
}
