import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Cell, Column, Row, Table as AriaTable, TableBody, TableHeader } from 'react-aria-components';
import { cx } from './class-names.ts';
import { EmptyState } from './EmptyState.tsx';
import { withoutUndefined } from './without-undefined.ts';
import styles from './Table.module.css';

export interface TableColumn<RowData> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: RowData) => ReactNode;
  /** The column that names the row (the first unless told). */
  readonly rowHeader?: boolean | undefined;
  /** Numbers at the end; 'start' unless told. */
  readonly align?: 'start' | 'end' | undefined;
  /** narrow: no wider than its content; wide: about two fifths. */
  readonly width?: 'narrow' | 'normal' | 'wide' | undefined;
  readonly sortable?: boolean | undefined;
  /** The heading is for screen readers only, as over a column of buttons. */
  readonly hideHeader?: boolean | undefined;
}

export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

interface TableProps<RowData> {
  /** What the table lists, for screen readers. */
  readonly label: string;
  readonly columns: readonly TableColumn<RowData>[];
  readonly rows: readonly RowData[];
  readonly rowKey: (row: RowData) => string;
  /** Press or Enter on a row. */
  readonly onOpen?: ((row: RowData) => void) | undefined;
  /** The text typing ahead looks in, and by which a row is announced. */
  readonly rowText?: ((row: RowData) => string) | undefined;
  readonly sort?: TableSort | undefined;
  readonly onSort?: ((sort: TableSort) => void) | undefined;
  /** What to show without rows; an EmptyState. */
  readonly empty?: ReactNode;
  /** 'page': the head sticks to the scrolling page; 'inside': the table scrolls in the height it is given. */
  readonly scroll?: 'page' | 'inside' | undefined;
}

/** Rows under sticky headings; arrow keys move, Enter opens. Sorting is the caller's. */
export function Table<RowData>(props: TableProps<RowData>) {
  const { label, columns, rows, rowKey, onOpen, rowText, sort, onSort, empty, scroll } = props;
  const namesRow = columns.some((column) => column.rowHeader);
  const byKey = new Map(rows.map((row) => [rowKey(row), row]));
  const place = (column: TableColumn<RowData>) =>
    cx(
      column.align === 'end' && styles.end,
      (column.width ?? 'normal') !== 'normal' && styles[column.width ?? ''],
    );
  return (
    <div className={cx(styles.wrap, scroll === 'inside' && styles.inside)}>
      <AriaTable
        aria-label={label}
        className={cx(styles.table)}
        {...(sort === undefined ? {} : { sortDescriptor: sort })}
        {...withoutUndefined({
          onSortChange:
            onSort && ((next) => onSort({ column: String(next.column), direction: next.direction })),
          onRowAction:
            onOpen &&
            ((key) => {
              const row = byKey.get(String(key));
              if (row !== undefined) onOpen(row);
            }),
        })}
      >
        <TableHeader className={cx(styles.head)}>
          {columns.map((column, index) => (
            <Column
              key={column.id}
              id={column.id}
              className={cx(place(column), column.sortable && styles.sortable)}
              isRowHeader={namesRow ? column.rowHeader === true : index === 0}
              allowsSorting={column.sortable ?? false}
            >
              {({ allowsSorting, sortDirection }) => (
                <span className={cx(styles.heading, column.hideHeader && 'visually-hidden')}>
                  {column.header}
                  {allowsSorting ? <SortArrow direction={sortDirection} /> : null}
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody
          className={cx(styles.body)}
          renderEmptyState={() => empty ?? <EmptyState compact title="Niets om te tonen" />}
        >
          {rows.map((row) => (
            <Row
              key={rowKey(row)}
              id={rowKey(row)}
              className={cx(styles.row, onOpen !== undefined && styles.opens)}
              {...withoutUndefined({ textValue: rowText?.(row) })}
            >
              {columns.map((column) => (
                <Cell
                  key={column.id}
                  className={place(column)}
                  data-heading={column.hideHeader === true ? '' : column.header}
                >
                  {column.cell(row)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  );
}

function SortArrow({ direction }: { readonly direction: TableSort['direction'] | undefined }) {
  if (direction === undefined)
    return <ChevronsUpDown className={cx(styles.arrow, styles.arrowIdle)} aria-hidden />;
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return <Arrow className={cx(styles.arrow)} aria-hidden strokeWidth={2.5} />;
}
