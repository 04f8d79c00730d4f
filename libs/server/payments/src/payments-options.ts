/** Injection token of the PaymentsOptions. */
export const PAYMENTS_OPTIONS = Symbol('PaymentsOptions');

export interface PaymentsOptions {
  /** PAYMENT_GATEWAY_URL and PAYMENT_GATEWAY_KEY. */
  readonly gateway: { readonly url: string; readonly key: string };
  /** PAYMENT_WEBHOOK_SECRET: whsec_<base64>. */
  readonly webhookSecret: string;
  /** PUBLIC_URL, where the gateway sends the buyer back to. */
  readonly publicUrl: string;
}
