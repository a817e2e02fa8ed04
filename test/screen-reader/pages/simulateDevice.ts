import { endpoints } from '../../../mock-api/endpoints.ts';
import { api, fetchFromService, proxy } from '../../browser/examples/support/faceService.ts';
import { showScene, type Scene } from '../../browser/examples/support/scenes.ts';
import { openMovingStream } from './openMovingStream.ts';

/** What the walk through an example changes on its page. */
export interface Device {
  /** Puts a scene in front of the camera. */
  readonly showScene: (scene: Scene) => void;
  /** Answers every photo with a status, or looks at the photos again. */
  readonly forceAnswer: (status: number | null) => void;
  /** How long the service takes for an answer, in ms; `null` for as long as at first. */
  readonly setDelay: (delayMs: number | null) => void;
  /** Cuts or restores the network, and fires the browser's event. */
  readonly setNetwork: (isConnected: boolean) => void;
  /** Lets the service know the person of the scene `near`. */
  readonly enrolPerson: () => Promise<void>;
}

declare global {
  interface Window {
    device: Device;
  }
}

/** Not a real person: no province has the number 00. */
const person = { user_id: '0000000000000000', user_name: 'Nama Contoh' };

/** What both examples send with a photo. */
export const service = { headers: { Accesstoken: 'demo-token' }, galleryId: 'demo-gallery' };

/** How long the camera takes to start, in ms: long enough to say that it starts. */
const cameraStartMs = 3_000;

/** How long the service takes for an answer, in ms: as long as a real one. The examples say “checking” only after 3 s. */
const answerMs = 2_000;

/** Replaces the camera of the page and the service that it calls. The walk changes them through `window.device`. */
export function simulateDevice(): void {
  const permission = Object.assign(new EventTarget(), { state: 'granted', name: 'camera', onchange: null });
  navigator.permissions.query = () => Promise.resolve(permission as PermissionStatus);
  navigator.mediaDevices.getUserMedia = async () => {
    await new Promise((resolve) => setTimeout(resolve, cameraStartMs));
    return openMovingStream();
  };
  window.fetch = fetchFromService;
  api.settings.delayMs = answerMs;
  window.device = {
    showScene,
    forceAnswer: (status) => (api.settings.forcedAnswer = status === null ? null : { status }),
    setDelay: (delayMs) => (api.settings.delayMs = delayMs ?? answerMs),
    setNetwork(isConnected) {
      proxy.settings.isDisconnected = !isConnected;
      window.dispatchEvent(new Event(isConnected ? 'online' : 'offline'));
    },
    async enrolPerson() {
      await fetch(endpoints.enrollFace.path, {
        method: 'POST',
        headers: service.headers,
        body: JSON.stringify({
          ...person,
          facegallery_id: service.galleryId,
          image: btoa('\xff\xd8\xff'),
          trx_id: 'walk',
        }),
      });
    },
  };
}
