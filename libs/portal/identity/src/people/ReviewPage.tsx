import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { faultOf, useIntentMutation, usePages } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { type DataColumn, DataTable, DateText, EmptyState, ErrorState, FilterChips, flagParam, Notice, Page, PageHeader, StateBadge, useDrawer, useOnceOpened, useUrlState } from '@portico/portal-ui-kit';
import { lazy, Suspense, useMemo, useState } from 'react';

import { NotForYou } from '../company/NotForYou';
import { type IdentityTranslate, useIdentityT } from '../messages/identity-messages';
import { columnsOf } from './people-columns';
import { ConfirmReviewDocument, type PeopleAnswer, peopleTypes, type PersonView, ReviewDocument } from './people.documents';
import { calledOf } from './person-state';

const PersonDrawer = lazy(async () => ({ default: (await import('./PersonDrawer')).PersonDrawer }));
const shape = { due: flagParam(true) };
const pageSize = 50;
const peopleOf = ({ accessReview }: { readonly accessReview: { readonly people: PeopleAnswer } }): PeopleAnswer => accessReview.people;

export function ReviewPage() {
  const t = useIdentityT();
  const { can } = useSession();
  return can('MANAGE_PEOPLE') ? <Review /> : <NotForYou title={t('people.review')} />;
}

/** Who may do what, looked at once a year: those longest without a look first, each with their rights a press away. */
function Review() {
  const t = useIdentityT();
  const { values: { due }, set } = useUrlState(shape);
  const { data, rows, state, failure, more, refetch } = usePages(ReviewDocument, { first: pageSize, isDue: due ? true : null }, peopleOf);
  const confirm = useIntentMutation(ConfirmReviewDocument, { refetch: peopleTypes });
  const drawer = useDrawer('person');
  const hasOpened = useOnceOpened(drawer.openId !== null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const open = drawer.open;
  const columns = useMemo(() => reviewColumns(t, open), [t, open]);
  const run = async () => {
    const { data: answer, failure: none } = await confirm.run((idempotencyKey) => ({ idempotencyKey, personIds: [...selected] }));
    if (answer?.answer.__typename === 'ReviewConfirmed') { notifications.show({ color: 'good', message: t('people.confirmedCount', { count: selected.size }) }); setSelected(new Set()); setProblem(null); return; }
    setProblem(answer ? answer.answer.message : none.message ?? t(none.kind === 'network' ? 'failed.network' : 'failed.ours'));
  };
  return (
    <Page fill>
      <PageHeader title={t('people.review')} backTo="/account/people" crumbs={[{ label: t('people.title'), to: '/account/people' }, { label: t('people.review') }]} sub={t('people.reviewSub')} />
      <FilterChips filters={[{ key: 'due', kind: 'toggle', label: t('people.onlyDue'), pinned: true, ...(data ? { count: data.accessReview.dueCount } : {}) }]} values={{ due }} onChange={(_, value) => { set({ due: value === true }); setSelected(new Set()); }} />
      {problem !== null && <Notice tone="bad" announce="assertive" title={problem} />}
      <DataTable
        label={t('people.review')} columns={columns} rows={rows} rowId={({ id }) => id} state={state} density="item" onOpen={({ id }) => open(id)} openId={drawer.openId} onEndNear={more}
        selection={{ selected, onChange: setSelected, label: calledOf, canSelect: ({ availableActions }) => availableActions.includes('CONFIRM_REVIEW'), actions: <Button loading={confirm.isRunning} onClick={() => void run()}>{t('people.confirmCount', { count: selected.size })}</Button> }}
        error={<ErrorState {...faultOf(failure)} title={t('people.failed')} onRetry={() => { refetch().catch(() => undefined); }} />} empty={<EmptyState title={t('people.nobodyDue')}>{t('people.nobodyDueText')}</EmptyState>}
      />
      {hasOpened && <Suspense><PersonDrawer id={drawer.openId} onClose={drawer.close} /></Suspense>}
    </Page>
  );
}

const reviewColumns = (t: IdentityTranslate, open: (id: string) => void): readonly DataColumn<PersonView>[] => [
  ...columnsOf(t, open).filter(({ id }) => ['name', 'roles', 'seen'].includes(id)).map((column) => ({ ...column, sortable: false })),
  { id: 'reviewed', header: t('people.reviewed'), width: 190, cell: ({ reviewedAt, isReviewDue }) => <>{reviewedAt ? <DateText at={reviewedAt} /> : <span className="pt-muted">{t('people.neverReviewed')}</span>} {isReviewDue && <StateBadge tone="warn">{t('people.due')}</StateBadge>}</> },
];
