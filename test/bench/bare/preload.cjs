const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bare', {
  request: (name) => ipcRenderer.invoke('request', name),
  openSecond: () => ipcRenderer.invoke('open-second'),
  closeSecond: () => ipcRenderer.invoke('close-second'),
});
