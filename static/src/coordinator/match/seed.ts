/** Returns a seed by which ties are drawn anew: any text will do, as long as it is another one. */
export function newSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
