import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { findFile, findType } from './app-files.ts';
import { SECURITY_HEADERS } from './lockdown.ts';

/** Makes `app:` a scheme with an origin, like https. Called before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Has a session serve the built windows, and nothing beside them. */
export function serveApp(session: Session, rendererDir: string): void {
  session.protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? findFile(request.url, rendererDir) : null;
    const type = file === null ? null : findType(file);
    if (file === null || type === null) return refuse();
    try {
      return new Response(await readFile(file), { headers: { ...SECURITY_HEADERS, 'Content-Type': type } });
    } catch {
      return refuse();
    }
  });
}

function refuse(): Response {
  return new Response('', { status: 404, headers: SECURITY_HEADERS });
}
