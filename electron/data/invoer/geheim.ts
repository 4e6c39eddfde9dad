import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** A word or code as people mean it: `Appel ` and `appel` are the same. */
export function normalizeGeheim(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What is kept of a word or code: a new salt and its scrypt hash (RFC 7914, N = 16384, r = 8, p = 1), never the word. */
export function hashGeheim(text: string): string {
  const salt = randomBytes(SALT_BYTES);
  return `${salt.toString('base64')} ${deriveKey(text, salt).toString('base64')}`;
}

/** Whether a word or code is the one that was hashed. */
export function isGeheim(text: string, hashed: string): boolean {
  const [salt = '', hash = ''] = hashed.split(' ').map((part) => Buffer.from(part, 'base64'));
  if (typeof salt === 'string' || typeof hash === 'string' || hash.length !== KEY_BYTES) return false;
  return timingSafeEqual(deriveKey(text, salt), hash);
}

/** A new salt, for `hashWithSalt`. */
export function makeSalt(): string {
  return randomBytes(SALT_BYTES).toString('base64');
}

/** The hash of a word with a salt that others share: the same word gives the same hash. Hexadecimal. */
export function hashWithSalt(text: string, salt: string): string {
  return deriveKey(text, Buffer.from(salt, 'base64')).toString('hex');
}

function deriveKey(text: string, salt: Buffer): Buffer {
  return scryptSync(normalizeGeheim(text), salt, KEY_BYTES);
}
