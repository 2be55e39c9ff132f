import { every } from 'hono/combine';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';

const noStore = createMiddleware(async (c, next) => {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
});

/**
 * Headers against script, framing, leaks and caches. A picture of a property comes from a host that
 * the lead's data names, and that host learns that somebody looks: no page address is sent with the
 * request, and `pictureHosts` says which hosts may be asked at all.
 */
export const protect = (pictureHosts?: readonly string[]) =>
  every(
    noStore,
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", ...(pictureHosts ?? ['https:', 'http:'])],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      // A proxy that ends TLS before the app decides about HSTS.
      strictTransportSecurity: false,
      permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    }),
  );
