import { useState } from 'react';
import { StatusMessage, type StatusReading } from 'face-status-kit';

export function FaceCheck({ language }: { readonly language: string }) {
  const [code, setCode] = useState<StatusReading>(413);
  return (
    <StatusMessage
      className="rounded-none p-12"
      code={code}
      language={language}
      actionHandlers={{
        retakePhoto: () => setCode('takingPhoto'),
      }}
    />
  );
}
