import { StatusMessage } from 'face-status-kit';
import { useState } from 'react';
import 'face-status-kit/styles.css';

export default function App() {
  const [attempt, setAttempt] = useState(1);
  const retakePhoto = () => setAttempt(attempt + 1);

  return (
    <main>
      <StatusMessage code={413} attempt={attempt} actionHandlers={{ retakePhoto }} />
      <p>{`Attempt ${attempt}`}</p>
    </main>
  );
}
