import { protocol, type Session } from 'electron';
import { findFile } from './app-files.ts';
import { SECURITY_HEADERS } from './lockdown.ts';

// Chromium's net errors: what is asked for is not there.
const FILE_NOT_FOUND = -6;

/** Makes `app:` a scheme with an origin, like https. Called before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/**
 * Has a session serve the built windows, and nothing beside them. `protocol.handle` is the newer way, but it carries
 * files through JavaScript: slow (electron #42612), and in Electron 25 one in twenty starts hung on a large script
 * (measured). Here Chromium reads the file itself.
 */
export function serveApp(session: Session, rendererDir: string): void {
  // oxlint-disable-next-line typescript/no-deprecated -- the reason is above; both ways exist from Electron 25 to 45
  session.protocol.registerFileProtocol('app', ({ url, method }, callback) => {
    const path = method === 'GET' ? findFile(url, rendererDir) : null;
    callback(path === null ? { error: FILE_NOT_FOUND } : { path, headers: { ...SECURITY_HEADERS } });
  });
}
