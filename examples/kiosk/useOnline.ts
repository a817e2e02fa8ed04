import { useEffect, useState } from 'react';

/**
 * Returns whether the browser has a network. The network may still not reach the server.
 *
 * @param onReconnect - Called when the network is back. Must be the same function on every render.
 */
export function useOnline(onReconnect: () => void): boolean {
  const [isOnline, setIsOnline] = useState(true);

  useEffect(() => {
    const handleOnline = () => {
      setIsOnline(true);
      onReconnect();
    };
    const handleOffline = () => setIsOnline(false);
    if (!navigator.onLine) handleOffline();
    window.addEventListener('online', handleOnline);
    window.addEventListener('offline', handleOffline);
    return () => {
      window.removeEventListener('online', handleOnline);
      window.removeEventListener('offline', handleOffline);
    };
  }, [onReconnect]);

  return isOnline;
}
