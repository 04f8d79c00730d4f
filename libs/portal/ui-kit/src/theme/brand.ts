/** The seller's face, from `config/brand.yaml`. Colours are CSS hex, radii CSS lengths, the logo inline SVG. */
export interface Brand {
  readonly name: string;
  readonly logoSvg: string;
  /** Ten shades, lightest first; light uses shade 7 and dark shade 4, and both must be readable on their page. */
  readonly accent: readonly string[];
  readonly radii: { readonly xs: string; readonly sm: string; readonly md: string; readonly lg: string };
  readonly languages: readonly BrandLanguage[];
}

export interface BrandLanguage {
  /** Of a message catalogue: `en`, `de`. */
  readonly code: string;
  /** For dates and numbers: `en-GB`, `de-DE`. */
  readonly locale: string;
  /** In its own words: "Deutsch". */
  readonly name: string;
}
