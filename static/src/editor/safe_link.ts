const SCHEMES = new Set(["http:", "https:", "mailto:"]);
const LOOKS_LIKE_MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Returns the address a link may lead to, or null. Only web and mail addresses: anything else, such as
 * `javascript:`, would run in the course's page. "example.org" and "a@example.org" get their scheme.
 */
export function safeHref(text: string): string | null {
  const address = text.trim();
  if (!address || /\s/.test(address)) return null;
  if (LOOKS_LIKE_MAIL.test(address)) return `mailto:${address}`;
  const whole = HAS_SCHEME.test(address) && !isHostWithPort(address) ? address : `https://${address}`;
  try {
    const url = new URL(whole);
    return SCHEMES.has(url.protocol) && isReachable(url) ? url.href : null;
  } catch {
    return null;
  }
}

/** "localhost:8000" reads like a scheme, but is none. */
function isHostWithPort(address: string): boolean {
  return /^[a-z0-9.-]+:\d+(\/|$)/i.test(address);
}

function isReachable({ protocol, hostname, pathname }: URL): boolean {
  return protocol === "mailto:" ? pathname.includes("@") : hostname.includes(".") || hostname === "localhost";
}
