// Packages without types of their own: what the tests use of them.
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export const createRoot: (element: Element) => { render: (node: ReactNode) => void };
}
