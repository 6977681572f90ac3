/**
 * All languages of an edition side by side: one row a block, the source first, the same ids as on the pages in
 * one language. With two languages there are two columns; with more, and on narrow screens, a row is a stack.
 */
import type { Page, PageBlock, PageVersion } from "../../domain/edition/page.ts";
import { isOrdered, markerNumber, nestLists, type ListItem } from "./block-tree.ts";
import { Dateline } from "./dateline.tsx";
import { Facts } from "./facts.tsx";
import { Notice } from "./notice.tsx";
import { partsOf } from "./page-parts.ts";
import { at } from "./paths.ts";
import { Runs } from "./runs.tsx";
import { headlineRoom, TextBlock } from "./text-block.tsx";
import { Trail } from "./trail.tsx";
import type { Words } from "./words.ts";

/** The source first. */
export type Versions = readonly [PageVersion, ...PageVersion[]];

interface Column {
  readonly version: PageVersion;
  readonly blocks: ReadonlyMap<string, PageBlock>;
}

type Columns = readonly [Column, ...Column[]];

export interface BilingualArticleProps {
  readonly page: Page;
  readonly versions: Versions;
  readonly words: Words;
}

export function BilingualArticle({ page, versions, words }: BilingualArticleProps) {
  const [source, ...others] = versions;
  const columns: Columns = [columnOf(source), ...others.map(columnOf)];
  const own = words.in(source.locale);
  const date = source.dateline.date ?? page.firstPublishedAt;
  return (
    <div className={versions.length === 2 ? "parallel two" : "parallel"}>
      <Trail publicUrl={page.publicUrl} locale={source.locale} date={date} words={own} />
      {page.status === "withdrawn"
        ? versions.map(({ locale }) => (
            <Notice key={locale} kind="withdrawn" page={page} locale={locale} words={words.in(locale)} />
          ))
        : null}
      <article>
        <Heads columns={columns} />
        <Rows columns={columns} />
      </article>
      <aside className="facts" aria-label={own.t("facts")}>
        <div className="pair">
          {versions.map((version) => (
            <div key={version.locale} className="fact-pair" lang={words.in(version.locale).locale}>
              <Facts
                page={page}
                version={version}
                words={words.in(version.locale)}
                address={at.bilingual(page.key)}
              />
            </div>
          ))}
        </div>
      </aside>
    </div>
  );
}

/** One headline of the page, said in each language; what stands above and below it in rows. */
function Heads({ columns }: { readonly columns: Columns }) {
  const { category, subheads } = partsOf(columns[0].version);
  return (
    <header className="head">
      {category === null ? null : <Row path={category.path} columns={columns} />}
      <h1 className="pair">
        {columns.map(({ version }) => (
          <span key={version.locale} lang={version.locale}>
            <Runs runs={version.headline} room={headlineRoom} />
          </span>
        ))}
      </h1>
      {subheads.map((block) => (
        <Row key={block.path} path={block.path} columns={columns} />
      ))}
      <div className="pair">
        {columns.map(({ version }) => (
          <Dateline key={version.locale} {...version.dateline} lang={version.locale} />
        ))}
      </div>
    </header>
  );
}

function Rows({ columns }: { readonly columns: Columns }) {
  const { body } = partsOf(columns[0].version);
  return (
    <div className="body">
      {nestLists(body).map((part) =>
        part.kind === "block" ? (
          <Row key={part.block.path} path={part.block.path} columns={columns} />
        ) : (
          <RowList key={part.items[0]?.block.path} items={part.items} columns={columns} />
        ),
      )}
    </div>
  );
}

function RowList({ items, columns }: { readonly items: readonly ListItem[]; readonly columns: Columns }) {
  const rows = items.map(({ block, children }) => (
    <li key={block.path} id={block.path} value={markerNumber(block.marker) ?? undefined}>
      <Cells path={block.path} columns={columns} />
      {children.length > 0 ? <RowList items={children} columns={columns} /> : null}
    </li>
  ));
  return isOrdered(items) ? <ol role="list">{rows}</ol> : <ul role="list">{rows}</ul>;
}

function Row({ path, columns }: { readonly path: string; readonly columns: Columns }) {
  return (
    <div id={path}>
      <Cells path={path} columns={columns} />
    </div>
  );
}

/** One block in each language. */
function Cells({ path, columns }: { readonly path: string; readonly columns: Columns }) {
  return (
    <div className="pair row">
      {columns.map(({ version, blocks }) => {
        const block = blocks.get(path);
        return block === undefined ? (
          <div key={version.locale} />
        ) : (
          <TextBlock key={version.locale} block={block} lang={version.locale} />
        );
      })}
    </div>
  );
}

function columnOf(version: PageVersion): Column {
  return { version, blocks: new Map(version.blocks.map((block) => [block.path, block])) };
}
