import { graphql } from '@portico/portal-graphql-client';

export const ShellDocument = graphql(`
  query Shell($seeOrders: Boolean!, $seeCart: Boolean!) {
    status { isErpReachable erpLatencyMs erpDownSince }
    cart @include(if: $seeCart) { id lineCount }
    orders(first: 1, filter: { isOpen: true }) @include(if: $seeOrders) { openCount }
  }
`);
