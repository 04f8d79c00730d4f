export const en = {
  'close': 'Close', 'cancel': 'Cancel', 'clear': 'Clear', 'back': 'Back', 'retry': 'Try again', 'more': 'More actions', 'openFull': 'Open as a page',
  'justNow': 'just now', 'required': 'required', 'optional': 'Optional',

  'fresh.live': 'Live', 'fresh.recent': 'Recent', 'fresh.stale': 'Stale', 'fresh.unavailable': 'Unavailable',
  'fresh.dot': '{{figure}}: {{state}}, from the {{owner}}',
  'fresh.dotPlain': '{{state}}, from the {{owner}}',
  'fresh.from': 'From the {{owner}}, {{age}}',
  'fresh.never': 'The {{owner}} has not answered yet',
  'fresh.noAnswer': 'The {{owner}} has not answered since {{time}}',
  'fresh.staleFrom': 'from {{time}}',
  'fresh.exact': 'Read {{when}}',
  'fresh.checkNow': 'Check now', 'fresh.checking': 'Checking', 'fresh.checkFailed': 'The {{owner}} did not answer. What you see is kept.',
  'fresh.explain.live': 'Read from the {{owner}} a moment ago.',
  'fresh.explain.recent': 'Read a short while ago and still within its time.',
  'fresh.explain.stale': 'Older than it should be, because the {{owner}} is slow or not answering.',
  'fresh.explain.unavailable': 'The {{owner}} is not answering and no earlier figure is kept.',

  'unavailable': 'unavailable', 'hidden': 'not shown', 'none': 'none',

  'price.onRequest': 'Price on request', 'price.onRequestWhy': 'no price for your account', 'price.noCharge': 'No charge', 'price.unavailable': 'price unavailable', 'price.hidden': 'prices are not shown to you',
  'price.per': '/ {{per}}', 'price.perWord': 'per {{per}}', 'price.breakFrom': '{{price}} from {{quantity}}', 'price.breakMet': '{{price}} from {{quantity}}, met',
  'price.why': 'Why this price', 'price.whyTitle': 'Why {{price}} per {{per}}', 'price.estimate': 'estimate',
  'price.agreement': 'Agreement', 'price.valid': 'Valid', 'price.validFrom': 'from {{from}}', 'price.validUntil': 'until {{until}}', 'price.validBetween': '{{from}} – {{until}}',
  'price.pricedOn': 'Priced on', 'price.orderDate': 'order date, {{date}}', 'price.deliveryDate': 'delivery date, {{date}}', 'price.list': 'List price', 'price.listPer': '{{price}} per {{per}}',
  'price.decidedBy': 'Decided by', 'price.from': 'From, {{unit}}', 'price.any': 'any', 'price.currencyPer': '{{currency}} per {{per}}', 'price.against': 'Against 1st break', 'price.yourQuantity': 'your quantity',

  'stock.inbound': '+{{quantity}} · {{date}}', 'stock.inboundNoDate': '+{{quantity}}, date open',
  'stock.in': 'In stock', 'stock.more_one': 'and {{count}} more', 'stock.more_other': 'and {{count}} more', 'stock.out': 'None now',

  'quantity.label': 'Quantity of {{item}}', 'quantity.less': 'Less', 'quantity.more': 'More',
  'quantity.multiple': 'By {{multiple}}: {{lower}} or {{upper}}', 'quantity.multipleUp': 'By {{multiple}}: {{upper}}', 'quantity.minimum': 'At least {{minimum}}',
  'quantity.decimals_one': 'At most {{count}} decimal', 'quantity.decimals_other': 'At most {{count}} decimals', 'quantity.whole': 'Whole numbers only', 'quantity.notANumber': 'Not a number',

  'timeline.done': 'done', 'timeline.attention': 'needs attention', 'timeline.failed': 'failed', 'timeline.now': 'now', 'timeline.todo': 'to come',
  'timeline.earlier_one': '{{count}} earlier step', 'timeline.earlier_other': '{{count}} earlier steps',

  'ageing.label': 'Open amounts by age, {{currency}}', 'ageing.open': 'Open, {{currency}}', 'ageing.afterCredit': 'after {{amount}} credit',
  'ageing.notDue': 'Not due', 'ageing.d1': '1–30 days late', 'ageing.d31': '31–60', 'ageing.d61': '61–90', 'ageing.d90': 'Over 90',
  'ageing.invoices_one': '{{count}} invoice', 'ageing.invoices_other': '{{count}} invoices', 'ageing.none': 'none',

  'credit.title': 'Credit', 'credit.limit': 'Limit', 'credit.exposure': 'Exposure today', 'credit.thisOrder': 'This order', 'credit.after': 'Available after', 'credit.available': 'Available', 'credit.over': 'Over the limit',
  'credit.noLimit': 'No credit limit is known for this account.', 'credit.unavailable': 'The credit figures are unavailable now.', 'credit.unlimited': 'The seller sets no limit for this account.', 'credit.reserved': 'Orders not yet in the ERP', 'credit.prepaid': 'This account pays in advance.',
  'credit.bar': 'Exposure {{exposure}} of a limit of {{limit}}', 'credit.liveAt': 'live, {{time}}', 'credit.shared': 'Shared with {{accounts}}',

  'changed.title_one': '{{count}} price changed since you filled this cart', 'changed.title_other': '{{count}} prices changed since you filled this cart',
  'changed.net': '{{amount}} on goods', 'changed.item': 'Item', 'changed.quantity': 'Quantity', 'changed.inCart': 'In cart, {{currency}}', 'changed.now': 'Now, {{currency}}', 'changed.per': 'Per', 'changed.line': 'Line, {{currency}}',
  'changed.accept': 'I accept these prices, read live at {{time}}', 'changed.removeRises_one': 'Remove the one that rose', 'changed.removeRises_other': 'Remove the {{count}} that rose', 'changed.gone': 'no price now',

  'table.selectAll': 'Select all', 'table.selectRow': 'Select {{row}}', 'table.selected_one': '{{count}} selected', 'table.selected_other': '{{count}} selected', 'table.clearSelection': 'Clear the selection',
  'table.sortedAscending': 'sorted upwards', 'table.sortedDescending': 'sorted downwards', 'table.sortBy': 'Sort by', 'table.loading': 'Loading {{table}}', 'table.rows_one': '{{count}} row', 'table.rows_other': '{{count}} rows', 'table.more': 'Show more', 'table.loadingMore': 'Loading more',

  'filter.add': 'Filter', 'filter.remove': 'Remove the filter {{filter}}', 'filter.any': 'any', 'filter.clearAll': 'Clear filters', 'filter.all': 'Filters', 'filter.group': 'Filters',

  'period.today': 'Today', 'period.7d': 'Last 7 days', 'period.30d': 'Last 30 days', 'period.90d': 'Last 90 days', 'period.from': 'First day', 'period.until': 'Last day', 'period.fromDay': 'from {{day}}', 'period.untilDay': 'until {{day}}',

  'error.title': 'This did not load', 'error.network': 'No connection. Check your network; the page tries again when you ask.', 'error.erp': 'The ERP is not answering. Your cart and all you have sent are kept.', 'error.unknown': 'Something failed on our side. It has been noted.', 'error.kept': 'What you entered is kept.', 'error.reference': 'Reference {{reference}}',

  'shell.main': 'Main navigation', 'shell.skip': 'Skip to content', 'shell.menu': 'Menu', 'shell.collapse': 'Collapse navigation', 'shell.expand': 'Expand navigation', 'shell.search': 'Search products, SKUs, your part numbers', 'shell.searchButton': 'Search', 'shell.cart': 'Cart', 'shell.cartLines_one': 'Cart, {{count}} line', 'shell.cartLines_other': 'Cart, {{count}} lines', 'shell.inbox': 'Inbox', 'shell.inboxNew': 'Inbox, new messages', 'shell.home': '{{brand}}, home', 'shell.breadcrumbs': 'Where you are',
  'shell.erpDown': 'The {{owner}} has not answered since {{time}}.', 'shell.erpDownWhat': 'Prices, stock and balances may be old and say so. What you send is kept and goes on once it answers.',
  'shell.offline': 'No connection.', 'shell.offlineWhat': 'What you see may be old. What you enter is kept until the connection is back.',
  'shell.masquerade': 'You act for {{person}} of {{company}}.', 'shell.masqueradeWhat': 'What you do is recorded under both names.', 'shell.masqueradeStop': 'Stop',

  'keys.title': 'Keyboard', 'keys.search': 'Search', 'keys.help': 'This help', 'keys.move': 'Move in a table', 'keys.select': 'Select the row', 'keys.open': 'Open the row', 'keys.close': 'Close what is open', 'keys.ends': 'First and last row',

  'unit.pc': 'pc', 'unit.pair_one': 'pair', 'unit.pair_other': 'pairs', 'unit.m': 'm', 'unit.roll_one': 'roll', 'unit.roll_other': 'rolls', 'unit.kg': 'kg', 'unit.l': 'l', 'unit.box_one': 'box', 'unit.box_other': 'boxes', 'unit.pack_one': 'pack', 'unit.pack_other': 'packs', 'unit.bag_one': 'bag', 'unit.bag_other': 'bags', 'unit.set_one': 'set', 'unit.set_other': 'sets', 'unit.carton_one': 'carton', 'unit.carton_other': 'cartons',
};
