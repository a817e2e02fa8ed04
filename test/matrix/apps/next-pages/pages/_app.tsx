import type { AppProps } from 'next/app';
import 'face-status-kit/styles.css';

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
