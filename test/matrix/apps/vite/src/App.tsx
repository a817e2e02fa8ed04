import { useState } from 'react';
import { StatusMessage, type StatusReading } from 'face-status-kit';
import 'face-status-kit/styles.css';

export default function App() {
  const [code, setCode] = useState<StatusReading>(413);
  return (
    <main>
      <StatusMessage
        code={code}
        language={navigator.language}
        actionHandlers={{
          retakePhoto: () => setCode('takingPhoto'),
        }}
      />
    </main>
  );
}
