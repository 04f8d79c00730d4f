import { graphql } from '@portico/portal-graphql-client';

export const ShellDocument = graphql(`
  query Shell($seeOrders: Boolean!) {
    status { isErpReachable erpLatencyMs erpDownSince }
    cart { id lineCount }
    orders(first: 1, filter: { isOpen: true }) @include(if: $seeOrders) { openCount }
  }
`);
