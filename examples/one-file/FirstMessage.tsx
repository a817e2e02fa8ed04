import { StatusMessage } from 'face-status-kit';
import { useState } from 'react';
import 'face-status-kit/styles.css';

export default function App() {
  const [attempt, setAttempt] = useState(1);
  const retakePhoto = () => setAttempt(attempt + 1);

  return (
    <main style={{ inlineSize: 'min(32rem, 100% - 2rem)', margin: '1rem auto' }}>
      <StatusMessage code={413} setting="handheld" attempt={attempt} actionHandlers={{ retakePhoto }} />
      <p>{`Attempt ${attempt}`}</p>
    </main>
  );
}
