import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { bridgeAnnouncement, bridgeCall, type Bridge } from '../shared/ipc/bridge.ts';
import type { Announcement } from '../shared/ipc/failure.ts';
import { takeConnectionsAway } from './window/no-connections.ts';

// Runs before this line ends: Electron evaluates it in the frame at once.
void webFrame.executeJavaScript(takeConnectionsAway);

const bridge: Bridge = {
  call: (channel, input) => ipcRenderer.invoke(bridgeCall, channel, input),
  listen: (listener) => {
    const forward = (_event: unknown, announcement: Announcement): void => listener(announcement);
    ipcRenderer.on(bridgeAnnouncement, forward);
    return () => ipcRenderer.off(bridgeAnnouncement, forward);
  },
};

contextBridge.exposeInMainWorld('arbokoffer', Object.freeze(bridge));
