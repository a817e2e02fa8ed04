import type { Subject } from './subjects.tsx';

/** Written by `npm run bench` as StaticMessage.generated.tsx; see bench/writeStaticMessage.tsx. */
export const StaticMessage: Subject;
