/** How a checkpoint's JSON is kept: the first byte says which. */
const PLAIN = 0;
const DEFLATED = 1;
/** What a few kB may unpack to: the bytes come from another browser. */
const LONGEST = 4_000_000;

/** Packs JSON as small as this browser can; those without compression store it as it is. */
export async function pack(json: unknown): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  if (typeof CompressionStream === "undefined") return prefixed(PLAIN, bytes);
  return prefixed(DEFLATED, await through(bytes, new CompressionStream("deflate-raw")));
}

/** Returns what was packed. Rejects for anything else, and where this browser can't unpack it. */
export async function unpack(packed: Uint8Array): Promise<unknown> {
  const rest = packed.slice(1);
  const bytes = packed[0] === DEFLATED ? await through(rest, new DecompressionStream("deflate-raw")) : rest;
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

function prefixed(kind: number, bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + 1);
  whole[0] = kind;
  whole.set(bytes, 1);
  return whole;
}

async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const source = new Blob([bytes as BlobPart]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);
  const reader = source.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > LONGEST) {
      await reader.cancel();
      throw new RangeError("unpacks to too much");
    }
  }
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}
