/** In order, none longer than `size`. */
export function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_each, index) => items.slice(index * size, (index + 1) * size));
}
