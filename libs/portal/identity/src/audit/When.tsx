import { calendarDays, readDate, useAge, useFormats, useLocale } from '@portico/portal-ui-kit';

import { useIdentityT } from '../messages/identity-messages';

const hourMs = 3_600_000;

/** "4 min ago" within the hour, then today and yesterday with the time, then the day; the exact instant on hover. */
export function When({ at }: { readonly at: string }) {
  const t = useIdentityT();
  const formats = useFormats();
  const { now } = useLocale();
  const age = useAge(at);
  const date = readDate(at);
  const days = calendarDays(date, now());
  const time = formats.time(at);
  const isFresh = now().getTime() - date.at.getTime() < hourMs;
  const words = isFresh ? age : days === 0 ? t('audit.today', { time }) : days === -1 ? t('audit.yesterday', { time }) : t('audit.dayAndTime', { day: formats.day(at), time });
  return <time dateTime={at} title={formats.exact(at)} className="pt-num">{words}</time>;
}
