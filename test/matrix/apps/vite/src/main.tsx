import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import App from './App';
import { checkEntries } from './checkEntries';

checkEntries();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
