import { createRoot } from 'react-dom/client';
import './index.css';
import { FaceCheck } from './FaceCheck';

createRoot(document.getElementById('root')!).render(<FaceCheck language={navigator.language} />);
