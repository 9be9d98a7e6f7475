// Bytes in words, in steps of 1000, as the page's download links count.

export function size(bytes) {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1e3))} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
}
