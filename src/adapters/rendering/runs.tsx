/** The words of a block: plain text, times, and words in another language. */
import { Fragment } from "react";
import type { Run } from "../../domain/edition/page.ts";
import { unbreakable, widthInEm } from "./half.ts";

/**
 * Each time stands in `<time datetime>`; what is between the halves of a dual time, brackets too, stands outside.
 * `room` is the width of the line in em on the smallest telephone: a half within it never breaks.
 */
export function Runs({ runs, room }: { readonly runs: readonly Run[]; readonly room: number }) {
  return runs.map((run, index) => {
    switch (run.kind) {
      case "text":
        return run.text;
      case "foreign":
        return (
          <span key={index} lang={run.lang}>
            {run.text}
          </span>
        );
      case "time":
        return <TimeRun key={index} text={run.text} datetime={run.datetime} room={room} />;
      default:
        return run satisfies never;
    }
  });
}

export interface TimeRunProps {
  readonly text: string;
  readonly datetime: string;
  readonly room: number;
}

/** One half of a time. */
export function TimeRun({ text, datetime, room }: TimeRunProps) {
  const moment = /^\d{4}-\d{2}-\d{2}T/u.test(datetime);
  if (widthInEm(text) <= room) {
    return (
      <time dateTime={datetime} className={moment ? "moment" : undefined}>
        {text}
      </time>
    );
  }
  return (
    <time dateTime={datetime} className={moment ? "moment long" : "long"}>
      {unbreakable(text).map((piece, index) => (
        <Fragment key={index}>
          {index === 0 ? null : <wbr />}
          <span className="nb">{piece}</span>
        </Fragment>
      ))}
    </time>
  );
}
