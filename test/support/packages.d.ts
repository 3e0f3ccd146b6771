// Types for packages that ship none. Covers only the parts that the tests use.
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export const createRoot: (element: Element) => { render: (node: ReactNode) => void };
}
