/** A translation unit of TMX 1.4b: the same words in several languages, and what is said about them. */
export interface TmxUnit {
  /** `tuid` as written: the standard does not ask that it be unique. */
  readonly tuid: string | null;
  /** `srclang` of the unit or else of the header; null for `*all*`: any language may be the source. */
  readonly sourceLang: string | null;
  /** One a `tuv`, in the order of the file. Languages as written (`EN-us`), text with its codes taken out. */
  readonly segs: readonly TmxSeg[];
  /** `<prop type="…">` of the unit. Of several of one type the first counts. */
  readonly props: { readonly [type: string]: string };
  readonly notes: readonly string[];
  /** `creationdate` as written, `YYYYMMDDThhmmssZ`. */
  readonly createdAt: string | null;
}

export interface TmxSeg {
  readonly lang: string;
  readonly text: string;
}

/** A unit as read, with the line of its start tag. */
export interface ReadTmxUnit extends TmxUnit {
  readonly line: number;
}
