import type { DataColumn } from './data-table';
import classes from './data-table.module.css';

/** First column as the title, the others as label and value. */
export function DefaultCard<Row>({ columns, row }: { readonly columns: readonly DataColumn<Row>[]; readonly row: Row }) {
  const [title, ...facts] = columns;
  return (
    <>
      <div className={classes.cardTitle}>{title?.cell(row)}</div>
      <dl className={classes.cardFacts}>{facts.filter(({ wideOnly }) => !wideOnly).map(({ id, header, cell }) => ({ id, header, value: cell(row) })).filter(({ value }) => value !== '' && value !== null).map(({ id, header, value }) => <div key={id}><dt>{header}</dt><dd>{value}</dd></div>)}</dl>
    </>
  );
}
