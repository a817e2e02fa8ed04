import { useEffect, useState } from 'react';

/**
 * Returns whether the browser has a network. The network may still not reach the server.
 *
 * @param onReconnect - Called when the network is back. Must be the same function on every render.
 */
export function useOnline(onReconnect: () => void): boolean {
  const [isOnline, setIsOnline] = useState(true);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const handleChange = ({ type }: { readonly type: string }) => {
      setIsOnline(type === 'online');
      if (type === 'online') onReconnect();
    };
    if (!navigator.onLine) handleChange({ type: 'offline' });
    window.addEventListener('online', handleChange, { signal });
    window.addEventListener('offline', handleChange, { signal });
    return () => controller.abort();
  }, [onReconnect]);

  return isOnline;
}
