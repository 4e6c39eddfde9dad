import { extname, resolve, sep } from 'node:path';
import { parseUrl } from './parse-url.ts';

/** The app's own scheme and host: the only place that pages and their parts come from. */
export const APP_ORIGIN = 'app://dialoogtafel';

// What the windows consist of. A kind of file that is not listed is not served.
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
};

/** The kind of a file for the browser, or null when the windows do not consist of such files. */
export function findType(file: string): string | null {
  return TYPES[extname(file)] ?? null;
}

/**
 * The file that an address means, or null when it lies outside the folder or is no address of the app.
 * @param url such as `app://dialoogtafel/regie/index.html`
 */
export function findFile(url: string, rendererDir: string): string | null {
  const parsed = parseUrl(url);
  if (parsed === null || `${parsed.protocol}//${parsed.host}` !== APP_ORIGIN) return null;
  const path = decodePath(parsed.pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(rendererDir);
  const file = resolve(root, `.${path}`);
  return file.startsWith(root + sep) ? file : null;
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
