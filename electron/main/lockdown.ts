/**
 * What is forbidden, in one file: permissions, navigation, new windows, downloads and every connection. A window can
 * show the app's own pages and talk to main; nothing else.
 */
import { app, type Session, type WebContents } from 'electron';
import { APP_ORIGIN } from './app-files.ts';
import { parseUrl } from './parse-url.ts';

// The one style that react-aria-components 1.22 inserts at run time.
const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * The headers of every page and file that the app's own protocol serves. No Cross-Origin-Opener-Policy: no page has an
 * opener, since none can open another, and with it Chromium starts a second process for every window that is made.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${REACT_ARIA_STYLE}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

// Chromium's own errands: updates of components, reports, experiments, guesses about proxies and the network's clock.
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['disable-sync'],
  ['no-pings'],
  ['no-proxy-server'],
  ['dns-prefetch-disable'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/**
 * What Chromium offers pages and no window here needs, by Blink's names: it is not there to be asked for. (In Electron
 * 25 a page of the zaal's session that asks for a USB device ends the whole app: measured.)
 */
export const ABSENT_FEATURES: string = [
  'WebUSB',
  'WebHID',
  'Serial',
  'WebBluetooth',
  'WebNFC',
  'WebXR',
  'WebShare',
  'Presentation',
  'RemotePlayback',
  'PaymentRequest',
  'IdleDetection',
  'FileSystemAccessLocal',
  'BackgroundFetch',
  'PushMessaging',
  'ScriptedSpeechRecognition',
].join(',');

const LOCAL_PROTOCOLS: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:']);

/**
 * Shuts everything that can be shut before the app is ready, and has every session and every window locked as it is made.
 * @param devServer the only address that may be reached; null when there is none
 */
export function lockDown(devServer: string | null): void {
  // Chromium does not start with both; `--no-sandbox` is for root on a test machine. Every window asks for it as well.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  const except = devServer === null ? '' : `, EXCLUDE ${new URL(devServer).hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
  app.on('session-created', (created) => lockSession(created, devServer));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, devServer));
  app.on('select-client-certificate', (event, _contents, _url, _list, callback) => {
    event.preventDefault();
    callback();
  });
}

/** Whether something may be loaded: the app's own files, what a page made itself, and the development server. */
function isAllowedUrl(url: string, devServer: string | null): boolean {
  const parsed = parseUrl(url);
  if (parsed === null) return false;
  if (parsed.protocol === 'app:') return parsed.href.startsWith(`${APP_ORIGIN}/`);
  if (LOCAL_PROTOCOLS.has(parsed.protocol)) return true;
  if (parsed.protocol === 'devtools:') return !app.isPackaged;
  return devServer !== null && parsed.host === new URL(devServer).host;
}

function lockSession(session: Session, devServer: string | null): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setCertificateVerifyProc((_request, callback) => callback(-2));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !isAllowedUrl(details.url, devServer) }),
  );
  void session.setProxy({ mode: 'direct' });
  // Chromium fetches dictionaries even when it does not check: it is sent to where nothing is. What it needs for Dutch
  // lies in its folder already (`spelling.ts`).
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/geen-woordenboek/`);
}

function lockContents(contents: WebContents, devServer: string | null): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-navigate', (event, url) => {
    // Vite reloads the page when it cannot replace a module.
    if (devServer === null || url !== contents.getURL()) event.preventDefault();
  });
}
