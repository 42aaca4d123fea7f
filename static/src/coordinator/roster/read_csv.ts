import { MAX_CHARACTERS } from "./bounds";

/** A roster file that can't be taken. */
export class UnreadableFile extends Error {
  constructor(readonly why: "long" | "failed") {
    super(why);
    this.name = "UnreadableFile";
  }
}

export interface CsvFile {
  text: string;
  /** False when the file says nothing of its encoding and is no UTF-8: its accents were guessed at. */
  certain: boolean;
}

/** Reads a chosen file on this device; nothing is sent. Rejects with `UnreadableFile`. */
export async function readCsv(file: Blob): Promise<CsvFile> {
  // no encoding makes more than four bytes of a character
  if (file.size > MAX_CHARACTERS * 4) throw new UnreadableFile("long");
  const read = decoded(await file.arrayBuffer().catch(refuse));
  if (read.text.includes("\0")) throw new UnreadableFile("failed");
  if (read.text.length > MAX_CHARACTERS) throw new UnreadableFile("long");
  return read;
}

/** Excel writes UTF-16 with a mark, UTF-8, or the Windows code page of western Europe. */
function decoded(bytes: ArrayBuffer): CsvFile {
  const [first, second] = new Uint8Array(bytes);
  const as = (encoding: string, fatal = false) => new TextDecoder(encoding, { fatal }).decode(bytes);
  if (first === 0xff && second === 0xfe) return { text: as("utf-16le"), certain: true };
  if (first === 0xfe && second === 0xff) return { text: as("utf-16be"), certain: true };
  try {
    return { text: as("utf-8", true), certain: true };
  } catch {
    return { text: as("windows-1252"), certain: false };
  }
}

function refuse(): never {
  throw new UnreadableFile("failed");
}
