import { FaceCheck } from '../components/FaceCheck';

export default function Page() {
  return (
    <main>
      <FaceCheck language="en" />
    </main>
  );
}
