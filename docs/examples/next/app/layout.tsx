import type { ReactNode } from 'react';
import { Exit } from './exit';

export const metadata = { title: 'Stöd', referrer: 'no-referrer' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="sv">
      <body>
        {children}
        <Exit />
      </body>
    </html>
  );
}
