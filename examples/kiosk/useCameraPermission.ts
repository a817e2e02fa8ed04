import { useEffect, useState } from 'react';

/** Returns whether the browser turns the camera on without asking. */
export function useCameraPermission(): boolean {
  const [isGranted, setIsGranted] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const watch = async () => {
      const permission = await navigator.permissions.query({ name: 'camera' });
      if (signal.aborted) return;
      const update = () => setIsGranted(permission.state === 'granted');
      update();
      permission.addEventListener('change', update, { signal });
    };
    // Some browsers do not answer. They ask the person.
    watch().catch(() => undefined);
    return () => controller.abort();
  }, []);

  return isGranted;
}
