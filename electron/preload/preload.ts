import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { AnyEvent, Answer, Bridge } from '../../shared/contract.ts';

// Two functions and nothing else: what a window may ask is decided in main, by the role that main gave it.
const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke('request', name, input) as Promise<Answer<never>>,
  subscribe: (listener) => {
    const pass = (_event: IpcRendererEvent, event: AnyEvent): void => listener(event);
    ipcRenderer.on('event', pass);
    return () => {
      ipcRenderer.off('event', pass);
    };
  },
};

contextBridge.exposeInMainWorld('dialoogtafel', bridge);
