import { useEffect, useState } from 'react';

/** Returns whether the browser turns the camera on without asking. */
export function useCameraPermission(): boolean {
  const [isGranted, setIsGranted] = useState(false);

  useEffect(() => {
    let permission: PermissionStatus | undefined;
    let isCancelled = false;
    const update = () => setIsGranted(permission?.state === 'granted');
    const start = async () => {
      permission = await navigator.permissions.query({ name: 'camera' });
      if (isCancelled) return;
      update();
      permission.addEventListener('change', update);
    };
    // Some browsers do not answer. They ask the person.
    start().catch(() => undefined);
    return () => {
      isCancelled = true;
      permission?.removeEventListener('change', update);
    };
  }, []);

  return isGranted;
}
