const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bare', { request: (name) => ipcRenderer.invoke('request', name) });
