import Link from 'next/link';
import { Help } from './help';

export default function Page() {
  return (
    <main>
      <h1>Någon att prata med</h1>
      <Help />
      <Link href="/more/" replace>
        Mer om stöd
      </Link>
    </main>
  );
}
