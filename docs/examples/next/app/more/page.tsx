import Link from 'next/link';

export default function More() {
  return (
    <main>
      <h1>Mer om stöd</h1>
      <Link href="/" replace>
        Någon att prata med
      </Link>
    </main>
  );
}
