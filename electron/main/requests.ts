import { type HandlerParts, makeHandlers } from './commands.ts';
import type { DataProcess } from './data-process.ts';
import { makePapierHandlers } from './papier.ts';
import { makePdfHandlers } from './pdf.ts';
import { relayRequests } from './relay.ts';
import type { Start } from './start.ts';

/** What answering the requests of the windows needs. */
export interface RequestParts extends HandlerParts {
  readonly start: Start;
  readonly data: DataProcess;
}

/**
 * Answers the requests of the windows from here on. With its schemas it is most of main's code: it is read while the
 * first window is being made.
 */
export function answerRequests(parts: RequestParts): void {
  const { windows, data, dialogs } = parts;
  const handlers = { ...makeHandlers(parts), ...makePapierHandlers(parts), ...makePdfHandlers(parts) };
  const inExportMap = () => ({ map: dialogs.getExportMap() });
  relayRequests(windows, data, handlers, {
    exportBeelden: inExportMap,
    exportDocument: inExportMap,
    exportPapier: inExportMap,
  });
}
