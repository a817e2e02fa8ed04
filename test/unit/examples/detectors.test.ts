import { assessFrame, type DetectedFace } from 'face-status-kit/capture';
import { describe, expect, it } from 'vitest';
import { estimatePose, type Point } from '../../../examples/detectors/estimatePose.ts';
import { readFaceApi } from '../../../examples/detectors/readFaceApi.ts';
import { readFaceDetector } from '../../../examples/detectors/readFaceDetector.ts';
import { readMediaPipe } from '../../../examples/detectors/readMediaPipe.ts';

const frame = { width: 640, height: 480 };

type Angles = Readonly<Record<'yaw' | 'pitch' | 'roll', number>>;
const straight: Angles = { yaw: 0, pitch: 0, roll: 0 };

type Vector = readonly [x: number, y: number, z: number];

/** Turns a point about the upright axis, then the axis from ear to ear, then the line of sight. */
function turn([x, y, z]: Vector, angles: Angles): Vector {
  const [yaw, pitch, roll] = [angles.yaw, angles.pitch, angles.roll].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number]; // prettier-ignore
  const [x1, z1] = [x * Math.cos(yaw) + z * Math.sin(yaw), z * Math.cos(yaw) - x * Math.sin(yaw)];
  const [y2, z2] = [y * Math.cos(pitch) + z1 * Math.sin(pitch), z1 * Math.cos(pitch) - y * Math.sin(pitch)];
  return [x1 * Math.cos(roll) - y2 * Math.sin(roll), x1 * Math.sin(roll) + y2 * Math.cos(roll), z2];
}

/** A head of average shape, in units of the distance between the eyes: x to the right, y down, z to the camera. */
const head = {
  leftEye: [-0.5, 0, 0],
  rightEye: [0.5, 0, 0],
  nose: [0, 0.63, 0.55],
  mouth: [0, 1.05, 0.05],
  chin: [0, 1.75, 0],
} as const satisfies Record<string, Vector>;

/** The points of a head in the frame, seen from far away. */
function project(points: readonly Vector[], angles: Angles): Point[] {
  return points.map((point) => turn(point, angles)).map(([x, y]) => ({ x: 320 + 90 * x, y: 200 + 90 * y }));
}

const [leftEye, rightEye, nose, mouth, chin] = [head.leftEye, head.rightEye, head.nose, head.mouth, head.chin];

function expectAngles(face: DetectedFace | Angles, expected: Angles, tolerance: number, name: string): void {
  for (const axis of ['yaw', 'pitch', 'roll'] as const) {
    expect(Math.abs((face[axis] ?? NaN) - expected[axis]), `${name}: ${axis} ${face[axis]}`).toBeLessThan(tolerance);
  }
}

const poses: Readonly<Record<string, Angles>> = {
  'straight ahead': straight,
  'turned to the right': { ...straight, yaw: 25 },
  'turned to the left': { ...straight, yaw: -25 },
  'turned up or down': { ...straight, pitch: 20 },
  'turned the other way': { ...straight, pitch: -20 },
  tilted: { ...straight, roll: 20 },
  'tilted the other way': { ...straight, roll: -35 },
};

describe('estimatePose', () => {
  it('finds the pose of a head of average shape to 7 degrees', () => {
    for (const [name, angles] of Object.entries(poses)) {
      const [one, other, tip, lips] = project([leftEye, rightEye, nose, mouth], angles);
      if (!one || !other || !tip || !lips) throw new Error('A point is missing.');
      expectAngles(estimatePose({ eyes: [one, other], nose: tip, mouth: lips }), angles, 7, name);
      // Some detectors name the eyes from the person's side, some from the viewer's.
      expectAngles(estimatePose({ eyes: [other, one], nose: tip, mouth: lips }), angles, 7, name);
    }
  });
});

/** A result as face-api gives it: 68 points. Those that no reader uses are somewhere in the face. */
function createFaceApiFace(angles: Angles, lidOpening: number) {
  const positions: Vector[] = Array.from({ length: 68 }, () => [0, 0.8, 0]);
  const setEye = (first: number, [x, y, z]: Vector) => {
    const lid = lidOpening / 2;
    const outline: Vector[] = [[x - 0.2, y, z], [x - 0.07, y - lid, z], [x + 0.07, y - lid, z], [x + 0.2, y, z], [x + 0.07, y + lid, z], [x - 0.07, y + lid, z]]; // prettier-ignore
    outline.forEach((point, index) => (positions[first + index] = point));
  };
  setEye(36, leftEye);
  setEye(42, rightEye);
  positions[30] = nose;
  positions[48] = [-0.4, mouth[1], mouth[2]];
  positions[54] = [0.4, mouth[1], mouth[2]];
  positions[8] = chin;
  return {
    detection: { box: { x: 220, y: 140, width: 200, height: 220 } },
    landmarks: { positions: project(positions, angles) },
  };
}

