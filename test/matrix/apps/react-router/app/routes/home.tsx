import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { FaceCheck } from '../FaceCheck';

/** Takes the first language that the browser asks for. The server and the browser then render the same words. */
export function loader({ request }: LoaderFunctionArgs) {
  const [language = 'en'] = request.headers.get('Accept-Language')?.split(',') ?? [];
  return { language };
}

export default function Home() {
  const { language } = useLoaderData<typeof loader>();
  return (
    <main>
      <FaceCheck language={language} />
    </main>
  );
}
