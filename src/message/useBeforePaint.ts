import { useEffect, useLayoutEffect } from 'react';

/** Before the browser paints; on a server, where React 18 warns of it, nothing runs anyway. */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
