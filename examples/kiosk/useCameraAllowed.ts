import { useEffect, useState } from 'react';

/** Whether the camera may be turned on without a question to anybody, as a kiosk is set up by its staff. */
export function useCameraAllowed(): boolean {
  const [isAllowed, setIsAllowed] = useState(false);

  useEffect(() => {
    let permission: PermissionStatus | undefined;
    let isOver = false;
    const read = () => setIsAllowed(permission?.state === 'granted');
    const follow = async () => {
      permission = await navigator.permissions.query({ name: 'camera' });
      if (isOver) return;
      read();
      permission.addEventListener('change', read);
    };
    // A browser that does not tell asks whoever touches the screen first.
    follow().catch(() => {});
    return () => {
      isOver = true;
      permission?.removeEventListener('change', read);
    };
  }, []);

  return isAllowed;
}
