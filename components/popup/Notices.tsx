/** What is to be told of the cleaning as a whole, in sentences; always there, so that screen readers hear what comes into it. */
export function Notices({ notes }: { notes: readonly string[] }) {
  return (
    <div class="notes" role="status">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
