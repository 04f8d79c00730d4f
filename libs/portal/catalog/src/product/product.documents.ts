import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const ProductDocument = graphql(`
  query Product($sku: String!) {
    product(sku: $sku) {
      ...ProductRow description gtin imageUrls categories { id name } attributes { code name value unit } units { code name decimals numerator denominator }
      variantAxes { name value } variants { id sku name isOrderable variantAxes { name value } }
    }
  }
`);
export type ProductView = NonNullable<DataOf<typeof ProductDocument>['product']>;
