import { Radio, Select } from '@mantine/core';
import { Section, useFormats } from '@portico/portal-ui-kit';

import { useOrderingT } from '../messages/ordering-messages';
import type { CheckoutView } from './checkout.documents';
import type { CheckoutForm } from './checkout-form';
import classes from './checkout.module.css';

export interface DeliveryFieldsProps {
  readonly checkout: CheckoutView;
  readonly canShipComplete: boolean;
  readonly form: CheckoutForm;
  readonly onChange: (change: Partial<CheckoutForm>) => void;
  readonly refusalOf: (field: string) => string | null;
}

export function DeliveryFields({ checkout, canShipComplete, form, onChange, refusalOf }: DeliveryFieldsProps) {
  const t = useOrderingT();
  const formats = useFormats();
  const shipTos = checkout.shipTos.filter(({ isActive, id }) => isActive || id === form.shipToId);
  const chosen = shipTos.find(({ id }) => id === (form.shipToId ?? checkout.defaultShipToId));
  const method = checkout.shippingMethods.find(({ code }) => code === form.shippingMethod) ?? checkout.shippingMethods[0];
  const address = chosen ? `${chosen.address.lines.join(', ')}, ${chosen.address.postalCode} ${chosen.address.city}` : undefined;
  return (
    <Section title={t('check.delivery')}>
      <div className={classes.grid2}>
        <Select
          label={t('check.shipTo')} data={shipTos.map(({ id, address: { name, city } }) => ({ value: id, label: `${name}, ${city}` }))} value={chosen?.id ?? null} allowDeselect={false} searchable={shipTos.length > 8}
          description={address} inputWrapperOrder={['label', 'input', 'description', 'error']} error={refusalOf('shipToId')} onChange={(shipToId) => onChange({ shipToId })}
        />
        <Select
          label={t('check.method')} placeholder={t('check.methodErp')} data={checkout.shippingMethods.map(({ code, name }) => ({ value: code, label: name }))} value={method?.code ?? null} allowDeselect={false} disabled={checkout.shippingMethods.length === 0}
          description={method?.freight.money ? t('check.freightOf', { amount: formats.money(method.freight.money.amount, method.freight.money.currency) }) : undefined} inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={refusalOf('shippingMethod')} onChange={(shippingMethod) => onChange({ shippingMethod })}
        />
      </div>
      <Radio.Group value={form.shipping} onChange={(shipping) => onChange({ shipping: shipping as CheckoutForm['shipping'] })} aria-label={t('check.delivery')} mt="sm">
        <div className={classes.choices}>
          <label className={classes.choice}><Radio value="SHIP_AS_READY" label={t('check.asReady')} description={t('check.asReadyText')} /></label>
          <label className={classes.choice}><Radio value="SHIP_COMPLETE" label={t('check.complete')} description={t(canShipComplete ? 'check.completeText' : 'check.completeMissing')} disabled={!canShipComplete} /></label>
        </div>
      </Radio.Group>
    </Section>
  );
}
