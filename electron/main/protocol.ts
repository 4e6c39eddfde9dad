import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { APP_ORIGIN, SECURITY_HEADERS } from './lockdown.ts';

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

/** Makes `app:` a scheme with an origin, like https. Called before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Has a session serve the built windows, and nothing beside them. */
export function serveApp(session: Session, rendererDir: string): void {
  session.protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? findFile(request.url, rendererDir) : null;
    const type = file === null ? undefined : TYPES[extname(file)];
    if (file === null || type === undefined) return refuse();
    try {
      return new Response(await readFile(file), { headers: { ...SECURITY_HEADERS, 'Content-Type': type } });
    } catch {
      return refuse();
    }
  });
}

/**
 * The file that an address means, or null when it lies outside the folder or is no address of the app.
 * @param url such as `app://dialoogtafel/regie/index.html`
 */
export function findFile(url: string, rendererDir: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol: scheme, host, pathname } = new URL(url);
  if (`${scheme}//${host}` !== APP_ORIGIN) return null;
  const path = decodePath(pathname);
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

function refuse(): Response {
  return new Response('', { status: 404, headers: SECURITY_HEADERS });
}