describe('readFaceApi', () => {
  it('reads the box, the pose and the eyes', () => {
    for (const [name, angles] of Object.entries(poses)) {
      const face = readFaceApi(createFaceApiFace(angles, 0.18));
      expect(face.box, name).toEqual({ x: 220, y: 140, width: 200, height: 220 });
      expect(face.eyesOpen, name).toBe(1);
      expectAngles(face, angles, 7, name);
    }
  });

  it('gives assessFrame what it needs for each code that face-api can tell', () => {
    const assess = (angles: Angles, lidOpening: number) =>
      assessFrame([readFaceApi(createFaceApiFace(angles, lidOpening))], frame);
    expect(assess(straight, 0.18)).toBe('holdStill');
    expect(assess({ ...straight, yaw: 30 }, 0.18)).toBe('faceTurned');
    expect(assess({ ...straight, roll: 15 }, 0.18)).toBe('faceTurned');
    expect(assess(straight, 0.02)).toBe('eyesNotVisible');
  });

  it('reads the box alone of a face with other points', () => {
    const { detection } = createFaceApiFace(straight, 0.18);
    expect(readFaceApi({ detection, landmarks: { positions: [] } })).toEqual({ box: detection.box });
  });
});

/** A result as the browser's FaceDetector gives it. */
function createBrowserFace(angles: Angles) {
  const [one, other, tip, lips] = project([leftEye, rightEye, nose, mouth], angles);
  const box = { x: 220, y: 140, width: 200, height: 220, top: 140, left: 220, right: 420, bottom: 360 };
  const locate = (point: Point | undefined) => (point ? [point] : []);
  return {
    boundingBox: { ...box, toJSON: () => box },
    landmarks: [
      { type: 'eye', locations: locate(one) },
      { type: 'mouth', locations: locate(lips) },
      { type: 'eye', locations: locate(other) },
      { type: 'nose', locations: locate(tip) },
    ] as const,
  };
}

describe('readFaceDetector', () => {
  it('reads the box and the pose', () => {
    for (const [name, angles] of Object.entries(poses)) {
      const face = readFaceDetector(createBrowserFace(angles));
      expect(face.box, name).toEqual({ x: 220, y: 140, width: 200, height: 220 });
      expectAngles(face, angles, 7, name);
    }
  });

  it('reads the box alone where the browser finds no nose', () => {
    const { boundingBox, landmarks } = createBrowserFace(straight);
    const face = readFaceDetector({ boundingBox, landmarks: landmarks.filter(({ type }) => type !== 'nose') });
    expect(face).toEqual({ box: { x: 220, y: 140, width: 200, height: 220 } });
    expect(assessFrame([face], frame)).toBe('holdStill');
  });
});

/** A result as MediaPipe gives it: the points from 0 to 1, the matrix column by column, with y upwards. */
function createMediaPipeResult(angles: Angles, blinks: readonly [left: number, right: number]) {
  const columns = ([[1, 0, 0], [0, 1, 0], [0, 0, 1]] as const).map((axis) => turn(axis, angles)); // prettier-ignore
  const points = Array.from({ length: 478 }, (_, index) => ({
    x: 0.5 + 0.15 * Math.cos(index),
    y: 0.5 + 0.22 * Math.sin(index),
    z: 0,
  }));
  return {
    faceLandmarks: [points],
    faceBlendshapes: [
      {
        categories: [
          { categoryName: '_neutral', score: 0.9 },
          { categoryName: 'eyeBlinkLeft', score: blinks[0] },
          { categoryName: 'eyeBlinkRight', score: blinks[1] },
        ],
      },
    ],
    facialTransformationMatrixes: [
      { rows: 4, columns: 4, data: [...columns.flatMap((column) => [...column, 0]), 3, -2, -45, 1] },
    ],
  };
}

describe('readMediaPipe', () => {
  it('reads the box, the pose and the eyes', () => {
    for (const [name, angles] of Object.entries(poses)) {
      const [face] = readMediaPipe(createMediaPipeResult(angles, [0.1, 0.2]), frame);
      if (!face) throw new Error('There is no face.');
      expect(face.box.x, name).toBeCloseTo(224, 0);
      expect(face.box.width, name).toBeCloseTo(192, 0);
      expect(face.box.height, name).toBeCloseTo(211, 0);
      expect(face.eyesOpen, name).toBeCloseTo(0.8);
      // A sign does not matter to assessFrame: MediaPipe counts some angles the other way.
      const sizes = { yaw: Math.abs(face.yaw ?? NaN), pitch: Math.abs(face.pitch ?? NaN), roll: Math.abs(face.roll ?? NaN) }; // prettier-ignore
      const expected = { yaw: Math.abs(angles.yaw), pitch: Math.abs(angles.pitch), roll: Math.abs(angles.roll) };
      expectAngles(sizes, expected, 0.01, name);
    }
  });

  it('gives assessFrame what it needs for each code that MediaPipe can tell', () => {
    const assess = (angles: Angles, blinks: readonly [number, number]) =>
      assessFrame(readMediaPipe(createMediaPipeResult(angles, blinks), frame), frame);
    expect(assess(straight, [0.1, 0.1])).toBe('holdStill');
    expect(assess({ ...straight, pitch: 20 }, [0.1, 0.1])).toBe('faceTurned');
    // One closed eye is enough.
    expect(assess(straight, [0.1, 0.9])).toBe('eyesNotVisible');
    expect(assessFrame(readMediaPipe({ faceLandmarks: [], faceBlendshapes: [], facialTransformationMatrixes: [] }, frame), frame)).toBe(412); // prettier-ignore
  });

  it('reads the box alone without blendshapes and matrixes', () => {
    const { faceLandmarks } = createMediaPipeResult(straight, [0, 0]);
    const [face] = readMediaPipe({ faceLandmarks, faceBlendshapes: [], facialTransformationMatrixes: [] }, frame);
    expect(face).toEqual({ box: face?.box, eyesOpen: undefined });
  });
});
