import { drawPerson } from './drawPerson.ts';
import { frameSize, type SimulatedLight, type SimulatedScene } from './simulatePerson.ts';

const windowFrame = new Path2D('M52 40h112v190H52ZM108 40v190M52 128h112');

const personColors = { skin: '#b9825c', shirt: '#24766a' };
const passerByColors = { skin: '#d3a17c', shirt: '#8a5a78' };

/** How the light changes the room and the person in it. */
const lights: Readonly<Record<SimulatedLight, (context: CanvasRenderingContext2D, part: 'room' | 'person') => void>> = {
  even: () => undefined,
  dark: (context, part) => part === 'person' && shade(context, 'multiply', '#1c1c22'),
  lamp: (context, part) => part === 'person' && shade(context, 'screen', '#cfc9bd'),
  behind: (context, part) => (part === 'room' ? shade(context, 'screen', '#bdb8ad') : undefined),
};

/** Draws people in a room. The last one is the person at the camera, the others are behind. */
export function drawScene(context: CanvasRenderingContext2D, scene: SimulatedScene): void {
  const { people, light = 'even', isBlurred = false } = scene;
  drawRoom(context);
  lights[light](context, 'room');
  people.forEach((person, index) => {
    const isPasserBy = index < people.length - 1;
    drawPerson(context, person, isPasserBy ? passerByColors : personColors, light === 'behind');
  });
  lights[light](context, 'person');
  if (isBlurred) blur(context);
}

function shade(context: CanvasRenderingContext2D, operation: GlobalCompositeOperation, color: string): void {
  context.globalCompositeOperation = operation;
  context.fillStyle = color;
  context.fillRect(0, 0, frameSize.width, frameSize.height);
  context.globalCompositeOperation = 'source-over';
}

/** Blurs the picture: it becomes tiny and then large again. Not every browser knows `filter`. */
function blur(context: CanvasRenderingContext2D): void {
  const { width, height } = frameSize;
  const [tinyWidth, tinyHeight] = [width / 16, height / 16];
  context.drawImage(context.canvas, 0, 0, width, height, 0, 0, tinyWidth, tinyHeight);
  context.drawImage(context.canvas, 0, 0, tinyWidth, tinyHeight, 0, 0, width, height);
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
