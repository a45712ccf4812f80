import { cx } from '../../ui/cx';
import { type CursorTrail, TrailPager, type TrailPagerProps } from '../../ui/pager';

interface RowPagesProps {
  readonly trail: CursorTrail;
  readonly pageSize: number;
  /** The page shown. */
  readonly page: {
    readonly nodes: readonly unknown[];
    readonly pageInfo: TrailPagerProps['pageInfo'];
    readonly totalCount: number;
  };
  /** The next one is on its way. */
  readonly isStale: boolean;
  readonly children: React.ReactNode;
}

/** A page of a register's rows, with the way to the others. */
export function RowPages({ trail, pageSize, page, isStale, children }: RowPagesProps) {
  const { nodes, pageInfo, totalCount } = page;
  return (
    <div aria-busy={isStale} className={cx(isStale && 'opacity-60')}>
      {children}
      <TrailPager trail={trail} pageInfo={pageInfo} total={totalCount} pageSize={pageSize} count={nodes.length} />
    </div>
  );
}
