import { FaceCheck } from './FaceCheck';

export default function Page() {
  return (
    <main>
      <FaceCheck language="en" />
    </main>
  );
}
