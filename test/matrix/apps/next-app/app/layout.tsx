import type { ReactNode } from 'react';
import 'face-status-kit/styles.css';

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
