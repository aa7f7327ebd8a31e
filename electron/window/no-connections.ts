/** Whatever in a page opens a connection by itself, past the content security policy or the filter of requests. */
const CONNECTING = [
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'RTCIceTransport',
  'WebTransport',
  'WebSocket',
  'WebSocketStream',
  'TCPSocket',
  'TCPServerSocket',
  'UDPSocket',
] as const;

/**
 * For the world of the page, before any script of its own: takes these interfaces away, because no policy of Chromium
 * closes WebRTC. A frame has them again, and so each frame is answered with the lock (`lock-when-tampered.ts`); what a
 * script does with them until then reaches nobody (`guards.ts`).
 */
export const takeConnectionsAway = `for (const name of ${JSON.stringify(CONNECTING)}) delete globalThis[name];`;
