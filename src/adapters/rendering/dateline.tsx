/** The date line as its version has it: February 15, 2023; 令和5年2月15日. */
export interface DatelineProps {
  readonly text: string;
  /** `YYYY-MM-DD`, or null where the words name no day. */
  readonly date: string | null;
  readonly lang?: string;
}

export function Dateline({ text, date, lang }: DatelineProps) {
  return (
    <p className="dateline" lang={lang}>
      {date === null ? text : <time dateTime={date}>{text}</time>}
    </p>
  );
}
