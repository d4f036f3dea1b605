/** Whether this browser computes digests here: only on pages from this machine or by HTTPS. */
export function canDigest(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether an Ed25519 signature holds for a public key in PEM; undefined where the browser cannot say. */
export async function signatureHolds(pem: Uint8Array, signature: Uint8Array, signed: Uint8Array): Promise<boolean | undefined> {
  try {
    const base64 = new TextDecoder().decode(pem).replace(/-----[^-]+-----|\s/g, '');
    const der = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const key = await crypto.subtle.importKey('spki', der, { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, key, signature as BufferSource, signed as BufferSource);
  } catch {
    return undefined;
  }
}
