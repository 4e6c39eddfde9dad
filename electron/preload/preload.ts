import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { AnyEvent, Answer, Bridge } from '../../shared/contract.ts';

let asked = 0;
const waiting = new Map<string, (answer: Answer<never>) => void>();

// An answer comes by the road of the events, so that it is there before what is told because of it: who asked waits,
// and an event may be a board to draw. (`invoke` has a road of its own, on which events overtake.)
ipcRenderer.on('answer', (_event, id: string, answer: Answer<never>) => {
  waiting.get(id)?.(answer);
  waiting.delete(id);
});

// Two functions and nothing else: what a window may ask is decided in main, by the role that main gave it.
const bridge: Bridge = {
  request: (name, input) =>
    new Promise((resolve) => {
      asked += 1;
      // The id names the page too: what was asked before a reload is not answered to who asks after it.
      const id = `${String(performance.timeOrigin)} ${String(asked)}`;
      waiting.set(id, resolve);
      ipcRenderer.send('request', id, name, input);
    }),
  subscribe: (listener) => {
    const pass = (_event: IpcRendererEvent, event: AnyEvent): void => listener(event);
    ipcRenderer.on('event', pass);
    return () => {
      ipcRenderer.off('event', pass);
    };
  },
};

contextBridge.exposeInMainWorld('dialoogtafel', bridge);
