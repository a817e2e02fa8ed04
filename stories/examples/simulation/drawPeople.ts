import { frameSize, type SimulatedFace } from './simulatePerson.ts';

/** The shapes of a person whose face is 100 px wide, relative to the middle of the face. */
const shirt = new Path2D('M-128 460v-256c0-56 40-84 92-96h72c52 12 92 40 92 96v256Z');
const neck = new Path2D('M-27 44h54v62c0 30-54 30-54 0Z');
const hair = new Path2D('M-53 14c-10-62 22-86 54-86s64 22 52 86c-4-24-12-40-20-46-22 10-50 10-66-2-12 8-16 26-20 48Z');
const features = new Path2D('M-19 8v5M19 8v5M0 16c0 8-3 12-5 16 2 3 5 3 8 2M-17 44c10 9 24 9 34 0');
const windowFrame = new Path2D('M52 40h112v190H52ZM108 40v190M52 128h112');

const personColors = { skin: '#b9825c', shirt: '#24766a' };
const passerByColors = { skin: '#d3a17c', shirt: '#8a5a78' };

/** Draws people in a room. The last one is the person at the camera, the others are behind. */
export function drawPeople(context: CanvasRenderingContext2D, people: readonly SimulatedFace[]): void {
  drawRoom(context);
  people.forEach((person, index) => {
    const isPasserBy = index < people.length - 1;
    drawPerson(context, person, isPasserBy ? passerByColors : personColors);
  });
}

function drawRoom(context: CanvasRenderingContext2D): void {
  const { width, height } = frameSize;
  const wall = context.createLinearGradient(0, 0, 0, height);
  wall.addColorStop(0, '#e4ded3');
  wall.addColorStop(1, '#cfc8ba');
  context.fillStyle = wall;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#f6f4ee';
  context.fill(windowFrame);
  context.strokeStyle = '#b9b1a1';
  context.lineWidth = 5;
  context.stroke(windowFrame);
  context.fillStyle = '#b7a994';
  context.fillRect(0, 470, width, height - 470);
}

function drawPerson(
  context: CanvasRenderingContext2D,
  { x, y, width }: SimulatedFace,
  colors: typeof personColors,
): void {
  const face = new Path2D();
  face.ellipse(0, 6, 50, 64, 0, 0, 2 * Math.PI);

  context.save();
  context.translate(x, y);
  context.scale(width / 100, width / 100);
  const fills = [
    [shirt, colors.shirt],
    [neck, colors.skin],
    [face, colors.skin],
    [hair, '#2b2421'],
  ] as const;
  for (const [shape, color] of fills) {
    context.fillStyle = color;
    context.fill(shape);
  }
  context.strokeStyle = '#4b2f20';
  context.lineWidth = 4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(features);
  context.restore();
}
