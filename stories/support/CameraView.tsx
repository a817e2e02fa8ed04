import './CameraView.css';

/** Renders a drawing of a camera's picture with a small face, as for code 413. It is decoration. */
export function CameraView() {
  return (
    <svg className="camera-view" viewBox="76 16 168 208" aria-hidden="true">
      {/* The path ends far below the picture, so that a taller screen does not show its end. */}
      <path
        className="camera-view-person"
        d="M112 999v-777c0-24 14-38 32-42 4-1 6-3 6-7h20c0 4 2 6 6 7 18 4 32 18 32 42v777Z"
      />
      <ellipse className="camera-view-person" cx="160" cy="152" rx="17" ry="21" />
      <ellipse className="camera-view-guide" cx="160" cy="116" rx="50" ry="66" />
      <path
        className="camera-view-frame"
        d="M96 58V46a12 12 0 0 1 12-12h12M200 34h12a12 12 0 0 1 12 12v12M224 182v12a12 12 0 0 1-12 12h-12M120 206h-12a12 12 0 0 1-12-12v-12"
      />
    </svg>
  );
}
