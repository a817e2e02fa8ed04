import { afterEach, describe, expect, it } from 'vitest';
import { readThrown } from './support/requests.ts';

// The browser itself words the errors.

/** Gives `navigator.mediaDevices` another value. A browser without HTTPS has `undefined`. */
function replaceMediaDevices(value: unknown): void {
  Object.defineProperty(navigator, 'mediaDevices', { value, configurable: true });
}
afterEach(() => {
  Reflect.deleteProperty(navigator, 'mediaDevices');
});

const read = (act: () => unknown) => readThrown(() => Promise.resolve().then(act));

describe('readStatus of the error of a browser without navigator.mediaDevices', () => {
  const calls = {
    getUserMedia: () => navigator.mediaDevices.getUserMedia({ video: true }),
    enumerateDevices: () => navigator.mediaDevices.enumerateDevices(),
    'getUserMedia of a variable': () => {
      const devices = navigator.mediaDevices;
      return devices.getUserMedia({ video: true });
    },
    'enumerateDevices of a variable': () => {
      const devices = navigator.mediaDevices;
      return devices.enumerateDevices();
    },
    getSupportedConstraints: () => navigator.mediaDevices.getSupportedConstraints(),
  };
  const members = {
    'reading ondevicechange': () => navigator.mediaDevices.ondevicechange,
    'setting ondevicechange': () => {
      navigator.mediaDevices.ondevicechange = null;
    },
  };

  it('returns cameraUnsupported for any use of it', async () => {
    for (const value of [undefined, null]) {
      replaceMediaDevices(value);
      for (const [name, act] of Object.entries({ ...calls, ...members })) {
        expect(await read(act), name).toMatchObject({ code: 'cameraUnsupported' });
      }
    }
  });

  it('returns cameraUnsupported for a function that is missing in it', async () => {
    replaceMediaDevices({});
    for (const [name, act] of Object.entries(calls)) {
      expect(await read(act), name).toMatchObject({ code: 'cameraUnsupported' });
    }
  });

  it('returns cameraUnsupported for a destructuring, if the error says of what', async () => {
    replaceMediaDevices(undefined);
    const { code, error } = await read(() => {
      const { ondevicechange } = navigator.mediaDevices;
      return ondevicechange;
    });
    // WebKit says "Right side of assignment cannot be destructured", as for any bug.
    expect(code, error).toBe(error.includes('mediaDevices') ? 'cameraUnsupported' : null);
  });

  it('returns null for a bug of the app', async () => {
    replaceMediaDevices(undefined);
    interface App {
      camera: { id: string; getUserMediaOptions: string; addEventListener: () => void };
      enumerateDevicesAgain: () => void;
      selectedMediaDevices: string[];
    }
    const app = {} as App;
    const { selectedMediaDevices } = app;
    const bugs = {
      'a member': () => app.camera.id,
      'a member with a similar name': () => app.camera.getUserMediaOptions,
      'a function with a similar name': () => app.enumerateDevicesAgain(),
      'a variable with a similar name': () => selectedMediaDevices.length,
      'a function that many objects have': () => app.camera.addEventListener(),
      'a destructuring': () => {
        const { id } = app.camera;
        return id;
      },
    };
    for (const [name, act] of Object.entries(bugs)) expect(await read(act), name).toMatchObject({ code: null });
  });
});

describe('readStatus of the error of a real getUserMedia', () => {
  it('is about the camera if there is no such camera', async () => {
    const video = { deviceId: { exact: 'no such camera' } };
    const { code, error } = await read(() => navigator.mediaDevices.getUserMedia({ video }));
    expect(code, error).toBeOneOf(['cameraNotFound', 'cameraDenied']);
  });

  it('is null for a bug of the app', async () => {
    for (const constraints of [{}, { video: false }]) {
      const { code, error } = await read(() => navigator.mediaDevices.getUserMedia(constraints));
      expect(code, error).toBeNull();
    }
  });
});
