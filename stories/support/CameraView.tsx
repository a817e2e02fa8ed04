import './CameraView.css';

/** A camera's picture with nobody in particular in it, so far away that 413 comes back. Decoration. */
export function CameraView() {
  return (
    <svg className="camera-view" viewBox="0 0 320 240" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <g className="camera-view-frame">
        <path d="M96 58V46a12 12 0 0 1 12-12h12M200 34h12a12 12 0 0 1 12 12v12M224 182v12a12 12 0 0 1-12 12h-12M120 206h-12a12 12 0 0 1-12-12v-12" />
      </g>
      <ellipse className="camera-view-guide" cx="160" cy="116" rx="50" ry="66" />
      <g className="camera-view-person">
        <path d="M136 176c0-16 9-26 24-26s24 10 24 26c0 22-6 64-8 64h-32c-2 0-8-42-8-64Z" />
        <ellipse cx="160" cy="131" rx="13" ry="16" />
      </g>
    </svg>
  );
}
