import type { en } from './en';

export const de: Record<keyof typeof en, string> = {
  'erp': 'ERP', 'erp.answering': 'ERP antwortet', 'erp.answeringIn': 'ERP antwortet, {{seconds}} s', 'erp.silent': 'ERP antwortet nicht',
  'nav.home': 'Start', 'nav.shop': 'Shop', 'nav.orders': 'Aufträge', 'nav.invoices': 'Rechnungen', 'nav.account': 'Unternehmen', 'nav.open': '{{count}} offen',
  'blocked.title': 'Dieses Konto ist gesperrt.', 'blocked.because': 'Der Verkäufer nennt: {{reason}}. Sie können alles sehen und nichts bestellen.', 'blocked.what': 'Sie können alles sehen und nichts bestellen. Bitte sprechen Sie mit dem Verkäufer.',
  'notFound.page': 'Nicht gefunden', 'notFound.title': 'Hier ist nichts', 'notFound.text': 'Der Link kann alt sein oder zu einem anderen Ihrer Konten gehören.', 'notFound.home': 'Zur Startseite', 'notFound.shop': 'Zum Shop',
  'broken.title': 'Diese Seite ist fehlgeschlagen', 'broken.text': 'Es wurde festgehalten. Ihr Warenkorb und alles, was Sie gesendet haben, bleiben erhalten.', 'broken.reload': 'Seite neu laden', 'broken.home': 'Zur Startseite',
  'home.title': 'Start', 'home.greeting': 'Guten Tag, {{name}}', 'home.account': '{{company}}, Konto {{number}}',
  'home.openOrders': 'Offene Aufträge', 'home.allOrders': 'Alle Aufträge', 'home.allOpen': '{{count}} offen, alle Aufträge', 'home.credit': 'Kredit', 'home.noOrders': 'Keine offenen Aufträge', 'home.noOrdersText': 'Was Sie bestellen, steht hier, bis es geliefert ist.', 'home.goShop': 'Zum Shop',
  'home.po': 'Ihre Bestellnummer', 'home.state': 'Stand', 'home.nextDelivery': 'Nächste Lieferung', 'home.total': 'Summe, {{currency}}', 'home.noPo': 'ohne Bestellnummer', 'home.ordersAre': 'Offene Aufträge, neueste zuerst',
  'home.due': 'Was fällig ist', 'home.allInvoices': 'Alle Rechnungen', 'home.noInvoices': 'Nichts ist offen', 'home.noInvoicesText': 'Rechnungen stehen hier vom Tag der Ausstellung, bis sie bezahlt sind.',
  'home.invoice': 'Beleg', 'home.dueOn': 'Fällig', 'home.open': 'Offen, {{currency}}', 'home.overdue_one': '{{count}} Tag über', 'home.overdue_other': '{{count}} Tage über', 'home.dueIn': 'Fällig {{date}}', 'home.noDueDate': 'ohne Fälligkeit',
  'home.recent': 'Zuletzt gekauft', 'home.noRecent': 'Noch nichts gekauft', 'home.noRecentText': 'Was Sie zuletzt bestellt haben, steht hier und lässt sich wieder bestellen.', 'home.catalogue': 'Shop öffnen',
  'home.item': 'Artikel', 'home.price': 'Ihr Preis, {{currency}}', 'home.unknown': 'noch nicht bekannt',
  'order.RECEIVED': 'Eingegangen', 'order.RECEIVED_UNCHECKED': 'Eingegangen, noch nicht geprüft', 'order.SENT': 'Ans ERP gesendet', 'order.ACCEPTED': 'Angenommen', 'order.ACCEPTED_WITH_CHANGES': 'Mit Änderungen angenommen', 'order.ON_HOLD': 'Angehalten', 'order.REJECTED': 'Abgelehnt', 'order.SHIPPED_IN_PART': 'Teilweise geliefert', 'order.SHIPPED': 'Geliefert', 'order.INVOICED': 'Berechnet', 'order.CLOSED': 'Abgeschlossen', 'order.CANCELLED': 'Storniert',
};
