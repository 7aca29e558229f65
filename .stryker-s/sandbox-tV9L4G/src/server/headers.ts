/** The headers every answer carries. `origins` are the other sites that may show the page in a frame. */
// @ts-nocheck

export function securityHeaders(origins: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentPolicy(origins),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': origins.length > 0 ? 'cross-origin' : 'same-origin',
    // Browsers heed this over HTTPS only, so it does no harm on a local machine.
    'Strict-Transport-Security': 'max-age=31536000',
    'Cache-Control': 'no-store',
  }
}

const contentPolicy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${origins.length > 0 ? origins.join(' ') : "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
