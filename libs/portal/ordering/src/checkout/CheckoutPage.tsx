import { Button, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useIntentMutation, useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { ChangedPrices, EmptyState, ErrorState, narrowScreen, Notice, Page, PageHeader, PanelSkeleton, Section } from '@portico/portal-ui-kit';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { ChangeCartLinesDocument } from '../cart/cart.documents';
import { useOrderingT } from '../messages/ordering-messages';
import { checkInput, fullInput, useCheckoutForm } from './checkout-form';
import { CheckoutDocument, type CheckoutView, type OrderAbilities, type RefusalView, SubmitOrderDocument } from './checkout.documents';
import classes from './checkout.module.css';
import { CheckoutLines } from './CheckoutLines';
import { CheckoutSide } from './CheckoutSide';
import { CheckoutSkeleton } from './CheckoutSkeleton';
import { DeliveryFields } from './DeliveryFields';
import { type AttachedDocument, PoDocumentField } from './PoDocumentField';
import { NarrowFoot, OrderButton } from './OrderButton';
import { MayNotOrder } from '../views/MayNotOrder';
import { PoNumberField } from './PoNumberField';
import type { UncheckedTerms } from './UncheckedChoice';

/** Its number field is a seventh of the page's script, and seldom needed. */
const UncheckedChoice = lazy(() => import('./UncheckedChoice').then((loaded) => ({ default: loaded.UncheckedChoice })));

export function CheckoutPage() {
  const t = useOrderingT();
  const { viewer, can } = useSession();
  const { form, set, forget } = useCheckoutForm(viewer.account.id);
  const { data, state, failure, refetch } = useQuery(CheckoutDocument, { input: checkInput(form) }, { policy: 'network-only', keepPrevious: true, pause: !can('ORDER') });
  if (!can('ORDER')) return <MayNotOrder title={t('check.title')} />;
  const checkout = data?.checkout;
  if (!checkout) {
    if (state === 'loading') return <CheckoutSkeleton />;
    return <Page><PageHeader title={t('check.title')} backTo="/cart" /><ErrorState kind={failure?.kind === 'network' || failure?.kind === 'erp' ? failure.kind : 'unknown'} title={t('check.failed')} onRetry={() => { refetch().catch(() => undefined); }}>{failure?.kind === 'network' || failure?.kind === 'erp' ? undefined : t('check.failedText')}</ErrorState></Page>;
  }
  if (checkout.lines.length === 0) {
    return <Page><PageHeader title={t('check.title')} backTo="/cart" /><EmptyState title={t('cart.empty')} action={<Button component={Link} to="/shop">{t('cart.shop')}</Button>}>{t('cart.emptyText')}</EmptyState></Page>;
  }
  return <Checkout checkout={checkout} can={data.status.abilities} isChecking={state === 'loading'} form={form} set={set} forget={forget} recheck={() => { refetch().catch(() => undefined); }} />;
}

interface CheckoutProps extends ReturnType<typeof useCheckoutForm> { readonly checkout: CheckoutView; readonly can: OrderAbilities; readonly isChecking: boolean; readonly recheck: () => void }

function Checkout({ checkout, can, isChecking, form, set, forget, recheck }: CheckoutProps) {
  const t = useOrderingT();
  const navigate = useNavigate();
  const submit = useIntentMutation(SubmitOrderDocument, { refetch: ['Cart', 'OrderConnection', 'CreditAccount', 'Order'] });
  const change = useIntentMutation(ChangeCartLinesDocument);
  const [refusals, setRefusals] = useState<readonly RefusalView[]>([]);
  const [lost, setLost] = useState(false);
  const [accepted, setAccepted] = useState<string | null>(null);
  const [acceptsDuplicate, setAcceptsDuplicate] = useState(false);
  const [document, setDocument] = useState<AttachedDocument | null>(null);
  const poField = useRef<HTMLInputElement>(null);
  const stops = useRef<HTMLDivElement>(null);
  const isDown = checkout.refusals.some(({ reason }) => reason === 'ERP_UNAVAILABLE');
  const refusalOf = (field: string): string | null => refusals.find((each) => each.field === field)?.message ?? null;
  const isAccepted = accepted !== null && accepted === checkout.fingerprint;
  useEffect(() => { setRefusals((before) => before.filter(({ field }) => field !== 'poNumber')); }, [form.poNumber, acceptsDuplicate]);

  const order = async (terms: UncheckedTerms | null) => {
    setLost(false);
    const { data, failure } = await submit.run((idempotencyKey) => ({ input: {
      idempotencyKey, cartVersion: checkout.cartVersion, checkout: fullInput(form), acceptedFingerprint: checkout.changedPrices.length === 0 || isAccepted ? checkout.fingerprint ?? null : null,
      acceptDuplicatePo: acceptsDuplicate, poDocumentId: document?.id ?? null, ...(terms ?? {}),
    } }));
    if (failure) return setLost(true);
    if (data.submitOrder.__typename === 'OrderReceived') {
      forget();
      const { order: received, reference } = data.submitOrder;
      if (!received) notifications.show({ color: 'good', title: t('check.received'), message: t('check.receivedWhat', { reference }) });
      void navigate(received ? `/orders/${received.id}` : '/');
      return;
    }
    setRefusals(data.submitOrder.refusals);
    if (data.submitOrder.refusals.some(({ reason }) => reason === 'CART_CHANGED' || reason === 'PRICES_CHANGED' || reason === 'ERP_UNAVAILABLE')) recheck();
    if (data.submitOrder.refusals.some(({ field }) => field === 'poNumber')) poField.current?.focus();
    else stops.current?.focus();
  };
  const removeRises = async (lineIds: readonly string[]) => {
    await change.run((idempotencyKey) => ({ idempotencyKey, changes: lineIds.map((lineId) => ({ lineId, quantity: '0' })) }));
    recheck();
  };
  const isNarrow = useMediaQuery(narrowScreen, undefined, { getInitialValueInEffect: false }) ?? false;
  const orderButton = <OrderButton total={checkout.total.money} isChecking={isChecking} isSubmitting={submit.isRunning} onSubmit={() => void order(null)} />;
  const shown = standing(refusals, checkout.refusals);
  return (
    <Page foot={isNarrow && !isDown && <NarrowFoot checkout={checkout}>{orderButton}</NarrowFoot>} asideLabel={t('check.total')} aside={<CheckoutSide
      checkout={checkout} action={isNarrow ? null : orderButton}
      unchecked={isDown ? <Suspense fallback={<PanelSkeleton rows={4} />}><UncheckedChoice isAllowed={checkout.mayReceiveUnchecked} isSubmitting={submit.isRunning} onSubmit={(terms) => void order(terms)} onRetry={recheck} /></Suspense> : null}
    />}>
      <PageHeader title={t('check.title')} backTo="/cart" context={isChecking ? t('check.reading') : undefined} />
      {lost && <Notice tone="bad" title={t('cart.notSaved')} announce="assertive" action={<Button variant="default" onClick={() => void order(null)}>{t('cart.tryAgain')}</Button>}>{t('cart.notSavedText')}</Notice>}
      {shown.length > 0 && <div ref={stops} tabIndex={-1}><Notice tone="bad" title={t('check.stop')} announce="assertive"><ul className={classes.stops}>{shown.map((each) => <li key={`${each.reason}${each.lineId ?? ''}`}>{each.message}</li>)}</ul></Notice></div>}
      {checkout.changedPrices.length > 0 && checkout.priceDifference && <ChangedPrices
        currency={checkout.priceDifference.currency} netEffect={checkout.priceDifference.amount} readAt={checkout.freshness.asOf ?? new Date().toISOString()} accepted={isAccepted} onAccept={(yes) => setAccepted(yes ? checkout.fingerprint ?? null : null)}
        onRemoveRises={(lineIds) => void removeRises(lineIds)} changes={checkout.changedPrices.flatMap(changeView)}
      />}
      <Section title={t('check.order')}>
        <div className={classes.grid3}>
          <PoNumberField value={form.poNumber} onChange={(poNumber) => set({ poNumber })} acceptsDuplicate={acceptsDuplicate} onAcceptDuplicate={setAcceptsDuplicate} refusal={refusalOf('poNumber')} fieldRef={poField} />
          <DateInput label={t('check.requested')} placeholder={t('check.emptyDate')} description={can.requestedDate ? undefined : t('check.requestedMissing')} disabled={!can.requestedDate && form.requestedDate === null} value={form.requestedDate} onChange={(requestedDate) => set({ requestedDate })} minDate={new Date()} clearable error={refusalOf('requestedDate')} />
          <TextInput label={t('check.reference')} placeholder={t('check.optional')} value={form.reference} maxLength={80} onChange={(event) => set({ reference: event.currentTarget.value })} />
        </div>
      </Section>
      <DeliveryFields checkout={checkout} canShipComplete={can.shipComplete} form={form} onChange={set} refusalOf={refusalOf} />
      <Section title={t('check.papers')}>
        <div className={classes.grid2}>
          <Textarea label={t('check.note')} placeholder={t('check.optional')} autosize minRows={2} maxLength={1000} value={form.note} onChange={(event) => set({ note: event.currentTarget.value })} />
          <PoDocumentField value={document} onChange={setDocument} />
        </div>
      </Section>
      <CheckoutLines checkout={checkout} />
    </Page>
  );
}

/** What stands in the way, apart from what has its own place on the page. */
function standing(tried: readonly RefusalView[], live: readonly RefusalView[]): RefusalView[] {
  const own = new Set<RefusalView['reason']>(['ERP_UNAVAILABLE', 'PO_MISSING', 'PO_PATTERN', 'PO_DUPLICATE']);
  const all = [...live, ...tried.filter(({ reason }) => reason !== 'PRICES_CHANGED' || !live.some((each) => each.reason === reason))].filter(({ reason }) => !own.has(reason));
  return all.filter((each, index) => all.findIndex(({ reason, lineId }) => reason === each.reason && lineId === each.lineId) === index);
}

function changeView(change: CheckoutView['changedPrices'][number]) {
  const per = change.after ?? change.before;
  if (!change.before || !per) return [];
  return [{
    lineId: change.lineId, item: change.name, number: change.sku, quantity: change.quantity, unit: change.unit, before: change.before.amount, now: change.after?.amount ?? null,
    per: { quantity: per.priceQuantity, unit: per.unit }, lineEffect: change.lineDifference.amount,
  }];
}
