/**
 * The canonical form of RFC 8785 of what a JSON text says: properties sorted by UTF-16 units, no white space, the
 * shortest escapes. Reports hold no numbers but whole ones, so those of ECMAScript are theirs.
 */
export function canonicalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalOf).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${properties.map(([name, one]) => `${JSON.stringify(name)}:${canonicalOf(one)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

export interface JsonCheck {
  /** Whether it can be read as JSON at all, in UTF-8. */
  readable: boolean;
  /** Whether the bytes are the canonical form themselves. */
  canonical: boolean;
  /** The canonical form; absent where it cannot be read. */
  form?: string | undefined;
  value?: unknown;
}

/** Reads a file as JSON and compares it with its canonical form. */
export function checkJson(bytes: Uint8Array): JsonCheck {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const form = canonicalOf(value);
    return { readable: true, canonical: form === text, form, value };
  } catch {
    return { readable: false, canonical: false };
  }
}
