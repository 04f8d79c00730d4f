/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment HomeOrder on Order { id reference number poNumber state nextDelivery total { certainty money { amount currency } } }\n": typeof types.HomeOrderFragmentDoc,
    "\n  query HomeOrders($first: Int!) { orders(first: $first, filter: { isOpen: true }, sort: ORDERED_DESC) { openCount edges { node { ...HomeOrder } } freshness { state asOf owner } } }\n": typeof types.HomeOrdersDocument,
    "\n  fragment HomeInvoice on Invoice { id number dueOn daysOverdue openBalance { amount currency } }\n": typeof types.HomeInvoiceFragmentDoc,
    "\n  query HomeInvoices($first: Int!) {\n    invoices(first: $first, filter: { isOpen: true }, sort: DUE_ASC) {\n      edges { node { ...HomeInvoice } }\n      totals { currency open { amount currency } credits { amount currency } ageing { bucket amount { amount currency } count } }\n      freshness { state asOf owner }\n    }\n  }\n": typeof types.HomeInvoicesDocument,
    "\n  query HomeCredit($live: Boolean) {\n    credit(live: $live) {\n      limitKind creditLimit { amount currency } exposure { amount currency } reservedInPortal { amount currency } availableCredit { amount currency }\n      freshness { state asOf owner }\n    }\n  }\n": typeof types.HomeCreditDocument,
    "\n  fragment HomeProduct on Product {\n    id sku name customerPartNumber\n    price { kind unitPrice { amount currency unit priceQuantity } freshness { state asOf owner } }\n  }\n": typeof types.HomeProductFragmentDoc,
    "\n  query HomeProducts($first: Int!) { recentProducts(first: $first) { ...HomeProduct } }\n": typeof types.HomeProductsDocument,
    "\n  query Shell($seeOrders: Boolean!) {\n    status { isErpReachable erpLatencyMs erpDownSince }\n    cart { id lineCount }\n    orders(first: 1, filter: { isOpen: true }) @include(if: $seeOrders) { openCount }\n  }\n": typeof types.ShellDocument,
    "\n  fragment OrderLineView on OrderLine {\n    id position sku name customerPartNumber relation originSku quantity unit shippedQuantity openQuantity price { amount currency unit priceQuantity } amount { amount currency } expectedDate state note\n  }\n": typeof types.OrderLineViewFragmentDoc,
    "\n  fragment OrderView on Order {\n    id reference number poNumber state stateMessage holds origin orderedAt orderedBy requestedDate nextDelivery shipping shippingMethod buyerReference note\n    shipTo { name lines city postalCode country } terms { name netDays discountPercent discountDays }\n    lines { ...OrderLineView } goods { amount currency } freight { certainty money { amount currency } } tax { certainty money { amount currency } } total { certainty money { amount currency } }\n    shipments { id number state shippedOn warehouse carrier trackingNumber trackingUrl lines { sku quantity unit } }\n    invoices { id number kind issuedOn openBalance { amount currency } originalBalance { amount currency } }\n    history { id kind at person message details } rejections { lineId reason message erpMessage }\n    poDocument { id fileName url } acknowledgementUrl availableActions freshness { state asOf owner }\n  }\n": typeof types.OrderViewFragmentDoc,
    "query Order($id: ID!) { order(id: $id) { ...OrderView } }": typeof types.OrderDocument,
    "mutation RefreshOrder($idempotencyKey: String!, $id: ID!) { refreshOrder(idempotencyKey: $idempotencyKey, id: $id) { ...OrderView } }": typeof types.RefreshOrderDocument,
    "\n  mutation OrderAgain($idempotencyKey: String!, $orderId: ID!) {\n    orderAgain(idempotencyKey: $idempotencyKey, orderId: $orderId) { __typename ... on CartChanged { cart { id version lineCount } } ... on CartRefused { reason message } }\n  }\n": typeof types.OrderAgainDocument,
    "\n  fragment OrderRow on Order {\n    id reference number poNumber state origin orderedAt orderedBy nextDelivery lineCount total { certainty money { amount currency } }\n  }\n": typeof types.OrderRowFragmentDoc,
    "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {\n    orders(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount openCount pageInfo { hasNextPage endCursor } edges { node { ...OrderRow } } freshness { state asOf owner }\n    }\n  }\n": typeof types.OrdersDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn { viewer { person { id locale } } }\n      ... on SignInRefused { reason message retryAfterSeconds }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  fragment SessionAccount on CustomerAccount { id number name currency isBlocked blockReason terms { isPrepaid } }\n": typeof types.SessionAccountFragmentDoc,
    "\n  fragment SessionViewer on Viewer {\n    person { id name email locale }\n    company { id name }\n    account { ...SessionAccount }\n    permissions\n    memberships { company { id name } accounts { ...SessionAccount } }\n  }\n": typeof types.SessionViewerFragmentDoc,
    "query Viewer { viewer { ...SessionViewer } }": typeof types.ViewerDocument,
    "mutation SwitchAccount($accountId: ID!) { switchAccount(accountId: $accountId) { ...SessionViewer } }": typeof types.SwitchAccountDocument,
    "mutation SetLocale($locale: String!) { setLocale(locale: $locale) { person { id locale } } }": typeof types.SetLocaleDocument,
    "mutation SignOut { signOut }": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  fragment HomeOrder on Order { id reference number poNumber state nextDelivery total { certainty money { amount currency } } }\n": types.HomeOrderFragmentDoc,
    "\n  query HomeOrders($first: Int!) { orders(first: $first, filter: { isOpen: true }, sort: ORDERED_DESC) { openCount edges { node { ...HomeOrder } } freshness { state asOf owner } } }\n": types.HomeOrdersDocument,
    "\n  fragment HomeInvoice on Invoice { id number dueOn daysOverdue openBalance { amount currency } }\n": types.HomeInvoiceFragmentDoc,
    "\n  query HomeInvoices($first: Int!) {\n    invoices(first: $first, filter: { isOpen: true }, sort: DUE_ASC) {\n      edges { node { ...HomeInvoice } }\n      totals { currency open { amount currency } credits { amount currency } ageing { bucket amount { amount currency } count } }\n      freshness { state asOf owner }\n    }\n  }\n": types.HomeInvoicesDocument,
    "\n  query HomeCredit($live: Boolean) {\n    credit(live: $live) {\n      limitKind creditLimit { amount currency } exposure { amount currency } reservedInPortal { amount currency } availableCredit { amount currency }\n      freshness { state asOf owner }\n    }\n  }\n": types.HomeCreditDocument,
    "\n  fragment HomeProduct on Product {\n    id sku name customerPartNumber\n    price { kind unitPrice { amount currency unit priceQuantity } freshness { state asOf owner } }\n  }\n": types.HomeProductFragmentDoc,
    "\n  query HomeProducts($first: Int!) { recentProducts(first: $first) { ...HomeProduct } }\n": types.HomeProductsDocument,
    "\n  query Shell($seeOrders: Boolean!) {\n    status { isErpReachable erpLatencyMs erpDownSince }\n    cart { id lineCount }\n    orders(first: 1, filter: { isOpen: true }) @include(if: $seeOrders) { openCount }\n  }\n": types.ShellDocument,
    "\n  fragment OrderLineView on OrderLine {\n    id position sku name customerPartNumber relation originSku quantity unit shippedQuantity openQuantity price { amount currency unit priceQuantity } amount { amount currency } expectedDate state note\n  }\n": types.OrderLineViewFragmentDoc,
    "\n  fragment OrderView on Order {\n    id reference number poNumber state stateMessage holds origin orderedAt orderedBy requestedDate nextDelivery shipping shippingMethod buyerReference note\n    shipTo { name lines city postalCode country } terms { name netDays discountPercent discountDays }\n    lines { ...OrderLineView } goods { amount currency } freight { certainty money { amount currency } } tax { certainty money { amount currency } } total { certainty money { amount currency } }\n    shipments { id number state shippedOn warehouse carrier trackingNumber trackingUrl lines { sku quantity unit } }\n    invoices { id number kind issuedOn openBalance { amount currency } originalBalance { amount currency } }\n    history { id kind at person message details } rejections { lineId reason message erpMessage }\n    poDocument { id fileName url } acknowledgementUrl availableActions freshness { state asOf owner }\n  }\n": types.OrderViewFragmentDoc,
    "query Order($id: ID!) { order(id: $id) { ...OrderView } }": types.OrderDocument,
    "mutation RefreshOrder($idempotencyKey: String!, $id: ID!) { refreshOrder(idempotencyKey: $idempotencyKey, id: $id) { ...OrderView } }": types.RefreshOrderDocument,
    "\n  mutation OrderAgain($idempotencyKey: String!, $orderId: ID!) {\n    orderAgain(idempotencyKey: $idempotencyKey, orderId: $orderId) { __typename ... on CartChanged { cart { id version lineCount } } ... on CartRefused { reason message } }\n  }\n": types.OrderAgainDocument,
    "\n  fragment OrderRow on Order {\n    id reference number poNumber state origin orderedAt orderedBy nextDelivery lineCount total { certainty money { amount currency } }\n  }\n": types.OrderRowFragmentDoc,
    "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {\n    orders(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount openCount pageInfo { hasNextPage endCursor } edges { node { ...OrderRow } } freshness { state asOf owner }\n    }\n  }\n": types.OrdersDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn { viewer { person { id locale } } }\n      ... on SignInRefused { reason message retryAfterSeconds }\n    }\n  }\n": types.SignInDocument,
    "\n  fragment SessionAccount on CustomerAccount { id number name currency isBlocked blockReason terms { isPrepaid } }\n": types.SessionAccountFragmentDoc,
    "\n  fragment SessionViewer on Viewer {\n    person { id name email locale }\n    company { id name }\n    account { ...SessionAccount }\n    permissions\n    memberships { company { id name } accounts { ...SessionAccount } }\n  }\n": types.SessionViewerFragmentDoc,
    "query Viewer { viewer { ...SessionViewer } }": types.ViewerDocument,
    "mutation SwitchAccount($accountId: ID!) { switchAccount(accountId: $accountId) { ...SessionViewer } }": types.SwitchAccountDocument,
    "mutation SetLocale($locale: String!) { setLocale(locale: $locale) { person { id locale } } }": types.SetLocaleDocument,
    "mutation SignOut { signOut }": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeOrder on Order { id reference number poNumber state nextDelivery total { certainty money { amount currency } } }\n"): typeof import('./graphql').HomeOrderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeOrders($first: Int!) { orders(first: $first, filter: { isOpen: true }, sort: ORDERED_DESC) { openCount edges { node { ...HomeOrder } } freshness { state asOf owner } } }\n"): typeof import('./graphql').HomeOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeInvoice on Invoice { id number dueOn daysOverdue openBalance { amount currency } }\n"): typeof import('./graphql').HomeInvoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeInvoices($first: Int!) {\n    invoices(first: $first, filter: { isOpen: true }, sort: DUE_ASC) {\n      edges { node { ...HomeInvoice } }\n      totals { currency open { amount currency } credits { amount currency } ageing { bucket amount { amount currency } count } }\n      freshness { state asOf owner }\n    }\n  }\n"): typeof import('./graphql').HomeInvoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeCredit($live: Boolean) {\n    credit(live: $live) {\n      limitKind creditLimit { amount currency } exposure { amount currency } reservedInPortal { amount currency } availableCredit { amount currency }\n      freshness { state asOf owner }\n    }\n  }\n"): typeof import('./graphql').HomeCreditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeProduct on Product {\n    id sku name customerPartNumber\n    price { kind unitPrice { amount currency unit priceQuantity } freshness { state asOf owner } }\n  }\n"): typeof import('./graphql').HomeProductFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeProducts($first: Int!) { recentProducts(first: $first) { ...HomeProduct } }\n"): typeof import('./graphql').HomeProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell($seeOrders: Boolean!) {\n    status { isErpReachable erpLatencyMs erpDownSince }\n    cart { id lineCount }\n    orders(first: 1, filter: { isOpen: true }) @include(if: $seeOrders) { openCount }\n  }\n"): typeof import('./graphql').ShellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderLineView on OrderLine {\n    id position sku name customerPartNumber relation originSku quantity unit shippedQuantity openQuantity price { amount currency unit priceQuantity } amount { amount currency } expectedDate state note\n  }\n"): typeof import('./graphql').OrderLineViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderView on Order {\n    id reference number poNumber state stateMessage holds origin orderedAt orderedBy requestedDate nextDelivery shipping shippingMethod buyerReference note\n    shipTo { name lines city postalCode country } terms { name netDays discountPercent discountDays }\n    lines { ...OrderLineView } goods { amount currency } freight { certainty money { amount currency } } tax { certainty money { amount currency } } total { certainty money { amount currency } }\n    shipments { id number state shippedOn warehouse carrier trackingNumber trackingUrl lines { sku quantity unit } }\n    invoices { id number kind issuedOn openBalance { amount currency } originalBalance { amount currency } }\n    history { id kind at person message details } rejections { lineId reason message erpMessage }\n    poDocument { id fileName url } acknowledgementUrl availableActions freshness { state asOf owner }\n  }\n"): typeof import('./graphql').OrderViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Order($id: ID!) { order(id: $id) { ...OrderView } }"): typeof import('./graphql').OrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefreshOrder($idempotencyKey: String!, $id: ID!) { refreshOrder(idempotencyKey: $idempotencyKey, id: $id) { ...OrderView } }"): typeof import('./graphql').RefreshOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderAgain($idempotencyKey: String!, $orderId: ID!) {\n    orderAgain(idempotencyKey: $idempotencyKey, orderId: $orderId) { __typename ... on CartChanged { cart { id version lineCount } } ... on CartRefused { reason message } }\n  }\n"): typeof import('./graphql').OrderAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderRow on Order {\n    id reference number poNumber state origin orderedAt orderedBy nextDelivery lineCount total { certainty money { amount currency } }\n  }\n"): typeof import('./graphql').OrderRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {\n    orders(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount openCount pageInfo { hasNextPage endCursor } edges { node { ...OrderRow } } freshness { state asOf owner }\n    }\n  }\n"): typeof import('./graphql').OrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn { viewer { person { id locale } } }\n      ... on SignInRefused { reason message retryAfterSeconds }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionAccount on CustomerAccount { id number name currency isBlocked blockReason terms { isPrepaid } }\n"): typeof import('./graphql').SessionAccountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionViewer on Viewer {\n    person { id name email locale }\n    company { id name }\n    account { ...SessionAccount }\n    permissions\n    memberships { company { id name } accounts { ...SessionAccount } }\n  }\n"): typeof import('./graphql').SessionViewerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer { viewer { ...SessionViewer } }"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SwitchAccount($accountId: ID!) { switchAccount(accountId: $accountId) { ...SessionViewer } }"): typeof import('./graphql').SwitchAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetLocale($locale: String!) { setLocale(locale: $locale) { person { id locale } } }"): typeof import('./graphql').SetLocaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut { signOut }"): typeof import('./graphql').SignOutDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
