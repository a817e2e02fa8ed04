// Runs in Node.js. The browser reads the picture of its camera from a file.
import { closeSync, existsSync, mkdirSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserCommand } from 'vitest/node';

/** The file that the browser's camera plays in a loop. */
export const cameraFile = fileURLToPath(new URL('../../../.cache/camera.y4m', import.meta.url));

/** The browser's arguments for that camera. It has no permission yet. */
export const cameraArguments = [
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${cameraFile}`,
];

// 8 frames a second. Without a frame rate the browser plays 30, which is too many for a busy machine.
const header = (width: number, height: number) => `YUV4MPEG2 W${width} H${height} F8:1 Ip A1:1 C420jpeg\n`;

/**
 * Puts a picture in front of the camera. The file is written in place, so a running camera shows it at once.
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

/** Unplugs the camera: its stream ends, and there is no camera any more. */
const unplugCamera: BrowserCommand = () => {
  if (existsSync(cameraFile)) truncateSync(cameraFile);
  rmSync(cameraFile, { force: true });
};

/** Grants or denies the permission for the camera. */
const allowCamera: BrowserCommand<[isAllowed: boolean]> = async ({ context }, isAllowed) => {
  await context.clearPermissions();
  // A granted permission denies all others.
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
