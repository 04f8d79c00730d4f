export type { Brand, BrandLanguage } from './theme/brand';
export { colorSchemeKey, PorticoProvider, type PorticoProviderProps } from './theme/PorticoProvider';
export { createPorticoTheme } from './theme/theme';
export type { Meaning } from './theme/variant-colors';

export { type CatalogueDifference, catalogueDifferences } from './i18n/catalogue-check';
export { type Catalogue, defineMessages, i18n, type MessageKey, type Messages, startI18n, type Translate } from './i18n/messages';

export { addDecimals, compareDecimals, exactQuotient, isMultipleOf, sumAmounts } from './format/decimal';
export { type DecimalString, isDecimalString, isNegative, isZero } from './format/decimal-text';
export { Dash, DateText, type DateTextProps, Money, type MoneyProps, Quantity, type QuantityProps } from './format/figures';
export { createFormats, type Formats } from './format/formats';
export { calendarDays, readDate } from './format/time-format';
export { usePerLabel, useUnitLabel } from './format/units';
export { type LocaleSetting, useFormats, useLocale } from './format/use-formats';

export { CheckNowButton } from './freshness/CheckNowButton';
export { type FreshState, freshStateOf, type FreshValue, leastFresh } from './freshness/freshness';
export { FreshnessDot, type FreshnessDotProps } from './freshness/FreshnessDot';
export { FreshnessMark } from './freshness/FreshnessMark';
export { FreshnessNote } from './freshness/FreshnessNote';
export { useAge } from './freshness/use-age';
export type { CheckNow } from './freshness/use-check-now';

export { breakAt, nextBreak, type PriceBreakView, type PriceExplanation, type PricePer, type PriceView } from './pricing/price';
export { PriceCell, type PriceCellProps, pricePerWidth } from './pricing/PriceCell';
export { PricePopover, type PricePopoverProps } from './pricing/PricePopover';
export type { InboundView, StockView } from './stock/stock';
export { StockCell, type StockCellProps } from './stock/StockCell';
export { type QuantityProblem, quantityProblem, type QuantityRule, readQuantity, stepQuantity } from './quantity/quantity-rule';
export { QuantityInput, type QuantityInputProps } from './quantity/QuantityInput';

export { LineState, type LineStateProps } from './state/LineState';
export { StateBadge, type Tone } from './state/StateBadge';
export { StateTimeline, type StateTimelineProps, type StepState, type TimelineStep } from './state/StateTimeline';
export { type AgeingBucket, ageingBuckets, AgeingStrip, type AgeingStripProps } from './invoicing/AgeingStrip';
export type { CreditView } from './credit/credit';
export { CreditPanel, type CreditPanelProps } from './credit/CreditPanel';
export { type ChangedPrice, ChangedPrices, type ChangedPricesProps } from './ordering/ChangedPrices';

export type { DataColumn, DataTableProps, TableSelection, TableSort } from './table/data-table';
export { DataTable, narrowScreen } from './table/DataTable';
export { SelectionBar, type SelectionBarProps } from './table/SelectionBar';
export { DetailDrawer, type DetailDrawerProps } from './drawer/DetailDrawer';
export { useKept, useOnceOpened } from './drawer/use-kept';
export { type DrawerState, useDrawer } from './drawer/use-drawer';
export type { FilterDefinition, FilterOption, FilterValue } from './filters/filter';
export { FilterChips, type FilterChipsProps } from './filters/FilterChips';
export { type PeriodEnds, periodEnds } from './filters/period';
export { ListSearch, type ListSearchProps } from './filters/ListSearch';
export { choiceParam, flagParam, listParam, pageParam, type Sort, sortParam, textParam, type UrlParam } from './url/url-params';
export { type UrlState, type UrlStateOptions, type UrlValues, useUrlState } from './url/use-url-state';

export { EmptyState, type EmptyStateProps } from './feedback/EmptyState';
export { ErrorState, type ErrorStateProps, type FailureKind } from './feedback/ErrorState';
export { Notice, type NoticeProps } from './feedback/Notice';
export { PageSkeleton, PanelSkeleton, TextSkeleton } from './feedback/Skeletons';
export { type Fact, Facts } from './page/Facts';
export { Page, type PageProps } from './page/Page';
export { type Crumb, PageHeader, type PageHeaderProps } from './page/PageHeader';
export { Section, type SectionProps } from './page/Section';
export { type TotalRow, Totals, type TotalsProps } from './page/Totals';

export { KeyboardHelp } from './keyboard/KeyboardHelp';
export { useShortcut } from './keyboard/use-shortcut';
export { AppShell, type AppShellProps } from './shell/AppShell';
export { Banner, ErpDownBanner, MasqueradeBanner, OfflineBanner } from './shell/Banner';
export type { NavItem } from './shell/nav';
export { SearchField, type SearchFieldProps } from './shell/SearchField';

export { usePoll } from './poll/use-poll';
