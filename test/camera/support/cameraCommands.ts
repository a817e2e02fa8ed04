// Runs in Node.js beside the browser, which reads its camera's picture from a file.
import { closeSync, existsSync, mkdirSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserCommand } from 'vitest/node';

/** The file whose pictures the browser's camera plays, over and over. */
export const cameraFile = fileURLToPath(new URL('../../../.cache/camera.y4m', import.meta.url));

/** Starts the browser with that camera, which nobody has allowed yet. */
export const cameraArguments = [
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${cameraFile}`,
];

// Without a frame rate of its own the browser would play 30 a second, more than a busy machine can.
const header = (width: number, height: number) => `YUV4MPEG2 W${width} H${height} F8:1 Ip A1:1 C420jpeg\n`;

/**
 * Puts a picture before the camera, at once: the file is written in place, so a camera that is running goes on.
 *
 * @param pixels - The picture's planes (Y, U, V; 4:2:0), in base64.
 */
const showPicture: BrowserCommand<[width: number, height: number, pixels: string]> = (_, width, height, pixels) => {
  const frame = Buffer.concat([Buffer.from('FRAME\n'), Buffer.from(pixels, 'base64')]);
  mkdirSync(dirname(cameraFile), { recursive: true });
  const file = openSync(cameraFile, existsSync(cameraFile) ? 'r+' : 'w');
  // Two frames: the browser asks for more than one.
  writeSync(file, Buffer.concat([Buffer.from(header(width, height)), frame, frame]), 0, null, 0);
  closeSync(file);
};

/** Pulls the camera's plug: what it plays ends, and there is no camera any more. */
const unplugCamera: BrowserCommand = () => {
  if (existsSync(cameraFile)) truncateSync(cameraFile);
  rmSync(cameraFile, { force: true });
};

/** Answers the browser's question, now and later. */
const allowCamera: BrowserCommand<[isAllowed: boolean]> = async ({ context }, isAllowed) => {
  await context.clearPermissions();
  // To grant one permission is to refuse all the others.
  await context.grantPermissions([isAllowed ? 'camera' : 'geolocation']);
};

export const cameraCommands = { showPicture, unplugCamera, allowCamera };

type Call<Command> =
  Command extends BrowserCommand<infer Parameters> ? (...values: Parameters) => Promise<void> : never;

declare module 'vitest/browser' {
  interface BrowserCommands {
    showPicture: Call<typeof showPicture>;
    unplugCamera: Call<typeof unplugCamera>;
    allowCamera: Call<typeof allowCamera>;
  }
}
