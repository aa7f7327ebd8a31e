import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';

/** A server on this machine, on one port for UDP and TCP, that keeps what comes in. */
export interface Listener {
  readonly port: number;
  /** What arrived, in order: 'tcp connection', then 'tcp: …' and 'udp: …' with the first bytes in hex. To be emptied by a test. */
  readonly arrived: string[];
  /** Addresses at which it is reached: loopback, and that of the network card where there is one. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** Listens on all addresses of this machine, so that a rule for loopback alone does not hide what a real server would see. */
export async function listen(): Promise<Listener> {
  const arrived: string[] = [];
  const tcp = createServer((socket) => {
    arrived.push('tcp connection');
    socket.on('data', (bytes) => arrived.push(`tcp: ${bytes.subarray(0, 32).toString('hex')}`));
    socket.on('error', () => undefined);
  });
  tcp.listen(0, '0.0.0.0');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  udp.on('message', (bytes) => arrived.push(`udp: ${bytes.subarray(0, 32).toString('hex')}`));
  udp.bind(port, '0.0.0.0');
  await once(udp, 'listening');
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  return {
    port,
    arrived,
    hosts: ['127.0.0.1', ...(outside === undefined ? [] : [outside])],
    close: async () => {
      udp.close();
      tcp.close();
      await once(tcp, 'close');
    },
  };
}
