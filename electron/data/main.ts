import '../jitless.ts';
import { type FromService, parseServiceArguments, type ToService } from '../protocol.ts';
import { logError } from './log.ts';
import { DataServer } from './server.ts';

/** How this process talks to main: as Electron's utility process, or as a forked Node. */
interface Port {
  post(message: FromService): void;
  listen(listener: (message: ToService) => void): void;
}

interface ParentPort {
  postMessage(message: unknown): void;
  on(name: 'message', listener: (event: { data: unknown }) => void): void;
}

function connect(): Port {
  const { parentPort } = process as { parentPort?: ParentPort };
  if (parentPort !== undefined) {
    return {
      post: (message) => {
        parentPort.postMessage(message);
      },
      listen: (listener) => {
        parentPort.on('message', ({ data }) => {
          listener(data as ToService);
        });
      },
    };
  }
  // Without a main process there is nobody to serve; a killed main must not leave us behind with the database open.
  process.on('disconnect', () => process.exit(0));
  return {
    post: (message) => {
      process.send?.(message);
    },
    listen: (listener) => {
      process.on('message', (message) => {
        listener(message as ToService);
      });
    },
  };
}

// Node would print the message of the error, which may hold what somebody wrote.
process.on('uncaughtException', (error) => {
  logError('the data service falls over', error);
  process.exit(1);
});
const port = connect();
const { dataDir, resources, wisRegiecode } = parseServiceArguments(process.argv);
const server = new DataServer({
  dataDir,
  resources,
  wisRegiecode,
  emit: (to, event) => {
    port.post({ kind: 'event', to, event });
  },
  onRegieDicht: (isDicht) => {
    port.post({ kind: 'regie', isDicht });
  },
  onWoordenWeg: () => {
    port.post({ kind: 'woordenWeg' });
  },
});

port.listen((message) => {
  switch (message.kind) {
    case 'request':
      void server.handle(message.role, message.name, message.input, (answer) => {
        port.post({ kind: 'answer', id: message.id, answer });
      });
      return;
    case 'windows':
      server.setZaalOpen(message.zaal);
      return;
    case 'clock':
      server.moveClock(message.verschuivingMs);
      return;
    case 'shutdown':
      void server.close().then(() => {
        port.post({ kind: 'closed' });
        process.exit(0);
      });
      return;
  }
});
port.post({ kind: 'ready' });
