import { FaceCheck } from '../FaceCheck';

export default function IndonesianPage() {
  return (
    <main>
      <FaceCheck language="id" />
    </main>
  );
}
