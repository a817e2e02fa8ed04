import { useEffect, useState } from 'react';

/**
 * Whether the browser has a network; it may still not reach anything.
 *
 * @param onBack - Told when it has one again. Keep it the same from render to render.
 */
export function useOnline(onBack: () => void): boolean {
  const [isOnline, setIsOnline] = useState(true);

  useEffect(() => {
    const onOnline = () => {
      setIsOnline(true);
      onBack();
    };
    const onOffline = () => setIsOnline(false);
    if (!navigator.onLine) onOffline();
    window.addEventListener('online', onOnline);
    window.addEventListener('offline', onOffline);
    return () => {
      window.removeEventListener('online', onOnline);
      window.removeEventListener('offline', onOffline);
    };
  }, [onBack]);

  return isOnline;
}
