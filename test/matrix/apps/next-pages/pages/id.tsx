import { FaceCheck } from '../components/FaceCheck';

export default function IndonesianPage() {
  return (
    <main>
      <FaceCheck language="id" />
    </main>
  );
}
