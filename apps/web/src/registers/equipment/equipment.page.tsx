import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import {
  EquipmentDocument,
  EquipmentLedgerDocument,
  type EquipmentLedgerQuery,
  type EquipmentPartsFragment,
} from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import { Button, buttonClass } from '../../ui/button';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/icons';
import { TrailPager, useCursorTrail } from '../../ui/pager';
import { EmptyState, Skeleton } from '../../ui/states';
import { RegisterHeader } from '../register-header';
import { EquipmentDialog } from './equipment-dialog';
import { EquipmentFilters } from './equipment-filters';
import { EquipmentTable } from './equipment-table';
import { ImportDialog } from './import-dialog';
import { LedgerSummary } from './ledger-summary';
import { useRemoveEquipment } from './use-remove-equipment';

const pageSize = 50;

/** What is open over the page: the form of a piece, null being a new one, or the import. */
type Open = { readonly type: 'form'; readonly piece: EquipmentPartsFragment | null } | { readonly type: 'import' };

/** 機器台帳: a clinic's equipment. */
export function EquipmentPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/equipment' });
  const query = useLoad(EquipmentLedgerDocument, { clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'registers.equipment' })} skeleton={<Skeleton rows={12} />}>
      {({ equipmentLedger }) => <Ledger clinicId={clinicId} ledger={equipmentLedger} />}
    </Loaded>
  );
}

interface LedgerProps {
  readonly clinicId: string;
  readonly ledger: EquipmentLedgerQuery['equipmentLedger'];
}

function Ledger({ clinicId, ledger }: LedgerProps) {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState<Open | null>(null);
  const canEdit = ledger.viewerCanEdit;
  const close = () => setOpen(null);
  const add = canEdit && (
    <>
      <Button icon="upload" onPress={() => setOpen({ type: 'import' })}>
        {formatMessage({ id: 'registers.equipment.import' })}
      </Button>
      <Button icon="plus" variant="primary" onPress={() => setOpen({ type: 'form', piece: null })}>
        {formatMessage({ id: 'registers.equipment.add' })}
      </Button>
    </>
  );
  return (
    <>
      <RegisterHeader
        clinicId={clinicId}
        clinicName={ledger.clinicName}
        title="registers.equipment"
        body="registers.equipment.body"
        actions={
          ledger.total > 0 && (
            <>
              <ExportLink clinicId={clinicId} ending="csv" label="registers.equipment.export" />
              <ExportLink clinicId={clinicId} ending="xlsx" label="registers.equipment.export.xlsx" />
              {add}
            </>
          )
        }
      />
      {ledger.total === 0 ? (
        <div className="card">
          <EmptyState icon="computer" title={formatMessage({ id: 'registers.equipment.empty' })} actions={add}>
            {formatMessage({ id: 'registers.equipment.empty.body' })}
          </EmptyState>
        </div>
      ) : (
        <>
          <LedgerSummary clinicId={clinicId} ledger={ledger} />
          <EquipmentFilters />
          <EquipmentList clinicId={clinicId} canEdit={canEdit} onEdit={(piece) => setOpen({ type: 'form', piece })} />
        </>
      )}
      {open?.type === 'form' && <EquipmentDialog clinicId={clinicId} piece={open.piece} onClose={close} />}
      {open?.type === 'import' && <ImportDialog clinicId={clinicId} onClose={close} />}
    </>
  );
}

function ExportLink({ clinicId, ending, label }: { clinicId: string; ending: 'csv' | 'xlsx'; label: MessageId }) {
  const { formatMessage } = useIntl();
  return (
    <a href={`/clinics/${clinicId}/equipment.${ending}`} download className={`${buttonClass()} no-underline`}>
      <Icon name="download" size={20} />
      {formatMessage({ id: label })}
    </a>
  );
}

interface EquipmentListProps {
  readonly clinicId: string;
  readonly canEdit: boolean;
  readonly onEdit: (piece: EquipmentPartsFragment) => void;
}

function EquipmentList({ clinicId, canEdit, onEdit }: EquipmentListProps) {
  const { formatMessage } = useIntl();
  const { after, only, text, device } = useSearch({ from: '/session/clinics/$clinicId/equipment' });
  const navigate = useNavigate({ from: '/clinics/$clinicId/equipment' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const wanted = {
    text,
    kind: device,
    isRemote: only === 'remote' ? true : undefined,
    isUnsupported: only === 'unsupported' ? true : undefined,
  };
  const variables = { clinicId, filter: wanted, first: pageSize, after };
  const page = useLoad(EquipmentDocument, variables, { keepPrevious: true });
  const remove = useRemoveEquipment();
  return (
    <Loaded query={page} skeleton={<Skeleton rows={12} />}>
      {({ equipment: { nodes, pageInfo, totalCount } }) =>
        nodes.length === 0 ? (
          <div className="card">
            <EmptyState
              title={formatMessage({ id: 'registers.equipment.noMatch' })}
              actions={
                <Button onPress={() => void navigate({ search: {} })}>
                  {formatMessage({ id: 'ui.clearFilters' })}
                </Button>
              }
            />
          </div>
        ) : (
          <div aria-busy={page.isPlaceholderData} className={cx(page.isPlaceholderData && 'opacity-60')}>
            <EquipmentTable
              rows={nodes}
              canEdit={canEdit}
              onEdit={onEdit}
              onRemove={(piece) => void remove(piece, piece.name)}
            />
            <TrailPager trail={trail} pageInfo={pageInfo} total={totalCount} pageSize={pageSize} count={nodes.length} />
          </div>
        )
      }
    </Loaded>
  );
}
