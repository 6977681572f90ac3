/** What the translate stage needs of a translation provider. Implemented by one file each in `adapters/providers/`. */
import type { Content } from "../domain/segments/segment.ts";

export interface Provider {
  /** The author named with every target it gives. */
  readonly name: string;
  /**
   * Drafts all segments of a batch. The answer has one content for each segment, in the same order, with every placeable of
   * the segment in it once.
   */
  translate(batch: TranslationBatch): Promise<readonly Content[]>;
}

export interface TranslationBatch {
  /** BCP 47. */
  readonly from: string;
  readonly to: string;
  readonly segments: readonly Content[];
}
