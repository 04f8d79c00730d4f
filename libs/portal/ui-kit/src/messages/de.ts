import type { en } from './en';

export const de: Record<keyof typeof en, string> = {
  'close': 'Schließen', 'cancel': 'Abbrechen', 'clear': 'Leeren', 'back': 'Zurück', 'retry': 'Noch einmal', 'more': 'Weitere Aktionen', 'openFull': 'Als Seite öffnen',
  'justNow': 'gerade eben', 'required': 'erforderlich', 'optional': 'Freiwillig',

  'fresh.live': 'Live', 'fresh.recent': 'Aktuell', 'fresh.stale': 'Veraltet', 'fresh.unavailable': 'Nicht verfügbar',
  'fresh.dot': '{{figure}}: {{state}}, aus dem {{owner}}',
  'fresh.dotPlain': '{{state}}, aus dem {{owner}}',
  'fresh.from': 'Aus dem {{owner}}, {{age}}',
  'fresh.never': 'Das {{owner}} hat noch nicht geantwortet',
  'fresh.noAnswer': 'Das {{owner}} antwortet seit {{time}} nicht',
  'fresh.staleFrom': 'von {{time}}',
  'fresh.exact': 'Gelesen {{when}}',
  'fresh.checkNow': 'Jetzt prüfen', 'fresh.checking': 'Wird geprüft', 'fresh.checkFailed': 'Das {{owner}} hat nicht geantwortet. Die Anzeige bleibt erhalten.',
  'fresh.explain.live': 'Soeben aus dem {{owner}} gelesen.',
  'fresh.explain.recent': 'Vor Kurzem gelesen und noch innerhalb der Frist.',
  'fresh.explain.stale': 'Älter als vorgesehen, weil das {{owner}} langsam ist oder nicht antwortet.',
  'fresh.explain.unavailable': 'Das {{owner}} antwortet nicht, und ein früherer Wert liegt nicht vor.',

  'unavailable': 'nicht verfügbar', 'hidden': 'nicht angezeigt', 'none': 'keine',

  'price.onRequest': 'Preis auf Anfrage', 'price.onRequestWhy': 'kein Preis für Ihr Konto', 'price.noCharge': 'Ohne Berechnung', 'price.unavailable': 'Preis nicht verfügbar', 'price.hidden': 'Preise werden Ihnen nicht angezeigt',
  'price.per': '/ {{per}}', 'price.perWord': 'je {{per}}', 'price.breakFrom': '{{price}} ab {{quantity}}', 'price.breakMet': '{{price}} ab {{quantity}}, erreicht',
  'price.why': 'Warum dieser Preis', 'price.whyTitle': 'Warum {{price}} je {{per}}', 'price.estimate': 'geschätzt',
  'price.agreement': 'Vereinbarung', 'price.valid': 'Gültig', 'price.validFrom': 'ab {{from}}', 'price.validUntil': 'bis {{until}}', 'price.validBetween': '{{from}} – {{until}}',
  'price.pricedOn': 'Preisdatum', 'price.orderDate': 'Bestelldatum, {{date}}', 'price.deliveryDate': 'Lieferdatum, {{date}}', 'price.list': 'Listenpreis', 'price.listPer': '{{price}} je {{per}}',
  'price.decidedBy': 'Bestimmt durch', 'price.from': 'Ab, {{unit}}', 'price.any': 'jeder', 'price.currencyPer': '{{currency}} je {{per}}', 'price.against': 'Gegen 1. Staffel', 'price.yourQuantity': 'Ihre Menge',

  'stock.inbound': '+{{quantity}} · {{date}}', 'stock.inboundNoDate': '+{{quantity}}, Termin offen',
  'stock.in': 'Auf Lager', 'stock.more_one': 'und {{count}} weitere', 'stock.more_other': 'und {{count}} weitere', 'stock.out': 'Derzeit keine',

  'quantity.label': 'Menge {{item}}', 'quantity.less': 'Weniger', 'quantity.more': 'Mehr',
  'quantity.multiple': 'Je {{multiple}}: {{lower}} oder {{upper}}', 'quantity.multipleUp': 'Je {{multiple}}: {{upper}}', 'quantity.minimum': 'Mindestens {{minimum}}',
  'quantity.decimals_one': 'Höchstens {{count}} Nachkommastelle', 'quantity.decimals_other': 'Höchstens {{count}} Nachkommastellen', 'quantity.whole': 'Nur ganze Zahlen', 'quantity.notANumber': 'Keine Zahl',

  'timeline.done': 'erledigt', 'timeline.attention': 'zu beachten', 'timeline.failed': 'fehlgeschlagen', 'timeline.now': 'jetzt', 'timeline.todo': 'folgt',
  'timeline.earlier_one': '{{count}} früherer Schritt', 'timeline.earlier_other': '{{count}} frühere Schritte',

  'ageing.label': 'Offene Beträge nach Alter, {{currency}}', 'ageing.open': 'Offen, {{currency}}', 'ageing.afterCredit': 'nach {{amount}} Gutschrift',
  'ageing.notDue': 'Nicht fällig', 'ageing.d1': '1–30 Tage über', 'ageing.d31': '31–60', 'ageing.d61': '61–90', 'ageing.d90': 'Über 90',
  'ageing.invoices_one': '{{count}} Rechnung', 'ageing.invoices_other': '{{count}} Rechnungen', 'ageing.none': 'keine',

  'credit.title': 'Kredit', 'credit.limit': 'Limit', 'credit.exposure': 'Inanspruchnahme heute', 'credit.thisOrder': 'Dieser Auftrag', 'credit.after': 'Danach verfügbar', 'credit.available': 'Verfügbar', 'credit.over': 'Über dem Limit',
  'credit.noLimit': 'Für dieses Konto ist kein Kreditlimit bekannt.', 'credit.unavailable': 'Die Kreditdaten sind zurzeit nicht verfügbar.', 'credit.unlimited': 'Für dieses Konto setzt der Verkäufer kein Limit.', 'credit.reserved': 'Aufträge, noch nicht im ERP', 'credit.prepaid': 'Dieses Konto zahlt im Voraus.',
  'credit.bar': 'Inanspruchnahme {{exposure}} von einem Limit von {{limit}}', 'credit.liveAt': 'live, {{time}}', 'credit.shared': 'Gemeinsam mit {{accounts}}',

  'changed.title_one': '{{count}} Preis hat sich geändert, seit der Warenkorb gefüllt wurde', 'changed.title_other': '{{count}} Preise haben sich geändert, seit der Warenkorb gefüllt wurde',
  'changed.net': '{{amount}} auf die Ware', 'changed.item': 'Artikel', 'changed.quantity': 'Menge', 'changed.inCart': 'Im Korb, {{currency}}', 'changed.now': 'Jetzt, {{currency}}', 'changed.per': 'Je', 'changed.line': 'Position, {{currency}}',
  'changed.accept': 'Ich nehme diese Preise an, live gelesen um {{time}}', 'changed.removeRises_one': 'Den gestiegenen entfernen', 'changed.removeRises_other': 'Die {{count}} gestiegenen entfernen', 'changed.gone': 'derzeit kein Preis',

  'table.selectAll': 'Alle auswählen', 'table.selectRow': '{{row}} auswählen', 'table.selected_one': '{{count}} ausgewählt', 'table.selected_other': '{{count}} ausgewählt', 'table.clearSelection': 'Auswahl aufheben',
  'table.sortedAscending': 'aufsteigend sortiert', 'table.sortedDescending': 'absteigend sortiert', 'table.sortBy': 'Sortieren nach', 'table.loading': '{{table}} wird geladen', 'table.rows_one': '{{count}} Zeile', 'table.rows_other': '{{count}} Zeilen', 'table.more': 'Mehr anzeigen', 'table.loadingMore': 'Weitere werden geladen',

  'filter.add': 'Filter', 'filter.remove': 'Filter {{filter}} entfernen', 'filter.any': 'alle', 'filter.clearAll': 'Filter leeren', 'filter.all': 'Filter', 'filter.group': 'Filter',

  'period.today': 'Heute', 'period.7d': 'Letzte 7 Tage', 'period.30d': 'Letzte 30 Tage', 'period.90d': 'Letzte 90 Tage', 'period.from': 'Erster Tag', 'period.until': 'Letzter Tag', 'period.fromDay': 'ab {{day}}', 'period.untilDay': 'bis {{day}}',

  'error.title': 'Das wurde nicht geladen', 'error.network': 'Keine Verbindung. Bitte das Netz prüfen; auf Wunsch wird es erneut versucht.', 'error.erp': 'Das ERP antwortet nicht. Ihr Warenkorb und alles Gesendete bleiben erhalten.', 'error.unknown': 'Bei uns ist etwas fehlgeschlagen. Es wurde festgehalten.', 'error.kept': 'Ihre Eingaben bleiben erhalten.', 'error.reference': 'Kennung {{reference}}',

  'shell.main': 'Hauptnavigation', 'shell.skip': 'Zum Inhalt', 'shell.menu': 'Menü', 'shell.collapse': 'Navigation einklappen', 'shell.expand': 'Navigation ausklappen', 'shell.search': 'Artikel, SKU, Ihre Artikelnummer suchen', 'shell.searchButton': 'Suchen', 'shell.cart': 'Warenkorb', 'shell.cartLines_one': 'Warenkorb, {{count}} Position', 'shell.cartLines_other': 'Warenkorb, {{count}} Positionen', 'shell.inbox': 'Postfach', 'shell.inboxNew': 'Postfach, neue Nachrichten', 'shell.home': '{{brand}}, Startseite', 'shell.breadcrumbs': 'Wo Sie sind',
  'shell.erpDown': 'Das {{owner}} antwortet seit {{time}} nicht.', 'shell.erpDownWhat': 'Preise, Bestände und Salden können alt sein und sind so gekennzeichnet. Was Sie senden, bleibt erhalten und geht weiter, sobald es antwortet.',
  'shell.offline': 'Keine Verbindung.', 'shell.offlineWhat': 'Die Anzeige kann alt sein. Eingaben bleiben erhalten, bis die Verbindung zurück ist.',
  'shell.masquerade': 'Sie handeln für {{person}} von {{company}}.', 'shell.masqueradeWhat': 'Was Sie tun, wird unter beiden Namen festgehalten.', 'shell.masqueradeStop': 'Beenden',

  'keys.title': 'Tastatur', 'keys.search': 'Suchen', 'keys.help': 'Diese Hilfe', 'keys.move': 'In der Tabelle bewegen', 'keys.select': 'Zeile auswählen', 'keys.open': 'Zeile öffnen', 'keys.close': 'Offenes schließen', 'keys.ends': 'Erste und letzte Zeile',

  'unit.pc': 'Stk', 'unit.pair_one': 'Paar', 'unit.pair_other': 'Paar', 'unit.m': 'm', 'unit.roll_one': 'Rolle', 'unit.roll_other': 'Rollen', 'unit.kg': 'kg', 'unit.l': 'l', 'unit.box_one': 'Karton', 'unit.box_other': 'Kartons', 'unit.pack_one': 'Packung', 'unit.pack_other': 'Packungen', 'unit.bag_one': 'Beutel', 'unit.bag_other': 'Beutel', 'unit.set_one': 'Satz', 'unit.set_other': 'Sätze', 'unit.carton_one': 'Umkarton', 'unit.carton_other': 'Umkartons',
};
