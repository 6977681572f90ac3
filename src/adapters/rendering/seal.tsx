/**
 * The mark where a publisher has none of its own: two columns of lines on either side of one meridian - the same
 * text in two languages, and the line where the day changes.
 */
export function Seal() {
  return (
    <svg className="seal" width="40" height="40" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="18.2" />
      <path d="M20 7.5v25M9.5 15.5h6.5M8 20h8M9.5 24.5h6.5M24 15.5h6.5M24 20h8M24 24.5h6.5" />
    </svg>
  );
}
