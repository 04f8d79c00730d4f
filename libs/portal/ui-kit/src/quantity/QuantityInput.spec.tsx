import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { axeProblems, renderKit, type RenderOptions } from '../testing';
import { QuantityInput, type QuantityInputProps } from './QuantityInput';

const seen = jest.fn<(value: string) => void>();

function Held(props: Partial<QuantityInputProps>) {
  const [value, setValue] = useState(props.value ?? '');
  return <QuantityInput item="Glove" rule={{ multiple: '12' }} {...props} value={value} onChange={(next) => { seen(next); setValue(next); }} />;
}
const show = (props: Partial<QuantityInputProps> = {}, options?: RenderOptions) => renderKit(<Held {...props} />, options);
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Glove/ });

describe('the quantity field', () => {
  it('says what is wrong in the space kept for it, and mends it at a press', async () => {
    await show();
    await userEvent.type(field(), '30');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'By 12: 24 or 36' }));
    expect(field().value).toBe('36');
    expect(await axeProblems()).toEqual([]);
  });

  it('steps by the multiple with the arrow keys and with the steppers', async () => {
    await show({ value: '12' });
    await userEvent.type(field(), '{ArrowUp}');
    expect(field().value).toBe('24');
    await userEvent.click(screen.getByRole('button', { name: 'Less' }));
    expect(field().value).toBe('12');
  });

  it('submits with enter only what may be ordered', async () => {
    const onSubmit = jest.fn();
    await show({ onSubmit });
    await userEvent.type(field(), '13{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.clear(field());
    await userEvent.type(field(), '24{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it('reads and writes numbers as the language does, and gives them on as decimals', async () => {
    await show({ rule: { decimals: 2 } }, { language: 'de' });
    await userEvent.type(field(), '1.250,75');
    expect(seen).toHaveBeenLastCalledWith('1250.75');
    await userEvent.tab();
    expect(field().value).toBe('1.250,75');
  });

  it('keeps what is no number as it was typed', async () => {
    await show();
    await userEvent.type(field(), '12x');
    expect(field().value).toBe('12x');
    expect(screen.getByText('Not a number')).toBeTruthy();
  });

  it('settles when it is left', async () => {
    const onSettle = jest.fn();
    await show({ onSettle });
    await userEvent.type(field(), '24');
    await userEvent.tab();
    expect(onSettle).toHaveBeenCalledWith('24');
  });
});
