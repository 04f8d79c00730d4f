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
    "\n  query HomeInvoices($first: Int!) {\n    due: invoices(first: $first, filter: { isOpen: true, kind: INVOICE }, sort: DUE_ASC) { edges { node { ...HomeInvoice } } }\n    invoices(first: 1, filter: { isOpen: true }) {\n      totals { currency open { amount currency } credits { amount currency } ageing { bucket amount { amount currency } count } }\n      freshness { state asOf owner }\n    }\n  }\n": typeof types.HomeInvoicesDocument,
    "\n  query HomeCredit($live: Boolean) {\n    credit(live: $live) {\n      limitKind creditLimit { amount currency } exposure { amount currency } reservedInPortal { amount currency } availableCredit { amount currency }\n      freshness { state asOf owner }\n    }\n  }\n": typeof types.HomeCreditDocument,
    "\n  fragment HomeProduct on Product {\n    id sku name customerPartNumber\n    price { kind unitPrice { amount currency unit priceQuantity } freshness { state asOf owner } }\n  }\n": typeof types.HomeProductFragmentDoc,
    "\n  query HomeProducts($first: Int!) { recentProducts(first: $first) { ...HomeProduct } }\n": typeof types.HomeProductsDocument,
    "\n  query Shell($seeOrders: Boolean!, $seeCart: Boolean!) {\n    status { isErpReachable erpLatencyMs erpDownSince }\n    cart @include(if: $seeCart) { id lineCount }\n    orders(first: 1, filter: { isOpen: true }) @include(if: $seeOrders) { openCount }\n  }\n": typeof types.ShellDocument,
    "\n  query Account {\n    account {\n      id number name currency taxStatus isBlocked terms { name discountPercent discountDays isPrepaid } poRule { isRequired pattern patternHint duplicates } billTo { name lines postalCode city country }\n      shipTos { id number isDefault isActive warehouse warehouseName address { name lines postalCode city country } } freshness { state asOf owner }\n    }\n  }\n": typeof types.AccountDocument,
    "\n  query Product($sku: String!) {\n    product(sku: $sku) {\n      ...ProductRow description gtin imageUrls categories { id name } attributes { code name value unit } units { code name decimals numerator denominator }\n      variantAxes { name value } variants { id sku name isOrderable variantAxes { name value } }\n    }\n  }\n": typeof types.ProductDocument,
    "\n  fragment PriceFigure on Price {\n    kind quantity unit unitPrice { amount currency unit priceQuantity } listPrice { amount currency unit priceQuantity } lineAmount { amount currency }\n    breaks { fromQuantity unit isMet price { amount currency unit priceQuantity } }\n    explanation { kind reference name validFrom validTo roundedTo pricingDate pricingDateBasis decidedBy } freshness { state asOf owner }\n  }\n": typeof types.PriceFigureFragmentDoc,
    "\n  fragment StockFigure on Stock { display unit warehouses { warehouse name available band isInStock isDefault inbound { quantity date } } freshness { state asOf owner } }\n": typeof types.StockFigureFragmentDoc,
    "\n  fragment ProductRow on Product {\n    id sku name customerPartNumber packLabel imageUrl salesUnit stockUnit minimum multiple isDiscontinued isOrderable units { code name decimals } successor { sku name }\n    price { ...PriceFigure } stock { ...StockFigure }\n  }\n": typeof types.ProductRowFragmentDoc,
    "\n  query Products($first: Int!, $after: String, $filter: ProductFilter, $sort: ProductSort) {\n    products(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ProductRow } }\n      facets { code name values { value count } } categories { id name parentId productCount } freshness { state asOf owner }\n    }\n  }\n": typeof types.ProductsDocument,
    "query Prices($lines: [PriceLineInput!]!, $live: Boolean) { prices(lines: $lines, live: $live) { ...PriceFigure } }": typeof types.PricesDocument,
    "query LiveProduct($sku: String!) { liveProduct(sku: $sku) { ...ProductRow } }": typeof types.LiveProductDocument,
    "\n  mutation AddToCart($idempotencyKey: String!, $lines: [CartLineInput!]!) {\n    addToCart(idempotencyKey: $idempotencyKey, lines: $lines) { __typename ... on CartChanged { cart { id version lineCount lines { id sku unit quantity } } } ... on CartRefused { reason message } }\n  }\n": typeof types.AddToCartDocument,
    "query CartBar { cart { id version lineCount pricedLineCount goods { amount currency } lines { id sku unit quantity } } }": typeof types.CartBarDocument,
    "\n  fragment AuditRow on AuditEntry { id at performedBy performedById onBehalfOf address action sentence object objectId label changes { field before after } }\n": typeof types.AuditRowFragmentDoc,
    "\n  query Audit($first: Int!, $after: String, $filter: AuditEntryFilter) {\n    auditEntries(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditRow } } }\n  }\n": typeof types.AuditDocument,
    "query Invitation($token: String!) { invitation(token: $token) { companyName inviterName email name hasPassword expiresAt } }": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($token: String!, $name: String, $password: String) {\n    acceptInvitation(token: $token, name: $name, password: $password) { __typename ... on InvitationAccepted { viewer { person { id locale } } } ... on InvitationRefused { reason message } }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  fragment PersonRow on CompanyUser {\n    id name email state lastSeenAt memberSince endsOn invitedAt expiresAt invitedBy reviewedAt reviewedBy isReviewDue availableActions version roles { role name reachesAll accounts { id number name } }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {\n    people(first: $first, after: $after, filter: $filter, sort: $sort) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...PersonRow } } }\n  }\n": typeof types.PeopleDocument,
    "query Person($id: ID!) { person(id: $id) { ...PersonRow } }": typeof types.PersonDocument,
    "\n  query AccessReview($first: Int!, $after: String, $isDue: Boolean) {\n    accessReview(first: $first, after: $after, isDue: $isDue) { dueCount people { totalCount pageInfo { hasNextPage endCursor } edges { node { ...PersonRow } } } }\n  }\n": typeof types.AccessReviewDocument,
    "query ReviewCount { accessReview(first: 1) { dueCount } }": typeof types.ReviewCountDocument,
    "\n  fragment Rights on PersonRights {\n    personId isMember version assignments { accountIds role { id name } }\n    permissions { permission sentence isAllowed sources { roleId roleName accountIds grant { sentence } } }\n  }\n": typeof types.RightsFragmentDoc,
    "query PersonRights($personId: ID!) { personRights(personId: $personId) { ...Rights } }": typeof types.PersonRightsDocument,
    "\n  mutation AssignRoles($idempotencyKey: String!, $personId: ID!, $assignments: [RoleAssignmentInput!]!, $expectedVersion: Int!) {\n    assignRoles(idempotencyKey: $idempotencyKey, personId: $personId, assignments: $assignments, expectedVersion: $expectedVersion) { __typename ... on RolesAssigned { rights { ...Rights } } ... on RoleRefused { reason message } }\n  }\n": typeof types.AssignRolesDocument,
    "query ReadPeopleList($text: String!) { readPeopleList(text: $text) { people { line email name roles endsOn } faults { line message } } }": typeof types.ReadPeopleListDocument,
    "\n  mutation InvitePeople($idempotencyKey: String!, $people: [PersonToInviteInput!]!) {\n    invitePeople(idempotencyKey: $idempotencyKey, people: $people) { __typename ... on PeopleInvited { rows { email outcome message } } ... on PeopleRefused { reason message } }\n  }\n": typeof types.InvitePeopleDocument,
    "\n  mutation ResendInvitation($idempotencyKey: String!, $invitationId: ID!, $expectedVersion: Int!) {\n    answer: resendInvitation(idempotencyKey: $idempotencyKey, invitationId: $invitationId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($idempotencyKey: String!, $invitationId: ID!, $expectedVersion: Int!) {\n    answer: revokeInvitation(idempotencyKey: $idempotencyKey, invitationId: $invitationId, expectedVersion: $expectedVersion) { __typename ... on InvitationRevoked { invitationId } ... on PeopleRefused { reason message } }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation DeactivatePerson($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!) {\n    answer: deactivatePerson(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": typeof types.DeactivatePersonDocument,
    "\n  mutation ReactivatePerson($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!) {\n    answer: reactivatePerson(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": typeof types.ReactivatePersonDocument,
    "\n  mutation SetPersonEnd($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!, $endsOn: Date) {\n    answer: setPersonEnd(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion, endsOn: $endsOn) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": typeof types.SetPersonEndDocument,
    "\n  mutation CopyRights($idempotencyKey: String!, $fromPersonId: ID!, $toPersonId: ID!, $expectedVersion: Int!) {\n    answer: copyRights(idempotencyKey: $idempotencyKey, fromPersonId: $fromPersonId, toPersonId: $toPersonId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": typeof types.CopyRightsDocument,
    "\n  mutation HandOver($idempotencyKey: String!, $fromPersonId: ID!, $toPersonId: ID!) {\n    answer: handOver(idempotencyKey: $idempotencyKey, fromPersonId: $fromPersonId, toPersonId: $toPersonId) { __typename ... on HandedOver { carts cartsLeft invitations invitationsLeft to { id name } } ... on PeopleRefused { reason message } }\n  }\n": typeof types.HandOverDocument,
    "\n  mutation ConfirmReview($idempotencyKey: String!, $personIds: [ID!]!) {\n    answer: confirmReview(idempotencyKey: $idempotencyKey, personIds: $personIds) { __typename ... on ReviewConfirmed { people { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": typeof types.ConfirmReviewDocument,
    "\n  fragment RoleRow on Role { id readyMade name description holderCount version availableActions grants { permission sentence shipToIds upTo { amount currency } } }\n": typeof types.RoleRowFragmentDoc,
    "query Roles { roles { ...RoleRow } }": typeof types.RolesDocument,
    "query Role($id: ID!) { role(id: $id) { ...RoleRow } }": typeof types.RoleDocument,
    "\n  query PermissionMatrix { permissionMatrix { code title permissions { permission sentence mayGrant bounds { bound title } } } }\n": typeof types.PermissionMatrixDocument,
    "\n  query CompanyShipTos { viewer { company { id } memberships { company { id } accounts { id number name currency shipTos { id isActive address { name city } } } } } }\n": typeof types.CompanyShipTosDocument,
    "query RolePreview($grants: [GrantInput!]!) { rolePreview(grants: $grants) { can cannot } }": typeof types.RolePreviewDocument,
    "\n  mutation CreateRole($idempotencyKey: String!, $input: RoleInput!) {\n    createRole(idempotencyKey: $idempotencyKey, input: $input) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }\n  }\n": typeof types.CreateRoleDocument,
    "\n  mutation CopyRole($idempotencyKey: String!, $id: ID!, $name: String!) {\n    copyRole(idempotencyKey: $idempotencyKey, id: $id, name: $name) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }\n  }\n": typeof types.CopyRoleDocument,
    "\n  mutation ChangeRole($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RoleInput!) {\n    changeRole(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion, input: $input) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }\n  }\n": typeof types.ChangeRoleDocument,
    "\n  mutation RemoveRole($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {\n    removeRole(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) { __typename ... on RoleRemoved { removedRoleId } ... on RoleRefused { reason message holders { personId name } } }\n  }\n": typeof types.RemoveRoleDocument,
    "fragment PaymentView on Payment { id reference state stateMessage amount { amount currency } discountTaken { amount currency } startedAt startedBy declineReason erpNumber paymentUrl }": typeof types.PaymentViewFragmentDoc,
    "\n  fragment InvoiceView on Invoice {\n    id number kind state issuedOn dueOn daysOverdue poNumber orderNumbers originalBalance { amount currency } openBalance { amount currency } settled { amount currency } tax { amount currency } discount { amount currency } discountUntil\n    settlement { toPay { amount currency } discountTaken { amount currency } }\n    orders { id number } lines { sku description quantity unit price { amount unit priceQuantity currency } amount { amount currency } }\n    documentUrl availableActions payLimitMessage payments { ...PaymentView } freshness { state asOf owner }\n  }\n": typeof types.InvoiceViewFragmentDoc,
    "query Invoice($id: ID!, $live: Boolean) { invoice(id: $id, live: $live) { ...InvoiceView } }": typeof types.InvoiceDocument,
    "\n  mutation PayInvoice($input: PayInvoiceInput!) {\n    payInvoice(input: $input) { __typename ... on PaymentStarted { payment { id paymentUrl } } ... on PaymentRefused { reason message toPay { amount currency } } }\n  }\n": typeof types.PayInvoiceDocument,
    "mutation CancelPayment($idempotencyKey: String!, $id: ID!) { cancelPayment(idempotencyKey: $idempotencyKey, id: $id) { ...PaymentView } }": typeof types.CancelPaymentDocument,
    "\n  fragment InvoiceRow on Invoice {\n    id number kind state issuedOn dueOn daysOverdue bucket poNumber originalBalance { amount currency } openBalance { amount currency } settled { amount currency } discountUntil\n    settlement { toPay { amount currency } discountTaken { amount currency } }\n  }\n": typeof types.InvoiceRowFragmentDoc,
    "\n  query Invoices($first: Int!, $after: String, $filter: InvoiceFilter, $sort: InvoiceSort, $strip: InvoiceFilter) {\n    invoices(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...InvoiceRow } } freshness { state asOf owner }\n      totals { currency count open { amount currency } }\n    }\n    strip: invoices(first: 1, filter: $strip) { totals { currency open { amount currency } credits { amount currency } ageing { bucket count amount { amount currency } } } }\n  }\n": typeof types.InvoicesDocument,
    "query Payment($id: ID!) { payment(id: $id) { ...PaymentView invoice { id number } } }": typeof types.PaymentDocument,
    "mutation SettlePayment($idempotencyKey: String!, $id: ID!) { settlePayment(idempotencyKey: $idempotencyKey, id: $id) { ...PaymentView invoice { id number } } }": typeof types.SettlePaymentDocument,
    "\n  fragment CartLineView on CartLine {\n    id sku quantity unit note\n    product { id name customerPartNumber imageUrl salesUnit minimum multiple units { code decimals } }\n    price { kind unit unitPrice { amount currency unit priceQuantity } lineAmount { amount currency } breaks { fromQuantity price { amount } } freshness { state asOf owner } }\n    problems { kind message suggestions successor { sku } }\n  }\n": typeof types.CartLineViewFragmentDoc,
    "\n  fragment CartView on Cart { id version lineCount pricedLineCount goods { amount currency } lines { ...CartLineView } }\n": typeof types.CartViewFragmentDoc,
    "query Cart { cart { ...CartView } }": typeof types.CartDocument,
    "\n  mutation ChangeCartLines($idempotencyKey: String!, $changes: [CartLineChange!]!) {\n    changeCartLines(idempotencyKey: $idempotencyKey, changes: $changes) { __typename ... on CartChanged { cart { ...CartView } } ... on CartRefused { reason message cart { ...CartView } } }\n  }\n": typeof types.ChangeCartLinesDocument,
    "\n  mutation ClearCart($idempotencyKey: String!) { clearCart(idempotencyKey: $idempotencyKey) { __typename ... on CartChanged { cart { ...CartView } } ... on CartRefused { reason message } } }\n": typeof types.ClearCartDocument,
    "\n  fragment CheckoutView on Checkout {\n    cartVersion fingerprint canSubmit mayReceiveUnchecked defaultShipToId\n    lines { lineId sku name customerPartNumber quantity unit isNoCharge price { amount currency unit priceQuantity } amount { amount currency } availableFrom problems { kind message } }\n    goods { amount currency } discount { certainty money { amount currency } } freight { certainty money { amount currency } } surcharges { certainty money { amount currency } }\n    tax { certainty money { amount currency } } taxTreatment total { certainty money { amount currency } }\n    shippingMethods { code name freight { certainty money { amount currency } } }\n    shipTos { id number isActive isDefault address { name lines postalCode city country } }\n    terms { name }\n    creditEffect { isOverLimit thisOrder { amount currency } availableAfter { amount currency } credit { limitKind creditLimit { amount currency } exposure { amount currency } reservedInPortal { amount currency } availableCredit { amount currency } freshness { state asOf owner } } }\n    changedPrices { lineId sku name quantity unit before { amount currency unit priceQuantity } after { amount currency unit priceQuantity } lineDifference { amount currency } isRise }\n    priceDifference { amount currency }\n    refusals { ...RefusalView }\n    freshness { state asOf owner }\n  }\n": typeof types.CheckoutViewFragmentDoc,
    "fragment RefusalView on OrderRefusal { reason message field lineId }": typeof types.RefusalViewFragmentDoc,
    "query Checkout($input: CheckoutInput!) { checkout(input: $input) { ...CheckoutView } status { abilities { shipComplete requestedDate } } }": typeof types.CheckoutDocument,
    "query CheckPo($poNumber: String!) { checkPoNumber(poNumber: $poNumber) { state message } account { id poRule { isRequired } } }": typeof types.CheckPoDocument,
    "\n  mutation SubmitOrder($input: SubmitOrderInput!) {\n    submitOrder(input: $input) { __typename ... on OrderReceived { reference order { id } } ... on OrderNotReceived { refusals { ...RefusalView } checkout { ...CheckoutView } } }\n  }\n": typeof types.SubmitOrderDocument,
    "\n  fragment OrderLineView on OrderLine {\n    id position sku name customerPartNumber relation originSku quantity unit shippedQuantity openQuantity price { amount currency unit priceQuantity } amount { amount currency } expectedDate state note\n  }\n": typeof types.OrderLineViewFragmentDoc,
    "\n  fragment OrderView on Order {\n    id reference number poNumber state stateMessage holds origin orderedAt orderedBy requestedDate nextDelivery shipping shippingMethod buyerReference note\n    shipTo { name lines city postalCode country } terms { name netDays discountPercent discountDays }\n    lines { ...OrderLineView } goods { amount currency } freight { certainty money { amount currency } } tax { certainty money { amount currency } } adjustment { amount currency } total { certainty money { amount currency } }\n    shipments { id number state shippedOn warehouse warehouseName carrier trackingNumber trackingUrl lines { sku quantity unit } }\n    invoices { id number kind issuedOn openBalance { amount currency } originalBalance { amount currency } }\n    history { id kind at day person message details } rejections { lineId reason message erpMessage }\n    poDocument { id fileName url } acknowledgementUrl availableActions freshness { state asOf owner }\n  }\n": typeof types.OrderViewFragmentDoc,
    "query Order($id: ID!) { order(id: $id) { ...OrderView } }": typeof types.OrderDocument,
    "mutation RefreshOrder($idempotencyKey: String!, $id: ID!) { refreshOrder(idempotencyKey: $idempotencyKey, id: $id) { ...OrderView } }": typeof types.RefreshOrderDocument,
    "\n  mutation OrderAgain($idempotencyKey: String!, $orderId: ID!) {\n    orderAgain(idempotencyKey: $idempotencyKey, orderId: $orderId) { __typename ... on CartChanged { cart { id version lineCount } } ... on CartRefused { reason message } }\n  }\n": typeof types.OrderAgainDocument,
    "\n  fragment OrderRow on Order {\n    id reference number poNumber state origin orderedAt orderedBy nextDelivery lineCount total { certainty money { amount currency } }\n  }\n": typeof types.OrderRowFragmentDoc,
    "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {\n    orders(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount openCount totals { currency count withoutTotal total { amount currency } } pageInfo { hasNextPage endCursor } edges { node { ...OrderRow } } freshness { state asOf owner }\n    }\n  }\n": typeof types.OrdersDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { __typename ... on PasswordResetRequested { linkMinutes } ... on PasswordRefused { message } }\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($token: String!, $newPassword: String!) {\n    resetPassword(token: $token, newPassword: $newPassword) { __typename ... on PasswordRefused { reason message } }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation ChangePassword($current: String!, $newPassword: String!) {\n    changePassword(current: $current, newPassword: $newPassword) { __typename ... on PasswordChanged { endedSessions } ... on PasswordRefused { reason message } }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query Security {\n    signInSecurity { hasTotp totpSince recoveryCodesLeft isTotpRequired }\n    sessions { id createdAt lastSeenAt address device isCurrent }\n    recentSignIns(first: 10) { id createdAt address device isOpen isCurrent }\n  }\n": typeof types.SecurityDocument,
    "\n  mutation StartTotp { startTotp { __typename ... on TotpStarted { secret uri qrSvg } ... on SecondFactorRefused { message } } }\n": typeof types.StartTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) { confirmTotp(code: $code) { __typename ... on RecoveryCodes { codes } ... on SecondFactorRefused { message } } }\n": typeof types.ConfirmTotpDocument,
    "\n  mutation RenewRecoveryCodes { renewRecoveryCodes { __typename ... on RecoveryCodes { codes } ... on SecondFactorRefused { message } } }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation DisableTotp { disableTotp { __typename ... on SignInSecurity { hasTotp } ... on SecondFactorRefused { message } } }\n": typeof types.DisableTotpDocument,
    "\n  mutation RequireTotp($isRequired: Boolean!) { requireTotp(isRequired: $isRequired) { __typename ... on SignInSecurity { isTotpRequired } ... on SecondFactorRefused { message } } }\n": typeof types.RequireTotpDocument,
    "mutation EndSession($id: ID!) { endSession(id: $id) }": typeof types.EndSessionDocument,
    "mutation EndOtherSessions { endOtherSessions }": typeof types.EndOtherSessionsDocument,
    "query AccountsElsewhere { accountsElsewhere { accountId number companyName } }": typeof types.AccountsElsewhereDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn { viewer { person { id locale } } }\n      ... on SecondFactorNeeded { expiresInSeconds }\n      ... on SignInRefused { reason message retryAfterSeconds }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation AnswerSecondFactor($code: String!) {\n    answerSecondFactor(code: $code) {\n      __typename\n      ... on SignedIn { viewer { person { id locale } } }\n      ... on SignInRefused { reason message retryAfterSeconds }\n    }\n  }\n": typeof types.AnswerSecondFactorDocument,
    "\n  mutation ConfirmItsYou($password: String, $code: String) {\n    confirmItsYou(password: $password, code: $code) { __typename ... on SecondFactorRefused { reason message } }\n  }\n": typeof types.ConfirmItsYouDocument,
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
    "\n  query HomeInvoices($first: Int!) {\n    due: invoices(first: $first, filter: { isOpen: true, kind: INVOICE }, sort: DUE_ASC) { edges { node { ...HomeInvoice } } }\n    invoices(first: 1, filter: { isOpen: true }) {\n      totals { currency open { amount currency } credits { amount currency } ageing { bucket amount { amount currency } count } }\n      freshness { state asOf owner }\n    }\n  }\n": types.HomeInvoicesDocument,
    "\n  query HomeCredit($live: Boolean) {\n    credit(live: $live) {\n      limitKind creditLimit { amount currency } exposure { amount currency } reservedInPortal { amount currency } availableCredit { amount currency }\n      freshness { state asOf owner }\n    }\n  }\n": types.HomeCreditDocument,
    "\n  fragment HomeProduct on Product {\n    id sku name customerPartNumber\n    price { kind unitPrice { amount currency unit priceQuantity } freshness { state asOf owner } }\n  }\n": types.HomeProductFragmentDoc,
    "\n  query HomeProducts($first: Int!) { recentProducts(first: $first) { ...HomeProduct } }\n": types.HomeProductsDocument,
    "\n  query Shell($seeOrders: Boolean!, $seeCart: Boolean!) {\n    status { isErpReachable erpLatencyMs erpDownSince }\n    cart @include(if: $seeCart) { id lineCount }\n    orders(first: 1, filter: { isOpen: true }) @include(if: $seeOrders) { openCount }\n  }\n": types.ShellDocument,
    "\n  query Account {\n    account {\n      id number name currency taxStatus isBlocked terms { name discountPercent discountDays isPrepaid } poRule { isRequired pattern patternHint duplicates } billTo { name lines postalCode city country }\n      shipTos { id number isDefault isActive warehouse warehouseName address { name lines postalCode city country } } freshness { state asOf owner }\n    }\n  }\n": types.AccountDocument,
    "\n  query Product($sku: String!) {\n    product(sku: $sku) {\n      ...ProductRow description gtin imageUrls categories { id name } attributes { code name value unit } units { code name decimals numerator denominator }\n      variantAxes { name value } variants { id sku name isOrderable variantAxes { name value } }\n    }\n  }\n": types.ProductDocument,
    "\n  fragment PriceFigure on Price {\n    kind quantity unit unitPrice { amount currency unit priceQuantity } listPrice { amount currency unit priceQuantity } lineAmount { amount currency }\n    breaks { fromQuantity unit isMet price { amount currency unit priceQuantity } }\n    explanation { kind reference name validFrom validTo roundedTo pricingDate pricingDateBasis decidedBy } freshness { state asOf owner }\n  }\n": types.PriceFigureFragmentDoc,
    "\n  fragment StockFigure on Stock { display unit warehouses { warehouse name available band isInStock isDefault inbound { quantity date } } freshness { state asOf owner } }\n": types.StockFigureFragmentDoc,
    "\n  fragment ProductRow on Product {\n    id sku name customerPartNumber packLabel imageUrl salesUnit stockUnit minimum multiple isDiscontinued isOrderable units { code name decimals } successor { sku name }\n    price { ...PriceFigure } stock { ...StockFigure }\n  }\n": types.ProductRowFragmentDoc,
    "\n  query Products($first: Int!, $after: String, $filter: ProductFilter, $sort: ProductSort) {\n    products(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ProductRow } }\n      facets { code name values { value count } } categories { id name parentId productCount } freshness { state asOf owner }\n    }\n  }\n": types.ProductsDocument,
    "query Prices($lines: [PriceLineInput!]!, $live: Boolean) { prices(lines: $lines, live: $live) { ...PriceFigure } }": types.PricesDocument,
    "query LiveProduct($sku: String!) { liveProduct(sku: $sku) { ...ProductRow } }": types.LiveProductDocument,
    "\n  mutation AddToCart($idempotencyKey: String!, $lines: [CartLineInput!]!) {\n    addToCart(idempotencyKey: $idempotencyKey, lines: $lines) { __typename ... on CartChanged { cart { id version lineCount lines { id sku unit quantity } } } ... on CartRefused { reason message } }\n  }\n": types.AddToCartDocument,
    "query CartBar { cart { id version lineCount pricedLineCount goods { amount currency } lines { id sku unit quantity } } }": types.CartBarDocument,
    "\n  fragment AuditRow on AuditEntry { id at performedBy performedById onBehalfOf address action sentence object objectId label changes { field before after } }\n": types.AuditRowFragmentDoc,
    "\n  query Audit($first: Int!, $after: String, $filter: AuditEntryFilter) {\n    auditEntries(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditRow } } }\n  }\n": types.AuditDocument,
    "query Invitation($token: String!) { invitation(token: $token) { companyName inviterName email name hasPassword expiresAt } }": types.InvitationDocument,
    "\n  mutation AcceptInvitation($token: String!, $name: String, $password: String) {\n    acceptInvitation(token: $token, name: $name, password: $password) { __typename ... on InvitationAccepted { viewer { person { id locale } } } ... on InvitationRefused { reason message } }\n  }\n": types.AcceptInvitationDocument,
    "\n  fragment PersonRow on CompanyUser {\n    id name email state lastSeenAt memberSince endsOn invitedAt expiresAt invitedBy reviewedAt reviewedBy isReviewDue availableActions version roles { role name reachesAll accounts { id number name } }\n  }\n": types.PersonRowFragmentDoc,
    "\n  query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {\n    people(first: $first, after: $after, filter: $filter, sort: $sort) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...PersonRow } } }\n  }\n": types.PeopleDocument,
    "query Person($id: ID!) { person(id: $id) { ...PersonRow } }": types.PersonDocument,
    "\n  query AccessReview($first: Int!, $after: String, $isDue: Boolean) {\n    accessReview(first: $first, after: $after, isDue: $isDue) { dueCount people { totalCount pageInfo { hasNextPage endCursor } edges { node { ...PersonRow } } } }\n  }\n": types.AccessReviewDocument,
    "query ReviewCount { accessReview(first: 1) { dueCount } }": types.ReviewCountDocument,
    "\n  fragment Rights on PersonRights {\n    personId isMember version assignments { accountIds role { id name } }\n    permissions { permission sentence isAllowed sources { roleId roleName accountIds grant { sentence } } }\n  }\n": types.RightsFragmentDoc,
    "query PersonRights($personId: ID!) { personRights(personId: $personId) { ...Rights } }": types.PersonRightsDocument,
    "\n  mutation AssignRoles($idempotencyKey: String!, $personId: ID!, $assignments: [RoleAssignmentInput!]!, $expectedVersion: Int!) {\n    assignRoles(idempotencyKey: $idempotencyKey, personId: $personId, assignments: $assignments, expectedVersion: $expectedVersion) { __typename ... on RolesAssigned { rights { ...Rights } } ... on RoleRefused { reason message } }\n  }\n": types.AssignRolesDocument,
    "query ReadPeopleList($text: String!) { readPeopleList(text: $text) { people { line email name roles endsOn } faults { line message } } }": types.ReadPeopleListDocument,
    "\n  mutation InvitePeople($idempotencyKey: String!, $people: [PersonToInviteInput!]!) {\n    invitePeople(idempotencyKey: $idempotencyKey, people: $people) { __typename ... on PeopleInvited { rows { email outcome message } } ... on PeopleRefused { reason message } }\n  }\n": types.InvitePeopleDocument,
    "\n  mutation ResendInvitation($idempotencyKey: String!, $invitationId: ID!, $expectedVersion: Int!) {\n    answer: resendInvitation(idempotencyKey: $idempotencyKey, invitationId: $invitationId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($idempotencyKey: String!, $invitationId: ID!, $expectedVersion: Int!) {\n    answer: revokeInvitation(idempotencyKey: $idempotencyKey, invitationId: $invitationId, expectedVersion: $expectedVersion) { __typename ... on InvitationRevoked { invitationId } ... on PeopleRefused { reason message } }\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation DeactivatePerson($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!) {\n    answer: deactivatePerson(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": types.DeactivatePersonDocument,
    "\n  mutation ReactivatePerson($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!) {\n    answer: reactivatePerson(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": types.ReactivatePersonDocument,
    "\n  mutation SetPersonEnd($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!, $endsOn: Date) {\n    answer: setPersonEnd(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion, endsOn: $endsOn) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": types.SetPersonEndDocument,
    "\n  mutation CopyRights($idempotencyKey: String!, $fromPersonId: ID!, $toPersonId: ID!, $expectedVersion: Int!) {\n    answer: copyRights(idempotencyKey: $idempotencyKey, fromPersonId: $fromPersonId, toPersonId: $toPersonId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": types.CopyRightsDocument,
    "\n  mutation HandOver($idempotencyKey: String!, $fromPersonId: ID!, $toPersonId: ID!) {\n    answer: handOver(idempotencyKey: $idempotencyKey, fromPersonId: $fromPersonId, toPersonId: $toPersonId) { __typename ... on HandedOver { carts cartsLeft invitations invitationsLeft to { id name } } ... on PeopleRefused { reason message } }\n  }\n": types.HandOverDocument,
    "\n  mutation ConfirmReview($idempotencyKey: String!, $personIds: [ID!]!) {\n    answer: confirmReview(idempotencyKey: $idempotencyKey, personIds: $personIds) { __typename ... on ReviewConfirmed { people { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n": types.ConfirmReviewDocument,
    "\n  fragment RoleRow on Role { id readyMade name description holderCount version availableActions grants { permission sentence shipToIds upTo { amount currency } } }\n": types.RoleRowFragmentDoc,
    "query Roles { roles { ...RoleRow } }": types.RolesDocument,
    "query Role($id: ID!) { role(id: $id) { ...RoleRow } }": types.RoleDocument,
    "\n  query PermissionMatrix { permissionMatrix { code title permissions { permission sentence mayGrant bounds { bound title } } } }\n": types.PermissionMatrixDocument,
    "\n  query CompanyShipTos { viewer { company { id } memberships { company { id } accounts { id number name currency shipTos { id isActive address { name city } } } } } }\n": types.CompanyShipTosDocument,
    "query RolePreview($grants: [GrantInput!]!) { rolePreview(grants: $grants) { can cannot } }": types.RolePreviewDocument,
    "\n  mutation CreateRole($idempotencyKey: String!, $input: RoleInput!) {\n    createRole(idempotencyKey: $idempotencyKey, input: $input) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }\n  }\n": types.CreateRoleDocument,
    "\n  mutation CopyRole($idempotencyKey: String!, $id: ID!, $name: String!) {\n    copyRole(idempotencyKey: $idempotencyKey, id: $id, name: $name) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }\n  }\n": types.CopyRoleDocument,
    "\n  mutation ChangeRole($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RoleInput!) {\n    changeRole(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion, input: $input) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }\n  }\n": types.ChangeRoleDocument,
    "\n  mutation RemoveRole($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {\n    removeRole(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) { __typename ... on RoleRemoved { removedRoleId } ... on RoleRefused { reason message holders { personId name } } }\n  }\n": types.RemoveRoleDocument,
    "fragment PaymentView on Payment { id reference state stateMessage amount { amount currency } discountTaken { amount currency } startedAt startedBy declineReason erpNumber paymentUrl }": types.PaymentViewFragmentDoc,
    "\n  fragment InvoiceView on Invoice {\n    id number kind state issuedOn dueOn daysOverdue poNumber orderNumbers originalBalance { amount currency } openBalance { amount currency } settled { amount currency } tax { amount currency } discount { amount currency } discountUntil\n    settlement { toPay { amount currency } discountTaken { amount currency } }\n    orders { id number } lines { sku description quantity unit price { amount unit priceQuantity currency } amount { amount currency } }\n    documentUrl availableActions payLimitMessage payments { ...PaymentView } freshness { state asOf owner }\n  }\n": types.InvoiceViewFragmentDoc,
    "query Invoice($id: ID!, $live: Boolean) { invoice(id: $id, live: $live) { ...InvoiceView } }": types.InvoiceDocument,
    "\n  mutation PayInvoice($input: PayInvoiceInput!) {\n    payInvoice(input: $input) { __typename ... on PaymentStarted { payment { id paymentUrl } } ... on PaymentRefused { reason message toPay { amount currency } } }\n  }\n": types.PayInvoiceDocument,
    "mutation CancelPayment($idempotencyKey: String!, $id: ID!) { cancelPayment(idempotencyKey: $idempotencyKey, id: $id) { ...PaymentView } }": types.CancelPaymentDocument,
    "\n  fragment InvoiceRow on Invoice {\n    id number kind state issuedOn dueOn daysOverdue bucket poNumber originalBalance { amount currency } openBalance { amount currency } settled { amount currency } discountUntil\n    settlement { toPay { amount currency } discountTaken { amount currency } }\n  }\n": types.InvoiceRowFragmentDoc,
    "\n  query Invoices($first: Int!, $after: String, $filter: InvoiceFilter, $sort: InvoiceSort, $strip: InvoiceFilter) {\n    invoices(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...InvoiceRow } } freshness { state asOf owner }\n      totals { currency count open { amount currency } }\n    }\n    strip: invoices(first: 1, filter: $strip) { totals { currency open { amount currency } credits { amount currency } ageing { bucket count amount { amount currency } } } }\n  }\n": types.InvoicesDocument,
    "query Payment($id: ID!) { payment(id: $id) { ...PaymentView invoice { id number } } }": types.PaymentDocument,
    "mutation SettlePayment($idempotencyKey: String!, $id: ID!) { settlePayment(idempotencyKey: $idempotencyKey, id: $id) { ...PaymentView invoice { id number } } }": types.SettlePaymentDocument,
    "\n  fragment CartLineView on CartLine {\n    id sku quantity unit note\n    product { id name customerPartNumber imageUrl salesUnit minimum multiple units { code decimals } }\n    price { kind unit unitPrice { amount currency unit priceQuantity } lineAmount { amount currency } breaks { fromQuantity price { amount } } freshness { state asOf owner } }\n    problems { kind message suggestions successor { sku } }\n  }\n": types.CartLineViewFragmentDoc,
    "\n  fragment CartView on Cart { id version lineCount pricedLineCount goods { amount currency } lines { ...CartLineView } }\n": types.CartViewFragmentDoc,
    "query Cart { cart { ...CartView } }": types.CartDocument,
    "\n  mutation ChangeCartLines($idempotencyKey: String!, $changes: [CartLineChange!]!) {\n    changeCartLines(idempotencyKey: $idempotencyKey, changes: $changes) { __typename ... on CartChanged { cart { ...CartView } } ... on CartRefused { reason message cart { ...CartView } } }\n  }\n": types.ChangeCartLinesDocument,
    "\n  mutation ClearCart($idempotencyKey: String!) { clearCart(idempotencyKey: $idempotencyKey) { __typename ... on CartChanged { cart { ...CartView } } ... on CartRefused { reason message } } }\n": types.ClearCartDocument,
    "\n  fragment CheckoutView on Checkout {\n    cartVersion fingerprint canSubmit mayReceiveUnchecked defaultShipToId\n    lines { lineId sku name customerPartNumber quantity unit isNoCharge price { amount currency unit priceQuantity } amount { amount currency } availableFrom problems { kind message } }\n    goods { amount currency } discount { certainty money { amount currency } } freight { certainty money { amount currency } } surcharges { certainty money { amount currency } }\n    tax { certainty money { amount currency } } taxTreatment total { certainty money { amount currency } }\n    shippingMethods { code name freight { certainty money { amount currency } } }\n    shipTos { id number isActive isDefault address { name lines postalCode city country } }\n    terms { name }\n    creditEffect { isOverLimit thisOrder { amount currency } availableAfter { amount currency } credit { limitKind creditLimit { amount currency } exposure { amount currency } reservedInPortal { amount currency } availableCredit { amount currency } freshness { state asOf owner } } }\n    changedPrices { lineId sku name quantity unit before { amount currency unit priceQuantity } after { amount currency unit priceQuantity } lineDifference { amount currency } isRise }\n    priceDifference { amount currency }\n    refusals { ...RefusalView }\n    freshness { state asOf owner }\n  }\n": types.CheckoutViewFragmentDoc,
    "fragment RefusalView on OrderRefusal { reason message field lineId }": types.RefusalViewFragmentDoc,
    "query Checkout($input: CheckoutInput!) { checkout(input: $input) { ...CheckoutView } status { abilities { shipComplete requestedDate } } }": types.CheckoutDocument,
    "query CheckPo($poNumber: String!) { checkPoNumber(poNumber: $poNumber) { state message } account { id poRule { isRequired } } }": types.CheckPoDocument,
    "\n  mutation SubmitOrder($input: SubmitOrderInput!) {\n    submitOrder(input: $input) { __typename ... on OrderReceived { reference order { id } } ... on OrderNotReceived { refusals { ...RefusalView } checkout { ...CheckoutView } } }\n  }\n": types.SubmitOrderDocument,
    "\n  fragment OrderLineView on OrderLine {\n    id position sku name customerPartNumber relation originSku quantity unit shippedQuantity openQuantity price { amount currency unit priceQuantity } amount { amount currency } expectedDate state note\n  }\n": types.OrderLineViewFragmentDoc,
    "\n  fragment OrderView on Order {\n    id reference number poNumber state stateMessage holds origin orderedAt orderedBy requestedDate nextDelivery shipping shippingMethod buyerReference note\n    shipTo { name lines city postalCode country } terms { name netDays discountPercent discountDays }\n    lines { ...OrderLineView } goods { amount currency } freight { certainty money { amount currency } } tax { certainty money { amount currency } } adjustment { amount currency } total { certainty money { amount currency } }\n    shipments { id number state shippedOn warehouse warehouseName carrier trackingNumber trackingUrl lines { sku quantity unit } }\n    invoices { id number kind issuedOn openBalance { amount currency } originalBalance { amount currency } }\n    history { id kind at day person message details } rejections { lineId reason message erpMessage }\n    poDocument { id fileName url } acknowledgementUrl availableActions freshness { state asOf owner }\n  }\n": types.OrderViewFragmentDoc,
    "query Order($id: ID!) { order(id: $id) { ...OrderView } }": types.OrderDocument,
    "mutation RefreshOrder($idempotencyKey: String!, $id: ID!) { refreshOrder(idempotencyKey: $idempotencyKey, id: $id) { ...OrderView } }": types.RefreshOrderDocument,
    "\n  mutation OrderAgain($idempotencyKey: String!, $orderId: ID!) {\n    orderAgain(idempotencyKey: $idempotencyKey, orderId: $orderId) { __typename ... on CartChanged { cart { id version lineCount } } ... on CartRefused { reason message } }\n  }\n": types.OrderAgainDocument,
    "\n  fragment OrderRow on Order {\n    id reference number poNumber state origin orderedAt orderedBy nextDelivery lineCount total { certainty money { amount currency } }\n  }\n": types.OrderRowFragmentDoc,
    "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {\n    orders(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount openCount totals { currency count withoutTotal total { amount currency } } pageInfo { hasNextPage endCursor } edges { node { ...OrderRow } } freshness { state asOf owner }\n    }\n  }\n": types.OrdersDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { __typename ... on PasswordResetRequested { linkMinutes } ... on PasswordRefused { message } }\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($token: String!, $newPassword: String!) {\n    resetPassword(token: $token, newPassword: $newPassword) { __typename ... on PasswordRefused { reason message } }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation ChangePassword($current: String!, $newPassword: String!) {\n    changePassword(current: $current, newPassword: $newPassword) { __typename ... on PasswordChanged { endedSessions } ... on PasswordRefused { reason message } }\n  }\n": types.ChangePasswordDocument,
    "\n  query Security {\n    signInSecurity { hasTotp totpSince recoveryCodesLeft isTotpRequired }\n    sessions { id createdAt lastSeenAt address device isCurrent }\n    recentSignIns(first: 10) { id createdAt address device isOpen isCurrent }\n  }\n": types.SecurityDocument,
    "\n  mutation StartTotp { startTotp { __typename ... on TotpStarted { secret uri qrSvg } ... on SecondFactorRefused { message } } }\n": types.StartTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) { confirmTotp(code: $code) { __typename ... on RecoveryCodes { codes } ... on SecondFactorRefused { message } } }\n": types.ConfirmTotpDocument,
    "\n  mutation RenewRecoveryCodes { renewRecoveryCodes { __typename ... on RecoveryCodes { codes } ... on SecondFactorRefused { message } } }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation DisableTotp { disableTotp { __typename ... on SignInSecurity { hasTotp } ... on SecondFactorRefused { message } } }\n": types.DisableTotpDocument,
    "\n  mutation RequireTotp($isRequired: Boolean!) { requireTotp(isRequired: $isRequired) { __typename ... on SignInSecurity { isTotpRequired } ... on SecondFactorRefused { message } } }\n": types.RequireTotpDocument,
    "mutation EndSession($id: ID!) { endSession(id: $id) }": types.EndSessionDocument,
    "mutation EndOtherSessions { endOtherSessions }": types.EndOtherSessionsDocument,
    "query AccountsElsewhere { accountsElsewhere { accountId number companyName } }": types.AccountsElsewhereDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn { viewer { person { id locale } } }\n      ... on SecondFactorNeeded { expiresInSeconds }\n      ... on SignInRefused { reason message retryAfterSeconds }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation AnswerSecondFactor($code: String!) {\n    answerSecondFactor(code: $code) {\n      __typename\n      ... on SignedIn { viewer { person { id locale } } }\n      ... on SignInRefused { reason message retryAfterSeconds }\n    }\n  }\n": types.AnswerSecondFactorDocument,
    "\n  mutation ConfirmItsYou($password: String, $code: String) {\n    confirmItsYou(password: $password, code: $code) { __typename ... on SecondFactorRefused { reason message } }\n  }\n": types.ConfirmItsYouDocument,
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
export function graphql(source: "\n  query HomeInvoices($first: Int!) {\n    due: invoices(first: $first, filter: { isOpen: true, kind: INVOICE }, sort: DUE_ASC) { edges { node { ...HomeInvoice } } }\n    invoices(first: 1, filter: { isOpen: true }) {\n      totals { currency open { amount currency } credits { amount currency } ageing { bucket amount { amount currency } count } }\n      freshness { state asOf owner }\n    }\n  }\n"): typeof import('./graphql').HomeInvoicesDocument;
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
export function graphql(source: "\n  query Shell($seeOrders: Boolean!, $seeCart: Boolean!) {\n    status { isErpReachable erpLatencyMs erpDownSince }\n    cart @include(if: $seeCart) { id lineCount }\n    orders(first: 1, filter: { isOpen: true }) @include(if: $seeOrders) { openCount }\n  }\n"): typeof import('./graphql').ShellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    account {\n      id number name currency taxStatus isBlocked terms { name discountPercent discountDays isPrepaid } poRule { isRequired pattern patternHint duplicates } billTo { name lines postalCode city country }\n      shipTos { id number isDefault isActive warehouse warehouseName address { name lines postalCode city country } } freshness { state asOf owner }\n    }\n  }\n"): typeof import('./graphql').AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Product($sku: String!) {\n    product(sku: $sku) {\n      ...ProductRow description gtin imageUrls categories { id name } attributes { code name value unit } units { code name decimals numerator denominator }\n      variantAxes { name value } variants { id sku name isOrderable variantAxes { name value } }\n    }\n  }\n"): typeof import('./graphql').ProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriceFigure on Price {\n    kind quantity unit unitPrice { amount currency unit priceQuantity } listPrice { amount currency unit priceQuantity } lineAmount { amount currency }\n    breaks { fromQuantity unit isMet price { amount currency unit priceQuantity } }\n    explanation { kind reference name validFrom validTo roundedTo pricingDate pricingDateBasis decidedBy } freshness { state asOf owner }\n  }\n"): typeof import('./graphql').PriceFigureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StockFigure on Stock { display unit warehouses { warehouse name available band isInStock isDefault inbound { quantity date } } freshness { state asOf owner } }\n"): typeof import('./graphql').StockFigureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductRow on Product {\n    id sku name customerPartNumber packLabel imageUrl salesUnit stockUnit minimum multiple isDiscontinued isOrderable units { code name decimals } successor { sku name }\n    price { ...PriceFigure } stock { ...StockFigure }\n  }\n"): typeof import('./graphql').ProductRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Products($first: Int!, $after: String, $filter: ProductFilter, $sort: ProductSort) {\n    products(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ProductRow } }\n      facets { code name values { value count } } categories { id name parentId productCount } freshness { state asOf owner }\n    }\n  }\n"): typeof import('./graphql').ProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Prices($lines: [PriceLineInput!]!, $live: Boolean) { prices(lines: $lines, live: $live) { ...PriceFigure } }"): typeof import('./graphql').PricesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LiveProduct($sku: String!) { liveProduct(sku: $sku) { ...ProductRow } }"): typeof import('./graphql').LiveProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToCart($idempotencyKey: String!, $lines: [CartLineInput!]!) {\n    addToCart(idempotencyKey: $idempotencyKey, lines: $lines) { __typename ... on CartChanged { cart { id version lineCount lines { id sku unit quantity } } } ... on CartRefused { reason message } }\n  }\n"): typeof import('./graphql').AddToCartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CartBar { cart { id version lineCount pricedLineCount goods { amount currency } lines { id sku unit quantity } } }"): typeof import('./graphql').CartBarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditRow on AuditEntry { id at performedBy performedById onBehalfOf address action sentence object objectId label changes { field before after } }\n"): typeof import('./graphql').AuditRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($first: Int!, $after: String, $filter: AuditEntryFilter) {\n    auditEntries(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditRow } } }\n  }\n"): typeof import('./graphql').AuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Invitation($token: String!) { invitation(token: $token) { companyName inviterName email name hasPassword expiresAt } }"): typeof import('./graphql').InvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($token: String!, $name: String, $password: String) {\n    acceptInvitation(token: $token, name: $name, password: $password) { __typename ... on InvitationAccepted { viewer { person { id locale } } } ... on InvitationRefused { reason message } }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on CompanyUser {\n    id name email state lastSeenAt memberSince endsOn invitedAt expiresAt invitedBy reviewedAt reviewedBy isReviewDue availableActions version roles { role name reachesAll accounts { id number name } }\n  }\n"): typeof import('./graphql').PersonRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {\n    people(first: $first, after: $after, filter: $filter, sort: $sort) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...PersonRow } } }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Person($id: ID!) { person(id: $id) { ...PersonRow } }"): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessReview($first: Int!, $after: String, $isDue: Boolean) {\n    accessReview(first: $first, after: $after, isDue: $isDue) { dueCount people { totalCount pageInfo { hasNextPage endCursor } edges { node { ...PersonRow } } } }\n  }\n"): typeof import('./graphql').AccessReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReviewCount { accessReview(first: 1) { dueCount } }"): typeof import('./graphql').ReviewCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Rights on PersonRights {\n    personId isMember version assignments { accountIds role { id name } }\n    permissions { permission sentence isAllowed sources { roleId roleName accountIds grant { sentence } } }\n  }\n"): typeof import('./graphql').RightsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PersonRights($personId: ID!) { personRights(personId: $personId) { ...Rights } }"): typeof import('./graphql').PersonRightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignRoles($idempotencyKey: String!, $personId: ID!, $assignments: [RoleAssignmentInput!]!, $expectedVersion: Int!) {\n    assignRoles(idempotencyKey: $idempotencyKey, personId: $personId, assignments: $assignments, expectedVersion: $expectedVersion) { __typename ... on RolesAssigned { rights { ...Rights } } ... on RoleRefused { reason message } }\n  }\n"): typeof import('./graphql').AssignRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadPeopleList($text: String!) { readPeopleList(text: $text) { people { line email name roles endsOn } faults { line message } } }"): typeof import('./graphql').ReadPeopleListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePeople($idempotencyKey: String!, $people: [PersonToInviteInput!]!) {\n    invitePeople(idempotencyKey: $idempotencyKey, people: $people) { __typename ... on PeopleInvited { rows { email outcome message } } ... on PeopleRefused { reason message } }\n  }\n"): typeof import('./graphql').InvitePeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($idempotencyKey: String!, $invitationId: ID!, $expectedVersion: Int!) {\n    answer: resendInvitation(idempotencyKey: $idempotencyKey, invitationId: $invitationId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n"): typeof import('./graphql').ResendInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($idempotencyKey: String!, $invitationId: ID!, $expectedVersion: Int!) {\n    answer: revokeInvitation(idempotencyKey: $idempotencyKey, invitationId: $invitationId, expectedVersion: $expectedVersion) { __typename ... on InvitationRevoked { invitationId } ... on PeopleRefused { reason message } }\n  }\n"): typeof import('./graphql').RevokeInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivatePerson($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!) {\n    answer: deactivatePerson(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n"): typeof import('./graphql').DeactivatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivatePerson($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!) {\n    answer: reactivatePerson(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n"): typeof import('./graphql').ReactivatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPersonEnd($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!, $endsOn: Date) {\n    answer: setPersonEnd(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion, endsOn: $endsOn) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n"): typeof import('./graphql').SetPersonEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyRights($idempotencyKey: String!, $fromPersonId: ID!, $toPersonId: ID!, $expectedVersion: Int!) {\n    answer: copyRights(idempotencyKey: $idempotencyKey, fromPersonId: $fromPersonId, toPersonId: $toPersonId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n"): typeof import('./graphql').CopyRightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOver($idempotencyKey: String!, $fromPersonId: ID!, $toPersonId: ID!) {\n    answer: handOver(idempotencyKey: $idempotencyKey, fromPersonId: $fromPersonId, toPersonId: $toPersonId) { __typename ... on HandedOver { carts cartsLeft invitations invitationsLeft to { id name } } ... on PeopleRefused { reason message } }\n  }\n"): typeof import('./graphql').HandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmReview($idempotencyKey: String!, $personIds: [ID!]!) {\n    answer: confirmReview(idempotencyKey: $idempotencyKey, personIds: $personIds) { __typename ... on ReviewConfirmed { people { ...PersonRow } } ... on PeopleRefused { reason message } }\n  }\n"): typeof import('./graphql').ConfirmReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleRow on Role { id readyMade name description holderCount version availableActions grants { permission sentence shipToIds upTo { amount currency } } }\n"): typeof import('./graphql').RoleRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Roles { roles { ...RoleRow } }"): typeof import('./graphql').RolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Role($id: ID!) { role(id: $id) { ...RoleRow } }"): typeof import('./graphql').RoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PermissionMatrix { permissionMatrix { code title permissions { permission sentence mayGrant bounds { bound title } } } }\n"): typeof import('./graphql').PermissionMatrixDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyShipTos { viewer { company { id } memberships { company { id } accounts { id number name currency shipTos { id isActive address { name city } } } } } }\n"): typeof import('./graphql').CompanyShipTosDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RolePreview($grants: [GrantInput!]!) { rolePreview(grants: $grants) { can cannot } }"): typeof import('./graphql').RolePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRole($idempotencyKey: String!, $input: RoleInput!) {\n    createRole(idempotencyKey: $idempotencyKey, input: $input) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }\n  }\n"): typeof import('./graphql').CreateRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyRole($idempotencyKey: String!, $id: ID!, $name: String!) {\n    copyRole(idempotencyKey: $idempotencyKey, id: $id, name: $name) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }\n  }\n"): typeof import('./graphql').CopyRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRole($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RoleInput!) {\n    changeRole(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion, input: $input) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }\n  }\n"): typeof import('./graphql').ChangeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveRole($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {\n    removeRole(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) { __typename ... on RoleRemoved { removedRoleId } ... on RoleRefused { reason message holders { personId name } } }\n  }\n"): typeof import('./graphql').RemoveRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PaymentView on Payment { id reference state stateMessage amount { amount currency } discountTaken { amount currency } startedAt startedBy declineReason erpNumber paymentUrl }"): typeof import('./graphql').PaymentViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceView on Invoice {\n    id number kind state issuedOn dueOn daysOverdue poNumber orderNumbers originalBalance { amount currency } openBalance { amount currency } settled { amount currency } tax { amount currency } discount { amount currency } discountUntil\n    settlement { toPay { amount currency } discountTaken { amount currency } }\n    orders { id number } lines { sku description quantity unit price { amount unit priceQuantity currency } amount { amount currency } }\n    documentUrl availableActions payLimitMessage payments { ...PaymentView } freshness { state asOf owner }\n  }\n"): typeof import('./graphql').InvoiceViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Invoice($id: ID!, $live: Boolean) { invoice(id: $id, live: $live) { ...InvoiceView } }"): typeof import('./graphql').InvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayInvoice($input: PayInvoiceInput!) {\n    payInvoice(input: $input) { __typename ... on PaymentStarted { payment { id paymentUrl } } ... on PaymentRefused { reason message toPay { amount currency } } }\n  }\n"): typeof import('./graphql').PayInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelPayment($idempotencyKey: String!, $id: ID!) { cancelPayment(idempotencyKey: $idempotencyKey, id: $id) { ...PaymentView } }"): typeof import('./graphql').CancelPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceRow on Invoice {\n    id number kind state issuedOn dueOn daysOverdue bucket poNumber originalBalance { amount currency } openBalance { amount currency } settled { amount currency } discountUntil\n    settlement { toPay { amount currency } discountTaken { amount currency } }\n  }\n"): typeof import('./graphql').InvoiceRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invoices($first: Int!, $after: String, $filter: InvoiceFilter, $sort: InvoiceSort, $strip: InvoiceFilter) {\n    invoices(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount pageInfo { hasNextPage endCursor } edges { node { ...InvoiceRow } } freshness { state asOf owner }\n      totals { currency count open { amount currency } }\n    }\n    strip: invoices(first: 1, filter: $strip) { totals { currency open { amount currency } credits { amount currency } ageing { bucket count amount { amount currency } } } }\n  }\n"): typeof import('./graphql').InvoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Payment($id: ID!) { payment(id: $id) { ...PaymentView invoice { id number } } }"): typeof import('./graphql').PaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SettlePayment($idempotencyKey: String!, $id: ID!) { settlePayment(idempotencyKey: $idempotencyKey, id: $id) { ...PaymentView invoice { id number } } }"): typeof import('./graphql').SettlePaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CartLineView on CartLine {\n    id sku quantity unit note\n    product { id name customerPartNumber imageUrl salesUnit minimum multiple units { code decimals } }\n    price { kind unit unitPrice { amount currency unit priceQuantity } lineAmount { amount currency } breaks { fromQuantity price { amount } } freshness { state asOf owner } }\n    problems { kind message suggestions successor { sku } }\n  }\n"): typeof import('./graphql').CartLineViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CartView on Cart { id version lineCount pricedLineCount goods { amount currency } lines { ...CartLineView } }\n"): typeof import('./graphql').CartViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Cart { cart { ...CartView } }"): typeof import('./graphql').CartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCartLines($idempotencyKey: String!, $changes: [CartLineChange!]!) {\n    changeCartLines(idempotencyKey: $idempotencyKey, changes: $changes) { __typename ... on CartChanged { cart { ...CartView } } ... on CartRefused { reason message cart { ...CartView } } }\n  }\n"): typeof import('./graphql').ChangeCartLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearCart($idempotencyKey: String!) { clearCart(idempotencyKey: $idempotencyKey) { __typename ... on CartChanged { cart { ...CartView } } ... on CartRefused { reason message } } }\n"): typeof import('./graphql').ClearCartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CheckoutView on Checkout {\n    cartVersion fingerprint canSubmit mayReceiveUnchecked defaultShipToId\n    lines { lineId sku name customerPartNumber quantity unit isNoCharge price { amount currency unit priceQuantity } amount { amount currency } availableFrom problems { kind message } }\n    goods { amount currency } discount { certainty money { amount currency } } freight { certainty money { amount currency } } surcharges { certainty money { amount currency } }\n    tax { certainty money { amount currency } } taxTreatment total { certainty money { amount currency } }\n    shippingMethods { code name freight { certainty money { amount currency } } }\n    shipTos { id number isActive isDefault address { name lines postalCode city country } }\n    terms { name }\n    creditEffect { isOverLimit thisOrder { amount currency } availableAfter { amount currency } credit { limitKind creditLimit { amount currency } exposure { amount currency } reservedInPortal { amount currency } availableCredit { amount currency } freshness { state asOf owner } } }\n    changedPrices { lineId sku name quantity unit before { amount currency unit priceQuantity } after { amount currency unit priceQuantity } lineDifference { amount currency } isRise }\n    priceDifference { amount currency }\n    refusals { ...RefusalView }\n    freshness { state asOf owner }\n  }\n"): typeof import('./graphql').CheckoutViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefusalView on OrderRefusal { reason message field lineId }"): typeof import('./graphql').RefusalViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Checkout($input: CheckoutInput!) { checkout(input: $input) { ...CheckoutView } status { abilities { shipComplete requestedDate } } }"): typeof import('./graphql').CheckoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CheckPo($poNumber: String!) { checkPoNumber(poNumber: $poNumber) { state message } account { id poRule { isRequired } } }"): typeof import('./graphql').CheckPoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitOrder($input: SubmitOrderInput!) {\n    submitOrder(input: $input) { __typename ... on OrderReceived { reference order { id } } ... on OrderNotReceived { refusals { ...RefusalView } checkout { ...CheckoutView } } }\n  }\n"): typeof import('./graphql').SubmitOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderLineView on OrderLine {\n    id position sku name customerPartNumber relation originSku quantity unit shippedQuantity openQuantity price { amount currency unit priceQuantity } amount { amount currency } expectedDate state note\n  }\n"): typeof import('./graphql').OrderLineViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderView on Order {\n    id reference number poNumber state stateMessage holds origin orderedAt orderedBy requestedDate nextDelivery shipping shippingMethod buyerReference note\n    shipTo { name lines city postalCode country } terms { name netDays discountPercent discountDays }\n    lines { ...OrderLineView } goods { amount currency } freight { certainty money { amount currency } } tax { certainty money { amount currency } } adjustment { amount currency } total { certainty money { amount currency } }\n    shipments { id number state shippedOn warehouse warehouseName carrier trackingNumber trackingUrl lines { sku quantity unit } }\n    invoices { id number kind issuedOn openBalance { amount currency } originalBalance { amount currency } }\n    history { id kind at day person message details } rejections { lineId reason message erpMessage }\n    poDocument { id fileName url } acknowledgementUrl availableActions freshness { state asOf owner }\n  }\n"): typeof import('./graphql').OrderViewFragmentDoc;
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
export function graphql(source: "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {\n    orders(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount openCount totals { currency count withoutTotal total { amount currency } } pageInfo { hasNextPage endCursor } edges { node { ...OrderRow } } freshness { state asOf owner }\n    }\n  }\n"): typeof import('./graphql').OrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { __typename ... on PasswordResetRequested { linkMinutes } ... on PasswordRefused { message } }\n  }\n"): typeof import('./graphql').RequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($token: String!, $newPassword: String!) {\n    resetPassword(token: $token, newPassword: $newPassword) { __typename ... on PasswordRefused { reason message } }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $newPassword: String!) {\n    changePassword(current: $current, newPassword: $newPassword) { __typename ... on PasswordChanged { endedSessions } ... on PasswordRefused { reason message } }\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Security {\n    signInSecurity { hasTotp totpSince recoveryCodesLeft isTotpRequired }\n    sessions { id createdAt lastSeenAt address device isCurrent }\n    recentSignIns(first: 10) { id createdAt address device isOpen isCurrent }\n  }\n"): typeof import('./graphql').SecurityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartTotp { startTotp { __typename ... on TotpStarted { secret uri qrSvg } ... on SecondFactorRefused { message } } }\n"): typeof import('./graphql').StartTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTotp($code: String!) { confirmTotp(code: $code) { __typename ... on RecoveryCodes { codes } ... on SecondFactorRefused { message } } }\n"): typeof import('./graphql').ConfirmTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes { renewRecoveryCodes { __typename ... on RecoveryCodes { codes } ... on SecondFactorRefused { message } } }\n"): typeof import('./graphql').RenewRecoveryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableTotp { disableTotp { __typename ... on SignInSecurity { hasTotp } ... on SecondFactorRefused { message } } }\n"): typeof import('./graphql').DisableTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequireTotp($isRequired: Boolean!) { requireTotp(isRequired: $isRequired) { __typename ... on SignInSecurity { isTotpRequired } ... on SecondFactorRefused { message } } }\n"): typeof import('./graphql').RequireTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSession($id: ID!) { endSession(id: $id) }"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndOtherSessions { endOtherSessions }"): typeof import('./graphql').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AccountsElsewhere { accountsElsewhere { accountId number companyName } }"): typeof import('./graphql').AccountsElsewhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      __typename\n      ... on SignedIn { viewer { person { id locale } } }\n      ... on SecondFactorNeeded { expiresInSeconds }\n      ... on SignInRefused { reason message retryAfterSeconds }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSecondFactor($code: String!) {\n    answerSecondFactor(code: $code) {\n      __typename\n      ... on SignedIn { viewer { person { id locale } } }\n      ... on SignInRefused { reason message retryAfterSeconds }\n    }\n  }\n"): typeof import('./graphql').AnswerSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmItsYou($password: String, $code: String) {\n    confirmItsYou(password: $password, code: $code) { __typename ... on SecondFactorRefused { reason message } }\n  }\n"): typeof import('./graphql').ConfirmItsYouDocument;
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
