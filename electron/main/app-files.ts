import { extname, resolve, sep } from 'node:path';
import { parseUrl } from './parse-url.ts';

/** The app's own scheme and host: the only place that pages and their parts come from. */
export const APP_ORIGIN = 'app://dialoogtafel';

// What the windows consist of. A kind of file that is not listed is not served.
const KINDS: ReadonlySet<string> = new Set([
  '.html',
  '.js',
  '.css',
  '.json',
  '.svg',
  '.png',
  '.jpg',
  '.webp',
  '.woff2',
  '.woff',
  '.ttf',
  '.mp3',
  '.wav',
]);

/**
 * The file that an address means, or null when it lies outside the folder, is of a kind that the windows do not
 * consist of, or when it is no address of the app.
 * @param url such as `app://dialoogtafel/regie/index.html`
 */
export function findFile(url: string, rendererDir: string): string | null {
  const parsed = parseUrl(url);
  if (parsed === null || `${parsed.protocol}//${parsed.host}` !== APP_ORIGIN) return null;
  const path = decodePath(parsed.pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(rendererDir);
  const file = resolve(root, `.${path}`);
  return file.startsWith(root + sep) && KINDS.has(extname(file)) ? file : null;
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
