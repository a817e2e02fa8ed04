import { useState } from 'react';
import { StatusMessage, type StatusReading } from 'face-status-kit';

/** Shows the answer of the face API, with a button for a new photo. */
export function FaceCheck({ language }: { readonly language: string }) {
  const [code, setCode] = useState<StatusReading>(413);
  return (
    <StatusMessage
      code={code}
      language={language}
      actionHandlers={{
        retakePhoto: () => setCode('takingPhoto'),
      }}
    />
  );
}
