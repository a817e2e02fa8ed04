export function Logo() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <path d="M3 9V6a3 3 0 0 1 3-3h3M19 3h3a3 3 0 0 1 3 3v3M25 19v3a3 3 0 0 1-3 3h-3M9 25H6a3 3 0 0 1-3-3v-3M10.5 11v1M17.5 11v1M10 17c2 2.3 6 2.3 8 0" />
    </svg>
  );
}
